# A release is never blocked by weak identity data: nobody stays suspended because a field was
# weak. It must name the hold, or the case and the person; the rest is compared and remarked.

DMV907-17 M010  A release finds its hold by the hold's abstract id alone.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1
                    => dmv answers M000 on A1234567
  2026-03-09T09:00  dmv receives release R-1 of hold H-1
                    => dmv answers M010 on A1234567
  2026-03-09T09:05  dmv shows hold H-1
                    => dmv has hold H-1: released on 2026-03-09 by R-1

DMV907-17 M010  A release finds its hold by docket and participant.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1
                    => dmv answers M000 on A1234567
  2026-03-09T09:00  dmv receives release R-1 on TR-100/P1
                    => dmv answers M010 on A1234567

DMV907-17 M010  A release finds its hold by docket and licence number.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1
                    => dmv answers M000 on A1234567
  2026-03-09T09:00  dmv receives release R-1 but docketNumber TR-100, driverLicenseNumber A1234567, driverLicenseState CA
                    => dmv answers M010 on A1234567

DMV907-17 M010  A release finds its hold by docket, name and birth date.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1
                    => dmv answers M000 on A1234567
  2026-03-09T09:00  dmv receives release R-1 but docketNumber TR-100, lastName GARCIA, firstName MARIA, middleName ELENA, dateOfBirth 1984-05-04
                    => dmv answers M010 on A1234567

DMV907-17 W001  A birth date that differs from the hold's is remarked and clears the hold all the same.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1
                    => dmv answers M000 on A1234567
  2026-03-09T09:00  dmv receives release R-1 of hold H-1 of GARCIA on TR-100/P1 but dateOfBirth 1985-05-04
                    => dmv answers M010 on A1234567
                    => dmv warns W001 dateOfBirth

DMV907-17 W001  A docket number mistyped beside the right abstract id is remarked.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1
                    => dmv answers M000 on A1234567
  2026-03-09T09:00  dmv receives release R-1 of hold H-1 of GARCIA on TR-1000/P1
                    => dmv answers M010 on A1234567
                    => dmv warns W001 docketNumber

DMV907-17 W001  The licence number given up since the hold does not keep its release out.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1
                    => dmv answers M000 on A1234567
  2026-03-09T09:00  dmv receives release R-1 on TR-100/P1 but driverLicenseNumber B7654321, driverLicenseState CA
                    => dmv answers M010 on A1234567
                    => dmv warns W001 driverLicenseNumber

DMV907-17 W002  A licence number that is none at all is not used, and the hold is cleared.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1
                    => dmv answers M000 on A1234567
  2026-03-09T09:00  dmv receives release R-1 of hold H-1 on TR-100/P1 but driverLicenseNumber "A12/34?"
                    => dmv answers M010 on A1234567
                    => dmv warns W002 driverLicenseNumber

DMV907-17 W002  A truth value written as a number is a matter of form, not a difference from the hold.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1
                    => dmv answers M000 on A1234567
  2026-03-09T09:00  dmv receives release R-1 of hold H-1 but willfulIndicator 1
                    => dmv answers M010 on A1234567
                    => dmv warns W002 willfulIndicator

DMV907-17 W002  A birth date that is no date does not keep a release out.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1
                    => dmv answers M000 on A1234567
  2026-03-09T09:00  dmv receives release R-1 of hold H-1 on TR-100/P1 but dateOfBirth "4 May 84"
                    => dmv answers M010 on A1234567
                    => dmv warns W002 dateOfBirth

DMV907-17 M010  A release sent by a court after the person's name changed clears the hold.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1
                    => dmv answers M000 on A1234567
  2026-03-09T09:00  dmv receives release R-1 of hold H-1 of GARCIA on TR-100/P1 but lastName LOPEZ
                    => dmv answers M010 on A1234567
                    => dmv warns W001 lastName

DMV907-12 M012  A release with no hold on file is recorded.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  2026-03-09T09:00  dmv receives release R-1 of hold H-1 of GARCIA on TR-100/P1
                    => dmv answers M012 on A1234567

DMV907-12 M012  A release of a person the DMV has never heard of is recorded.
  2026-03-09T09:00  dmv receives release R-1 on TR-100/P1
                    => dmv answers M012 on UNKNOWN

DMV907-12 M012  A second release of the same hold is recorded and changes nothing.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1
                    => dmv answers M000 on A1234567
  2026-03-09T09:00  dmv receives release R-1 of hold H-1
                    => dmv answers M010 on A1234567
  2026-03-10T09:00  dmv receives release R-2 of hold H-1
                    => dmv answers M012 on A1234567

DMV907-12 DMV907-h M010  After more than five years the hold is purgeable but still there, and the release clears it.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2020-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1
                    => dmv answers M000 on A1234567
  2025-03-02T09:00  the clock
  2026-03-09T09:00  dmv receives release R-1 of hold H-1
                    => dmv answers M010 on A1234567

DMV907-8.1 M011  A release says that another hold remains.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  dmv receives conviction C-2 of GARCIA on TR-200/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1
                    => dmv answers M000 on A1234567
  2026-03-02T09:05  dmv receives hold H-2 of GARCIA on TR-200/P1
                    => dmv answers M000 on A1234567
  2026-03-09T09:00  dmv receives release R-1 of hold H-1
                    => dmv answers M011 on A1234567, also M010
  2026-03-10T09:00  dmv receives release R-2 of hold H-2
                    => dmv answers M010 on A1234567

DMV907-8.1 M011  A hold of another court on the same driver remains.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  dmv receives conviction C-1 from 90002 of GARCIA on B-7/P9
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1
                    => dmv answers M000 on A1234567
  2026-03-02T09:05  dmv receives hold H-1 from 90002 of GARCIA on B-7/P9
                    => dmv answers M000 on A1234567
  2026-03-09T09:00  dmv receives release R-1 of hold H-1
                    => dmv answers M011 on A1234567, also M010

DMV907-8.1 M011  A suspension for another reason remains.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA, suspended otherwise
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1
                    => dmv answers M000 on A1234567
  2026-03-09T09:00  dmv receives release R-1 of hold H-1
                    => dmv answers M011 on A1234567, also M010

DMV907-8.1 M012  Nothing to release, and another hold remains: the missing hold is said first.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1
                    => dmv answers M000 on A1234567
  2026-03-09T09:00  dmv receives release R-1 of GARCIA on TR-999/P1
                    => dmv answers M012 on A1234567, also M011

DMV907-17 E303  A release that fits two holds must say which.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1 but section "VC 22350 UNDERLYING"
                    => dmv answers M000 on A1234567
  2026-03-02T09:05  dmv receives hold H-2 of GARCIA on TR-100/P1 but section "VC 21201 UNDERLYING"
                    => dmv answers M000 on A1234567
  2026-03-09T09:00  dmv receives release R-1 on TR-100/P1
                    => dmv refuses E303: priorAbstractId
  2026-03-09T09:05  dmv receives release R-2 of hold H-2
                    => dmv answers M011 on A1234567, also M010
  2026-03-09T09:10  dmv receives release R-3 on TR-100/P1
                    => dmv answers M010 on A1234567

DMV907-17 E303  A release that names another person's hold clears nothing.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  person LOPEZ is JUAN LOPEZ, born 1990-01-01, licence CA B7654321
  dmv knows GARCIA
  dmv knows LOPEZ
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  dmv receives conviction C-2 of LOPEZ on TR-200/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1
                    => dmv answers M000 on A1234567
  2026-03-02T09:05  dmv receives hold H-2 of LOPEZ on TR-200/P1
                    => dmv answers M000 on B7654321
  2026-03-09T09:00  dmv receives release R-1 of hold H-1 of LOPEZ on TR-200/P1
                    => dmv refuses E303: priorAbstractId
  2026-03-09T09:05  dmv shows hold H-1
                    => dmv has hold H-1: no suspension before 2026-04-16, purgeable from 2031-03-02
  2026-03-09T09:06  dmv shows hold H-2
                    => dmv has hold H-2: no suspension before 2026-04-16, purgeable from 2031-03-02

DMV907-4 E306  Only the court that placed a hold may release it.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1
                    => dmv answers M000 on A1234567
  2026-03-09T09:00  dmv receives release R-1 from 90002 of hold H-1 of GARCIA on TR-100/P1
                    => dmv refuses E306: courtCode
  2026-03-09T09:05  dmv shows hold H-1
                    => dmv has hold H-1: no suspension before 2026-04-16, purgeable from 2031-03-02

DMV907-4 M012  Another court's docket of the same number is another case.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  person LOPEZ is JUAN LOPEZ, born 1990-01-01, licence CA B7654321
  dmv knows GARCIA
  dmv knows LOPEZ
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1
                    => dmv answers M000 on A1234567
  2026-03-09T09:00  dmv receives release R-1 from 90002 of LOPEZ on TR-100/P1
                    => dmv answers M012 on B7654321

DMV907-4 M010  Two courts may use the same abstract id; each releases its own hold.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  person LOPEZ is JUAN LOPEZ, born 1990-01-01, licence CA B7654321
  dmv knows GARCIA
  dmv knows LOPEZ
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  dmv receives conviction C-1 from 90002 of LOPEZ on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1
                    => dmv answers M000 on A1234567
  2026-03-02T09:05  dmv receives hold H-1 from 90002 of LOPEZ on TR-100/P1
                    => dmv answers M000 on B7654321
  2026-03-09T09:00  dmv receives release R-1 from 90002 of hold H-1
                    => dmv answers M010 on B7654321
  2026-03-10T09:00  dmv receives release R-1 of hold H-1
                    => dmv answers M010 on A1234567

DMV907-7.2 E206  A release that names neither hold nor case is refused.
  2026-03-09T09:00  dmv receives release R-1 but participantId P1
                    => dmv refuses E206: docketNumber

DMV907-7.2 E101  A release that names the case but no person is refused.
  2026-03-09T09:00  dmv receives release R-1 but docketNumber TR-100
                    => dmv refuses E101: participantId

DMV907-7.2 W006  A release dated before the failure is remarked, not refused.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1 but failureToComplyDate 2026-02-20
                    => dmv answers M000 on A1234567
  2026-03-09T09:00  dmv receives release R-1 of hold H-1 but releaseDate 2026-02-10
                    => dmv answers M010 on A1234567
                    => dmv warns W006 releaseDate

DMV907-7.2 E201  A release dated tomorrow is refused.
  2026-03-09T09:00  dmv receives release R-1 of hold H-1 but releaseDate 2026-03-10
                    => dmv refuses E201: releaseDate

DMV907-17 W001  Sections that differ from the hold's do not keep a release out.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1
                    => dmv answers M000 on A1234567
  2026-03-09T09:00  dmv receives release R-1 of hold H-1 but section/sectionNumber "21201 40508(c)"
                    => dmv answers M010 on A1234567
                    => dmv warns W001 section/sectionNumber

DMV907-17 M010  A release that leaves out the middle name finds its hold all the same.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1
                    => dmv answers M000 on A1234567
  2026-03-09T09:00  dmv receives release R-1 but docketNumber TR-100, lastName GARCIA, firstName MARIA, dateOfBirth 1984-05-04
                    => dmv answers M010 on A1234567

DMV907-17 M012  A release that names another first name on the docket is about somebody else.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1
                    => dmv answers M000 on A1234567
  2026-03-09T09:00  dmv receives release R-1 but docketNumber TR-100, lastName GARCIA, firstName ANA, dateOfBirth 1984-05-04
                    => dmv answers M012 on UNKNOWN
