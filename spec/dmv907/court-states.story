# The court's side: what a notice is called on its way, and what the court does meanwhile.

DMV907-1 DMV907-2 DMV907-5 M000 M010  A hold is sent, accepted, and released after compliance.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  court reports conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  court asks hold H-1 of GARCIA on TR-100/P1
                    => court sends hold H-1
                    => H-1 is AwaitingReply
                    => dmv answers M000 on A1234567
                    => court dockets "Failure to comply hold answered M000."
                    => H-1 is Active
  2026-03-09T09:00  court asks release R-1 of hold H-1
                    => court sends release R-1
                    => H-1 is ReleaseAwaitingReply
                    => dmv answers M010 on A1234567
                    => court dockets "Failure to comply release answered M010."
                    => H-1 is Released

DMV907-5 DMV907-13 M010  A release asked for before the hold is answered goes out as soon as it is.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  court reports conviction C-1 of GARCIA on TR-100/P1
  the dmv answers later
  2026-03-02T09:00  court asks hold H-1 of GARCIA on TR-100/P1
                    => court sends hold H-1
                    => H-1 is AwaitingReply
                    => dmv answers M000 on A1234567
  2026-03-02T10:00  court asks release R-1 of hold H-1
  2026-03-03T09:00  the answers arrive
                    => court dockets "Failure to comply hold answered M000."
                    => court sends release R-1
                    => H-1 is ReleaseAwaitingReply
                    => dmv answers M010 on A1234567
  2026-03-04T09:00  the answers arrive
                    => court dockets "Failure to comply release answered M010."
                    => H-1 is Released

DMV907-5 E301  A release waiting for a hold that is refused settles it as withdrawn; nothing more is sent.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  court reports conviction C-1 of GARCIA on TR-100/P1
  the dmv answers later
  2026-03-02T09:00  court asks hold H-1 of GARCIA on TR-100/P1 but dateOfBirth 1985-05-04
                    => court sends hold H-1
                    => H-1 is AwaitingReply
                    => dmv refuses E301: dateOfBirth
  2026-03-02T10:00  court asks release R-1 of hold H-1
  2026-03-03T09:00  the answers arrive
                    => court dockets "Failure to comply hold refused and, as its release was asked for, withdrawn."
                    => H-1 is Withdrawn

DMV907-5 E301  A refused notice never stops its lane: the next hold on the docket goes out and is accepted.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  court reports conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  court asks hold H-1 of GARCIA on TR-100/P1 but dateOfBirth 1985-05-04
                    => court sends hold H-1
                    => H-1 is AwaitingReply
                    => dmv refuses E301: dateOfBirth
                    => court dockets "Failure to comply hold refused E301: Name or date of birth do not match the licence number."
                    => court raises MEND_NOTICE H-1 E301: dateOfBirth
                    => H-1 is Refused
  2026-03-02T10:00  court asks hold H-2 of GARCIA on TR-100/P1
                    => court sends hold H-2
                    => H-2 is AwaitingReply
                    => dmv answers M000 on A1234567
                    => court dockets "Failure to comply hold answered M000."
                    => H-2 is Active

DMV907-5 M000  After the release the court may place a new hold on the docket under a new abstract id.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  court reports conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  court asks hold H-1 of GARCIA on TR-100/P1
                    => court sends hold H-1
                    => H-1 is AwaitingReply
                    => dmv answers M000 on A1234567
                    => court dockets "Failure to comply hold answered M000."
                    => H-1 is Active
  2026-03-09T09:00  court asks release R-1 of hold H-1
                    => court sends release R-1
                    => H-1 is ReleaseAwaitingReply
                    => dmv answers M010 on A1234567
                    => court dockets "Failure to comply release answered M010."
                    => H-1 is Released
  2026-04-02T09:00  court asks hold H-2 of GARCIA on TR-100/P1
                    => court sends hold H-2
                    => H-2 is AwaitingReply
                    => dmv answers M000 on A1234567
                    => court dockets "Failure to comply hold answered M000."
                    => H-2 is Active

DMV907-3 C000 M000  A hold waits, certified, until its conviction abstract is accepted.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  the dmv answers later
  2026-03-02T09:00  court reports conviction C-1 of GARCIA on TR-100/P1
                    => court sends conviction C-1
                    => C-1 is AwaitingReply
                    => dmv answers C000 on A1234567
  2026-03-02T10:00  court asks hold H-1 of GARCIA on TR-100/P1
                    => H-1 is Certified
  2026-03-02T11:00  the answers arrive
                    => court dockets "Abstract of conviction answered C000."
                    => court sends hold H-1
                    => C-1 is Recorded
                    => H-1 is AwaitingReply
                    => dmv answers M000 on A1234567
  2026-03-02T12:00  the answers arrive
                    => court dockets "Failure to comply hold answered M000."
                    => H-1 is Active

DMV907-f E305  The court does not send a hold with neither a conviction abstract nor a conviction date.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  2026-03-02T09:00  court asks hold H-1 of GARCIA on TR-100/P1 but convictionDate none
                    => court refuses E305: relatedConvictionAbstractId

DMV907-8 E304  The court does not send what the law does not authorise.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  court reports conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  court asks hold H-1 of GARCIA on TR-100/P1 but willfulIndicator false
                    => court refuses E304: willfulIndicator

DMV907-8 E101  A hold nobody has certified is not sent: placing one is a clerk's decision.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  court reports conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  court asks hold H-1 of GARCIA on TR-100/P1 but certifyingOfficial none
                    => court refuses E101: certifyingOfficial

DMV907-19 E200 E205  The court tells its clerk all faults at once, before anything is sent.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A123456
  2026-03-02T09:00  court asks hold H-1 of GARCIA on TR-100/P1 but section "VC 4o508 BREACH"
                    => court refuses E200: driverLicenseNumber; E205: section[1]/sectionNumber

E110  A court's desk sends for its own court only.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  2026-03-02T09:00  court asks hold H-1 of GARCIA on TR-100/P1 but courtCode 90002
                    => court refuses E110: courtCode

DMV907-4 E302  The abstract id of an active hold is not used again.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  court reports conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  court asks hold H-1 of GARCIA on TR-100/P1
                    => court sends hold H-1
                    => H-1 is AwaitingReply
                    => dmv answers M000 on A1234567
                    => court dockets "Failure to comply hold answered M000."
                    => H-1 is Active
  2026-03-03T09:00  court asks hold H-1 of GARCIA on TR-100/P1 but section "VC 21201 UNDERLYING"
                    => court refuses E302: abstractId

DMV907-12 DMV907-17 M012  A release of a hold this court's file does not know is sent all the same.
  2026-03-02T09:00  court asks release R-1 of hold H-9 on TR-900/P1
                    => court sends release R-1
                    => H-9 is ReleaseAwaitingReply
                    => dmv answers M012 on UNKNOWN
                    => court dockets "Failure to comply release answered M012."
                    => H-9 is Released

DMV907-16 M010  A dismissed case is released, and so is a vacated order.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  court reports conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  court asks hold H-1 of GARCIA on TR-100/P1
                    => court sends hold H-1
                    => H-1 is AwaitingReply
                    => dmv answers M000 on A1234567
                    => court dockets "Failure to comply hold answered M000."
                    => H-1 is Active
  2026-03-09T09:00  court asks release R-1 of hold H-1 but releaseReason DISMISSED
                    => court sends release R-1
                    => H-1 is ReleaseAwaitingReply
                    => dmv answers M010 on A1234567
                    => court dockets "Failure to comply release answered M010."
                    => H-1 is Released

DMV907-16 DMV907-7.7 C010  A reversal accepted while a hold stands asks the clerk to release the hold.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  court reports conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  court asks hold H-1 of GARCIA on TR-100/P1
                    => court sends hold H-1
                    => H-1 is AwaitingReply
                    => dmv answers M000 on A1234567
                    => court dockets "Failure to comply hold answered M000."
                    => H-1 is Active
  2026-03-09T09:00  court reports reversal V-1 of conviction C-1 of GARCIA on TR-100/P1
                    => court sends reversal V-1
                    => V-1 is AwaitingReply
                    => dmv answers C010 on A1234567
                    => court dockets "Abstract of conviction answered C010."
                    => court raises RELEASE_HOLD H-1 CONVICTION_REVERSED
                    => V-1 is Recorded
  2026-03-10T09:00  court asks release R-1 of hold H-1 but releaseReason DISMISSED
                    => court settles RELEASE_HOLD H-1: mended
                    => court sends release R-1
                    => H-1 is ReleaseAwaitingReply
                    => dmv answers M010 on A1234567
                    => court dockets "Failure to comply release answered M010."
                    => H-1 is Released

DMV907-13 M010 C010  A release on its way goes before the reversal that would close the case.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  court reports conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  court asks hold H-1 of GARCIA on TR-100/P1
                    => court sends hold H-1
                    => H-1 is AwaitingReply
                    => dmv answers M000 on A1234567
                    => court dockets "Failure to comply hold answered M000."
                    => H-1 is Active
  2026-03-09T09:00  the dmv is silent
  2026-03-09T09:01  court asks release R-1 of hold H-1 but releaseReason DISMISSED
                    => court sends release R-1
                    => H-1 is ReleaseAwaitingReply
                    => H-1 is Unknown
  2026-03-09T09:02  court reports reversal V-1 of conviction C-1 of GARCIA on TR-100/P1
                    => V-1 is Certified
  2026-03-10T09:00  the dmv answers
  2026-03-10T09:01  delivery tries again
                    => court sends release R-1 again
                    => dmv answers M010 on A1234567
                    => court dockets "Failure to comply release answered M010."
                    => court sends reversal V-1
                    => V-1 is AwaitingReply
                    => H-1 is Released
                    => dmv answers C010 on A1234567
                    => court dockets "Abstract of conviction answered C010."
                    => V-1 is Recorded

DMV907-13 M010 C010  A release whose delivery was given up still goes before the reversal.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  court reports conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  court asks hold H-1 of GARCIA on TR-100/P1
                    => court sends hold H-1
                    => H-1 is AwaitingReply
                    => dmv answers M000 on A1234567
                    => court dockets "Failure to comply hold answered M000."
                    => H-1 is Active
  2026-03-09T09:00  the dmv is silent
  2026-03-09T09:01  court asks release R-1 of hold H-1 but releaseReason DISMISSED
                    => court sends release R-1
                    => H-1 is ReleaseAwaitingReply
                    => H-1 is Unknown
  2026-03-09T19:00  delivery gives up
                    => court raises TRACE_MESSAGE H-1 GAVE_UP
  2026-03-10T09:00  the dmv answers
  2026-03-10T09:01  court reports reversal V-1 of conviction C-1 of GARCIA on TR-100/P1
                    => V-1 is Certified
  2026-03-10T09:02  court closes work on H-1: "the DMV is back"
                    => court settles TRACE_MESSAGE H-1: closed "the DMV is back" by A CLERK
                    => court sends release R-1 again
                    => dmv answers M010 on A1234567
                    => court dockets "Failure to comply release answered M010."
                    => court sends reversal V-1
                    => V-1 is AwaitingReply
                    => H-1 is Released
                    => dmv answers C010 on A1234567
                    => court dockets "Abstract of conviction answered C010."
                    => V-1 is Recorded

DMV907-13 DMV907-5 M010 C010  A release that waits for the answer to its hold still goes before the reversal.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  court reports conviction C-1 of GARCIA on TR-100/P1
  the dmv answers later
  2026-03-02T09:00  court asks hold H-1 of GARCIA on TR-100/P1
                    => court sends hold H-1
                    => H-1 is AwaitingReply
                    => dmv answers M000 on A1234567
  2026-03-02T10:00  court asks release R-1 of hold H-1 but releaseReason DISMISSED
  2026-03-02T11:00  court reports reversal V-1 of conviction C-1 of GARCIA on TR-100/P1
                    => V-1 is Certified
  2026-03-03T09:00  the dmv answers
  2026-03-03T09:01  the answers arrive
                    => court dockets "Failure to comply hold answered M000."
                    => court sends release R-1
                    => H-1 is ReleaseAwaitingReply
                    => dmv answers M010 on A1234567
                    => court dockets "Failure to comply release answered M010."
                    => court sends reversal V-1
                    => V-1 is AwaitingReply
                    => H-1 is Released
                    => dmv answers C010 on A1234567
                    => court dockets "Abstract of conviction answered C010."
                    => V-1 is Recorded

DMV907-7.5 C000  A conviction reported later than five days after it is remarked on the register.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  2026-03-12T09:00  court reports conviction C-1 of GARCIA on TR-100/P1 but convictionDate 2026-03-02
                    => court sends conviction C-1
                    => court dockets "Abstract of conviction sent 10 days after the conviction; it was due within 5 (limits.table line 10, policy 2026-1)."
                    => C-1 is AwaitingReply
                    => dmv answers C000 on A1234567
                    => court dockets "Abstract of conviction answered C000."
                    => C-1 is Recorded

DMV907-17 M001  The licence number the DMV answers is on the answer, not on the register.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  court reports conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  court asks hold H-1 of GARCIA on TR-100/P1 but driverLicenseNumber none, driverLicenseState none
                    => court sends hold H-1
                    => H-1 is AwaitingReply
                    => dmv answers M001 on A1234567
                    => court dockets "Failure to comply hold answered M001. The DMV holds it under a licence number that was not sent."
                    => H-1 is Active

DMV907-5 E306  Two courts hold and release side by side.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  court reports conviction C-1 of GARCIA on TR-100/P1
  court 90002 reports conviction C-1 of GARCIA on B-7/P1
  2026-03-02T09:00  court asks hold H-1 of GARCIA on TR-100/P1
                    => court sends hold H-1
                    => H-1 is AwaitingReply
                    => dmv answers M000 on A1234567
                    => court dockets "Failure to comply hold answered M000."
                    => H-1 is Active
  2026-03-02T09:05  court 90002 asks hold H-1 of GARCIA on B-7/P1
                    => court 90002 sends hold H-1
                    => H-1 at court 90002 is AwaitingReply
                    => dmv answers M000 on A1234567
                    => court 90002 dockets "Failure to comply hold answered M000."
                    => H-1 at court 90002 is Active
  2026-03-09T09:00  court 90002 asks release R-1 of hold H-2 of GARCIA on TR-100/P1
                    => court 90002 sends release R-1
                    => H-2 at court 90002 is ReleaseAwaitingReply
                    => dmv refuses E306: courtCode
                    => court 90002 dockets "Failure to comply release refused E306: Only the court that placed a hold may release it."
                    => court 90002 raises MEND_NOTICE H-2 E306: courtCode
                    => H-2 at court 90002 is ReleaseRefused
  2026-03-10T09:00  court asks release R-1 of hold H-1
                    => court sends release R-1
                    => H-1 is ReleaseAwaitingReply
                    => dmv answers M011 on A1234567, also M010
                    => court dockets "Failure to comply release answered M011: Also M010."
                    => H-1 is Released

DMV907-5 E302  While one release waits for the answer to its hold, a second one is refused; none is forgotten.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  court reports conviction C-1 of GARCIA on TR-100/P1
  the dmv answers later
  2026-03-02T09:00  court asks hold H-1 of GARCIA on TR-100/P1
                    => court sends hold H-1
                    => H-1 is AwaitingReply
                    => dmv answers M000 on A1234567
  2026-03-02T10:00  court asks release R-1 of hold H-1
  2026-03-02T11:00  court asks release R-2 of hold H-1
                    => court refuses E302: abstractId
