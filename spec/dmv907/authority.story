# Which notices a court may give at all, who may give them, and in what message.

DMV907-7 DMV907-18 E304  A failure to appear is no longer noticed.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2023-01-01T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1 but noticeType FTA
                    => dmv refuses E304: noticeType

DMV907-18 M000  On the last day of its law a failure to appear was still noticed.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2022-12-31T23:59  dmv receives hold H-1 of GARCIA on TR-100/P1 but noticeType FTA
                    => dmv answers M000 on A1234567

DMV907-7 DMV907-18 E304  A failure to pay is no longer noticed since 27 June 2017.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2017-06-26T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1 but noticeType FTP
                    => dmv answers M000 on A1234567
  2017-06-27T00:00  dmv receives hold H-2 of GARCIA on TR-100/P1 but noticeType FTP, section "VC 21201 UNDERLYING"
                    => dmv refuses E304: noticeType

DMV907-7 E304  Not going to traffic school is no failure to comply.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1 but orderCategory TRAFFIC_SCHOOL
                    => dmv refuses E304: orderCategory

DMV907-7 E304  Not paying a fine is no failure to comply.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1 but orderCategory FTP
                    => dmv refuses E304: orderCategory

DMV907-7 E304  A failure that was not wilful is not noticed.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1 but willfulIndicator false
                    => dmv refuses E304: willfulIndicator

DMV907-7 E304  An order for a violation of another code gives no ground.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1 but section "PC 602 UNDERLYING"
                    => dmv refuses E304: section

DMV907-7 DMV907-19 E304  Every reason why a notice is not authorised is told.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1 but noticeType FTP, willfulIndicator false, orderCategory FTP
                    => dmv refuses E304: noticeType, orderCategory, willfulIndicator

DMV907-9 E205  A hold names the section violated.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1 but section none
                    => dmv refuses E205: section

DMV907-9 E205  A malformed section is refused by its place.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1 but section "VC 22350 UNDERLYING; VC 405-08 BREACH"
                    => dmv refuses E205: section[2]/sectionNumber

DMV907-9 E205  A section that was repealed before the violation is not known.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1 but section "VC 40509.5 UNDERLYING"
                    => dmv refuses E205: section[1]/sectionNumber

DMV907-7.2 E205  A code book nobody knows is refused.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1 but section "ZZ 22350 UNDERLYING"
                    => dmv refuses E205: section[1]/statuteCode

DMV907-7.2 DMV907-c E204  An unknown court is refused.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  2026-03-02T09:00  dmv receives hold H-1 from 99999 of GARCIA on TR-100/P1
                    => dmv refuses E204: courtCode

DMV907-7.2 E204  A court that is closed places no holds, but its holds are still released.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 from 90003 of GARCIA on TR-100/P1
  2020-12-31T09:00  dmv receives hold H-1 from 90003 of GARCIA on TR-100/P1
                    => dmv answers M000 on A1234567
  2021-01-01T09:00  dmv receives hold H-2 from 90003 of GARCIA on TR-100/P1
                    => dmv refuses E204: courtCode
  2021-01-02T09:00  dmv receives release R-1 from 90003 of hold H-1
                    => dmv answers M010 on A1234567

DMV907-7.2 DMV907-d E206  A docket number has at most 20 characters, capitals, digits and hyphens.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1 but docketNumber TR-1234567890-1234567890
                    => dmv refuses E206: docketNumber

E110  A court does not speak for another.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1 but courtCode 90002
                    => dmv refuses E110

E110  Who stands at the door must be who the message says sends it.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1 but caller 90002
                    => dmv refuses E110

E110 DMV907-17  Not even a release is taken from a court that is somebody else.
  2026-03-02T09:00  dmv receives release R-1 of hold H-1 but caller 90002
                    => dmv refuses E110

E102  A schema version nobody serves is refused in words.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1 but schemaVersion 9.9
                    => dmv refuses E102

E102  An exchange nobody serves is refused in words.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1 but exchangeNumber DMV999
                    => dmv refuses E102

DMV907-1 E103  One message carries one abstract.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1 but abstracts 2
                    => dmv refuses E103

DMV907-7.5 E207  A conviction that names a prior abstract says what only a reversal may say.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  2026-03-02T09:00  dmv receives conviction C-1 of GARCIA on TR-100/P1 but priorAbstractId C-0
                    => dmv refuses E207: priorAbstractId

DMV907-10 DMV907-e M030  A hold for a ride on a bicycle is recorded and suspends nothing.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1 but conveyanceCategory BICYCLE
                    => dmv answers M030 on A1234567, also M000
  2026-03-02T09:05  dmv shows hold H-1
                    => dmv has hold H-1: no suspension, purgeable from 2031-03-02

DMV907-10 DMV907-e W005  Where an exemption is not confirmed the hold stands, and the answer says so.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1 but section "VC 22507 UNDERLYING"
                    => dmv answers M000 on A1234567
                    => dmv warns W005 section

DMV907-10 M000  One section that is not exempt makes the hold bite.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1 but section "VC 22507 UNDERLYING; VC 22350 UNDERLYING"
                    => dmv answers M000 on A1234567

DMV907-10 DMV907-e E304  The court asks the clerk before it sends a hold that may suspend nothing.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  court reports conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  court asks hold H-1 of GARCIA on TR-100/P1 but conveyanceCategory BICYCLE
                    => court refuses E304: exemptionConfirmed
  2026-03-02T09:05  court asks hold H-1 of GARCIA on TR-100/P1, exemption confirmed but conveyanceCategory BICYCLE
                    => court dockets "Failure to comply hold asked for though it may lead to no suspension (exemptions.table line 9, policy 2026-1)."
                    => court sends hold H-1
                    => H-1 is AwaitingReply
                    => dmv answers M030 on A1234567, also M000
                    => court dockets "Failure to comply hold answered M030: Also M000."
                    => H-1 is Active

DMV907-8.1 M030  An exempt hold on an out-of-state licence tells both, the exemption first.
  person KIM is SUE KIM, born 1992-02-02, licence NV 1234567890
  dmv knows KIM
  dmv receives conviction C-1 of KIM on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of KIM on TR-100/P1 but conveyanceCategory BICYCLE
                    => dmv answers M030 on 1234567890, also M031, also M000

DMV907-7.2 W003  Hazardous material in a vehicle that is not commercial is remarked.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1 but hazardousMaterialCode 1
                    => dmv answers M000 on A1234567
                    => dmv warns W003 hazardousMaterialCode
