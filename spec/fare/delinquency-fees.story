# Delinquency: the fee of the order in force, who books it, the 72 hours, and special collection.

FARE-77 FARE-99  A delinquency of 2004 carries the fee of order 2003-126.
  person PRICE is OTIS PRICE, born 1949-10-31
  court submits J0401/TR2003-000440/DEF-1 of PRICE, backlog but fine 120.00
  vendor mails POST1 to J0401/TR2003-000440/DEF-1
  2004-05-03T09:00  vendor mails POST2 to J0401/TR2003-000440/DEF-1
                    => vendor sends POST2 mailed, 120.00 shown
                    => justis forwards POST2 mailed, 120.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2004-06-01T00:00  the clock
                    => vendor declares delinquency, 120.00 owed
                    => justis adds Delinquency Fee 30.00 (AO 2003-126, unconfirmed)
                    => court dockets "Delinquency declared, 120.00 owed"
                    => court sends OBLIG_ADD DFEE 30.00
                    => justis forwards OBLIG_ADD DFEE 30.00
                    => justis sends OBLIG_ROLLUP 150.00
  2004-06-01T09:00  why J0401/TR2003-000440/DEF-1
                    => justis, notice stream: unchanged, by streams.table line 16 (unconfirmed) of policy 2026-1, because gone no, ended no, sentenceMissing no, undisposed no, owed yes, financial yes, barred no, suspended no, notices 2, origin BACKLOG, preDone no, types CIVIL, sentence DUE
                    => vendor, notice: POST2 mailed, by limits.table line 7 (unconfirmed) of policy 2026-1, because day: 2004-05-03
                    => vendor, delinquency: declared, by limits.table line 8 of policy 2026-1, because second notice: 2004-05-03, due: 120.00
                    => justis, Delinquency Fee: 30.00 by AO 2003-126, by fees.table line 5 (unconfirmed) of policy 2026-1, because declared on 2004-06-01, balance 120.00
                    => court, booking of the DFEE: 30.00 in priority class 3, by obligation-codes.table line 6 of policy 2026-1, because order: AO 2003-126

FARE-77 FARE-99  A delinquency of 2026 carries the fee of order 2005-29.
  person PRICE is OTIS PRICE, born 1949-10-31
  court submits J0401/TR2025-000440/DEF-1 of PRICE, backlog but fine 120.00
  vendor mails POST1 to J0401/TR2025-000440/DEF-1
  2026-05-03T09:00  vendor mails POST2 to J0401/TR2025-000440/DEF-1
                    => vendor sends POST2 mailed, 120.00 shown
                    => justis forwards POST2 mailed, 120.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2026-06-01T00:00  the clock
                    => vendor declares delinquency, 120.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 120.00 owed"
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 155.00

FARE-77 FARE-100  Of two cases the one declared on 30 June 2005 has the old fee, the one declared on 1 July 2005 the new one.
  person PRICE is OTIS PRICE, born 1949-10-31
  person DALY is EUNICE DALY, born 1955-02-02
  court submits J0401/TR2004-000441/DEF-1 of PRICE, backlog but fine 120.00
  court submits J0401/TR2004-000442/DEF-1 of DALY, backlog but fine 120.00
  vendor mails POST1 to J0401/TR2004-000441/DEF-1
  vendor mails POST1 to J0401/TR2004-000442/DEF-1
  2005-06-01T09:00  vendor mails POST2 to J0401/TR2004-000441/DEF-1
                    => vendor sends POST2 mailed, 120.00 shown
                    => justis forwards POST2 mailed, 120.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2005-06-02T09:00  vendor mails POST2 to J0401/TR2004-000442/DEF-1
                    => vendor sends POST2 mailed, 120.00 shown (J0401/TR2004-000442/DEF-1)
                    => justis forwards POST2 mailed, 120.00 shown (J0401/TR2004-000442/DEF-1)
                    => court dockets "Post-disposition notice 2 mailed" (J0401/TR2004000442/DEF-1)
  2005-06-30T00:00  the clock
                    => vendor declares delinquency, 120.00 owed
                    => justis adds Delinquency Fee 30.00 (AO 2003-126, unconfirmed)
                    => court dockets "Delinquency declared, 120.00 owed"
                    => court sends OBLIG_ADD DFEE 30.00
                    => justis forwards OBLIG_ADD DFEE 30.00
                    => justis sends OBLIG_ROLLUP 150.00
  2005-07-01T00:00  the clock
                    => vendor declares delinquency, 120.00 owed (J0401/TR2004-000442/DEF-1)
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed) (J0401/TR2004-000442/DEF-1)
                    => court dockets "Delinquency declared, 120.00 owed" (J0401/TR2004000442/DEF-1)
                    => court sends OBLIG_ADD DFEE 35.00 (J0401/TR2004-000442/DEF-1)
                    => justis forwards OBLIG_ADD DFEE 35.00 (J0401/TR2004-000442/DEF-1)
                    => justis sends OBLIG_ROLLUP 155.00 (J0401/TR2004-000442/DEF-1)

FARE-77 FARE-78  JUSTIS adds the fee to the message only: nothing more is owed before the court has booked it and said so.
  person DALY is EUNICE DALY, born 1955-02-02
  court submits M0702/M-2025-00443/DEF-1 of DALY, backlog but fine 145.00
  vendor mails POST1 to M0702/M-2025-00443/DEF-1
  2026-05-04T09:00  vendor mails POST2 to M0702/M-2025-00443/DEF-1
                    => vendor sends POST2 mailed, 145.00 shown
                    => justis forwards POST2 mailed, 145.00 shown
                    => court M0702 dockets "Post-disposition notice 2 mailed"
  2026-06-02T00:00  the clock
                    => vendor declares delinquency, 145.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court M0702 dockets "Delinquency declared, 145.00 owed"
  2026-06-02T08:00  M0702/M-2025-00443/DEF-1 stands
                    => court M0702: 145.00 owed
                    => justis: LIVE, DEL, 145.00 owed, BL-CIV AWAIT_DAY_29 from 2026-03-25
                    => vendor: OPEN, 145.00 due, delinquent
                    => mvd: no hold
  2026-06-02T11:00  court adds DFEE of 35.00 to M0702/M-2025-00443/DEF-1
                    => court M0702 sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 180.00
  2026-06-02T11:05  M0702/M-2025-00443/DEF-1 stands
                    => court M0702: 180.00 owed
                    => justis: LIVE, DEL, 180.00 owed, BL-CIV AWAIT_DAY_29 from 2026-03-25
                    => vendor: OPEN, 180.00 due, delinquent
                    => mvd: no hold
  2026-06-04T00:00  the clock

FARE-78 FARE-80  Where the court does not book the fee by the next business day, people are told at the court and at JUSTIS; this court's hold does not wait for it.
  person DALY is EUNICE DALY, born 1955-02-02
  mvd knows DALY
  court submits M0702/M-2025-00444/DEF-1 of DALY, backlog but fine 145.00
  vendor mails POST1 to M0702/M-2025-00444/DEF-1
  2026-05-07T09:00  vendor mails POST2 to M0702/M-2025-00444/DEF-1
                    => vendor sends POST2 mailed, 145.00 shown
                    => justis forwards POST2 mailed, 145.00 shown
                    => court M0702 dockets "Post-disposition notice 2 mailed"
  2026-06-05T00:00  the clock
                    => vendor declares delinquency, 145.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court M0702 dockets "Delinquency declared, 145.00 owed"
  2026-06-07T12:00  the clock
  2026-06-08T00:00  the clock
                    => court M0702 raises BOOK_ANNOUNCED T9
                    => justis raises CHASE_PARTNER
                    => vendor requests MONEY hold, 145.00 due
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends MONEY hold placed, MVD code 00
                    => justis forwards MONEY hold placed, MVD code 00
                    => court M0702 dockets "Registration hold placed (MONEY)"
  2026-06-08T10:00  court adds DFEE of 35.00 to M0702/M-2025-00444/DEF-1
                    => court M0702 settles BOOK_ANNOUNCED T9, overtaken "it was booked"
                    => court M0702 sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis settles CHASE_PARTNER, overtaken
                    => justis sends OBLIG_ROLLUP 180.00

FARE-79 FARE-80  A court that wants nothing done before its echo: the hold waits for the fee to be booked, however long after the 72 hours.
  person FRY is LEON FRY, born 1972-07-17, licence AZ D07207171
  mvd knows FRY
  court submits S1400/S1400CR202400880/DEF-1 of FRY, backlog but type TR, law 28-693, fine 700.00
  vendor mails POST1 to S1400/S1400CR202400880/DEF-1
  2026-05-04T09:00  vendor mails POST2 to S1400/S1400CR202400880/DEF-1
                    => vendor sends POST2 mailed, 700.00 shown
                    => justis forwards POST2 mailed, 700.00 shown
                    => court S1400 dockets "Post-disposition notice 2 mailed"
  2026-06-01T17:00  messages of the court to the justis are held
  2026-06-02T00:00  the clock
                    => vendor declares delinquency, 700.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court S1400 dockets "Delinquency declared, 700.00 owed"
                    => court S1400 raises TELL_OUTSIDER T14
                    => court S1400 sends OBLIG_ADD DFEE 35.00
  2026-06-05T00:00  the clock
                    => justis raises CHASE_PARTNER
  2026-06-05T09:00  the held messages arrive
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis settles CHASE_PARTNER, overtaken
                    => justis sends OBLIG_ROLLUP 735.00
                    => vendor requests MONEY hold, 735.00 due
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends MONEY hold placed, MVD code 00
                    => justis forwards MONEY hold placed, MVD code 00
                    => court S1400 dockets "Registration hold placed (MONEY)"

FARE-79 FARE-81  By profile special collection begins when the 72 hours are over, without a flag and without its fee.
  person FRY is LEON FRY, born 1972-07-17
  court submits J0401/OR2024-000881/DEF-1 of FRY, backlog but type OR, law 11-3-2, fine 90.00
  vendor mails POST1 to J0401/OR2024-000881/DEF-1
  2026-05-04T09:00  vendor mails POST2 to J0401/OR2024-000881/DEF-1
                    => vendor sends POST2 mailed, 90.00 shown
                    => justis forwards POST2 mailed, 90.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2026-06-02T00:00  the clock
                    => vendor declares delinquency, 90.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 90.00 owed"
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 125.00
  2026-06-05T00:00  the clock
  2026-06-05T09:00  J0401/OR2024-000881/DEF-1 stands
                    => court: 125.00 owed
                    => justis: LIVE, DEL, 125.00 owed, BL-CIV AWAIT_DAY_29 from 2026-03-25
                    => vendor: OPEN, 125.00 due, delinquent, in special collection
                    => mvd: no hold
  2026-06-05T09:01  why J0401/OR2024-000881/DEF-1
                    => justis, notice stream: unchanged, by streams.table line 16 (unconfirmed) of policy 2026-1, because gone no, ended no, sentenceMissing no, undisposed no, owed yes, financial yes, barred no, suspended no, notices 2, origin BACKLOG, preDone no, types CIVIL, sentence DUE
                    => vendor, notice: POST2 mailed, by limits.table line 7 (unconfirmed) of policy 2026-1, because day: 2026-05-04
                    => vendor, delinquency: declared, by limits.table line 8 of policy 2026-1, because second notice: 2026-05-04, due: 90.00
                    => justis, Delinquency Fee: 35.00 by AO 2005-29, by fees.table line 6 (unconfirmed) of policy 2026-1, because declared on 2026-06-02, balance 90.00
                    => court, booking of the DFEE: 35.00 in priority class 3, by obligation-codes.table line 6 of policy 2026-1, because order: AO 2005-29
                    => vendor, special collection: begun, by courts.table, vendorCollects of policy 2026-1, because due: 125.00

FARE-67 FARE-81  The Special Collection fee is a share of what is owed without FARE's own fees.
  person FRY is LEON FRY, born 1972-07-17
  court submits S1400/S1400CR202400882/DEF-1 of FRY, backlog but type DU, law 28-1381(A)(1), fine 1250.00
  court adds SURC of 975.50 to S1400/S1400CR202400882/DEF-1
  vendor mails POST1 to S1400/S1400CR202400882/DEF-1
  2026-05-04T09:00  vendor mails POST2 to S1400/S1400CR202400882/DEF-1
                    => vendor sends POST2 mailed, 2225.50 shown
                    => justis forwards POST2 mailed, 2225.50 shown
                    => court S1400 dockets "Post-disposition notice 2 mailed"
  2026-06-02T00:00  the clock
                    => vendor declares delinquency, 2225.50 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court S1400 dockets "Delinquency declared, 2225.50 owed"
                    => court S1400 raises TELL_OUTSIDER T14
                    => court S1400 sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 2260.50
  2026-06-02T09:00  court sets special collections on S1400/S1400CR202400882/DEF-1
                    => court S1400 sends OBLIG_ADD SFEE 422.85
                    => court S1400 sends FLAG_UPD special collections Y
                    => justis forwards OBLIG_ADD SFEE 422.85
                    => justis forwards FLAG_UPD special collections Y
                    => justis sends OBLIG_ROLLUP 2683.35
  2026-06-02T09:01  why S1400/S1400CR202400882/DEF-1
                    => justis, notice stream: unchanged, by streams.table line 16 (unconfirmed) of policy 2026-1, because gone no, ended no, sentenceMissing no, undisposed no, owed yes, financial yes, barred no, suspended no, notices 2, origin BACKLOG, preDone no, types CRIMINAL, sentence DUE
                    => vendor, notice: POST2 mailed, by limits.table line 7 (unconfirmed) of policy 2026-1, because day: 2026-05-04
                    => vendor, delinquency: declared, by limits.table line 8 of policy 2026-1, because second notice: 2026-05-04, due: 2225.50
                    => justis, Delinquency Fee: 35.00 by AO 2005-29, by fees.table line 6 (unconfirmed) of policy 2026-1, because declared on 2026-06-02, balance 2225.50
                    => court S1400, who is told of the delinquency: the prosecutor, by limits.table line 19 of policy 2026-1, because criminal charge: yes
                    => court S1400, booking of the DFEE: 35.00 in priority class 3, by obligation-codes.table line 6 of policy 2026-1, because order: AO 2005-29
                    => court S1400, Special Collection fee: 422.85 under AO 2005-29, by fees.table line 8 (unconfirmed) of policy 2026-1, because base: BALANCE_WITHOUT_FARE_FEES 2225.50

FARE-76  Nothing is declared while all that is owed is on its way from the payment site to the court.
  person LOWE is BETH LOWE, born 1990-09-09
  court submits M0702/M-2025-00450/DEF-1 of LOWE, backlog but fine 145.00
  vendor mails POST1 to M0702/M-2025-00450/DEF-1
  2026-05-05T09:00  vendor mails POST2 to M0702/M-2025-00450/DEF-1
                    => vendor sends POST2 mailed, 145.00 shown
                    => justis forwards POST2 mailed, 145.00 shown
                    => court M0702 dockets "Post-disposition notice 2 mailed"
  2026-06-02T23:50  vendor takes payment of 145.00 by web on M0702/M-2025-00450/DEF-1
                    => vendor sends payment W-1 145.00 PAYW
                    => justis forwards payment W-1 145.00 PAYW
                    => court M0702 dockets "Payment to ACS/FARE announced"
  2026-06-03T00:00  the clock
  2026-06-03T10:00  court books the web payment on M0702/M-2025-00450/DEF-1
                    => court M0702 sends PAY_CONFIRM W-1 145.00
                    => justis forwards PAY_CONFIRM W-1 145.00
                    => justis sends OBLIG_ROLLUP 0.00
                    => justis sends STREAM_CHG NONE

FARE-76 FARE-80  A backlog case that comes with two notices of the court waits 29 days from its acceptance, and then goes the way of all.
  person LOWE is BETH LOWE, born 1990-09-09
  mvd knows LOWE
  court holds back J0401/TR2024-000451
  court submits J0401/TR2024-000451/DEF-1 of LOWE, backlog but type TR, law 28-693, fine 410.00
  court sends notice N-2025-77 in J0401/TR2024-000451/DEF-1 on 2025-11-03
  court sends order to show cause OSC-2026-4 in J0401/TR2024-000451/DEF-1 on 2026-02-04
  2026-05-05T09:00  court submits J0401/TR2024-000451 again
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
                    => justis sends OBLIG_ROLLUP 410.00
                    => justis sends STREAM_SET BL-CRIM AWAIT_DAY_29 from 2026-05-05
  2026-06-02T00:00  the clock
  2026-06-03T00:00  the clock
                    => vendor declares delinquency, 410.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 410.00 owed"
                    => court raises TELL_OUTSIDER T14
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 445.00
  2026-06-06T00:00  the clock
                    => vendor requests MONEY hold, 445.00 due
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends MONEY hold placed, MVD code 00
                    => justis forwards MONEY hold placed, MVD code 00
                    => court dockets "Registration hold placed (MONEY)"

FARE-76  The prosecutor is told of a criminal case that is not paid.
  person LOWE is BETH LOWE, born 1990-09-09
  court submits J0401/CM2024-000452/DEF-1 of LOWE, backlog but type CM, law 13-1802, fine 410.00
  vendor mails POST1 to J0401/CM2024-000452/DEF-1
  2026-05-05T09:00  vendor mails POST2 to J0401/CM2024-000452/DEF-1
                    => vendor sends POST2 mailed, 410.00 shown
                    => justis forwards POST2 mailed, 410.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2026-06-03T00:00  the clock
                    => vendor declares delinquency, 410.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 410.00 owed"
                    => court raises TELL_OUTSIDER T14
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 445.00
  2026-06-04T15:00  court closes work T14: "the prosecutor has been written to"
                    => court settles TELL_OUTSIDER T14, closed "the prosecutor has been written to"

FARE-98  One case passes through the subjects of the related references: before and after disposition, delinquency, data, a flag, and TTEAP.
  person MAYS is ORA MAYS, born 1984-01-23, licence AZ D08401231
  mvd knows MAYS
  court submits J0401/TR2026-005001/DEF-1 of MAYS but type TR, law 28-693, fine 360.00, firstAppearance 2026-01-26T09:00
  2026-01-12T00:00  the clock
                    => vendor sends REMINDER mailed, 360.00 shown
                    => justis forwards REMINDER mailed, 360.00 shown
                    => court dockets "Reminder notice mailed"
  2026-01-26T11:00  court enters disposition 54 on CT-1001/A of J0401/TR2026-005001/DEF-1, sentenced 2026-01-26, due 2026-02-09
                    => court sends SENT_UPD CT-1001/A 2026-01-26, due 2026-02-09
                    => court sends CHARGE_UPD CT-1001/A 28-693, disposition 54
                    => justis forwards SENT_UPD CT-1001/A 2026-01-26, due 2026-02-09
                    => justis forwards CHARGE_UPD CT-1001/A 28-693, disposition 54
                    => justis sends OBLIG_ROLLUP 360.00
                    => justis sends STREAM_SET WAIT
  2026-02-10T00:00  the clock
                    => justis sends STREAM_CHG DF-CRIM POST1 from 2026-02-10
                    => vendor sends POST1 mailed, 360.00 shown
                    => justis forwards POST1 mailed, 360.00 shown
                    => court dockets "Post-disposition notice 1 mailed"
  2026-03-03T09:00  court corrects J0401/TR2026-005001/DEF-1 with email "ora.mays@example.org"
                    => court sends PARTY_UPD
                    => justis forwards PARTY_UPD
  2026-03-12T00:00  the clock
                    => vendor sends POST2 mailed, 360.00 shown
                    => justis forwards POST2 mailed, 360.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2026-04-10T00:00  the clock
                    => vendor declares delinquency, 360.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 360.00 owed"
                    => court raises TELL_OUTSIDER T14
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 395.00
  2026-04-13T00:00  the clock
                    => vendor requests MONEY hold, 395.00 due
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends MONEY hold placed, MVD code 00
                    => justis forwards MONEY hold placed, MVD code 00
                    => court dockets "Registration hold placed (MONEY)"
  2026-05-04T10:00  court sets suspend on J0401/TR2026-005001/DEF-1 for PLAN
                    => court sends FLAG_UPD suspend Y PLAN
                    => justis forwards FLAG_UPD suspend Y PLAN
                    => vendor requests release of MONEY hold, ND
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends MONEY hold released, ND
                    => justis forwards MONEY hold released, ND
                    => court dockets "Registration hold released (MONEY, ND)"

FARE-77 FARE-92  Severance of a party in delinquency: its fee goes with it, and is not added again.
  person VOSS is GRETA VOSS, born 1979-03-03
  mvd knows VOSS
  court submits S1400/CT2024-000965/DEF-2 of VOSS, backlog but fine 150.00
  vendor mails POST1 to S1400/CT2024-000965/DEF-2
  2026-02-03T09:00  vendor mails POST2 to S1400/CT2024-000965/DEF-2
                    => vendor sends POST2 mailed, 150.00 shown
                    => justis forwards POST2 mailed, 150.00 shown
                    => court S1400 dockets "Post-disposition notice 2 mailed"
  2026-03-04T00:00  the clock
                    => vendor declares delinquency, 150.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court S1400 dockets "Delinquency declared, 150.00 owed"
                    => court S1400 sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 185.00
  2026-03-05T09:00  court moves S1400/CT2024-000965/DEF-2 to S1400/CT2024-000966/DEF-1
                    => court S1400 sends FLAG_UPD recall Y
                    => justis forwards FLAG_UPD recall Y
                    => court S1400 sends CASE_ADD, formerly S1400/CT2024-000965/DEF-2 (S1400/CT2024-000966/DEF-1)
                    => justis forwards CASE_ADD, formerly S1400/CT2024-000965/DEF-2 (S1400/CT2024-000966/DEF-1)
                    => justis sends OBLIG_ROLLUP 185.00 (S1400/CT2024-000966/DEF-1)
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-03-05 (S1400/CT2024-000966/DEF-1)
  2026-03-06T00:00  the clock
                    => vendor sends POST1 mailed, 185.00 shown (S1400/CT2024-000966/DEF-1)
                    => justis forwards POST1 mailed, 185.00 shown (S1400/CT2024-000966/DEF-1)
                    => court S1400 dockets "Post-disposition notice 1 mailed" (S1400/CT2024000966/DEF-1)
  2026-04-05T00:00  the clock
                    => vendor sends POST2 mailed, 185.00 shown (S1400/CT2024-000966/DEF-1)
                    => justis forwards POST2 mailed, 185.00 shown (S1400/CT2024-000966/DEF-1)
                    => court S1400 dockets "Post-disposition notice 2 mailed" (S1400/CT2024000966/DEF-1)
  2026-05-04T00:00  the clock
                    => vendor declares delinquency, 185.00 owed (S1400/CT2024-000966/DEF-1)
                    => justis forwards delinquency, 185.00 owed (S1400/CT2024-000966/DEF-1)
                    => court S1400 dockets "Delinquency declared, 185.00 owed" (S1400/CT2024000966/DEF-1)
  2026-05-05T12:00  the clock
  2026-05-07T00:00  the clock
                    => vendor requests MONEY hold, 185.00 due (S1400/CT2024-000966/DEF-1)
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends MONEY hold placed, MVD code 00 (S1400/CT2024-000966/DEF-1)
                    => justis forwards MONEY hold placed, MVD code 00 (S1400/CT2024-000966/DEF-1)
                    => court S1400 dockets "Registration hold placed (MONEY)" (S1400/CT2024000966/DEF-1)
  2026-05-07T09:00  S1400/CT2024-000966/DEF-1 stands
                    => court S1400: 185.00 owed
                    => justis: LIVE, DEL, 185.00 owed, BL-CIV AWAIT_DAY_29 from 2026-03-05
                    => vendor: OPEN, 185.00 due, delinquent, in special collection, MONEY hold PLACED
                    => mvd: MONEY hold on C-1001
