# What lies between court and DMV fails; nothing is lost and nothing is done twice.

DMV907-14 M000  A message that had no answer is sent again under the same id, and takes effect once.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  court reports conviction C-1 of GARCIA on TR-100/P1
  the dmv is silent
  2026-03-02T09:00  court asks hold H-1 of GARCIA on TR-100/P1
                    => court sends hold H-1
                    => H-1 is AwaitingReply
                    => H-1 is Unknown
  2026-03-02T10:00  the dmv answers
  2026-03-02T10:01  delivery tries again
                    => court sends hold H-1 again
                    => dmv answers M000 on A1234567
                    => court dockets "Failure to comply hold answered M000."
                    => H-1 is Active

DMV907-6 DMV907-14 M000  An answer lost on its way is given again, and the hold stands once.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  court reports conviction C-1 of GARCIA on TR-100/P1
  the next answer is lost
  2026-03-02T09:00  court asks hold H-1 of GARCIA on TR-100/P1
                    => court sends hold H-1
                    => H-1 is AwaitingReply
                    => dmv answers M000 on A1234567
                    => the answer is lost
                    => H-1 is Unknown
  2026-03-02T10:00  delivery tries again
                    => court sends hold H-1 again
                    => dmv answers M000 on A1234567 again
                    => court dockets "Failure to comply hold answered M000."
                    => H-1 is Active

DMV907-14 M010  A release whose answer was lost is given its answer again.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  court reports conviction C-1 of GARCIA on TR-100/P1
  court asks hold H-1 of GARCIA on TR-100/P1 but violationDate 2025-11-01, courtOrderDate 2025-11-02, convictionDate 2025-11-02, complianceDueDate 2025-11-03, failureToComplyDate 2025-11-04
  the next answer is lost
  2026-03-09T09:00  court asks release R-1 of hold H-1
                    => court sends release R-1
                    => H-1 is ReleaseAwaitingReply
                    => dmv answers M010 on A1234567
                    => the answer is lost
                    => H-1 is Unknown
  2026-03-09T10:00  delivery tries again
                    => court sends release R-1 again
                    => dmv answers M010 on A1234567 again
                    => court dockets "Failure to comply release answered M010."
                    => H-1 is Released

DMV907-6 DMV907-14 E900 M000  A system error asks to send again and is never the answer.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  court reports conviction C-1 of GARCIA on TR-100/P1
  the dmv fails with E900
  2026-03-02T09:00  court asks hold H-1 of GARCIA on TR-100/P1
                    => court sends hold H-1
                    => H-1 is AwaitingReply
                    => dmv refuses E900, send it again
  2026-03-02T10:00  the dmv answers
  2026-03-02T10:01  delivery tries again
                    => court sends hold H-1 again
                    => dmv answers M000 on A1234567
                    => court dockets "Failure to comply hold answered M000."
                    => H-1 is Active

DMV907-14 E901  A record file that is unavailable for a while costs nothing but time.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  court reports conviction C-1 of GARCIA on TR-100/P1
  the dmv fails with E901
  2026-03-02T09:00  court asks hold H-1 of GARCIA on TR-100/P1
                    => court sends hold H-1
                    => H-1 is AwaitingReply
                    => dmv refuses E901, send it again
  2026-03-02T10:00  delivery tries again
                    => court sends hold H-1 again
                    => dmv refuses E901, send it again
  2026-03-02T11:00  the dmv answers
  2026-03-02T11:01  delivery tries again
                    => court sends hold H-1 again
                    => dmv answers M000 on A1234567
                    => court dockets "Failure to comply hold answered M000."
                    => H-1 is Active

DMV907-14 E902  A DMV that runs out of time asks to send again.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  court reports conviction C-1 of GARCIA on TR-100/P1
  the dmv fails with E902
  2026-03-02T09:00  court asks hold H-1 of GARCIA on TR-100/P1
                    => court sends hold H-1
                    => H-1 is AwaitingReply
                    => dmv refuses E902, send it again
  2026-03-02T10:00  the dmv answers
  2026-03-02T10:01  delivery tries again
                    => court sends hold H-1 again
                    => dmv answers M000 on A1234567
                    => court dockets "Failure to comply hold answered M000."
                    => H-1 is Active

DMV907-14 M000  When the bounded tries are used up, somebody is asked to trace the message; when that is closed, it goes out once more.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  court reports conviction C-1 of GARCIA on TR-100/P1
  the dmv is silent
  2026-03-02T09:00  court asks hold H-1 of GARCIA on TR-100/P1
                    => court sends hold H-1
                    => H-1 is AwaitingReply
                    => H-1 is Unknown
  2026-03-02T19:00  delivery gives up
                    => court raises TRACE_MESSAGE H-1 GAVE_UP
  2026-03-03T09:00  the dmv answers
  2026-03-03T09:01  court closes work on H-1: "the DMV is back"
                    => court settles TRACE_MESSAGE H-1: closed "the DMV is back" by A CLERK
                    => court sends hold H-1 again
                    => dmv answers M000 on A1234567
                    => court dockets "Failure to comply hold answered M000."
                    => H-1 is Active

DMV907-14 M000  Where the DMV lets nobody in, an operator is asked to restore the connection.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  court reports conviction C-1 of GARCIA on TR-100/P1
  the dmv shuts the court out
  2026-03-02T09:00  court asks hold H-1 of GARCIA on TR-100/P1
                    => court sends hold H-1
                    => H-1 is AwaitingReply
                    => court raises RESTORE_PARTNER H-1 SHUT_OUT
                    => H-1 is Unknown
  2026-03-03T09:00  the dmv answers
  2026-03-03T09:01  delivery tries again
                    => court sends hold H-1 again
                    => dmv answers M000 on A1234567
                    => court dockets "Failure to comply hold answered M000."
                    => court settles RESTORE_PARTNER H-1: overtaken "it was answered"
                    => H-1 is Active

DMV907-b M000  An answer that comes as a message of its own, a week later, settles the hold.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  court reports conviction C-1 of GARCIA on TR-100/P1
  the dmv answers later
  2026-03-02T09:00  court asks hold H-1 of GARCIA on TR-100/P1
                    => court sends hold H-1
                    => H-1 is AwaitingReply
                    => dmv answers M000 on A1234567
  2026-03-09T09:00  the answers arrive
                    => court dockets "Failure to comply hold answered M000."
                    => H-1 is Active

DMV907-14 M000  A message that stays without answer for a day is shown to somebody.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  court reports conviction C-1 of GARCIA on TR-100/P1
  the dmv answers later
  2026-03-02T09:00  court asks hold H-1 of GARCIA on TR-100/P1
                    => court sends hold H-1
                    => H-1 is AwaitingReply
                    => dmv answers M000 on A1234567
  2026-03-03T08:59  the clock
  2026-03-03T09:00  the clock
                    => court raises TRACE_MESSAGE H-1 ANSWER_OVERDUE
                    => H-1 is Unknown
                    => court sends hold H-1 again
                    => dmv answers M000 on A1234567 again
  2026-03-04T09:00  the answers arrive
                    => court dockets "Failure to comply hold answered M000."
                    => court settles TRACE_MESSAGE H-1: overtaken "it was answered"
                    => H-1 is Active

DMV907-14 M000  A message sent again after a time-out that then stays without answer is shown to somebody, too.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  court reports conviction C-1 of GARCIA on TR-100/P1
  the dmv is silent
  2026-03-02T09:00  court asks hold H-1 of GARCIA on TR-100/P1
                    => court sends hold H-1
                    => H-1 is AwaitingReply
                    => H-1 is Unknown
  2026-03-02T10:00  the dmv answers later
  2026-03-02T10:01  delivery tries again
                    => court sends hold H-1 again
                    => dmv answers M000 on A1234567
  2026-03-03T09:00  the clock
                    => court raises TRACE_MESSAGE H-1 ANSWER_OVERDUE
                    => court sends hold H-1 again
                    => dmv answers M000 on A1234567 again
  2026-03-04T09:00  the answers arrive
                    => court dockets "Failure to comply hold answered M000."
                    => court settles TRACE_MESSAGE H-1: overtaken "it was answered"
                    => H-1 is Active

DMV907-14 DMV907-5 M000 M010  When its cause is seen to, the message goes out again, and the release that waited for it after it.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  court reports conviction C-1 of GARCIA on TR-100/P1
  the dmv is silent
  2026-03-02T09:00  court asks hold H-1 of GARCIA on TR-100/P1
                    => court sends hold H-1
                    => H-1 is AwaitingReply
                    => H-1 is Unknown
  2026-03-02T19:00  delivery gives up
                    => court raises TRACE_MESSAGE H-1 GAVE_UP
  2026-03-09T09:00  court asks release R-1 of hold H-1
  2026-03-10T09:00  the dmv answers
  2026-03-10T09:01  court closes work on H-1: "the DMV is back"
                    => court settles TRACE_MESSAGE H-1: closed "the DMV is back" by A CLERK
                    => court sends hold H-1 again
                    => dmv answers M000 on A1234567
                    => court dockets "Failure to comply hold answered M000."
                    => court sends release R-1
                    => H-1 is ReleaseAwaitingReply
                    => dmv answers M010 on A1234567
                    => court dockets "Failure to comply release answered M010."
                    => H-1 is Released
