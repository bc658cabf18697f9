# Before disposition: appearance dates, mandatory appearances, the reminder (FARE-07 to FARE-13).

FARE-07 FARE-12 FARE-T1  The reminder follows the first appearance: an earlier date, an earlier reminder.
  person OWENS is CARL OWENS, born 1979-03-08, licence AZ D01187735
  2026-03-02T09:00  court submits J0401/TR2026-000402/DEF-1 of OWENS but firstAppearance 2026-04-20T08:30
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-03-05T13:15  court changes first appearance of J0401/TR2026-000402/DEF-1 to 2026-04-06T08:30
                    => court sends APPEAR_UPD 2026-04-06T08:30
                    => justis forwards APPEAR_UPD 2026-04-06T08:30
  2026-03-22T23:59  the clock
  2026-03-23T00:00  the clock
                    => vendor sends REMINDER mailed, 240.00 shown
                    => justis forwards REMINDER mailed, 240.00 shown
                    => court dockets "Reminder notice mailed"

FARE-07 FARE-T1  A later date puts the reminder off.
  person OWENS is CARL OWENS, born 1979-03-08, licence AZ D01187735
  2026-03-02T09:00  court submits J0401/TR2026-000402/DEF-1 of OWENS but firstAppearance 2026-03-30T08:30
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-03-12T16:00  court changes first appearance of J0401/TR2026-000402/DEF-1 to 2026-04-13T13:00
                    => court sends APPEAR_UPD 2026-04-13T13:00
                    => justis forwards APPEAR_UPD 2026-04-13T13:00
  2026-03-16T00:00  the clock
  2026-03-30T00:00  the clock
                    => vendor sends REMINDER mailed, 240.00 shown
                    => justis forwards REMINDER mailed, 240.00 shown
                    => court dockets "Reminder notice mailed"

FARE-08 FARE-11  A charge that wants an appearance cannot be paid, and can when the indicator is lifted.
  person PARK is JUNE PARK, born 1988-07-21, licence AZ D05561230
  2026-02-02T09:00  court submits M0702/TR2026-004203/DEF-1 of PARK but fine 96.00
                    => court M0702 sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-02-04T10:00  court marks mandatory appearance on CT-1001/A of M0702/TR2026-004203/DEF-1
                    => court M0702 sends MANDAPP_UPD CT-1001/A Y
                    => justis forwards MANDAPP_UPD CT-1001/A Y
  # The amount still stands; the indicator wins over it.
  2026-02-05T18:22  vendor takes payment of 96.00 by web on M0702/TR2026-004203/DEF-1 for FINE@CT-1001/A
                    => vendor refuses E018: paidFor
  2026-02-10T10:00  court lifts mandatory appearance on CT-1001/A of M0702/TR2026-004203/DEF-1
                    => court M0702 sends MANDAPP_UPD CT-1001/A N
                    => justis forwards MANDAPP_UPD CT-1001/A N
  2026-02-10T18:40  vendor takes payment of 96.00 by web on M0702/TR2026-004203/DEF-1 for FINE@CT-1001/A
                    => vendor sends payment W-2 96.00 PAYW for FINE@CT-1001/A
                    => justis forwards payment W-2 96.00 PAYW for FINE@CT-1001/A
                    => court M0702 dockets "Payment to ACS/FARE announced"

FARE-09 FARE-10  A hearing bars payment of every charge where the court has chosen so.
  person SOTO is ANA SOTO, born 1995-05-17, licence AZ D07734411
  2026-02-02T09:00  court submits J0401/TR2026-000415/DEF-1 of SOTO but fine 130.00
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-02-02T09:30  court adds charge CT-1001/B of type CT, fine 45.00 to J0401/TR2026-000415/DEF-1
                    => court sends CHARGE_ADD CT-1001/B CT
                    => court sends OBLIG_ADD FINE@CT-1001/B 45.00
                    => justis forwards CHARGE_ADD CT-1001/B CT
                    => justis forwards OBLIG_ADD FINE@CT-1001/B 45.00
  2026-02-09T11:20  court schedules a hearing in J0401/TR2026-000415/DEF-1
                    => court sends MANDAPP_UPD CT-1001/A Y, CT-1001/B Y
                    => court sends OBLIG_UPD FINE@CT-1001/A 0.00
                    => court sends OBLIG_UPD FINE@CT-1001/B 0.00
                    => justis forwards MANDAPP_UPD CT-1001/A Y, CT-1001/B Y
                    => justis forwards OBLIG_UPD FINE@CT-1001/A 0.00
                    => justis forwards OBLIG_UPD FINE@CT-1001/B 0.00
  2026-02-09T12:02  vendor takes payment of 45.00 by web on J0401/TR2026-000415/DEF-1 for FINE@CT-1001/B
                    => vendor refuses E018: paidFor

FARE-09  Where the court has not, a hearing changes nothing for FARE.
  person SOTO is ANA SOTO, born 1995-05-17, licence AZ D07734411
  2026-02-02T09:00  court submits M0702/TR2026-004230/DEF-1 of SOTO
                    => court M0702 sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-02-09T11:20  court schedules a hearing in M0702/TR2026-004230/DEF-1
  2026-02-11T20:05  vendor takes payment of 240.00 by phone on M0702/TR2026-004230/DEF-1 for FINE@CT-1001/A
                    => vendor sends payment W-1 240.00 PAYI for FINE@CT-1001/A
                    => justis forwards payment W-1 240.00 PAYI for FINE@CT-1001/A
                    => court M0702 dockets "Payment to ACS/FARE announced"

FARE-10  Globe sets the amount to zero with the indicator; only the charge that turned is touched.
  person REYES is OMAR REYES, born 1983-11-11
  2026-02-02T09:00  court submits J0401/TR2026-000433/DEF-1 of REYES but fine 180.00
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-02-02T09:05  court adds charge CT-1001/B of type CT, fine 75.00 to J0401/TR2026-000433/DEF-1
                    => court sends CHARGE_ADD CT-1001/B CT
                    => court sends OBLIG_ADD FINE@CT-1001/B 75.00
                    => justis forwards CHARGE_ADD CT-1001/B CT
                    => justis forwards OBLIG_ADD FINE@CT-1001/B 75.00
  2026-02-06T15:45  court marks mandatory appearance on CT-1001/A of J0401/TR2026-000433/DEF-1
                    => court sends MANDAPP_UPD CT-1001/A Y
                    => court sends OBLIG_UPD FINE@CT-1001/A 0.00
                    => justis forwards MANDAPP_UPD CT-1001/A Y
                    => justis forwards OBLIG_UPD FINE@CT-1001/A 0.00
  2026-02-07T19:10  vendor takes payment of 75.00 by web on J0401/TR2026-000433/DEF-1 for FINE@CT-1001/B
                    => vendor sends payment W-1 75.00 PAYW for FINE@CT-1001/B
                    => justis forwards payment W-1 75.00 PAYW for FINE@CT-1001/B
                    => court dockets "Payment of 75.00 to ACS/FARE posted"
                    => court sends PAY_CONFIRM W-1 75.00
                    => justis forwards PAY_CONFIRM W-1 75.00

FARE-10  When the indicator is lifted the amount stands again.
  person MARSH is ELLEN MARSH, born 1976-12-05
  2026-02-02T09:00  court submits J0401/TR2026-000436/DEF-1 of MARSH but fine 210.00
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-02-04T09:40  court marks mandatory appearance on CT-1001/A of J0401/TR2026-000436/DEF-1
                    => court sends MANDAPP_UPD CT-1001/A Y
                    => court sends OBLIG_UPD FINE@CT-1001/A 0.00
                    => justis forwards MANDAPP_UPD CT-1001/A Y
                    => justis forwards OBLIG_UPD FINE@CT-1001/A 0.00
  2026-02-12T14:15  court lifts mandatory appearance on CT-1001/A of J0401/TR2026-000436/DEF-1
                    => court sends MANDAPP_UPD CT-1001/A N
                    => court sends OBLIG_UPD FINE@CT-1001/A 210.00
                    => justis forwards MANDAPP_UPD CT-1001/A N
                    => justis forwards OBLIG_UPD FINE@CT-1001/A 210.00

FARE-10 FARE-84  An amount that was set to zero is zero under the new number too, and the same case again sends nothing.
  person REYES is OMAR REYES, born 1983-11-11
  court submits J0401/TR2026-000437/DEF-1 of REYES but fine 180.00
  court marks mandatory appearance on CT-1001/A of J0401/TR2026-000437/DEF-1
  2026-03-02T09:00  court renumbers J0401/TR2026-000437 to J0401/TR2026-000438
                    => court sends FLAG_UPD recall Y
                    => court sends CASE_INVALIDATE, now J0401/TR2026-000438/DEF-1
                    => justis forwards FLAG_UPD recall Y
                    => court sends CASE_ADD, formerly J0401/TR2026-000437/DEF-1 (J0401/TR2026-000438/DEF-1)
                    => justis forwards CASE_ADD, formerly J0401/TR2026-000437/DEF-1 (J0401/TR2026-000438/DEF-1)
  2026-03-02T09:01  J0401/TR2026-000438/DEF-1 stands
                    => court: 0.00 owed
                    => justis: LIVE, PRE, 0.00 owed
                    => vendor: OPEN, 0.00 due
                    => mvd: no hold
  2026-03-02T10:00  court submits J0401/TR2026-000438 again
  2026-03-02T11:00  court lifts mandatory appearance on CT-1001/A of J0401/TR2026-000438/DEF-1
                    => court sends MANDAPP_UPD CT-1001/A N (J0401/TR2026-000438/DEF-1)
                    => court sends OBLIG_UPD FINE@CT-1001/A 180.00 (J0401/TR2026-000438/DEF-1)
                    => justis forwards MANDAPP_UPD CT-1001/A N (J0401/TR2026-000438/DEF-1)
                    => justis forwards OBLIG_UPD FINE@CT-1001/A 180.00 (J0401/TR2026-000438/DEF-1)

FARE-10 FARE-11  Palo Verde leaves the amount; the reminder asks only for what may be paid.
  person REYES is OMAR REYES, born 1983-11-11
  2026-02-02T09:00  court submits M0702/TR2026-004251/DEF-1 of REYES but fine 180.00, firstAppearance 2026-03-16T09:00
                    => court M0702 sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-02-02T09:05  court adds charge CT-1001/B of type CT, fine 75.00 to M0702/TR2026-004251/DEF-1
                    => court M0702 sends CHARGE_ADD CT-1001/B CT
                    => court M0702 sends OBLIG_ADD FINE@CT-1001/B 75.00
                    => justis forwards CHARGE_ADD CT-1001/B CT
                    => justis forwards OBLIG_ADD FINE@CT-1001/B 75.00
  2026-02-06T15:45  court marks mandatory appearance on CT-1001/A of M0702/TR2026-004251/DEF-1
                    => court M0702 sends MANDAPP_UPD CT-1001/A Y
                    => justis forwards MANDAPP_UPD CT-1001/A Y
  2026-03-02T00:00  the clock
                    => vendor sends REMINDER mailed, 75.00 shown
                    => justis forwards REMINDER mailed, 75.00 shown
                    => court M0702 dockets "Reminder notice mailed"

FARE-12 FARE-13 FARE-T1  The reminder is mailed 14 days before and stands in the register of actions of its own party.
  person DIAZ is ROSA DIAZ, born 1961-06-03
  person DIAZJR is PAUL DIAZ, born 1999-08-25
  2026-01-12T09:00  court submits J0401/TR2026-000098/DEF-1 of DIAZ but firstAppearance 2026-02-10T09:00
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-01-12T09:10  court submits J0401/TR2026-000098/DEF-2 of DIAZJR but firstAppearance 2026-02-24T09:00
                    => court sends CASE_ADD (J0401/TR2026-000098/DEF-2)
                    => justis forwards CASE_ADD (J0401/TR2026-000098/DEF-2)
  2026-01-27T00:00  the clock
                    => vendor sends REMINDER mailed, 240.00 shown
                    => justis forwards REMINDER mailed, 240.00 shown
                    => court dockets "Reminder notice mailed"
  2026-02-10T00:00  the clock
                    => vendor sends REMINDER mailed, 240.00 shown (J0401/TR2026-000098/DEF-2)
                    => justis forwards REMINDER mailed, 240.00 shown (J0401/TR2026-000098/DEF-2)
                    => court dockets "Reminder notice mailed" (J0401/TR2026000098/DEF-2)

FARE-12  A charge that was dismissed before the day gets no reminder.
  person KHAN is SAMIR KHAN, born 1992-02-19
  2026-01-12T09:00  court submits J0401/TR2026-000104/DEF-1 of KHAN but firstAppearance 2026-02-10T09:00
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-01-20T10:29  court holds back J0401/TR2026-000104
  2026-01-20T10:30  court drops FINE@CT-1001/A of J0401/TR2026-000104/DEF-1
  2026-01-20T10:31  court enters disposition 40 on CT-1001/A of J0401/TR2026-000104/DEF-1
  2026-01-20T17:00  court submits J0401/TR2026-000104 again
                    => court sends OBLIG_DEL FINE@CT-1001/A
                    => court sends CHARGE_UPD CT-1001/A 28-701(A), disposition 40
                    => justis forwards OBLIG_DEL FINE@CT-1001/A
                    => justis forwards CHARGE_UPD CT-1001/A 28-701(A), disposition 40
  2026-01-27T00:00  the clock

FARE-55  Before disposition a payment names what is paid.
  person LEE is GRACE LEE, born 1987-10-10
  2026-02-02T09:00  court submits J0401/TR2026-000440/DEF-1 of LEE but fine 120.00
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-02-05T21:00  vendor takes payment of 120.00 by web on J0401/TR2026-000440/DEF-1
                    => vendor refuses E018: paidFor
  2026-02-05T21:02  vendor takes payment of 120.00 by web on J0401/TR2026-000440/DEF-1 for FINE@CT-1001/A
                    => vendor sends payment W-2 120.00 PAYW for FINE@CT-1001/A
                    => justis forwards payment W-2 120.00 PAYW for FINE@CT-1001/A
                    => court dockets "Payment of 120.00 to ACS/FARE posted"
                    => court sends PAY_CONFIRM W-2 120.00
                    => justis forwards PAY_CONFIRM W-2 120.00
