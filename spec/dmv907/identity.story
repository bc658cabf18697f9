# What a licence number, a name and a birth date must look like before anybody is looked up.

DMV907-7.2 E200  A California number has a letter and seven digits.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A123456
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1
                    => dmv refuses E200: driverLicenseNumber

DMV907-7.2 E200  A licence number comes with its state.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1 but driverLicenseState none
                    => dmv refuses E200: driverLicenseState

DMV907-a E200  Without a number the first name is needed too.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1 but driverLicenseNumber none, driverLicenseState none, firstName none
                    => dmv refuses E200: driverLicenseNumber

DMV907-7.2 E203  A name has letters, not digits.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1 but lastName GARC1A
                    => dmv refuses E203: lastName

DMV907-7.2 E203  The wire wants names in capitals.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1 but lastName Garcia
                    => dmv refuses E203: lastName

DMV907-7.2 M000  The court's own door brings names, numbers and sections into normal form.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  court reports conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  court asks hold H-1 of GARCIA on TR-100/P1 but lastName " garcia", driverLicenseNumber a1234567, docketNumber tr-100, section "VC 22350 UNDERLYING; VC 40508c BREACH"
                    => court sends hold H-1
                    => H-1 is AwaitingReply
                    => dmv answers M000 on A1234567
                    => court dockets "Failure to comply hold answered M000."
                    => H-1 is Active

DMV907-7.2 M000  ST. JOHN and MUÑOZ are people.
  person STJOHN is IAN "ST. JOHN", born 1979-11-30, licence CA F1112001
  person MUNOZ is ANA MUÑOZ, born 1981-12-01, licence CA F1112002
  dmv knows STJOHN
  dmv knows MUNOZ
  dmv receives conviction C-1 of STJOHN on TR-100/P1
  dmv receives conviction C-2 of MUNOZ on TR-200/P1
  2026-03-02T09:00  dmv receives hold H-1 of STJOHN on TR-100/P1
                    => dmv answers M000 on F1112001
  2026-03-02T09:05  dmv receives hold H-2 of MUNOZ on TR-200/P1
                    => dmv answers M000 on F1112002

DMV907-7.2 E202  Nobody is cited at nine.
  person CHILD is TIM CHILD, born 2017-01-01, licence CA A1234567
  2026-03-02T09:00  dmv receives hold H-1 of CHILD on TR-100/P1
                    => dmv refuses E202: dateOfBirth

DMV907-7.2 E202  Nobody drives at a hundred and twenty-one.
  person ELDER is TIM ELDER, born 1904-01-01, licence CA A1234567
  2026-03-02T09:00  dmv receives hold H-1 of ELDER on TR-100/P1
                    => dmv refuses E202: dateOfBirth

DMV907-19 E200 E201 E202 E205  All faults in the data are told in one answer, the first in refusal order names it.
  person GARCIA is MARIA ELENA GARCIA, born 2017-01-01, licence CA A123456
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1 but failureToComplyDate 2026-03-03, section "VC 40509.5 UNDERLYING"
                    => dmv refuses E200: driverLicenseNumber; E201: failureToComplyDate; E202: dateOfBirth; E205: section[1]/sectionNumber

DMV907-19 E203 E206  All faults of form are told in one answer.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1 but lastName GARC1A, docketNumber tr-100
                    => dmv refuses E203: lastName; E206: docketNumber

DMV907-19 E304  Faults in the data are told before the law is asked.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A123456
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1 but willfulIndicator false
                    => dmv refuses E200: driverLicenseNumber
