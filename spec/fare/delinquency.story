# From the first notice to delinquency (FARE-74 to FARE-78).

FARE-12 FARE-13  The vendor mails a reminder and the court dockets it.
  person GARCIA is MARIA GARCIA, born 1984-05-04, licence AZ D01234567
  2026-03-02T09:00  court submits J0401/TR2026-000123/DEF-1 of GARCIA
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-03-16T09:00  vendor mails REMINDER to J0401/TR2026-000123/DEF-1
                    => vendor sends REMINDER mailed, 240.00 shown
                    => justis forwards REMINDER mailed, 240.00 shown
                    => court dockets "Reminder notice mailed"
  2026-03-16T10:00  J0401/TR2026-000123/DEF-1 stands
                    => court: 240.00 owed
                    => justis: LIVE, PRE, 240.00 owed
                    => vendor: OPEN, 240.00 due
                    => mvd: no hold

FARE-74 FARE-75 FARE-76 FARE-77 FARE-78  Still owed 29 days after the second notice is mailed: delinquency.
  person GARCIA is MARIA GARCIA, born 1984-05-04, licence AZ D01234567
  mvd knows GARCIA
  2026-01-02T09:00  court submits J0401/TR2026-000123/DEF-1 of GARCIA
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-01-29T09:00  court enters disposition 54 on CT-1001/A of J0401/TR2026-000123/DEF-1, sentenced 2026-01-29, due 2026-01-30, fine 240.00
                    => court sends SENT_UPD CT-1001/A 2026-01-29, due 2026-01-30
                    => court sends CHARGE_UPD CT-1001/A 28-701(A), disposition 54
                    => court sends OBLIG_UPD FINE@CT-1001/A 240.00
                    => justis forwards SENT_UPD CT-1001/A 2026-01-29, due 2026-01-30
                    => justis forwards CHARGE_UPD CT-1001/A 28-701(A), disposition 54
                    => justis forwards OBLIG_UPD FINE@CT-1001/A 240.00
                    => justis sends OBLIG_ROLLUP 240.00
                    => justis sends STREAM_SET WAIT
  2026-01-31T00:00  the clock
                    => justis sends STREAM_CHG DF-CIV POST1 from 2026-01-31
                    => vendor sends POST1 mailed, 240.00 shown
                    => justis forwards POST1 mailed, 240.00 shown
                    => court dockets "Post-disposition notice 1 mailed"
  2026-02-01T00:00  the clock
  2026-03-03T00:00  the clock
                    => vendor sends POST2 mailed, 240.00 shown
                    => justis forwards POST2 mailed, 240.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2026-03-31T00:00  the clock
  2026-04-01T00:00  the clock
                    => vendor declares delinquency, 240.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 240.00 owed"
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 275.00
  2026-04-04T00:01  the clock
                    => vendor requests MONEY hold, 275.00 due
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends MONEY hold placed, MVD code 00
                    => justis forwards MONEY hold placed, MVD code 00
                    => court dockets "Registration hold placed (MONEY)"
  2026-04-05T09:00  J0401/TR2026-000123/DEF-1 stands
                    => court: 275.00 owed
                    => justis: LIVE, DEL, 275.00 owed, DF-CIV AWAIT_DAY_29 from 2026-01-31
                    => vendor: OPEN, 275.00 due, MONEY hold PLACED
                    => mvd: MONEY hold on C-1001
  2026-04-05T09:00  why J0401/TR2026-000123/DEF-1
                    => justis, notice stream: unchanged, by streams.table line 16 (unconfirmed) of policy 2026-1, because gone no, ended no, sentenceMissing no, undisposed no, owed yes, financial yes, barred no, suspended no, notices 2, origin DAY_FORWARD, preDone yes, types CIVIL, sentence DUE
                    => vendor, notice: POST2 mailed, by limits.table line 7 (unconfirmed) of policy 2026-1, because day: 2026-03-03
                    => vendor, delinquency: declared, by limits.table line 8 of policy 2026-1, because second notice: 2026-03-03, cents due: 24000
                    => justis, Delinquency Fee: 35.00 by AO 2005-29, by fees.table line 6 (unconfirmed) of policy 2026-1, because declared on 2026-04-01, balance 240.00
                    => court, booking of the DFEE: 3500 cents in priority class 3, by obligation-codes.table line 6 of policy 2026-1, because order: AO 2005-29
                    => vendor, money hold: asked for, by thresholds.table line 5 (unconfirmed) of policy 2026-1, because cents that count: 27500, attempts: 2
                    => vendor, special collection: begun, by courts.table, vendorCollects of policy 2026-1, because cents due: 27500
