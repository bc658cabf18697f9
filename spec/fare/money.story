# Money: adjustments that are no payments, payments at the court, payments to ACS/FARE (FARE-37 to FARE-47).

FARE-39 FARE-40  Half the fine is suspended, a part waived: less is owed, and neither is a payment.
  person JUAREZ is BLANCA JUAREZ, born 1981-08-19
  2026-02-02T09:00  court submits M0702/TR2025-001300/DEF-1 of JUAREZ, backlog but fine 300.00
                    => court M0702 sends CASE_ADD
                    => justis forwards CASE_ADD
                    => justis sends OBLIG_ROLLUP 300.00
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-02-02
  2026-02-10T10:15  court adjusts FINE@CT-1001/A of M0702/TR2025-001300/DEF-1 by 150.00 as SUSP
                    => court M0702 sends ADJ_NONFIN SUSP 150.00
                    => justis forwards ADJ_NONFIN SUSP 150.00
                    => justis sends OBLIG_ROLLUP 150.00
  2026-02-12T14:00  court adjusts FINE@CT-1001/A of M0702/TR2025-001300/DEF-1 by 50.00 as WAIV
                    => court M0702 sends ADJ_NONFIN WAIV 50.00
                    => justis forwards ADJ_NONFIN WAIV 50.00
                    => justis sends OBLIG_ROLLUP 100.00
  2026-02-13T00:00  the clock
                    => vendor sends POST1 mailed, 100.00 shown
                    => justis forwards POST1 mailed, 100.00 shown
                    => court M0702 dockets "Post-disposition notice 1 mailed"

FARE-39 FARE-40  The fine is converted to a sentence that is not in money: nothing is owed, the case closes.
  person KEMP is WALTER KEMP, born 1998-10-10
  2026-02-02T09:00  court submits J0401/CR2025-001311/DEF-1 of KEMP, backlog but type TR, disposition 58, fine 280.00
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
                    => justis sends OBLIG_ROLLUP 280.00
                    => justis sends STREAM_SET BL-CRIM POST1 from 2026-02-02
  2026-02-10T10:15  court adjusts FINE@CT-1001/A of J0401/CR2025-001311/DEF-1 by 280.00 as CONV
                    => court sends ADJ_NONFIN CONV 280.00
                    => justis forwards ADJ_NONFIN CONV 280.00
                    => justis sends OBLIG_ROLLUP 0.00
                    => justis sends STREAM_CHG NONE
  2026-02-13T00:00  the clock

FARE-39 FARE-40  Credit for days in jail reduces what is owed and is no payment.
  person LARA is ENZO LARA, born 1990-05-22
  2026-02-02T09:00  court submits S1400/CR2025-001317/DEF-1 of LARA, backlog but type DU, disposition 58, fine 1800.00
                    => court S1400 sends CASE_ADD
                    => justis forwards CASE_ADD
                    => justis sends OBLIG_ROLLUP 1800.00
                    => justis sends STREAM_SET BL-CRIM POST1 from 2026-02-02
  2026-02-16T09:10  court adjusts FINE@CT-1001/A of S1400/CR2025-001317/DEF-1 by 600.00 as CREDT
                    => court S1400 sends ADJ_NONFIN CREDT 600.00
                    => justis forwards ADJ_NONFIN CREDT 600.00
                    => justis sends OBLIG_ROLLUP 1200.00

FARE-42 FARE-A12  A tax refund and lottery winnings are intercepted: money at the court, and non-financial adjustments to FARE.
  person MACK is DARLENE MACK, born 1974-02-27
  2026-02-02T09:00  court submits M0702/TR2025-001322/DEF-1 of MACK, backlog but fine 415.00
                    => court M0702 sends CASE_ADD
                    => justis forwards CASE_ADD
                    => justis sends OBLIG_ROLLUP 415.00
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-02-02
  2026-03-20T09:00  court adjusts FINE@CT-1001/A of M0702/TR2025-001322/DEF-1 by 212.40 as INTX
                    => court M0702 sends ADJ_NONFIN INTX 212.40
                    => justis forwards ADJ_NONFIN INTX 212.40
                    => justis sends OBLIG_ROLLUP 202.60
  2026-04-06T09:00  court adjusts FINE@CT-1001/A of M0702/TR2025-001322/DEF-1 by 102.60 as INLT
                    => court M0702 sends ADJ_NONFIN INLT 102.60
                    => justis forwards ADJ_NONFIN INLT 102.60
                    => justis sends OBLIG_ROLLUP 100.00
  2026-04-06T09:30  court adjusts FINE@CT-1001/A of M0702/TR2025-001322/DEF-1 by 100.00 as INGM
                    => court M0702 sends ADJ_NONFIN INGM 100.00
                    => justis forwards ADJ_NONFIN INGM 100.00
                    => justis sends OBLIG_ROLLUP 0.00
                    => justis sends STREAM_CHG NONE

FARE-43  Community service that the court receipts in lieu of payment.
  person NASH is TOBY NASH, born 2001-07-07
  2026-02-02T09:00  court submits J0401/TR2025-001330/DEF-1 of NASH, backlog but fine 160.00
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
                    => justis sends OBLIG_ROLLUP 160.00
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-02-02
  2026-02-27T16:20  court adjusts FINE@CT-1001/A of J0401/TR2025-001330/DEF-1 by 90.00 as CSVC
                    => court sends ADJ_NONFIN CSVC 90.00
                    => justis forwards ADJ_NONFIN CSVC 90.00
                    => justis sends OBLIG_ROLLUP 70.00
  2026-03-13T16:05  court adjusts FINE@CT-1001/A of J0401/TR2025-001330/DEF-1 by 70.00 as CSVC
                    => court sends ADJ_NONFIN CSVC 70.00
                    => justis forwards ADJ_NONFIN CSVC 70.00
                    => justis sends OBLIG_ROLLUP 0.00
                    => justis sends STREAM_CHG NONE

FARE-40  An amnesty takes off a third of an old debt.
  person OTTO is HILDA OTTO, born 1955-09-02
  2026-02-02T09:00  court submits S1400/CT2022-001338/DEF-1 of OTTO, backlog but fine 240.00, violated 2022-05-01, sentenced 2022-07-01, due 2022-08-01
                    => court S1400 sends CASE_ADD
                    => justis forwards CASE_ADD
                    => justis sends OBLIG_ROLLUP 240.00
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-02-02
  2026-02-09T09:00  court adjusts FINE@CT-1001/A of S1400/CT2022-001338/DEF-1 by 80.00 as AMNS
                    => court S1400 sends ADJ_NONFIN AMNS 80.00
                    => justis forwards ADJ_NONFIN AMNS 80.00
                    => justis sends OBLIG_ROLLUP 160.00
  2026-02-10T00:00  the clock
                    => vendor sends POST1 mailed, 160.00 shown
                    => justis forwards POST1 mailed, 160.00 shown
                    => court S1400 dockets "Post-disposition notice 1 mailed"

FARE-40  The Delinquency Fee is waived; the fine it was added to stays.
  person PIKE is IVAN PIKE, born 1986-01-09
  court submits M0702/TR2025-001341/DEF-1 of PIKE, backlog but fine 200.00
  vendor mails POST1 to M0702/TR2025-001341/DEF-1
  vendor mails POST2 to M0702/TR2025-001341/DEF-1
  2026-03-20T00:00  the clock
                    => vendor declares delinquency, 200.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court M0702 dockets "Delinquency declared, 200.00 owed"
  2026-03-20T09:30  court adds DFEE of 35.00 to M0702/TR2025-001341/DEF-1
                    => court M0702 sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 235.00
  2026-03-21T11:45  court adjusts DFEE of M0702/TR2025-001341/DEF-1 by 35.00 as FEEW
                    => court M0702 sends ADJ_NONFIN FEEW 35.00
                    => justis forwards ADJ_NONFIN FEEW 35.00
                    => justis sends OBLIG_ROLLUP 200.00
  2026-03-21T12:00  M0702/TR2025-001341/DEF-1 stands
                    => court M0702: 200.00 owed
                    => justis: LIVE, DEL, 200.00 owed, BL-CIV AWAIT_DAY_29 from 2026-02-08
                    => vendor: OPEN, 200.00 due, delinquent
                    => mvd: no hold

FARE-41 FARE-44  A payment at the court carries the date and time of its receipt.
  person RAMOS is LIDIA RAMOS, born 1979-12-24
  2026-02-02T09:00  court submits J0401/TR2025-001350/DEF-1 of RAMOS, backlog but fine 275.00
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
                    => justis sends OBLIG_ROLLUP 275.00
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-02-02
  # Put through the slot on Friday evening, entered on Monday.
  2026-02-09T08:30  court takes payment of 100.00 on J0401/TR2025-001350/DEF-1 received 2026-02-06T19:40
                    => court sends PAY_COURT 100.00 received 2026-02-06T19:40
                    => justis forwards PAY_COURT 100.00 received 2026-02-06T19:40
                    => justis sends OBLIG_ROLLUP 175.00
  2026-02-10T00:00  the clock
                    => vendor sends POST1 mailed, 175.00 shown
                    => justis forwards POST1 mailed, 175.00 shown
                    => court dockets "Post-disposition notice 1 mailed"

FARE-41 FARE-39  A payment of nothing is none, nor is an adjustment.
  person RAMOS is LIDIA RAMOS, born 1979-12-24
  court submits J0401/TR2025-001351/DEF-1 of RAMOS, backlog but fine 275.00
  2026-02-09T08:30  court takes payment of 0.00 on J0401/TR2025-001351/DEF-1
                    => court refuses E101: amount
  2026-02-09T08:31  cms takes payment of 0.00 on J0401/TR2025-001351/DEF-1
                    => court refuses E101: amount
  2026-02-09T08:32  court adjusts FINE@CT-1001/A of J0401/TR2025-001351/DEF-1 by 0.00 as WAIV
                    => court refuses E101: amount

FARE-41  A cheque comes back unpaid: the money is owed again, and the stream begins again.
  person SALAS is BRUNO SALAS, born 1967-03-16
  2026-02-02T09:00  court submits M0702/TR2025-001357/DEF-1 of SALAS, backlog but fine 130.00
                    => court M0702 sends CASE_ADD
                    => justis forwards CASE_ADD
                    => justis sends OBLIG_ROLLUP 130.00
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-02-02
  2026-02-04T10:10  court takes payment of 130.00 on M0702/TR2025-001357/DEF-1
                    => court M0702 sends PAY_COURT 130.00 received 2026-02-04T10:10
                    => justis forwards PAY_COURT 130.00 received 2026-02-04T10:10
                    => justis sends OBLIG_ROLLUP 0.00
                    => justis sends STREAM_CHG NONE
  2026-02-12T09:20  court takes back payment P-1 on M0702/TR2025-001357/DEF-1
                    => court M0702 sends PAY_COURT -130.00 received 2026-02-12T09:20, takes back P-1
                    => justis forwards PAY_COURT -130.00 received 2026-02-12T09:20, takes back P-1
                    => justis sends OBLIG_ROLLUP 130.00
                    => justis sends STREAM_CHG BL-CIV POST1 from 2026-02-12
  2026-02-13T00:00  the clock
                    => vendor sends POST1 mailed, 130.00 shown
                    => justis forwards POST1 mailed, 130.00 shown
                    => court M0702 dockets "Post-disposition notice 1 mailed"

FARE-45 FARE-46 FARE-54  A web payment, labelled ACS/FARE, is confirmed with the number it had there.
  person TOVAR is CELIA TOVAR, born 1992-11-11
  2026-02-02T09:00  court submits J0401/TR2025-001362/DEF-1 of TOVAR, backlog but fine 190.00
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
                    => justis sends OBLIG_ROLLUP 190.00
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-02-02
  2026-02-07T22:14  vendor takes payment of 190.00 by web on J0401/TR2025-001362/DEF-1 as W-88120417
                    => vendor sends payment W-88120417 190.00 PAYW
                    => justis forwards payment W-88120417 190.00 PAYW
                    => court dockets "Payment of 190.00 to ACS/FARE posted"
                    => court sends PAY_CONFIRM W-88120417 190.00
                    => justis forwards PAY_CONFIRM W-88120417 190.00
                    => justis sends OBLIG_ROLLUP 0.00
                    => justis sends STREAM_CHG NONE

FARE-45 FARE-46  Palo Verde books itself: what is announced stays open until it has; phone and shop alike.
  person UPTON is RITA UPTON, born 1983-04-30
  2026-02-02T09:00  court submits M0702/TR2025-001370/DEF-1 of UPTON, backlog but fine 240.00
                    => court M0702 sends CASE_ADD
                    => justis forwards CASE_ADD
                    => justis sends OBLIG_ROLLUP 240.00
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-02-02
  2026-02-05T18:02  vendor takes payment of 90.00 by phone on M0702/TR2025-001370/DEF-1 as I-5510
                    => vendor sends payment I-5510 90.00 PAYI
                    => justis forwards payment I-5510 90.00 PAYI
                    => court M0702 dockets "Payment to ACS/FARE announced"
  2026-02-06T12:30  vendor takes payment of 150.00 by shop on M0702/TR2025-001370/DEF-1 as R-7702
                    => vendor sends payment R-7702 150.00 PAYR
                    => justis forwards payment R-7702 150.00 PAYR
                    => court M0702 dockets "Payment to ACS/FARE announced"
  2026-02-06T16:00  court books the web payment I-5510 on M0702/TR2025-001370/DEF-1
                    => court M0702 sends PAY_CONFIRM I-5510 90.00
                    => justis forwards PAY_CONFIRM I-5510 90.00
                    => justis sends OBLIG_ROLLUP 150.00
  2026-02-06T16:02  court books the web payment R-7702 on M0702/TR2025-001370/DEF-1
                    => court M0702 sends PAY_CONFIRM R-7702 150.00
                    => justis forwards PAY_CONFIRM R-7702 150.00
                    => justis sends OBLIG_ROLLUP 0.00
                    => justis sends STREAM_CHG NONE

FARE-45 FARE-T8  A payment that is not booked within one business day is followed up, at the court and at JUSTIS.
  person VANCE is LLOYD VANCE, born 1970-08-03
  2026-02-02T09:00  court submits M0702/TR2025-001377/DEF-1 of VANCE, backlog but fine 140.00
                    => court M0702 sends CASE_ADD
                    => justis forwards CASE_ADD
                    => justis sends OBLIG_ROLLUP 140.00
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-02-02
  # A Friday evening; Monday is Presidents' Day.
  2026-02-13T18:02  vendor takes payment of 140.00 by web on M0702/TR2025-001377/DEF-1
                    => vendor sends payment W-1 140.00 PAYW
                    => justis forwards payment W-1 140.00 PAYW
                    => court M0702 dockets "Payment to ACS/FARE announced"
  2026-02-16T18:02  the clock
  2026-02-17T18:02  the clock
                    => court M0702 raises BOOK_ANNOUNCED T8
                    => justis raises CHASE_PARTNER
  2026-02-18T09:00  court books the web payment on M0702/TR2025-001377/DEF-1
                    => court M0702 settles BOOK_ANNOUNCED T8, overtaken "it was booked"
                    => court M0702 sends PAY_CONFIRM W-1 140.00
                    => justis forwards PAY_CONFIRM W-1 140.00
                    => justis settles CHASE_PARTNER, overtaken
                    => justis sends OBLIG_ROLLUP 0.00
                    => justis sends STREAM_CHG NONE

FARE-45  An unconfirmed payment counts at once: no notice asks for money that was paid.
  person WEBER is EDITH WEBER, born 1988-06-25
  2026-02-02T09:00  court submits M0702/TR2025-001383/DEF-1 of WEBER, backlog but fine 110.00
                    => court M0702 sends CASE_ADD
                    => justis forwards CASE_ADD
                    => justis sends OBLIG_ROLLUP 110.00
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-02-02
  2026-02-02T21:30  vendor takes payment of 110.00 by web on M0702/TR2025-001383/DEF-1
                    => vendor sends payment W-1 110.00 PAYW
                    => justis forwards payment W-1 110.00 PAYW
                    => court M0702 dockets "Payment to ACS/FARE announced"
  2026-02-03T00:00  the clock

FARE-46 FARE-55  A payment for one charge before disposition is booked on that charge.
  person XIONG is MAI XIONG, born 1995-01-20
  2026-02-02T09:00  court submits J0401/TR2026-001390/DEF-1 of XIONG but fine 120.00
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-02-02T09:02  court adds charge CT-1001/B of type CT, fine 85.00 to J0401/TR2026-001390/DEF-1
                    => court sends CHARGE_ADD CT-1001/B CT
                    => court sends OBLIG_ADD FINE@CT-1001/B 85.00
                    => justis forwards CHARGE_ADD CT-1001/B CT
                    => justis forwards OBLIG_ADD FINE@CT-1001/B 85.00
  2026-02-06T13:05  vendor takes payment of 85.00 by web on J0401/TR2026-001390/DEF-1 for FINE@CT-1001/B
                    => vendor sends payment W-1 85.00 PAYW for FINE@CT-1001/B
                    => justis forwards payment W-1 85.00 PAYW for FINE@CT-1001/B
                    => court dockets "Payment of 85.00 to ACS/FARE posted"
                    => court sends PAY_CONFIRM W-1 85.00
                    => justis forwards PAY_CONFIRM W-1 85.00
  2026-02-06T14:00  vendor takes payment of 85.00 by web on J0401/TR2026-001390/DEF-1 for FINE@CT-1001/B
                    => vendor refuses E018: paidFor

FARE-47  Globe applies to restitution first, and then to the oldest.
  person YBARRA is NICO YBARRA, born 1976-09-17
  2026-02-02T09:00  court submits J0401/TR2025-001402/DEF-1 of YBARRA, backlog but fine 120.00
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
                    => justis sends OBLIG_ROLLUP 120.00
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-02-02
  2026-02-03T09:00  court adds FEE of 50.00 to J0401/TR2025-001402/DEF-1
                    => court sends OBLIG_ADD FEE 50.00
                    => justis forwards OBLIG_ADD FEE 50.00
                    => justis sends OBLIG_ROLLUP 170.00
  2026-02-03T09:05  court adds REST of 40.00 to J0401/TR2025-001402/DEF-1
                    => court sends OBLIG_ADD REST 40.00
                    => justis forwards OBLIG_ADD REST 40.00
                    => justis sends OBLIG_ROLLUP 210.00
  2026-02-08T20:20  vendor takes payment of 100.00 by web on J0401/TR2025-001402/DEF-1
                    => vendor sends payment W-1 100.00 PAYW
                    => justis forwards payment W-1 100.00 PAYW
                    => court dockets "Payment of 100.00 to ACS/FARE posted"
                    => court sends PAY_CONFIRM W-1 100.00
                    => justis forwards PAY_CONFIRM W-1 100.00
                    => justis sends OBLIG_ROLLUP 110.00
  2026-02-08T20:30  why J0401/TR2025-001402/DEF-1
                    => justis, notice stream: BL-CIV, POST1 from 2026-02-08, by streams.table line 26 (unconfirmed) of policy 2026-1, because gone no, ended no, sentenceMissing no, undisposed no, owed yes, financial yes, barred no, suspended no, notices 0, origin BACKLOG, preDone no, types CIVIL, sentence DUE
                    => court, application of a payment: REST 40.00, FINE@CT-1001/A 60.00, 0.00 too much, by courts.table J0401 of policy 2026-1, because application: OLDEST, amount: 100.00, paid for: nothing named

FARE-47  Yuma applies to the smallest first.
  person ZIMMER is BO ZIMMER, born 1991-03-29
  2026-02-02T09:00  court submits S1400/CT2025-001409/DEF-1 of ZIMMER, backlog but fine 120.00
                    => court S1400 sends CASE_ADD
                    => justis forwards CASE_ADD
                    => justis sends OBLIG_ROLLUP 120.00
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-02-02
  2026-02-03T09:00  court adds FEE of 50.00 to S1400/CT2025-001409/DEF-1
                    => court S1400 sends OBLIG_ADD FEE 50.00
                    => justis forwards OBLIG_ADD FEE 50.00
                    => justis sends OBLIG_ROLLUP 170.00
  2026-02-08T20:20  vendor takes payment of 100.00 by web on S1400/CT2025-001409/DEF-1
                    => vendor sends payment W-1 100.00 PAYW
                    => justis forwards payment W-1 100.00 PAYW
                    => court S1400 dockets "Payment of 100.00 to ACS/FARE posted"
                    => court S1400 sends PAY_CONFIRM W-1 100.00
                    => justis forwards PAY_CONFIRM W-1 100.00
                    => justis sends OBLIG_ROLLUP 70.00
  2026-02-08T20:30  why S1400/CT2025-001409/DEF-1
                    => justis, notice stream: BL-CIV, POST1 from 2026-02-08, by streams.table line 26 (unconfirmed) of policy 2026-1, because gone no, ended no, sentenceMissing no, undisposed no, owed yes, financial yes, barred no, suspended no, notices 0, origin BACKLOG, preDone no, types CIVIL, sentence DUE
                    => court S1400, application of a payment: FEE 50.00, FINE@CT-1001/A 50.00, 0.00 too much, by courts.table S1400 of policy 2026-1, because application: SMALLEST, amount: 100.00, paid for: nothing named

FARE-47 FARE-54  Palo Verde shares in proportion, to the cent; here the register books, for the payment came under a number that is gone.
  person ACKER is JUNE ACKER, born 1984-02-11
  2026-02-02T09:00  court submits M0702/TR2025-001412/DEF-1 of ACKER, backlog but fine 100.00
                    => court M0702 sends CASE_ADD
                    => justis forwards CASE_ADD
                    => justis sends OBLIG_ROLLUP 100.00
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-02-02
  2026-02-02T09:05  court adds SURC@CT-1001/A of 84.00 to M0702/TR2025-001412/DEF-1
                    => court M0702 sends OBLIG_ADD SURC@CT-1001/A 84.00
                    => justis forwards OBLIG_ADD SURC@CT-1001/A 84.00
                    => justis sends OBLIG_ROLLUP 184.00
  2026-02-02T09:06  court adds FEE of 50.00 to M0702/TR2025-001412/DEF-1
                    => court M0702 sends OBLIG_ADD FEE 50.00
                    => justis forwards OBLIG_ADD FEE 50.00
                    => justis sends OBLIG_ROLLUP 234.00
  2026-02-03T09:00  court renumbers M0702/TR2025-001412 to M0702/TR2025-001421
                    => court M0702 sends FLAG_UPD recall Y
                    => court M0702 sends CASE_INVALIDATE, now M0702/TR2025-001421/DEF-1
                    => justis forwards FLAG_UPD recall Y
                    => court M0702 sends CASE_ADD, formerly M0702/TR2025-001412/DEF-1 (M0702/TR2025-001421/DEF-1)
                    => justis forwards CASE_ADD, formerly M0702/TR2025-001412/DEF-1 (M0702/TR2025-001421/DEF-1)
                    => justis sends OBLIG_ROLLUP 234.00 (M0702/TR2025-001421/DEF-1)
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-02-03 (M0702/TR2025-001421/DEF-1)
  2026-02-03T20:10  vendor takes payment of 100.00 by web on M0702/TR2025-001412/DEF-1
                    => vendor sends payment W-1 100.00 PAYW, misdirected
                    => justis forwards payment W-1 100.00 PAYW, misdirected, now M0702/TR2025-001421/DEF-1
                    => court M0702 dockets "Payment of 100.00 to ACS/FARE posted" (M0702/TR2025001421/DEF-1)
                    => court M0702 sends PAY_COURT 100.00 received 2026-02-03T20:10 (M0702/TR2025-001421/DEF-1)
                    => court M0702 sends PAY_CONFIRM W-1 100.00
                    => justis forwards PAY_COURT 100.00 received 2026-02-03T20:10 (M0702/TR2025-001421/DEF-1)
                    => justis sends OBLIG_ROLLUP 134.00 (M0702/TR2025-001421/DEF-1)
                    => justis forwards PAY_CONFIRM W-1 100.00
  2026-02-03T20:15  why M0702/TR2025-001421/DEF-1
                    => justis, notice stream: BL-CIV, POST1 from 2026-02-03, by streams.table line 26 (unconfirmed) of policy 2026-1, because gone no, ended no, sentenceMissing no, undisposed no, owed yes, financial yes, barred no, suspended no, notices 0, origin BACKLOG, preDone no, types CIVIL, sentence DUE
                    => court M0702, application of a payment: FINE@CT-1001/A 42.73, SURC@CT-1001/A 35.90, FEE 21.37, 0.00 too much, by courts.table M0702 of policy 2026-1, because application: PROPORTIONATE, amount: 100.00, paid for: nothing named

FARE-41 FARE-45 FARE-A34  Web and counter payment cross: both stand, and the court gives the rest back.
  person ALBA is SELMA ALBA, born 1980-12-12
  2026-02-02T09:00  court submits J0401/TR2025-001415/DEF-1 of ALBA, backlog but fine 200.00
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
                    => justis sends OBLIG_ROLLUP 200.00
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-02-02
  # A34: the web payment is on its way while the counter takes 150.00.
  2026-02-11T10:00  messages of the vendor to the justis are held
  2026-02-11T10:05  vendor takes payment of 200.00 by web on J0401/TR2025-001415/DEF-1
                    => vendor sends payment W-1 200.00 PAYW
  2026-02-11T10:20  court takes payment of 150.00 on J0401/TR2025-001415/DEF-1
                    => court sends PAY_COURT 150.00 received 2026-02-11T10:20
                    => justis forwards PAY_COURT 150.00 received 2026-02-11T10:20
                    => justis sends OBLIG_ROLLUP 50.00
  2026-02-11T10:30  the held messages arrive
                    => justis forwards payment W-1 200.00 PAYW
                    => court dockets "Payment of 200.00 to ACS/FARE posted"
                    => court raises REFUND A34
                    => court sends PAY_CONFIRM W-1 200.00
                    => justis forwards PAY_CONFIRM W-1 200.00
                    => justis sends OBLIG_ROLLUP 0.00
                    => justis sends STREAM_CHG NONE

FARE-41 FARE-45 FARE-A34  A counter payment after a web payment that is not booked yet: nothing is owed twice, and what came twice is given back.
  person BOND is LARS BOND, born 1969-05-05
  2026-02-02T09:00  court submits M0702/TR2025-001423/DEF-1 of BOND, backlog but fine 180.00
                    => court M0702 sends CASE_ADD
                    => justis forwards CASE_ADD
                    => justis sends OBLIG_ROLLUP 180.00
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-02-02
  2026-02-10T19:00  vendor takes payment of 180.00 by web on M0702/TR2025-001423/DEF-1
                    => vendor sends payment W-1 180.00 PAYW
                    => justis forwards payment W-1 180.00 PAYW
                    => court M0702 dockets "Payment to ACS/FARE announced"
  2026-02-11T09:30  court takes payment of 180.00 on M0702/TR2025-001423/DEF-1
                    => court M0702 sends PAY_COURT 180.00 received 2026-02-11T09:30
                    => justis forwards PAY_COURT 180.00 received 2026-02-11T09:30
                    => justis sends OBLIG_ROLLUP 0.00
                    => justis sends STREAM_CHG NONE
  2026-02-11T15:00  court books the web payment on M0702/TR2025-001423/DEF-1
                    => court M0702 sends PAY_CONFIRM W-1 180.00
                    => court M0702 raises REFUND A34
                    => justis forwards PAY_CONFIRM W-1 180.00
  2026-02-11T15:05  M0702/TR2025-001423/DEF-1 stands
                    => court M0702: 0.00 owed
                    => justis: LIVE, POST, 0.00 owed, NONE
                    => vendor: OPEN, 0.00 due
                    => mvd: no hold

FARE-41 FARE-44 FARE-A34  The other way about: a counter payment of yesterday is entered after the web payment of today.
  person CRUZ is ISABEL CRUZ, born 1987-02-02
  2026-02-02T09:00  court submits J0401/TR2025-001431/DEF-1 of CRUZ, backlog but fine 220.00
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
                    => justis sends OBLIG_ROLLUP 220.00
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-02-02
  2026-02-12T11:00  vendor takes payment of 220.00 by phone on J0401/TR2025-001431/DEF-1
                    => vendor sends payment W-1 220.00 PAYI
                    => justis forwards payment W-1 220.00 PAYI
                    => court dockets "Payment of 220.00 to ACS/FARE posted"
                    => court sends PAY_CONFIRM W-1 220.00
                    => justis forwards PAY_CONFIRM W-1 220.00
                    => justis sends OBLIG_ROLLUP 0.00
                    => justis sends STREAM_CHG NONE
  2026-02-12T16:30  court takes payment of 220.00 on J0401/TR2025-001431/DEF-1 received 2026-02-11T16:55
                    => court sends PAY_COURT 220.00 received 2026-02-11T16:55
                    => court raises REFUND A34
                    => justis forwards PAY_COURT 220.00 received 2026-02-11T16:55

FARE-41 FARE-45 FARE-A34  A part payment at the counter crosses a part payment by web: what is left is asked for once.
  person DAY is NED DAY, born 1964-10-28
  2026-02-02T09:00  court submits M0702/TR2025-001439/DEF-1 of DAY, backlog but fine 300.00
                    => court M0702 sends CASE_ADD
                    => justis forwards CASE_ADD
                    => justis sends OBLIG_ROLLUP 300.00
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-02-02
  2026-02-10T19:00  vendor takes payment of 120.00 by web on M0702/TR2025-001439/DEF-1
                    => vendor sends payment W-1 120.00 PAYW
                    => justis forwards payment W-1 120.00 PAYW
                    => court M0702 dockets "Payment to ACS/FARE announced"
  2026-02-11T09:30  court takes payment of 80.00 on M0702/TR2025-001439/DEF-1
                    => court M0702 sends PAY_COURT 80.00 received 2026-02-11T09:30
                    => justis forwards PAY_COURT 80.00 received 2026-02-11T09:30
                    => justis sends OBLIG_ROLLUP 220.00
  2026-02-11T10:00  M0702/TR2025-001439/DEF-1 stands
                    => court M0702: 220.00 owed
                    => justis: LIVE, POST, 220.00 owed, BL-CIV POST1 from 2026-02-02
                    => vendor: OPEN, 100.00 due
                    => mvd: no hold
  2026-02-12T00:00  the clock
                    => vendor sends POST1 mailed, 100.00 shown
                    => justis forwards POST1 mailed, 100.00 shown
                    => court M0702 dockets "Post-disposition notice 1 mailed"
                    => court M0702 raises BOOK_ANNOUNCED T8
                    => justis raises CHASE_PARTNER
