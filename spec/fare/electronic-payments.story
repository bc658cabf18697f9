# Payments over the web, by phone and at shops: what the vendor takes, what it may not take, and money that comes for a key that is gone.

FARE-54 FARE-55  Before disposition the charge that is paid is named all the way, and the court posts to it.
  person TSO is MELVIN TSO, born 1983-10-05, licence AZ D08310051
  court submits J0401/TR2026-002210/DEF-1 of TSO but fine 155.00
  court adds charge CT-1001/B of type CT, fine 85.00 to J0401/TR2026-002210/DEF-1
  2026-04-14T21:17  vendor takes payment of 85.00 by web on J0401/TR2026-002210/DEF-1 for FINE@CT-1001/B
                    => vendor sends payment W-1 85.00 PAYW for FINE@CT-1001/B
                    => justis forwards payment W-1 85.00 PAYW for FINE@CT-1001/B
                    => court dockets "Payment of 85.00 to ACS/FARE posted"
                    => court sends PAY_CONFIRM W-1 85.00
                    => justis forwards PAY_CONFIRM W-1 85.00
  2026-04-14T21:20  why J0401/TR2026-002210/DEF-1
                    => justis, notice stream: PRE, by streams.table line 17 (unconfirmed) of policy 2026-1, because gone no, ended no, sentenceMissing no, undisposed yes, owed yes, financial no, barred no, suspended no, notices 0, origin DAY_FORWARD, preDone no, types NOTHING, sentence NONE
                    => court, application of a payment: FINE@CT-1001/B 85.00, 0.00 too much, by courts.table J0401 of policy 2026-1, because application: OLDEST, amount: 85.00, paid for: FINE@CT-1001/B

FARE-55  Before disposition a payment that names nothing is not taken.
  person TSO is MELVIN TSO, born 1983-10-05, licence AZ D08310051
  court submits J0401/TR2026-002210/DEF-1 of TSO but fine 155.00
  2026-04-14T21:17  vendor takes payment of 155.00 by web on J0401/TR2026-002210/DEF-1
                    => vendor refuses E018: paidFor
  2026-04-14T21:19  vendor takes payment of 155.00 by web on J0401/TR2026-002210/DEF-1 for FINE@CT-1001/A
                    => vendor sends payment W-2 155.00 PAYW for FINE@CT-1001/A
                    => justis forwards payment W-2 155.00 PAYW for FINE@CT-1001/A
                    => court dockets "Payment of 155.00 to ACS/FARE posted"
                    => court sends PAY_CONFIRM W-2 155.00
                    => justis forwards PAY_CONFIRM W-2 155.00

FARE-54  After disposition the vendor need not say what is paid: the court applies it as it applies any payment.
  person ARCE is SOFIA ARCE, born 1995-07-19
  court submits M0702/M-2024-33107/DEF-1 of ARCE, backlog but fine 300.00
  court adds TPF of 20.00 to M0702/M-2024-33107/DEF-1
  2026-03-17T12:05  vendor takes payment of 60.00 by phone on M0702/M-2024-33107/DEF-1
                    => vendor sends payment W-1 60.00 PAYI
                    => justis forwards payment W-1 60.00 PAYI
                    => court M0702 dockets "Payment to ACS/FARE announced"
  2026-03-17T16:40  court books the web payment on M0702/M-2024-33107/DEF-1
                    => court M0702 sends PAY_CONFIRM W-1 60.00
                    => justis forwards PAY_CONFIRM W-1 60.00
                    => justis sends OBLIG_ROLLUP 260.00

FARE-54  Cash paid at a shop travels as any other payment of the vendor.
  person ARCE is SOFIA ARCE, born 1995-07-19
  court submits J0401/TR2024-003310/DEF-1 of ARCE, backlog but fine 112.40
  2026-03-17T18:30  vendor takes payment of 112.40 by shop on J0401/TR2024-003310/DEF-1
                    => vendor sends payment W-1 112.40 PAYR
                    => justis forwards payment W-1 112.40 PAYR
                    => court dockets "Payment of 112.40 to ACS/FARE posted"
                    => court sends PAY_CONFIRM W-1 112.40
                    => justis forwards PAY_CONFIRM W-1 112.40
                    => justis sends OBLIG_ROLLUP 0.00
                    => justis sends STREAM_CHG NONE

FARE-55 FARE-08  A charge with mandatory appearance is not payable, whatever amount stands on it.
  person WARD is IRIS WARD, born 2001-05-25, licence AZ D00105251
  court submits M0702/M-2026-00519/DEF-1 of WARD but fine 275.00, mandatory yes
  2026-02-09T19:00  vendor takes payment of 275.00 by web on M0702/M-2026-00519/DEF-1 for FINE@CT-1001/A
                    => vendor refuses E018: paidFor
  2026-02-10T09:00  court lifts mandatory appearance on CT-1001/A of M0702/M-2026-00519/DEF-1
                    => court M0702 sends MANDAPP_UPD CT-1001/A N
                    => justis forwards MANDAPP_UPD CT-1001/A N
  2026-02-10T19:00  vendor takes payment of 275.00 by web on M0702/M-2026-00519/DEF-1 for FINE@CT-1001/A
                    => vendor sends payment W-2 275.00 PAYW for FINE@CT-1001/A
                    => justis forwards payment W-2 275.00 PAYW for FINE@CT-1001/A
                    => court M0702 dockets "Payment to ACS/FARE announced"

FARE-55  While one charge is undisposed, the one that is disposed of is not the vendor's to take.
  person PIKE is JOEL PIKE, born 1969-09-09
  court submits J0401/TR2026-000812/DEF-1 of PIKE but fine 140.00
  court adds charge CT-1001/B of type CT, fine 60.00 to J0401/TR2026-000812/DEF-1
  court enters disposition 40 on CT-1001/A of J0401/TR2026-000812/DEF-1
  2026-05-20T08:00  vendor takes payment of 140.00 by web on J0401/TR2026-000812/DEF-1 for FINE@CT-1001/A
                    => vendor refuses E018: paidFor
  2026-05-20T08:05  vendor takes payment of 60.00 by web on J0401/TR2026-000812/DEF-1 for FINE@CT-1001/B
                    => vendor sends payment W-2 60.00 PAYW for FINE@CT-1001/B
                    => justis forwards payment W-2 60.00 PAYW for FINE@CT-1001/B
                    => court dockets "Payment of 60.00 to ACS/FARE posted"
                    => court sends PAY_CONFIRM W-2 60.00
                    => justis forwards PAY_CONFIRM W-2 60.00

FARE-54 FARE-30  Removed from web payment the person is sent to the court, and allowed again may pay.
  person LUND is ERIK LUND, born 1974-02-28
  court submits J0401/TR2024-000911/DEF-1 of LUND, backlog but fine 410.00
  2026-06-01T10:00  court removes web payment on J0401/TR2024-000911/DEF-1
                    => court sends FLAG_UPD web removal Y
                    => justis forwards FLAG_UPD web removal Y
  2026-06-01T20:00  vendor takes payment of 100.00 by phone on J0401/TR2024-000911/DEF-1
                    => vendor refuses E018: webIvrRemoved
  2026-06-15T10:00  court allows web payment on J0401/TR2024-000911/DEF-1
                    => court sends FLAG_UPD web removal N
                    => justis forwards FLAG_UPD web removal N
  2026-06-15T20:00  vendor takes payment of 100.00 by phone on J0401/TR2024-000911/DEF-1
                    => vendor sends payment W-2 100.00 PAYI
                    => justis forwards payment W-2 100.00 PAYI
                    => court dockets "Payment of 100.00 to ACS/FARE posted"
                    => court sends PAY_CONFIRM W-2 100.00
                    => justis forwards PAY_CONFIRM W-2 100.00
                    => justis sends OBLIG_ROLLUP 310.00

FARE-54  A number of the vendor's is one payment: the same again is not taken twice.
  person LUND is ERIK LUND, born 1974-02-28
  court submits J0401/TR2024-000911/DEF-1 of LUND, backlog but fine 410.00
  2026-06-01T20:00  vendor takes payment of 50.00 by web on J0401/TR2024-000911/DEF-1 as WEB-77120
                    => vendor sends payment WEB-77120 50.00 PAYW
                    => justis forwards payment WEB-77120 50.00 PAYW
                    => court dockets "Payment of 50.00 to ACS/FARE posted"
                    => court sends PAY_CONFIRM WEB-77120 50.00
                    => justis forwards PAY_CONFIRM WEB-77120 50.00
                    => justis sends OBLIG_ROLLUP 360.00
  2026-06-01T20:01  vendor takes payment of 50.00 by web on J0401/TR2024-000911/DEF-1 as WEB-77120
                    => vendor refuses E018: acsTransactionNumber

FARE-54 FARE-82  Money that comes for a recalled key is booked where the case is now, and confirmed under the key it was paid by.
  person CRUZ is ANA CRUZ, born 1992-04-11, licence AZ D09204111
  court submits J0401/CR2025-000145/DEF-1 of CRUZ, backlog but type TR, law 28-3473, fine 365.00
  court renumbers J0401/CR2025-000145 to J0401/TR2026-000777
  2026-02-12T17:25  vendor takes payment of 365.00 by web on J0401/CR2025-000145/DEF-1
                    => vendor sends payment W-1 365.00 PAYW, misdirected
                    => justis forwards payment W-1 365.00 PAYW, misdirected, now J0401/TR2026-000777/DEF-1
                    => court dockets "Payment of 365.00 to ACS/FARE posted" (J0401/TR2026000777/DEF-1)
                    => court sends PAY_COURT 365.00 received 2026-02-12T17:25 (J0401/TR2026-000777/DEF-1)
                    => court sends PAY_CONFIRM W-1 365.00
                    => justis forwards PAY_COURT 365.00 received 2026-02-12T17:25 (J0401/TR2026-000777/DEF-1)
                    => justis sends OBLIG_ROLLUP 0.00 (J0401/TR2026-000777/DEF-1)
                    => justis sends STREAM_CHG NONE (J0401/TR2026-000777/DEF-1)
                    => justis forwards PAY_CONFIRM W-1 365.00

FARE-54 FARE-73  Money that comes for a key recalled for good is never dropped: the court books it and a person sees to it.
  person CRUZ is ANA CRUZ, born 1992-04-11, licence AZ D09204111
  court submits J0401/TR2025-000146/DEF-1 of CRUZ, backlog but fine 365.00
  court recalls J0401/TR2025-000146/DEF-1
  2026-02-12T17:25  vendor takes payment of 365.00 by web on J0401/TR2025-000146/DEF-1
                    => vendor sends payment W-1 365.00 PAYW, misdirected
                    => justis forwards payment W-1 365.00 PAYW, misdirected
                    => court dockets "Payment of 365.00 to ACS/FARE posted"
                    => court sends PAY_CONFIRM W-1 365.00
                    => court raises BOOK_ANNOUNCED A33
                    => justis forwards PAY_CONFIRM W-1 365.00
  2026-02-14T00:00  the clock

FARE-41 FARE-45 FARE-73 FARE-A33  After a recall the court still tells of money, and of nothing else.
  person HAAS is EMIL HAAS, born 1983-04-04
  court submits M0702/M-2024-900/DEF-1 of HAAS, backlog but fine 150.00
  2026-03-02T08:00  vendor takes payment of 60.00 by web on M0702/M-2024-900/DEF-1
                    => vendor sends payment W-1 60.00 PAYW
                    => justis forwards payment W-1 60.00 PAYW
                    => court M0702 dockets "Payment to ACS/FARE announced"
  2026-03-02T09:00  court recalls M0702/M-2024-900/DEF-1
                    => court M0702 sends FLAG_UPD recall Y
                    => justis forwards FLAG_UPD recall Y
  2026-03-02T10:00  court books the web payment on M0702/M-2024-900/DEF-1
                    => court M0702 sends PAY_CONFIRM W-1 60.00
                    => justis forwards PAY_CONFIRM W-1 60.00
  2026-03-02T11:00  court takes payment of 20.00 on M0702/M-2024-900/DEF-1
                    => court M0702 sends PAY_COURT 20.00 received 2026-03-02T11:00
                    => justis forwards PAY_COURT 20.00 received 2026-03-02T11:00
  2026-03-02T12:00  court adds TPF of 20.00 to M0702/M-2024-900/DEF-1
                    => court M0702 refuses E003: parties[0]
  2026-03-02T12:05  M0702/M-2024-900/DEF-1 stands
                    => court M0702: recalled, 70.00 owed
                    => justis: RECALLED, POST, 70.00 owed, BL-CIV POST1 from 2026-01-21
                    => vendor: RECALLED, 70.00 due
                    => mvd: no hold
  2026-03-04T10:05  the clock

FARE-45 FARE-50 FARE-A33  Announced before the seal and booked after it: the court submits the sealed case once more, and the loop is closed.
  person HAAS is EMIL HAAS, born 1983-04-04
  court submits M0702/M-2024-901/DEF-1 of HAAS, backlog but fine 150.00
  2026-03-02T08:00  vendor takes payment of 60.00 by web on M0702/M-2024-901/DEF-1
                    => vendor sends payment W-1 60.00 PAYW
                    => justis forwards payment W-1 60.00 PAYW
                    => court M0702 dockets "Payment to ACS/FARE announced"
  2026-03-02T09:00  court seals M0702/M-2024-901
                    => court M0702 sends CASE_DEL SEALED
                    => justis erases what it kept
                    => justis forwards payment W-1 60.00 PAYW, misdirected
                    => justis forwards CASE_DEL SEALED
                    => court M0702 remarks W101
                    => vendor erases what it kept
                    => vendor sends payment W-1 60.00 PAYW, misdirected
                    => justis remarks E004
  2026-03-02T10:00  court books the web payment on M0702/M-2024-901/DEF-1
                    => court M0702 sends PAY_CONFIRM W-1 60.00
                    => justis forwards PAY_CONFIRM W-1 60.00
  2026-03-04T10:05  the clock

FARE-45 FARE-82  Booked while the new number waits for the recall of the old one: confirmed under the key the vendor knows.
  person HAAS is EMIL HAAS, born 1983-04-04
  court submits M0702/M-2024-902/DEF-1 of HAAS, backlog but fine 150.00
  2026-03-02T08:00  vendor takes payment of 60.00 by web on M0702/M-2024-902/DEF-1
                    => vendor sends payment W-1 60.00 PAYW
                    => justis forwards payment W-1 60.00 PAYW
                    => court M0702 dockets "Payment to ACS/FARE announced"
  2026-03-02T08:30  the justis is silent
  2026-03-02T09:00  court renumbers M0702/M-2024-902 to M0702/M-2024-909
                    => court M0702 sends FLAG_UPD recall Y
                    => court M0702 sends CASE_INVALIDATE, now M0702/M-2024-909/DEF-1
  2026-03-02T10:00  court books the web payment on M0702/M-2024-909/DEF-1
                    => court M0702 sends PAY_CONFIRM W-1 60.00
  2026-03-02T11:00  the justis answers
  2026-03-02T11:01  delivery tries again
                    => court M0702 sends FLAG_UPD recall Y again
                    => justis forwards FLAG_UPD recall Y
                    => court M0702 sends CASE_ADD, formerly M0702/M-2024-902/DEF-1 (M0702/M-2024-909/DEF-1)
                    => justis forwards CASE_ADD, formerly M0702/M-2024-902/DEF-1 (M0702/M-2024-909/DEF-1)
                    => justis sends OBLIG_ROLLUP 90.00 (M0702/M-2024-909/DEF-1)
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-03-02 (M0702/M-2024-909/DEF-1)
                    => justis forwards PAY_CONFIRM W-1 60.00
  2026-03-02T11:02  M0702/M-2024-909/DEF-1 stands
                    => court M0702: 90.00 owed
                    => justis: LIVE, POST, 90.00 owed, BL-CIV POST1 from 2026-03-02
                    => vendor: OPEN, 90.00 due
                    => mvd: no hold
  2026-03-03T10:05  the clock
                    => vendor sends POST1 mailed, 90.00 shown (M0702/M-2024-909/DEF-1)
                    => justis forwards POST1 mailed, 90.00 shown (M0702/M-2024-909/DEF-1)
                    => court M0702 dockets "Post-disposition notice 1 mailed" (M0702/M2024909/DEF-1)

FARE-54 FARE-A34  What was paid for is dropped before the payment comes: all of it is confirmed, and given back.
  person HAAS is EMIL HAAS, born 1983-04-04
  court submits J0401/TR2025-001300/DEF-1 of HAAS, backlog but fine 300.00
  messages of the vendor to the justis are held
  2026-02-10T10:00  vendor takes payment of 25.00 by web on J0401/TR2025-001300/DEF-1
                    => vendor sends payment W-1 25.00 PAYW
  2026-02-10T10:15  court drops FINE@CT-1001/A of J0401/TR2025-001300/DEF-1
                    => court sends OBLIG_DEL FINE@CT-1001/A
                    => justis forwards OBLIG_DEL FINE@CT-1001/A
                    => justis sends STREAM_CHG NONE
  2026-02-10T10:16  the held messages arrive
                    => justis forwards payment W-1 25.00 PAYW
                    => court dockets "Payment of 25.00 to ACS/FARE posted"
                    => court raises REFUND A34
                    => court sends PAY_CONFIRM W-1 25.00
                    => justis forwards PAY_CONFIRM W-1 25.00
  2026-02-10T10:17  J0401/TR2025-001300/DEF-1 stands
                    => court: 0.00 owed
                    => justis: LIVE, POST, 0.00 owed, NONE
                    => vendor: OPEN, 0.00 due
                    => mvd: no hold

FARE-45 FARE-46 E015  What the register has booked the court's own system books with the same sum, or not at all.
  person HAAS is EMIL HAAS, born 1983-04-04
  court submits J0401/TR2025-001301/DEF-1 of HAAS, backlog but fine 300.00
  2026-02-10T10:00  vendor takes payment of 25.00 by web on J0401/TR2025-001301/DEF-1
                    => vendor sends payment W-1 25.00 PAYW
                    => justis forwards payment W-1 25.00 PAYW
                    => court dockets "Payment of 25.00 to ACS/FARE posted"
                    => court sends PAY_CONFIRM W-1 25.00
                    => justis forwards PAY_CONFIRM W-1 25.00
                    => justis sends OBLIG_ROLLUP 275.00
  2026-02-10T10:15  cms books the web payment on J0401/TR2025-001301/DEF-1 as 24.00
                    => court refuses E015: amount
  2026-02-10T10:16  cms books the web payment on J0401/TR2025-001301/DEF-1
  2026-02-10T10:17  court books the web payment on J0401/TR2025-001301/DEF-1 as 24.00
                    => court refuses E101: acsTransactionNumber
  2026-02-10T10:18  court books the web payment on J0401/TR2025-001301/DEF-1
  2026-02-10T10:19  J0401/TR2025-001301/DEF-1 stands
                    => court: 275.00 owed
                    => justis: LIVE, POST, 275.00 owed, BL-CIV POST1 from 2026-01-01
                    => vendor: OPEN, 275.00 due
                    => mvd: no hold

FARE-54 FARE-50  Money that comes for a sealed case is booked by the court, and the loop is closed although nothing else is left.
  person CRUZ is ANA CRUZ, born 1992-04-11, licence AZ D09204111
  court submits J0401/TR2025-000147/DEF-1 of CRUZ, backlog but fine 365.00
  court seals J0401/TR2025-000147
  2026-02-12T17:25  vendor takes payment of 365.00 by web on J0401/TR2025-000147/DEF-1
                    => vendor sends payment W-1 365.00 PAYW, misdirected
                    => justis forwards payment W-1 365.00 PAYW, misdirected
                    => court dockets "Payment of 365.00 to ACS/FARE posted"
                    => court sends PAY_CONFIRM W-1 365.00
                    => court raises BOOK_ANNOUNCED A33
                    => justis forwards PAY_CONFIRM W-1 365.00
  2026-02-14T00:00  the clock

FARE-54 FARE-41  A web payment and one at the counter cross: both stand, and the court gives back what is too much.
  person GOSS is HANK GOSS, born 1960-12-12
  court submits J0401/TR2024-002001/DEF-1 of GOSS, backlog but fine 150.00
  messages of the vendor to the justis are held
  2026-03-23T11:00  vendor takes payment of 150.00 by web on J0401/TR2024-002001/DEF-1
                    => vendor sends payment W-1 150.00 PAYW
  2026-03-23T11:02  court takes payment of 150.00 on J0401/TR2024-002001/DEF-1
                    => court sends PAY_COURT 150.00 received 2026-03-23T11:02
                    => justis forwards PAY_COURT 150.00 received 2026-03-23T11:02
                    => justis sends OBLIG_ROLLUP 0.00
                    => justis sends STREAM_CHG NONE
  2026-03-23T11:30  the held messages arrive
                    => justis forwards payment W-1 150.00 PAYW
                    => court dockets "Payment of 150.00 to ACS/FARE posted"
                    => court raises REFUND A34
                    => court sends PAY_CONFIRM W-1 150.00
                    => justis forwards PAY_CONFIRM W-1 150.00

FARE-54 FARE-A24 FARE-A34  Paid more than is owed: nothing is due, not less than nothing, and the court gives the rest back.
  person WEBER is TILDA WEBER, born 1977-02-11
  court submits J0401/TR2026-000391/DEF-1 of WEBER, backlog but fine 240.00
  2026-02-03T09:55  the court is silent
  2026-02-03T10:00  vendor takes payment of 297.00 by shop on J0401/TR2026-000391/DEF-1
                    => vendor sends payment W-1 297.00 PAYR
                    => justis forwards payment W-1 297.00 PAYR
  2026-02-03T10:05  J0401/TR2026-000391/DEF-1 stands
                    => court: 240.00 owed
                    => justis: LIVE, POST, 240.00 owed, BL-CIV POST1 from 2025-12-25
                    => vendor: OPEN, 0.00 due
                    => mvd: no hold
  2026-02-04T08:00  the court answers
  2026-02-04T08:01  delivery tries again
                    => justis forwards payment W-1 297.00 PAYR again
                    => court dockets "Payment of 297.00 to ACS/FARE posted"
                    => court raises REFUND A34
                    => court sends PAY_CONFIRM W-1 297.00
                    => justis forwards PAY_CONFIRM W-1 297.00
                    => justis sends OBLIG_ROLLUP 0.00
                    => justis sends STREAM_CHG NONE
  2026-02-04T09:05  J0401/TR2026-000391/DEF-1 stands
                    => court: 0.00 owed
                    => justis: LIVE, POST, 0.00 owed, NONE
                    => vendor: OPEN, 0.00 due
                    => mvd: no hold

FARE-54 FARE-A34  A web payment for a case that owes nothing at all: the court books and confirms all of it, gives it back, and the loop is closed.
  person MOSS is ALAN MOSS, born 1958-10-19
  court submits J0401/TR2025-003318/DEF-1 of MOSS, backlog
  2026-02-02T09:00  court drops FINE@CT-1001/A of J0401/TR2025-003318/DEF-1
                    => court sends OBLIG_DEL FINE@CT-1001/A
                    => justis forwards OBLIG_DEL FINE@CT-1001/A
                    => justis sends STREAM_CHG NONE
  2026-02-02T10:00  vendor takes payment of 50.00 by web on J0401/TR2025-003318/DEF-1
                    => vendor sends payment W-1 50.00 PAYW
                    => justis forwards payment W-1 50.00 PAYW
                    => court dockets "Payment of 50.00 to ACS/FARE posted"
                    => court raises REFUND A34
                    => court sends PAY_CONFIRM W-1 50.00
                    => justis forwards PAY_CONFIRM W-1 50.00
  2026-02-04T10:00  the clock
