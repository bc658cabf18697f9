# A conviction abstract (DMV902) precedes the hold.

DMV907-3 C000  A conviction is recorded on the licence number.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  2026-03-02T09:00  dmv receives conviction C-1 of GARCIA on TR-100/P1
                    => dmv answers C000 on A1234567

DMV907-7.6 C001  A conviction without a number is recorded on name and birth date.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  2026-03-02T09:00  dmv receives conviction C-1 of GARCIA on TR-100/P1 but driverLicenseNumber none, driverLicenseState none
                    => dmv answers C001 on A1234567

DMV907-7.6 C002  A conviction of somebody without a record has an X number assigned.
  person LOPEZ is JUAN LOPEZ, born 1990-01-01
  2026-03-02T09:00  dmv receives conviction C-1 of LOPEZ on TR-100/P1
                    => dmv answers C002 on X0000001

DMV907-7.6 C010  A reversal is recorded.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives reversal V-1 of conviction C-1 of GARCIA on TR-100/P1
                    => dmv answers C010 on A1234567

DMV907-7.7 E300 E301  A conviction falls on no namesake either.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  2026-03-02T09:00  dmv receives conviction C-1 of GARCIA on TR-100/P1 but lastName LOPEZ
                    => dmv refuses E301: lastName
  2026-03-02T09:05  dmv receives conviction C-1 of GARCIA on TR-100/P1 but driverLicenseNumber A1234576
                    => dmv refuses E300: driverLicenseNumber

DMV907-3 DMV907-f E305  A hold without a conviction on file is refused, and accepted once there is one.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1
                    => dmv refuses E305: relatedConvictionAbstractId
  2026-03-02T10:00  dmv receives conviction C-1 of GARCIA on TR-100/P1
                    => dmv answers C000 on A1234567
  2026-03-02T11:00  dmv receives hold H-1 of GARCIA on TR-100/P1
                    => dmv answers M000 on A1234567

DMV907-3 E305  The conviction of another participant on the docket does not carry a hold.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  person LOPEZ is JUAN LOPEZ, born 1990-01-01, licence CA B7654321
  dmv knows GARCIA
  dmv knows LOPEZ
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of LOPEZ on TR-100/P2
                    => dmv refuses E305: relatedConvictionAbstractId

DMV907-3 E305  A conviction that was reversed carries no hold.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  dmv receives reversal V-1 of conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1
                    => dmv refuses E305: relatedConvictionAbstractId

DMV907-4 E302  A second hold for the same section is refused, whatever its abstract id.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1
                    => dmv answers M000 on A1234567
  2026-03-02T10:00  dmv receives hold H-1 of GARCIA on TR-100/P1
                    => dmv refuses E302: section
  2026-03-02T11:00  dmv receives hold H-2 of GARCIA on TR-100/P1
                    => dmv refuses E302: section
  2026-03-02T12:00  dmv receives hold H-3 of GARCIA on TR-100/P1 but section "VC 21201 UNDERLYING; VC 40508(c) BREACH"
                    => dmv refuses E302: section
  # A letter is the same subdivision in whatever case.
  2026-03-02T13:00  dmv receives hold H-4 of GARCIA on TR-100/P1 but section "VC 21201 UNDERLYING; VC 40508(C) BREACH"
                    => dmv refuses E302: section

DMV907-4 M000  Another section on the same docket is another hold.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1 but section "VC 22350 UNDERLYING"
                    => dmv answers M000 on A1234567
  2026-03-02T10:00  dmv receives hold H-2 of GARCIA on TR-100/P1 but section "VC 21201 UNDERLYING"
                    => dmv answers M000 on A1234567

DMV907-5 M000  After the release a new hold may stand on the same docket under a new abstract id.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1
                    => dmv answers M000 on A1234567
  2026-03-09T09:00  dmv receives release R-1 of hold H-1
                    => dmv answers M010 on A1234567
  2026-04-02T09:00  dmv receives hold H-2 of GARCIA on TR-100/P1
                    => dmv answers M000 on A1234567

DMV907-7.5 E201  The conviction follows the violation.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  2026-03-02T09:00  dmv receives conviction C-1 of GARCIA on TR-100/P1 but violationDate 2026-03-02, convictionDate 2026-03-01
                    => dmv refuses E201: convictionDate

DMV907-15 M010  Compliance clears the hold; the charge of VC 40508(c) is none of the release's business.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  dmv receives conviction C-2 of GARCIA on TR-300/P1 but section "VC 40508(c)"
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1
                    => dmv answers M000 on A1234567
  2026-03-09T09:00  dmv receives release R-1 of hold H-1 but releaseReason COMPLIED
                    => dmv answers M010 on A1234567
  # The conviction for the failure itself is still on file: a hold on it needs no new one.
  2026-03-10T09:00  dmv receives hold H-2 of GARCIA on TR-300/P1 but section "VC 40508(c) UNDERLYING"
                    => dmv answers M000 on A1234567

DMV907-7.7 DMV907-3 E302 E305  A conviction that was reversed is not reported again under its abstract id; under a new one it carries a hold.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  dmv receives reversal V-1 of conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives conviction C-1 of GARCIA on TR-100/P1
                    => dmv refuses E302: abstractId
  2026-03-02T09:05  dmv receives hold H-1 of GARCIA on TR-100/P1 but relatedConvictionAbstractId C-1
                    => dmv refuses E305: relatedConvictionAbstractId
  2026-03-02T09:10  dmv receives conviction C-2 of GARCIA on TR-100/P1
                    => dmv answers C000 on A1234567
  2026-03-02T09:15  dmv receives hold H-1 of GARCIA on TR-100/P1 but relatedConvictionAbstractId C-2
                    => dmv answers M000 on A1234567

DMV907-7.7 C000 E302  The same conviction reported once more is recorded as it is; another one under its abstract id is refused.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  2026-03-02T09:00  dmv receives conviction C-1 of GARCIA on TR-100/P1 but convictionDate 2026-02-27
                    => dmv answers C000 on A1234567
  2026-03-02T09:05  dmv receives conviction C-1 of GARCIA on TR-100/P1 but convictionDate 2026-02-27
                    => dmv answers C000 on A1234567
  2026-03-02T09:10  dmv receives conviction C-1 of GARCIA on TR-100/P1 but convictionDate 2026-02-26
                    => dmv refuses E302: abstractId
  2026-03-02T09:15  dmv receives conviction C-1 of GARCIA on TR-200/P1 but convictionDate 2026-02-27
                    => dmv refuses E302: abstractId
  2026-03-02T09:20  dmv receives reversal C-1 of conviction C-1 of GARCIA on TR-100/P1
                    => dmv refuses E302: abstractId
