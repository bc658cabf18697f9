# From the second notice to delinquency, and what follows from it.

FARE-76 FARE-77 FARE-78 FARE-A6 FARE-A9  Still owed 29 days after the second notice is mailed: delinquency, with the fee of the order in force.
  person GARCIA is MARIA GARCIA, born 1984-05-04, licence AZ D01234567
  court submits J0401/TR2026-000123/DEF-1 of GARCIA
  court enters disposition 54 on CT-1001/A of J0401/TR2026-000123/DEF-1, sentenced 2026-01-01, due 2026-01-02
  vendor mails POST1 to J0401/TR2026-000123/DEF-1
  # The day of mailing is day 0; day 29 is 30 March.
  2026-03-01T09:00  vendor mails POST2 to J0401/TR2026-000123/DEF-1
                    => vendor sends POST2 mailed, 240.00 shown
                    => justis forwards POST2 mailed, 240.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2026-03-29T00:00  the clock
  2026-03-30T00:00  the clock
                    => vendor declares delinquency, 240.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 240.00 owed"
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 275.00
  2026-03-30T09:00  J0401/TR2026-000123/DEF-1 stands
                    => court: 275.00 owed
                    => justis: LIVE, DEL, 275.00 owed, DF-CIV AWAIT_DAY_29 from 2026-01-20
                    => vendor: OPEN, 275.00 due, delinquent
                    => mvd: no hold

FARE-76  What is paid by day 28 is not delinquent.
  person GARCIA is MARIA GARCIA, born 1984-05-04, licence AZ D01234567
  court submits J0401/TR2026-000123/DEF-1 of GARCIA
  court enters disposition 54 on CT-1001/A of J0401/TR2026-000123/DEF-1, sentenced 2026-01-01, due 2026-01-02
  vendor mails POST1 to J0401/TR2026-000123/DEF-1
  2026-03-01T09:00  vendor mails POST2 to J0401/TR2026-000123/DEF-1
                    => vendor sends POST2 mailed, 240.00 shown
                    => justis forwards POST2 mailed, 240.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2026-03-29T16:00  court takes payment of 240.00 on J0401/TR2026-000123/DEF-1
                    => court sends PAY_COURT 240.00 received 2026-03-29T16:00
                    => justis forwards PAY_COURT 240.00 received 2026-03-29T16:00
                    => justis sends OBLIG_ROLLUP 0.00
                    => justis sends STREAM_CHG NONE
  2026-03-30T00:00  the clock

FARE-A35  A payment received before the delinquency and posted after it takes it back, fee and all.
  person GARCIA is MARIA GARCIA, born 1984-05-04, licence AZ D01234567
  mvd knows GARCIA
  court submits J0401/TR2026-000123/DEF-1 of GARCIA
  court enters disposition 54 on CT-1001/A of J0401/TR2026-000123/DEF-1, sentenced 2026-01-01, due 2026-01-02
  vendor mails POST1 to J0401/TR2026-000123/DEF-1
  2026-03-01T09:00  vendor mails POST2 to J0401/TR2026-000123/DEF-1
                    => vendor sends POST2 mailed, 240.00 shown
                    => justis forwards POST2 mailed, 240.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2026-03-30T00:00  the clock
                    => vendor declares delinquency, 240.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 240.00 owed"
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 275.00
  2026-03-30T09:00  court takes payment of 240.00 on J0401/TR2026-000123/DEF-1 received 2026-03-29T16:00
                    => court sends PAY_COURT 240.00 received 2026-03-29T16:00
                    => justis forwards PAY_COURT 240.00 received 2026-03-29T16:00
                    => justis sends DELINQUENT_WITHDRAWN with Delinquency Fee 35.00 (AO 2005-29, unconfirmed) to vendor
                    => justis sends DELINQUENT_WITHDRAWN with Delinquency Fee 35.00 (AO 2005-29, unconfirmed) to court
                    => justis sends OBLIG_ROLLUP 35.00
                    => court dockets "Delinquency withdrawn"
                    => court sends ADJ_NONFIN FEEW 35.00
                    => justis forwards ADJ_NONFIN FEEW 35.00
                    => justis sends OBLIG_ROLLUP 0.00
                    => justis sends STREAM_CHG NONE
  2026-04-02T00:00  the clock
  2026-04-02T09:00  J0401/TR2026-000123/DEF-1 stands
                    => court: 0.00 owed
                    => justis: LIVE, POST, 0.00 owed, NONE
                    => vendor: OPEN, 0.00 due
                    => mvd: no hold

FARE-79 FARE-80 FARE-81 FARE-T5  The vendor waits 72 hours, then asks for a hold and begins special collection.
  person GARCIA is MARIA GARCIA, born 1984-05-04, licence AZ D01234567
  mvd knows GARCIA
  court submits J0401/TR2026-000123/DEF-1 of GARCIA
  court enters disposition 54 on CT-1001/A of J0401/TR2026-000123/DEF-1, sentenced 2026-01-01, due 2026-01-02
  vendor mails POST1 to J0401/TR2026-000123/DEF-1
  2026-03-01T09:00  vendor mails POST2 to J0401/TR2026-000123/DEF-1
                    => vendor sends POST2 mailed, 240.00 shown
                    => justis forwards POST2 mailed, 240.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2026-03-30T06:00  the clock
                    => vendor declares delinquency, 240.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 240.00 owed"
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 275.00
  2026-04-02T05:59  the clock
  2026-04-02T06:00  the clock
                    => vendor requests MONEY hold, 275.00 due
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends MONEY hold placed, MVD code 00
                    => justis forwards MONEY hold placed, MVD code 00
                    => court dockets "Registration hold placed (MONEY)"
  2026-04-02T09:00  J0401/TR2026-000123/DEF-1 stands
                    => court: 275.00 owed
                    => justis: LIVE, DEL, 275.00 owed, DF-CIV AWAIT_DAY_29 from 2026-01-20
                    => vendor: OPEN, 275.00 due, delinquent, in special collection, MONEY hold PLACED
                    => mvd: MONEY hold on C-1001

FARE-64 FARE-65 FARE-A26  Suspended, the 29 days pause; the rest of them runs on afterwards.
  person GARCIA is MARIA GARCIA, born 1984-05-04, licence AZ D01234567
  court submits J0401/TR2026-000123/DEF-1 of GARCIA
  court enters disposition 54 on CT-1001/A of J0401/TR2026-000123/DEF-1, sentenced 2026-01-01, due 2026-01-02
  vendor mails POST1 to J0401/TR2026-000123/DEF-1
  2026-03-01T09:00  vendor mails POST2 to J0401/TR2026-000123/DEF-1
                    => vendor sends POST2 mailed, 240.00 shown
                    => justis forwards POST2 mailed, 240.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2026-03-11T09:00  court sets suspend on J0401/TR2026-000123/DEF-1 for PLAN
                    => court sends FLAG_UPD suspend Y PLAN
                    => justis forwards FLAG_UPD suspend Y PLAN
  2026-03-30T00:00  the clock
  2026-04-11T09:00  court lifts suspend on J0401/TR2026-000123/DEF-1
                    => court sends FLAG_UPD suspend N
                    => justis forwards FLAG_UPD suspend N
  # Ten of the 29 days had passed; 31 days of pause put day 29 off to 30 April.
  2026-04-29T00:00  the clock
  2026-04-30T00:00  the clock
                    => vendor declares delinquency, 240.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 240.00 owed"
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 275.00

FARE-71 FARE-T6  A suspension that has a last day ends by itself.
  person GARCIA is MARIA GARCIA, born 1984-05-04, licence AZ D01234567
  court submits J0401/TR2026-000123/DEF-1 of GARCIA
  court enters disposition 54 on CT-1001/A of J0401/TR2026-000123/DEF-1, sentenced 2026-01-01, due 2026-01-02
  vendor mails POST1 to J0401/TR2026-000123/DEF-1
  2026-03-01T09:00  vendor mails POST2 to J0401/TR2026-000123/DEF-1
                    => vendor sends POST2 mailed, 240.00 shown
                    => justis forwards POST2 mailed, 240.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2026-03-11T09:00  court sets suspend on J0401/TR2026-000123/DEF-1 until 2026-03-20 for COURT
                    => court sends FLAG_UPD suspend Y COURT until 2026-03-20
                    => justis forwards FLAG_UPD suspend Y COURT until 2026-03-20
  2026-03-21T00:00  the clock
  2026-03-30T00:00  the clock
  2026-04-08T00:00  the clock
  2026-04-09T00:00  the clock
                    => vendor declares delinquency, 240.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 240.00 owed"
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 275.00

FARE-59 FARE-60  The MVD finds a partial match; the court compares, corrects, and the hold is asked for again.
  person GARCIA is MARIA GARCIA, born 1984-05-04, licence AZ D01234567
  mvd knows GARCIA but licence "AZ D01234576"
  court submits J0401/TR2026-000123/DEF-1 of GARCIA
  court enters disposition 54 on CT-1001/A of J0401/TR2026-000123/DEF-1, sentenced 2026-01-01, due 2026-01-02
  vendor mails POST1 to J0401/TR2026-000123/DEF-1
  vendor mails POST2 to J0401/TR2026-000123/DEF-1
  2026-03-01T00:00  the clock
                    => vendor declares delinquency, 240.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 240.00 owed"
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 275.00
  2026-03-04T00:00  the clock
                    => vendor requests MONEY hold, 275.00 due
                    => mvd answers 22, partial match: the licence number differs
                    => vendor raises MEND_NOTICE 22
                    => vendor sends MONEY hold rejected, MVD code 22, with what the MVD has
                    => justis forwards MONEY hold rejected, MVD code 22, with what the MVD has
                    => court dockets "Registration hold not placed (MONEY, MVD code 22)"
                    => court raises REVIEW_CASE 22: license
  2026-03-05T09:00  court corrects J0401/TR2026-000123/DEF-1 with licence "AZ D01234576"
                    => court sends PARTY_UPD
                    => justis forwards PARTY_UPD
                    => vendor settles MEND_NOTICE 22, mended "a corrected request was sent"
                    => vendor requests MONEY hold, 275.00 due
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends MONEY hold placed, MVD code 00
                    => justis forwards MONEY hold placed, MVD code 00
                    => court settles REVIEW_CASE 22, overtaken "the hold was placed"
                    => court dockets "Registration hold placed (MONEY)"

FARE-78 FARE-T9  A court whose CMS books for itself is asked for the fee after a business day, and FARE learns of it when it is booked.
  person GARCIA is MARIA GARCIA, born 1984-05-04, licence AZ D01234567
  court submits M0702/TR2026-000123/DEF-1 of GARCIA
  court enters disposition 54 on CT-1001/A of M0702/TR2026-000123/DEF-1, sentenced 2026-01-01, due 2026-01-02
  vendor mails POST1 to M0702/TR2026-000123/DEF-1
  2026-03-01T09:00  vendor mails POST2 to M0702/TR2026-000123/DEF-1
                    => vendor sends POST2 mailed, 240.00 shown
                    => justis forwards POST2 mailed, 240.00 shown
                    => court M0702 dockets "Post-disposition notice 2 mailed"
  2026-03-30T00:00  the clock
                    => vendor declares delinquency, 240.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court M0702 dockets "Delinquency declared, 240.00 owed"
  2026-03-31T00:00  the clock
                    => court M0702 raises BOOK_ANNOUNCED T9
                    => justis raises CHASE_PARTNER
  2026-03-31T09:00  court adds DFEE of 35.00 to M0702/TR2026-000123/DEF-1
                    => court M0702 settles BOOK_ANNOUNCED T9, overtaken "it was booked"
                    => court M0702 sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis settles CHASE_PARTNER, overtaken
                    => justis sends OBLIG_ROLLUP 275.00

FARE-80 FARE-83  A recall stops everything for ever and takes the case out of TTEAP.
  person GARCIA is MARIA GARCIA, born 1984-05-04, licence AZ D01234567
  mvd knows GARCIA
  court submits J0401/TR2026-000123/DEF-1 of GARCIA
  court enters disposition 54 on CT-1001/A of J0401/TR2026-000123/DEF-1, sentenced 2026-01-01, due 2026-01-02
  vendor mails POST1 to J0401/TR2026-000123/DEF-1
  vendor mails POST2 to J0401/TR2026-000123/DEF-1
  2026-03-01T00:00  the clock
                    => vendor declares delinquency, 240.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 240.00 owed"
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 275.00
  2026-03-04T00:00  the clock
                    => vendor requests MONEY hold, 275.00 due
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends MONEY hold placed, MVD code 00
                    => justis forwards MONEY hold placed, MVD code 00
                    => court dockets "Registration hold placed (MONEY)"
  2026-03-05T09:00  court recalls J0401/TR2026-000123/DEF-1
                    => court sends FLAG_UPD recall Y
                    => justis forwards FLAG_UPD recall Y
                    => vendor requests release of MONEY hold, RC
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends MONEY hold released, RC
                    => justis forwards MONEY hold released, RC
                    => court dockets "Registration hold released (MONEY, RC)"
  2026-03-05T09:01  J0401/TR2026-000123/DEF-1 stands
                    => court: recalled, 275.00 owed
                    => justis: RECALLED, DEL, 275.00 owed, DF-CIV AWAIT_DAY_29 from 2026-01-20
                    => vendor: RECALLED, 275.00 due, delinquent, MONEY hold RELEASED
                    => mvd: no hold
  2026-03-06T09:00  court enters plea R on CT-1001/A of J0401/TR2026-000123/DEF-1
                    => court refuses E003: parties[0]

FARE-80 FARE-T10  The MVD is silent; the release is asked for again every hour until it answers.
  person GARCIA is MARIA GARCIA, born 1984-05-04, licence AZ D01234567
  mvd knows GARCIA
  court submits J0401/TR2026-000123/DEF-1 of GARCIA
  court enters disposition 54 on CT-1001/A of J0401/TR2026-000123/DEF-1, sentenced 2026-01-01, due 2026-01-02
  vendor mails POST1 to J0401/TR2026-000123/DEF-1
  vendor mails POST2 to J0401/TR2026-000123/DEF-1
  2026-03-01T00:00  the clock
                    => vendor declares delinquency, 240.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 240.00 owed"
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 275.00
  2026-03-04T00:00  the clock
                    => vendor requests MONEY hold, 275.00 due
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends MONEY hold placed, MVD code 00
                    => justis forwards MONEY hold placed, MVD code 00
                    => court dockets "Registration hold placed (MONEY)"
  2026-03-05T09:00  the mvd is silent
  2026-03-05T09:01  court takes payment of 275.00 on J0401/TR2026-000123/DEF-1
                    => court sends PAY_COURT 275.00 received 2026-03-05T09:01
                    => justis forwards PAY_COURT 275.00 received 2026-03-05T09:01
                    => justis sends OBLIG_ROLLUP 0.00
                    => justis sends STREAM_CHG NONE
                    => vendor requests release of MONEY hold, PD
  2026-03-05T10:01  the clock
                    => vendor requests release of MONEY hold, PD again
  2026-03-05T10:30  the mvd answers
  2026-03-05T11:01  the clock
                    => vendor requests release of MONEY hold, PD again
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends MONEY hold released, PD
                    => justis forwards MONEY hold released, PD
                    => court dockets "Registration hold released (MONEY, PD)"
  2026-03-05T12:00  J0401/TR2026-000123/DEF-1 stands
                    => court: 0.00 owed
                    => justis: LIVE, DEL, 0.00 owed, NONE
                    => vendor: OPEN, 0.00 due, delinquent, MONEY hold RELEASED
                    => mvd: no hold
