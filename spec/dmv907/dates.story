# Dates of one notice stand in order and not in the future; today is today in California.

DMV907-7.2 E201  A violation does not lie in the future.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1 but violationDate 2026-03-03, convictionDate 2026-03-03, courtOrderDate 2026-03-03, complianceDueDate 2026-03-03, failureToComplyDate 2026-03-03
                    => dmv refuses E201: violationDate, convictionDate, courtOrderDate, failureToComplyDate

DMV907-7.2 E201  The order follows the violation.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1 but violationDate 2025-12-15, courtOrderDate 2025-12-14, convictionDate 2025-12-15
                    => dmv refuses E201: courtOrderDate

DMV907-7.2 E201  The conviction follows the violation.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1 but violationDate 2025-12-01, courtOrderDate 2025-12-15, convictionDate 2025-11-30
                    => dmv refuses E201: convictionDate

DMV907-7.2 E201  Compliance is due after the order was made.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1 but courtOrderDate 2026-01-31, complianceDueDate 2026-01-30
                    => dmv refuses E201: complianceDueDate

DMV907-7.2 E201  Nobody fails to comply before compliance is due.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1 but complianceDueDate 2026-02-20, failureToComplyDate 2026-02-19
                    => dmv refuses E201: failureToComplyDate

DMV907-7.2 M000  Everything on one day is in order.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1 but violationDate 2025-12-01, courtOrderDate 2026-03-02, complianceDueDate 2026-03-02, failureToComplyDate 2026-03-02
                    => dmv answers M000 on A1234567

DMV907-21 E201  At eleven at night in California it is still today there.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  # In Greenwich it is already 2026-03-03.
  2026-03-02T23:00  dmv receives hold H-1 of GARCIA on TR-100/P1 but failureToComplyDate 2026-03-03
                    => dmv refuses E201: failureToComplyDate
  2026-03-03T00:00  dmv receives hold H-1 of GARCIA on TR-100/P1 but failureToComplyDate 2026-03-03
                    => dmv answers M000 on A1234567

DMV907-7.2 E201  A certificate is not dated tomorrow.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1 but certificationDate 2026-03-03
                    => dmv refuses E201: certificationDate

DMV907-11 DMV907-h M000  The DMV stores when a suspension may begin and when the notice may be purged, and answers neither.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1
                    => dmv answers M000 on A1234567
  2026-03-02T09:05  dmv shows hold H-1
                    => dmv has hold H-1: no suspension before 2026-04-16, purgeable from 2031-03-02
  2031-03-03T09:00  the clock
  2031-03-03T09:05  dmv shows hold H-1
                    => dmv has hold H-1: no suspension before 2026-04-16, purgeable from 2031-03-02
