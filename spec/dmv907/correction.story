# A refused notice is shown to somebody, mended and sent again, or closed with a reason.

DMV907-4 DMV907-5 E301 M000  A refused hold is mended, keeps its abstract id, and is accepted under a new message id.
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
  2026-03-03T09:00  court mends H-1 with dateOfBirth 1984-05-04
                    => court settles MEND_NOTICE H-1: mended
                    => court sends hold H-1
                    => H-1 is AwaitingReply
                    => dmv answers M000 on A1234567
                    => court dockets "Failure to comply hold answered M000."
                    => H-1 is Active

DMV907-5 E301 E300  A mended hold may be refused again, and is shown again.
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
  2026-03-03T09:00  court mends H-1 with driverLicenseNumber A1234576
                    => court settles MEND_NOTICE H-1: mended
                    => court sends hold H-1
                    => H-1 is AwaitingReply
                    => dmv refuses E300: driverLicenseNumber
                    => court dockets "Failure to comply hold refused E300: No driver record has this licence number."
                    => court raises MEND_NOTICE H-1 E300: driverLicenseNumber
                    => H-1 is Refused

DMV907-19 E200  What is mended badly is refused before it is sent, and the work item stays.
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
  2026-03-03T09:00  court mends H-1 with driverLicenseNumber A12
                    => court refuses E200: driverLicenseNumber
  2026-03-03T09:05  court mends H-1 with driverLicenseNumber A1234567, dateOfBirth 1984-05-04
                    => court settles MEND_NOTICE H-1: mended
                    => court sends hold H-1
                    => H-1 is AwaitingReply
                    => dmv answers M000 on A1234567
                    => court dockets "Failure to comply hold answered M000."
                    => H-1 is Active

DMV907-5 E301  A refused hold is closed with a reason and nothing is sent.
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
  2026-03-03T09:00  court closes work on H-1: "the order was complied with meanwhile"
                    => court settles MEND_NOTICE H-1: closed "the order was complied with meanwhile" by A CLERK
                    => court dockets "Refused failure to comply hold closed without another try."
                    => H-1 is Withdrawn

DMV907-5 E101  Closing asks for a reason.
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
  2026-03-03T09:00  court closes work on H-1: " "
                    => court refuses E101: reason

DMV907-5 E303 M010  A refused release is mended by naming its hold.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  court reports conviction C-1 of GARCIA on TR-100/P1
  # Two holds the court placed before it used this program.
  2026-03-02T09:00  dmv receives hold H-8 of GARCIA on TR-100/P1 but section "VC 22350 UNDERLYING"
                    => dmv answers M000 on A1234567
  2026-03-02T09:05  dmv receives hold H-9 of GARCIA on TR-100/P1 but section "VC 21201 UNDERLYING"
                    => dmv answers M000 on A1234567
  2026-03-09T09:00  court asks release R-1 on TR-100/P1
                    => court sends release R-1
                    => R-1 is ReleaseAwaitingReply
                    => dmv refuses E303: priorAbstractId
                    => court dockets "Failure to comply release refused E303: The reference fits several holds, or names another person's hold."
                    => court raises MEND_NOTICE R-1 E303: priorAbstractId
                    => R-1 is ReleaseRefused
  2026-03-09T09:05  court mends R-1 with priorAbstractId H-9
                    => court settles MEND_NOTICE R-1: mended
                    => court sends release R-1
                    => R-1 is ReleaseAwaitingReply
                    => dmv answers M011 on A1234567, also M010
                    => court dockets "Failure to comply release answered M011: Also M010."
                    => R-1 is Released

DMV907-5 E303  A refused release without a hold of the court's own is closed, and does not pass for released.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  court reports conviction C-1 of GARCIA on TR-100/P1
  # Two holds the court placed before it used this program.
  2026-03-02T09:00  dmv receives hold H-8 of GARCIA on TR-100/P1 but section "VC 22350 UNDERLYING"
                    => dmv answers M000 on A1234567
  2026-03-02T09:05  dmv receives hold H-9 of GARCIA on TR-100/P1 but section "VC 21201 UNDERLYING"
                    => dmv answers M000 on A1234567
  2026-03-09T09:00  court asks release R-1 on TR-100/P1
                    => court sends release R-1
                    => R-1 is ReleaseAwaitingReply
                    => dmv refuses E303: priorAbstractId
                    => court dockets "Failure to comply release refused E303: The reference fits several holds, or names another person's hold."
                    => court raises MEND_NOTICE R-1 E303: priorAbstractId
                    => R-1 is ReleaseRefused
  2026-03-09T09:05  court closes work on R-1: "asked in error"
                    => court settles MEND_NOTICE R-1: closed "asked in error" by A CLERK
                    => court dockets "Refused release closed without another try."
                    => R-1 is Withdrawn

DMV907-7.7 E301 C000  A refused conviction is mended.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  2026-03-02T09:00  court reports conviction C-1 of GARCIA on TR-100/P1 but dateOfBirth 1985-05-04
                    => court sends conviction C-1
                    => C-1 is AwaitingReply
                    => dmv refuses E301: dateOfBirth
                    => court dockets "Abstract of conviction refused E301: Name or date of birth do not match the licence number."
                    => court raises MEND_NOTICE C-1 E301: dateOfBirth
                    => C-1 is Refused
  2026-03-03T09:00  court mends C-1 with dateOfBirth 1984-05-04
                    => court settles MEND_NOTICE C-1: mended
                    => court sends conviction C-1
                    => C-1 is AwaitingReply
                    => dmv answers C000 on A1234567
                    => court dockets "Abstract of conviction answered C000."
                    => C-1 is Recorded

DMV907-20 E301  The reason of a refusal names fields, never their values.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  court reports conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  court asks hold H-1 of GARCIA on TR-100/P1 but lastName LOPEZ
                    => court sends hold H-1
                    => H-1 is AwaitingReply
                    => dmv refuses E301: lastName
                    => court dockets "Failure to comply hold refused E301: Name or date of birth do not match the licence number."
                    => court raises MEND_NOTICE H-1 E301: lastName
                    => H-1 is Refused

DMV907-4 DMV907-5 E303 M010  A release that named another person's hold is mended; the right hold is released, the other stands.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  person STJOHN is IAN "ST. JOHN", born 1979-11-30, licence CA F1112001
  dmv knows GARCIA
  dmv knows STJOHN
  court reports conviction C-1 of GARCIA on TR-100/P1
  court reports conviction C-2 of STJOHN on TR-200/P2
  2026-03-02T09:00  court asks hold H-1 of GARCIA on TR-100/P1
                    => court sends hold H-1
                    => H-1 is AwaitingReply
                    => dmv answers M000 on A1234567
                    => court dockets "Failure to comply hold answered M000."
                    => H-1 is Active
  2026-03-02T09:05  court asks hold H-2 of STJOHN on TR-200/P2
                    => court sends hold H-2
                    => H-2 is AwaitingReply
                    => dmv answers M000 on F1112001
                    => court dockets "Failure to comply hold answered M000."
                    => H-2 is Active
  2026-03-09T09:00  court asks release R-1 of hold H-1 of STJOHN on TR-200/P2
                    => court sends release R-1
                    => H-1 is ReleaseAwaitingReply
                    => dmv refuses E303: priorAbstractId
                    => court dockets "Failure to comply release refused E303: The reference fits several holds, or names another person's hold."
                    => court raises MEND_NOTICE H-1 E303: priorAbstractId
                    => H-1 is ReleaseRefused
  2026-03-09T09:05  court mends R-1 with priorAbstractId H-2
                    => court settles MEND_NOTICE H-1: mended
                    => court dockets "Failure to comply release corrected to another hold."
                    => court sends release R-1
                    => H-1 is Active
                    => H-2 is ReleaseAwaitingReply
                    => dmv answers M010 on F1112001
                    => court dockets "Failure to comply release answered M010."
                    => H-2 is Released
  2026-03-09T09:10  dmv shows hold H-1
                    => dmv has hold H-1: no suspension before 2026-04-16, purgeable from 2031-03-02

DMV907-4 E302  What the DMV may have already is not moved to another docket.
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
  2026-03-03T09:00  court mends H-1 with docketNumber TR-200
                    => court refuses E302: abstractId

DMV907-16 E303 C010  A hold that stands again after its release was given up is shown, if its conviction was reversed meanwhile.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  person STJOHN is IAN "ST. JOHN", born 1979-11-30, licence CA F1112001
  dmv knows GARCIA
  dmv knows STJOHN
  court reports conviction C-1 of GARCIA on TR-100/P1
  court reports conviction C-2 of STJOHN on TR-200/P2
  2026-03-02T09:00  court asks hold H-1 of GARCIA on TR-100/P1
                    => court sends hold H-1
                    => H-1 is AwaitingReply
                    => dmv answers M000 on A1234567
                    => court dockets "Failure to comply hold answered M000."
                    => H-1 is Active
  2026-03-09T09:00  court asks release R-1 of hold H-1 of STJOHN on TR-200/P2
                    => court sends release R-1
                    => H-1 is ReleaseAwaitingReply
                    => dmv refuses E303: priorAbstractId
                    => court dockets "Failure to comply release refused E303: The reference fits several holds, or names another person's hold."
                    => court raises MEND_NOTICE H-1 E303: priorAbstractId
                    => H-1 is ReleaseRefused
  2026-03-09T09:05  court reports reversal V-1 of conviction C-1 of GARCIA on TR-100/P1
                    => court sends reversal V-1
                    => V-1 is AwaitingReply
                    => dmv answers C010 on A1234567
                    => court dockets "Abstract of conviction answered C010."
                    => V-1 is Recorded
  2026-03-09T09:10  court closes work on H-1: "another hold was meant"
                    => court settles MEND_NOTICE H-1: closed "another hold was meant" by A CLERK
                    => court dockets "Refused release closed without another try."
                    => court raises RELEASE_HOLD H-1 CONVICTION_REVERSED
                    => H-1 is Active

DMV907-4 DMV907-5 E303 M010  A release mended so that it names no hold of the court's own leaves the hold it named first.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  person STJOHN is IAN "ST. JOHN", born 1979-11-30, licence CA F1112001
  dmv knows GARCIA
  dmv knows STJOHN
  court reports conviction C-1 of GARCIA on TR-100/P1
  dmv receives conviction C-2 of STJOHN on TR-200/P2
  # A hold the court placed before it used this program.
  2026-03-02T09:00  dmv receives hold H-9 of STJOHN on TR-200/P2
                    => dmv answers M000 on F1112001
  2026-03-02T09:05  court asks hold H-1 of GARCIA on TR-100/P1
                    => court sends hold H-1
                    => H-1 is AwaitingReply
                    => dmv answers M000 on A1234567
                    => court dockets "Failure to comply hold answered M000."
                    => H-1 is Active
  2026-03-09T09:00  court asks release R-1 of hold H-1 of STJOHN on TR-200/P2
                    => court sends release R-1
                    => H-1 is ReleaseAwaitingReply
                    => dmv refuses E303: priorAbstractId
                    => court dockets "Failure to comply release refused E303: The reference fits several holds, or names another person's hold."
                    => court raises MEND_NOTICE H-1 E303: priorAbstractId
                    => H-1 is ReleaseRefused
  2026-03-09T09:05  court mends R-1 with priorAbstractId H-9
                    => court settles MEND_NOTICE H-1: mended
                    => court dockets "Failure to comply release corrected to another hold."
                    => court sends release R-1
                    => H-1 is Active
                    => H-9 is ReleaseAwaitingReply
                    => dmv answers M010 on F1112001
                    => court dockets "Failure to comply release answered M010."
                    => H-9 is Released

DMV907-4 E302  The court does not use an abstract id again, on whatever docket and for whatever notice.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  person STJOHN is IAN "ST. JOHN", born 1979-11-30, licence CA F1112001
  dmv knows GARCIA
  dmv knows STJOHN
  court reports conviction C-1 of GARCIA on TR-100/P1
  court reports conviction C-2 of STJOHN on TR-200/P2
  2026-03-02T09:00  court asks hold H-1 of GARCIA on TR-100/P1
                    => court sends hold H-1
                    => H-1 is AwaitingReply
                    => dmv answers M000 on A1234567
                    => court dockets "Failure to comply hold answered M000."
                    => H-1 is Active
  2026-03-02T09:05  court asks hold H-1 of STJOHN on TR-200/P2
                    => court refuses E302: abstractId
  2026-03-02T09:10  court asks hold C-2 of STJOHN on TR-200/P2
                    => court refuses E302: abstractId
  2026-03-02T09:15  court reports conviction H-1 of STJOHN on TR-200/P2
                    => court refuses E302: abstractId
  2026-03-02T09:20  court reports conviction C-1 of STJOHN on TR-200/P2
                    => court refuses E302: abstractId
  2026-03-02T09:25  court asks hold H-2 of STJOHN on TR-200/P2 but driverLicenseNumber F1112002
                    => court sends hold H-2
                    => H-2 is AwaitingReply
                    => dmv refuses E300: driverLicenseNumber
                    => court dockets "Failure to comply hold refused E300: No driver record has this licence number."
                    => court raises MEND_NOTICE H-2 E300: driverLicenseNumber
                    => H-2 is Refused
  2026-03-02T09:30  court mends H-2 with driverLicenseNumber F1112001, docketNumber TR-201, relatedConvictionAbstractId none
                    => court settles MEND_NOTICE H-2: mended
                    => court dockets "Failure to comply hold corrected to another docket or participant."
                    => court sends hold H-2
                    => H-2 is Withdrawn
                    => H-2 is AwaitingReply
                    => dmv refuses E305: relatedConvictionAbstractId
                    => court dockets "Failure to comply hold refused E305: No conviction abstract (DMV902) is on file for this notice."
                    => court raises MEND_NOTICE H-2 E305: relatedConvictionAbstractId
                    => H-2 is Refused
