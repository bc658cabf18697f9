# A hold falls on the driver it is meant for or on nobody. A licence number is checked against
# surname and birth date; without a number only one record with the whole name and the birth date
# will do.

DMV907-17 M000  Licence number, surname and birth date agree: the hold is placed.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1
                    => dmv answers M000 on A1234567

DMV907-17 E301  The licence number of somebody with another surname is refused.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1 but lastName LOPEZ
                    => dmv refuses E301: lastName

DMV907-17 E301  The licence number of a namesake with another birth date is refused.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1 but dateOfBirth 1985-05-04
                    => dmv refuses E301: dateOfBirth
  2026-03-02T09:05  dmv shows hold H-1
                    => dmv has no hold H-1

DMV907-17 E301  Neither surname nor birth date agree: both are named in one answer.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1 but lastName LOPEZ, dateOfBirth 1985-05-04
                    => dmv refuses E301: lastName, dateOfBirth

DMV907-17 M000  With a number the first name is not asked for: people shorten it.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1 but firstName M., middleName none
                    => dmv answers M000 on A1234567

DMV907-17 E300  A number that is not on file is refused, though one record has this name and birth date.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1 but driverLicenseNumber A1234576
                    => dmv refuses E300: driverLicenseNumber

DMV907-17 E300  The same number in another state is another licence.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1 but driverLicenseState AZ
                    => dmv refuses E300: driverLicenseNumber

DMV907-17 DMV907-a M001  Without a number the one record with this name and birth date is used, and its number answered.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1 but driverLicenseNumber none, driverLicenseState none
                    => dmv answers M001 on A1234567

DMV907-17 E309  Without a number two drivers of one name and birth date are not told apart.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  person OTHER is MARIA ELENA GARCIA, born 1984-05-04, licence CA C7777777
  dmv knows GARCIA
  dmv knows OTHER
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1 but driverLicenseNumber none, driverLicenseState none
                    => dmv refuses E309: driverLicenseNumber
  2026-03-02T10:00  dmv receives hold H-1 of GARCIA on TR-100/P1
                    => dmv answers M000 on A1234567

DMV907-17 DMV907-a M002  Without a number a namesake with another birth date is left alone.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1 but driverLicenseNumber none, driverLicenseState none, dateOfBirth 1985-05-04
                    => dmv answers M002 on X0000001

DMV907-17 DMV907-a M002  Without a number somebody with another middle name is left alone.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1 but driverLicenseNumber none, driverLicenseState none, middleName ISABEL
                    => dmv answers M002 on X0000001

DMV907-17 DMV907-a M002  Without a number a father is not his son.
  person GARCIA is JOSE GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1 but driverLicenseNumber none, driverLicenseState none, suffix JR
                    => dmv answers M002 on X0000001

DMV907-17 M001  An X number, once assigned, is the record the next notice finds.
  person LOPEZ is JUAN LOPEZ, born 1990-01-01
  dmv receives conviction C-1 of LOPEZ on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of LOPEZ on TR-100/P1
                    => dmv answers M001 on X0000001

DMV907-17 M000  An X number given as licence number finds its record.
  person LOPEZ is JUAN LOPEZ, born 1990-01-01
  dmv receives conviction C-1 of LOPEZ on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of LOPEZ on TR-100/P1 but driverLicenseNumber X0000001, driverLicenseState CA
                    => dmv answers M000 on X0000001

DMV907-17 C002  Two people without records have two X numbers.
  person LOPEZ is JUAN LOPEZ, born 1990-01-01
  person KELLY is ANN KELLY, born 1991-01-01
  2026-03-02T09:00  dmv receives conviction C-1 of LOPEZ on TR-100/P1
                    => dmv answers C002 on X0000001
  2026-03-02T09:05  dmv receives conviction C-2 of KELLY on TR-200/P1
                    => dmv answers C002 on X0000002

DMV907-17 M010  Releasing one namesake's hold leaves the other's in force.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  person OTHER is MARIA ELENA GARCIA, born 1984-05-04, licence CA C7777777
  dmv knows GARCIA
  dmv knows OTHER
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  dmv receives conviction C-2 of OTHER on TR-200/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1
                    => dmv answers M000 on A1234567
  2026-03-02T09:05  dmv receives hold H-2 of OTHER on TR-200/P1
                    => dmv answers M000 on C7777777
  2026-03-09T09:00  dmv receives release R-1 of hold H-1
                    => dmv answers M010 on A1234567
  2026-03-09T09:04  dmv shows hold H-2
                    => dmv has hold H-2: no suspension before 2026-04-16, purgeable from 2031-03-02
  2026-03-09T09:05  dmv receives release R-2 of hold H-2
                    => dmv answers M010 on C7777777

DMV907-8.1 M031  A licence of another state is held here, and its home state is not told.
  person KIM is SUE KIM, born 1992-02-02, licence NV 1234567890
  dmv knows KIM
  dmv receives conviction C-1 of KIM on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of KIM on TR-100/P1
                    => dmv answers M031 on 1234567890, also M000

DMV907-7.2 W004  A number unusual for its state is remarked, not refused.
  person KIM is SUE KIM, born 1992-02-02, licence NV 123
  dmv knows KIM
  dmv receives conviction C-1 of KIM on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of KIM on TR-100/P1
                    => dmv answers M031 on 123, also M000
                    => dmv warns W004 driverLicenseNumber

DMV907-7.2 M031  A Washington number with an asterisk is a licence number.
  person DOE is ANN DOE, born 1980-01-01, licence WA DOE**AN123AB
  dmv knows DOE
  dmv receives conviction C-1 of DOE on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of DOE on TR-100/P1
                    => dmv answers M031 on DOE**AN123AB, also M000

DMV907-7.2 M000  A surname with apostrophe and hyphen is compared as it is.
  person ONEIL is SEAN O'NEIL-GARCIA, born 1979-11-30, licence CA F1112001
  dmv knows ONEIL
  dmv receives conviction C-1 of ONEIL on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of ONEIL on TR-100/P1
                    => dmv answers M000 on F1112001
