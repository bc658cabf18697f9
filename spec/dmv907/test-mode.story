# A test message never changes a production file.

DMV907-7.1 M000  A hold in test mode is decided on test records.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA in test mode
  dmv receives conviction C-1 of GARCIA on TR-100/P1 but mode TEST
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1 but mode TEST
                    => dmv answers M000 on A1234567

DMV907-7.1 E300  A test hold does not see the production record.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1 but mode TEST
                    => dmv refuses E300: driverLicenseNumber

DMV907-7.1 M012  A test release leaves the production hold in force.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1
                    => dmv answers M000 on A1234567
  2026-03-09T09:00  dmv receives release R-1 of hold H-1 of GARCIA on TR-100/P1 but mode TEST
                    => dmv answers M012 on UNKNOWN
  2026-03-09T09:02  dmv shows hold H-1
                    => dmv has hold H-1: no suspension before 2026-04-16, purgeable from 2031-03-02
  2026-03-09T09:05  dmv receives release R-2 of hold H-1
                    => dmv answers M010 on A1234567
