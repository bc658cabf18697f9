# The same message has the same answer, however often it comes; another message under its id is
# refused.

DMV907-6 M000  A message that comes again has its first answer again and takes effect once.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1
                    => dmv answers M000 on A1234567
  2026-03-02T10:00  the same message comes again
                    => dmv answers M000 on A1234567 again
  2026-03-09T09:00  dmv receives release R-1 of hold H-1
                    => dmv answers M010 on A1234567
  2026-03-09T09:05  the same message comes again
                    => dmv answers M010 on A1234567 again

DMV907-6 E301  A refusal is an answer too, and stays what it was after the record has changed.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  person GARCIA2 is MARIA ELENA GARCIA, born 1985-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA2 on TR-100/P1
                    => dmv refuses E301: dateOfBirth
  2026-03-02T10:00  dmv knows GARCIA2
  2026-03-02T11:00  the same message comes again
                    => dmv refuses E301: dateOfBirth again
  2026-03-02T12:00  dmv receives hold H-1 of GARCIA2 on TR-100/P1
                    => dmv answers M000 on A1234567

DMV907-6 E308  The same id with other content is refused and changes nothing.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1
                    => dmv answers M000 on A1234567
  2026-03-02T10:00  the same id comes with other content
                    => dmv refuses E308
  2026-03-09T09:00  dmv receives release R-1 of hold H-1
                    => dmv answers M010 on A1234567

DMV907-6 M000  The answer that comes twice to the court changes nothing the second time.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  court reports conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  court asks hold H-1 of GARCIA on TR-100/P1
                    => court sends hold H-1
                    => H-1 is AwaitingReply
                    => dmv answers M000 on A1234567
                    => court dockets "Failure to comply hold answered M000."
                    => H-1 is Active
  2026-03-02T10:00  the same answer comes again
                    => court has it already

DMV907-2 E300  Another answer to a message that is settled changes nothing.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  court reports conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  court asks hold H-1 of GARCIA on TR-100/P1
                    => court sends hold H-1
                    => H-1 is AwaitingReply
                    => dmv answers M000 on A1234567
                    => court dockets "Failure to comply hold answered M000."
                    => H-1 is Active
  2026-03-02T10:00  another answer to the same message comes

DMV907-2  An answer to a message this court never sent is put aside and shown.
  2026-03-02T09:00  court receives an answer to an unknown message
                    => court quarantines the answer
