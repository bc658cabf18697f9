# Process control flags: each one on and off, and what it governs.

FARE-61 FARE-64 FARE-71  A payment plan pauses the notices; what was left of the 30 days runs on when the pause ends.
  person MORA is LUIS MORA, born 1989-02-08
  court submits J0401/TR2025-004400/DEF-1 of MORA, backlog but fine 280.00, due 2026-01-04
  2026-01-05T00:00  the clock
                    => justis sends STREAM_CHG BL-CIV POST1 from 2026-01-05
                    => vendor sends POST1 mailed, 280.00 shown
                    => justis forwards POST1 mailed, 280.00 shown
                    => court dockets "Post-disposition notice 1 mailed"
  2026-01-20T09:00  court sets suspend on J0401/TR2025-004400/DEF-1 for PLAN
                    => court sends FLAG_UPD suspend Y PLAN
                    => justis forwards FLAG_UPD suspend Y PLAN
  2026-02-04T00:00  the clock
  2026-02-14T11:00  court lifts suspend on J0401/TR2025-004400/DEF-1
                    => court sends FLAG_UPD suspend N
                    => justis forwards FLAG_UPD suspend N
  2026-03-01T00:00  the clock
  2026-03-02T00:00  the clock
                    => vendor sends POST2 mailed, 280.00 shown
                    => justis forwards POST2 mailed, 280.00 shown
                    => court dockets "Post-disposition notice 2 mailed"

FARE-63 FARE-64 FARE-65  A plan makes the debt no longer delinquent and lifts the hold; after a default it is asked for anew.
  person MORA is LUIS MORA, born 1989-02-08
  mvd knows MORA
  court submits J0401/TR2025-004401/DEF-1 of MORA, backlog but fine 280.00
  vendor mails POST1 to J0401/TR2025-004401/DEF-1
  2026-02-03T09:00  vendor mails POST2 to J0401/TR2025-004401/DEF-1
                    => vendor sends POST2 mailed, 280.00 shown
                    => justis forwards POST2 mailed, 280.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2026-03-04T00:00  the clock
                    => vendor declares delinquency, 280.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 280.00 owed"
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 315.00
  2026-03-07T00:00  the clock
                    => vendor requests MONEY hold, 315.00 due
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends MONEY hold placed, MVD code 00
                    => justis forwards MONEY hold placed, MVD code 00
                    => court dockets "Registration hold placed (MONEY)"
  2026-03-16T10:00  court sets suspend on J0401/TR2025-004401/DEF-1 for PLAN
                    => court sends FLAG_UPD suspend Y PLAN
                    => justis forwards FLAG_UPD suspend Y PLAN
                    => vendor requests release of MONEY hold, ND
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends MONEY hold released, ND
                    => justis forwards MONEY hold released, ND
                    => court dockets "Registration hold released (MONEY, ND)"
  2026-04-16T10:00  court takes payment of 50.00 on J0401/TR2025-004401/DEF-1
                    => court sends PAY_COURT 50.00 received 2026-04-16T10:00
                    => justis forwards PAY_COURT 50.00 received 2026-04-16T10:00
                    => justis sends OBLIG_ROLLUP 265.00
  2026-06-22T10:00  court lifts suspend on J0401/TR2025-004401/DEF-1
                    => court sends FLAG_UPD suspend N
                    => justis forwards FLAG_UPD suspend N
                    => vendor requests MONEY hold, 265.00 due
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends MONEY hold placed, MVD code 00
                    => justis forwards MONEY hold placed, MVD code 00
                    => court dockets "Registration hold placed (MONEY)"

FARE-63 FARE-71  A pause by order of the court leaves a standing hold where it is.
  person MORA is LUIS MORA, born 1989-02-08
  mvd knows MORA
  court submits J0401/TR2025-004402/DEF-1 of MORA, backlog but fine 280.00
  vendor mails POST1 to J0401/TR2025-004402/DEF-1
  2026-02-03T09:00  vendor mails POST2 to J0401/TR2025-004402/DEF-1
                    => vendor sends POST2 mailed, 280.00 shown
                    => justis forwards POST2 mailed, 280.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2026-03-04T00:00  the clock
                    => vendor declares delinquency, 280.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 280.00 owed"
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 315.00
  2026-03-07T00:00  the clock
                    => vendor requests MONEY hold, 315.00 due
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends MONEY hold placed, MVD code 00
                    => justis forwards MONEY hold placed, MVD code 00
                    => court dockets "Registration hold placed (MONEY)"
  2026-03-16T10:00  court sets suspend on J0401/TR2025-004402/DEF-1 for COURT
                    => court sends FLAG_UPD suspend Y COURT
                    => justis forwards FLAG_UPD suspend Y COURT
  2026-03-16T10:05  J0401/TR2025-004402/DEF-1 stands
                    => court: 315.00 owed, suspended
                    => justis: LIVE, DEL, 315.00 owed, suspended, BL-CIV AWAIT_DAY_29 from 2025-12-25
                    => vendor: OPEN, 315.00 due, delinquent, MONEY hold PLACED
                    => mvd: MONEY hold on C-1001

FARE-71  Suspended until a day, the case resumes by itself at the start of the day after.
  person WEBB is TINA WEBB, born 1973-03-29
  court submits J0401/TR2025-004410/DEF-1 of WEBB, backlog but fine 190.00, due 2026-01-04
  2026-01-05T00:00  the clock
                    => justis sends STREAM_CHG BL-CIV POST1 from 2026-01-05
                    => vendor sends POST1 mailed, 190.00 shown
                    => justis forwards POST1 mailed, 190.00 shown
                    => court dockets "Post-disposition notice 1 mailed"
  2026-01-20T00:00  court sets suspend on J0401/TR2025-004410/DEF-1 until 2026-02-15 for DISPUTE
                    => court sends FLAG_UPD suspend Y DISPUTE until 2026-02-15
                    => justis forwards FLAG_UPD suspend Y DISPUTE until 2026-02-15
  2026-02-15T00:00  the clock
  2026-02-16T00:00  the clock
  2026-03-02T00:00  the clock
  2026-03-03T00:00  the clock
                    => vendor sends POST2 mailed, 190.00 shown
                    => justis forwards POST2 mailed, 190.00 shown
                    => court dockets "Post-disposition notice 2 mailed"

FARE-71 FARE-54  While collection pauses the person may pay all the same.
  person WEBB is TINA WEBB, born 1973-03-29
  court submits J0401/TR2025-004411/DEF-1 of WEBB, backlog but fine 190.00
  court sets suspend on J0401/TR2025-004411/DEF-1 for DISPUTE
  2026-02-15T20:15  vendor takes payment of 190.00 by web on J0401/TR2025-004411/DEF-1
                    => vendor sends payment W-1 190.00 PAYW
                    => justis forwards payment W-1 190.00 PAYW
                    => court dockets "Payment of 190.00 to ACS/FARE posted"
                    => court sends PAY_CONFIRM W-1 190.00
                    => justis forwards PAY_CONFIRM W-1 190.00
                    => justis sends OBLIG_ROLLUP 0.00
                    => justis sends STREAM_CHG NONE

FARE-61  A reason to pause that is not in the table is refused at the court, and nothing is sent.
  person WEBB is TINA WEBB, born 1973-03-29
  court submits J0401/TR2025-004412/DEF-1 of WEBB, backlog but fine 190.00
  2026-02-15T10:00  court sets suspend on J0401/TR2025-004412/DEF-1 for HOLIDAY
                    => court refuses E016: suspension
  2026-02-15T10:01  cms sets suspend on J0401/TR2025-004412/DEF-1 for HOLIDAY
                    => court refuses E016: suspension

FARE-66 FARE-70  A judge waives the hold: the money hold goes, and the one for failure to appear stays.
  person CHEE is RAMONA CHEE, born 1980-10-02, licence AZ D08010021
  mvd knows CHEE
  court submits J0401/TR2025-004420/DEF-1 of CHEE, backlog but fine 450.00
  vendor mails POST1 to J0401/TR2025-004420/DEF-1
  2026-02-03T09:00  vendor mails POST2 to J0401/TR2025-004420/DEF-1
                    => vendor sends POST2 mailed, 450.00 shown
                    => justis forwards POST2 mailed, 450.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2026-03-04T00:00  the clock
                    => vendor declares delinquency, 450.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 450.00 owed"
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 485.00
  2026-03-07T00:00  the clock
                    => vendor requests MONEY hold, 485.00 due
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends MONEY hold placed, MVD code 00
                    => justis forwards MONEY hold placed, MVD code 00
                    => court dockets "Registration hold placed (MONEY)"
  2026-03-10T09:00  court adds charge CT-3003/A of type DU to J0401/TR2025-004420/DEF-1
                    => court sends CHARGE_ADD CT-3003/A DU
                    => justis forwards CHARGE_ADD CT-3003/A DU
  2026-04-14T09:00  court notes failure to appear on CT-3003/A of J0401/TR2025-004420/DEF-1
                    => court sends CHARGE_UPD CT-3003/A 28-701(A), failed to appear on 2026-04-14
                    => justis forwards CHARGE_UPD CT-3003/A 28-701(A), failed to appear on 2026-04-14
                    => justis sends TTEAP_FTA Y CT-3003/A
                    => vendor requests FTA hold
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends FTA hold placed, MVD code 00
                    => justis forwards FTA hold placed, MVD code 00
                    => court dockets "Registration hold placed (FTA)"
  2026-05-05T15:00  court waives the registration hold on J0401/TR2025-004420/DEF-1
                    => court sends FLAG_UPD waiver Y
                    => justis forwards FLAG_UPD waiver Y
                    => vendor requests release of MONEY hold, WV
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends MONEY hold released, WV
                    => justis forwards MONEY hold released, WV
                    => court dockets "Registration hold released (MONEY, WV)"
  2026-05-05T15:05  J0401/TR2025-004420/DEF-1 stands
                    => court: 485.00 owed, waiver
                    => justis: LIVE, PRE, 485.00 owed, waiver, BL-CIV AWAIT_DAY_29 from 2025-12-25, FTA flag
                    => vendor: OPEN, 485.00 due, delinquent, in special collection, MONEY hold RELEASED, FTA hold PLACED
                    => mvd: FTA hold on C-1001

FARE-67 FARE-69 FARE-81  The Special Collections flag goes on at a court whose profile says no: the fee is added, sent and collected.
  person FOX is AARON FOX, born 1967-11-11
  mvd knows FOX
  court submits M0702/M-2024-50110/DEF-1 of FOX, backlog but fine 500.00
  vendor mails POST1 to M0702/M-2024-50110/DEF-1
  2026-02-03T09:00  vendor mails POST2 to M0702/M-2024-50110/DEF-1
                    => vendor sends POST2 mailed, 500.00 shown
                    => justis forwards POST2 mailed, 500.00 shown
                    => court M0702 dockets "Post-disposition notice 2 mailed"
  2026-03-04T00:00  the clock
                    => vendor declares delinquency, 500.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court M0702 dockets "Delinquency declared, 500.00 owed"
  2026-03-04T13:00  court adds DFEE of 35.00 to M0702/M-2024-50110/DEF-1
                    => court M0702 sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 535.00
  2026-03-07T00:00  the clock
                    => vendor requests MONEY hold, 535.00 due
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends MONEY hold placed, MVD code 00
                    => justis forwards MONEY hold placed, MVD code 00
                    => court M0702 dockets "Registration hold placed (MONEY)"
  2026-03-23T09:00  court sets special collections on M0702/M-2024-50110/DEF-1
                    => court M0702 sends OBLIG_ADD SFEE 95.00
                    => court M0702 sends FLAG_UPD special collections Y
                    => justis forwards OBLIG_ADD SFEE 95.00
                    => justis forwards FLAG_UPD special collections Y
                    => justis sends OBLIG_ROLLUP 630.00
  2026-03-23T09:05  why M0702/M-2024-50110/DEF-1
                    => justis, notice stream: unchanged, by streams.table line 16 (unconfirmed) of policy 2026-1, because gone no, ended no, sentenceMissing no, undisposed no, owed yes, financial yes, barred no, suspended no, notices 2, origin BACKLOG, preDone no, types CIVIL, sentence DUE
                    => vendor, notice: POST2 mailed, by limits.table line 7 (unconfirmed) of policy 2026-1, because day: 2026-02-03
                    => vendor, delinquency: declared, by limits.table line 8 of policy 2026-1, because second notice: 2026-02-03, due: 500.00
                    => justis, Delinquency Fee: 35.00 by AO 2005-29, by fees.table line 6 (unconfirmed) of policy 2026-1, because declared on 2026-03-04, balance 500.00
                    => court M0702, booking of the DFEE: due at 2026-03-05T07:00:00Z, by limits.table line 12 (unconfirmed) of policy 2026-1, because booksAtOnce: no
                    => vendor, money hold: asked for, by thresholds.table line 5 (unconfirmed) of policy 2026-1, because what counts: 535.00, attempts: 2
                    => court M0702, Special Collection fee: 95.00 under AO 2005-29, by fees.table line 8 (unconfirmed) of policy 2026-1, because base: BALANCE_WITHOUT_FARE_FEES 500.00
                    => vendor, special collection: begun, by Special Collections Flag of policy 2026-1, because due: 630.00

FARE-69  The flag goes off: special collection ends, and hold and notices are untouched.
  person FOX is AARON FOX, born 1967-11-11, licence AZ D06711111
  mvd knows FOX
  court submits J0401/TR2024-050111/DEF-1 of FOX, backlog but fine 500.00
  vendor mails POST1 to J0401/TR2024-050111/DEF-1
  2026-02-03T09:00  vendor mails POST2 to J0401/TR2024-050111/DEF-1
                    => vendor sends POST2 mailed, 500.00 shown
                    => justis forwards POST2 mailed, 500.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2026-03-04T00:00  the clock
                    => vendor declares delinquency, 500.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 500.00 owed"
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 535.00
  2026-03-07T00:00  the clock
                    => vendor requests MONEY hold, 535.00 due
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends MONEY hold placed, MVD code 00
                    => justis forwards MONEY hold placed, MVD code 00
                    => court dockets "Registration hold placed (MONEY)"
  2026-03-23T09:00  court stops special collections on J0401/TR2024-050111/DEF-1
                    => court sends FLAG_UPD special collections N
                    => justis forwards FLAG_UPD special collections N
  2026-03-23T09:05  J0401/TR2024-050111/DEF-1 stands
                    => court: 535.00 owed, special collections N
                    => justis: LIVE, DEL, 535.00 owed, special collections N, BL-CIV AWAIT_DAY_29 from 2025-12-25
                    => vendor: OPEN, 535.00 due, delinquent, MONEY hold PLACED
                    => mvd: MONEY hold on C-1001
  2026-03-23T09:06  why J0401/TR2024-050111/DEF-1
                    => justis, notice stream: unchanged, by streams.table line 16 (unconfirmed) of policy 2026-1, because gone no, ended no, sentenceMissing no, undisposed no, owed yes, financial yes, barred no, suspended no, notices 2, origin BACKLOG, preDone no, types CIVIL, sentence DUE
                    => vendor, notice: POST2 mailed, by limits.table line 7 (unconfirmed) of policy 2026-1, because day: 2026-02-03
                    => vendor, delinquency: declared, by limits.table line 8 of policy 2026-1, because second notice: 2026-02-03, due: 500.00
                    => justis, Delinquency Fee: 35.00 by AO 2005-29, by fees.table line 6 (unconfirmed) of policy 2026-1, because declared on 2026-03-04, balance 500.00
                    => court, booking of the DFEE: 35.00 in priority class 3, by obligation-codes.table line 6 of policy 2026-1, because order: AO 2005-29
                    => vendor, money hold: asked for, by thresholds.table line 5 (unconfirmed) of policy 2026-1, because what counts: 535.00, attempts: 2
                    => vendor, special collection: ended, by Special Collections Flag of policy 2026-1, because due: 535.00

FARE-72  Web removal in delinquency bars the web and the phone, and nothing else.
  person PARK is MIN PARK, born 1994-06-16, licence AZ D09406161
  mvd knows PARK
  court submits J0401/TR2025-004430/DEF-1 of PARK, backlog but fine 215.00
  vendor mails POST1 to J0401/TR2025-004430/DEF-1
  2026-02-03T09:00  vendor mails POST2 to J0401/TR2025-004430/DEF-1
                    => vendor sends POST2 mailed, 215.00 shown
                    => justis forwards POST2 mailed, 215.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2026-03-04T00:00  the clock
                    => vendor declares delinquency, 215.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 215.00 owed"
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 250.00
  2026-03-05T08:30  court removes web payment on J0401/TR2025-004430/DEF-1
                    => court sends FLAG_UPD web removal Y
                    => justis forwards FLAG_UPD web removal Y
  2026-03-05T19:30  vendor takes payment of 250.00 by web on J0401/TR2025-004430/DEF-1
                    => vendor refuses E018: webIvrRemoved
  2026-03-06T10:00  court takes payment of 20.00 on J0401/TR2025-004430/DEF-1
                    => court sends PAY_COURT 20.00 received 2026-03-06T10:00
                    => justis forwards PAY_COURT 20.00 received 2026-03-06T10:00
                    => justis sends OBLIG_ROLLUP 230.00
  2026-03-07T00:00  the clock
                    => vendor requests MONEY hold, 230.00 due
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends MONEY hold placed, MVD code 00
                    => justis forwards MONEY hold placed, MVD code 00
                    => court dockets "Registration hold placed (MONEY)"

FARE-73  Recall stops everything for good: no notice, no hold, and no change but money is taken under that key.
  person NASH is GWEN NASH, born 1959-04-03
  court submits J0401/TR2025-004440/DEF-1 of NASH, backlog but fine 175.00
  vendor mails POST1 to J0401/TR2025-004440/DEF-1
  2026-02-03T10:00  court recalls J0401/TR2025-004440/DEF-1
                    => court sends FLAG_UPD recall Y
                    => justis forwards FLAG_UPD recall Y
  2026-02-04T09:00  vendor mails POST2 to J0401/TR2025-004440/DEF-1
                    => vendor refuses E003: party
  2026-03-10T00:00  the clock
  2026-03-11T09:00  court adds FEE of 25.00 to J0401/TR2025-004440/DEF-1
                    => court refuses E003: parties[0]
  2026-03-11T09:10  cms adds FEE of 25.00 to J0401/TR2025-004440/DEF-1
                    => court refuses E003: party
  2026-03-12T09:00  cms takes payment of 175.00 on J0401/TR2025-004440/DEF-1
                    => court sends PAY_COURT 175.00 received 2026-03-12T09:00
                    => justis forwards PAY_COURT 175.00 received 2026-03-12T09:00

FARE-73 E003 E011  A recalled key can neither be recalled nor be submitted again.
  person NASH is GWEN NASH, born 1959-04-03
  court submits M0702/M-2025-004441/DEF-1 of NASH, backlog but fine 175.00
  court recalls M0702/M-2025-004441/DEF-1
  2026-02-03T10:00  cms recalls M0702/M-2025-004441/DEF-1
                    => court M0702 refuses E003: party
  2026-02-04T10:00  court submits M0702/M-2025-004441/DEF-1 of NASH, backlog but fine 175.00
                    => court M0702 refuses E011: recalled
  2026-02-04T10:01  cms submits M0702/M-2025-004441/DEF-1 of NASH, backlog but fine 175.00
                    => court M0702 refuses E011: recalled

FARE-62 FARE-68  Several flags change in one submission, and each is told by itself.
  person IBARRA is TOMAS IBARRA, born 1998-08-08
  court submits S1400/S1400CR202500218/DEF-1 of IBARRA, backlog but type TR, law 28-693, fine 900.00
  court holds back S1400/S1400CR202500218
  court sets suspend on S1400/S1400CR202500218/DEF-1 until 2026-06-30 for CAP
  court waives the registration hold on S1400/S1400CR202500218/DEF-1
  court removes web payment on S1400/S1400CR202500218/DEF-1
  court stops special collections on S1400/S1400CR202500218/DEF-1
  2026-03-02T09:00  court submits S1400/S1400CR202500218 again
                    => court S1400 sends FLAG_UPD special collections N
                    => court S1400 sends FLAG_UPD waiver Y
                    => court S1400 sends FLAG_UPD suspend Y CAP until 2026-06-30
                    => court S1400 sends FLAG_UPD web removal Y
                    => justis forwards FLAG_UPD special collections N
                    => justis forwards FLAG_UPD waiver Y
                    => justis forwards FLAG_UPD suspend Y CAP until 2026-06-30
                    => justis forwards FLAG_UPD web removal Y
  2026-03-02T09:05  S1400/S1400CR202500218/DEF-1 stands
                    => court S1400: 900.00 owed, special collections N, waiver, suspended, no web payment
                    => justis: LIVE, POST, 900.00 owed, special collections N, waiver, suspended, no web payment, BL-CRIM POST1 from 2026-01-21
                    => vendor: OPEN, 900.00 due
                    => mvd: no hold

FARE-68  A flag that is set as it is already is no news, and nothing is sent.
  person IBARRA is TOMAS IBARRA, born 1998-08-08
  court submits J0401/TR2025-004450/DEF-1 of IBARRA, backlog but fine 90.00
  2026-03-02T09:00  cms removes web payment on J0401/TR2025-004450/DEF-1
                    => court sends FLAG_UPD web removal Y
                    => justis forwards FLAG_UPD web removal Y
  2026-03-03T09:00  cms removes web payment on J0401/TR2025-004450/DEF-1

FARE-64 FARE-65 FARE-81  While a plan runs nothing is collected specially; after the default that goes on too.
  person DUNN is ROY DUNN, born 1976-09-21
  court submits J0401/TR2024-004460/DEF-1 of DUNN, backlog but type OR, law 11-3-2, fine 380.00
  vendor mails POST1 to J0401/TR2024-004460/DEF-1
  2026-02-03T09:00  vendor mails POST2 to J0401/TR2024-004460/DEF-1
                    => vendor sends POST2 mailed, 380.00 shown
                    => justis forwards POST2 mailed, 380.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2026-03-04T00:00  the clock
                    => vendor declares delinquency, 380.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 380.00 owed"
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 415.00
  2026-03-07T00:00  the clock
  2026-03-10T09:00  court sets suspend on J0401/TR2024-004460/DEF-1 for CAP
                    => court sends FLAG_UPD suspend Y CAP
                    => justis forwards FLAG_UPD suspend Y CAP
  2026-03-10T09:01  why J0401/TR2024-004460/DEF-1
                    => justis, notice stream: unchanged, by streams.table line 15 (unconfirmed) of policy 2026-1, because gone no, ended no, sentenceMissing no, undisposed no, owed yes, financial yes, barred no, suspended yes, notices 2, origin BACKLOG, preDone no, types CIVIL, sentence DUE
                    => vendor, notice: POST2 mailed, by limits.table line 7 (unconfirmed) of policy 2026-1, because day: 2026-02-03
                    => vendor, delinquency: declared, by limits.table line 8 of policy 2026-1, because second notice: 2026-02-03, due: 380.00
                    => justis, Delinquency Fee: 35.00 by AO 2005-29, by fees.table line 6 (unconfirmed) of policy 2026-1, because declared on 2026-03-04, balance 380.00
                    => court, booking of the DFEE: 35.00 in priority class 3, by obligation-codes.table line 6 of policy 2026-1, because order: AO 2005-29
                    => vendor, special collection: ended, by Suspend Flag of policy 2026-1, because due: 415.00
  2026-05-11T09:00  court lifts suspend on J0401/TR2024-004460/DEF-1
                    => court sends FLAG_UPD suspend N
                    => justis forwards FLAG_UPD suspend N
  2026-05-11T09:01  why J0401/TR2024-004460/DEF-1
                    => justis, notice stream: unchanged, by streams.table line 16 (unconfirmed) of policy 2026-1, because gone no, ended no, sentenceMissing no, undisposed no, owed yes, financial yes, barred no, suspended no, notices 2, origin BACKLOG, preDone no, types CIVIL, sentence DUE
                    => vendor, notice: POST2 mailed, by limits.table line 7 (unconfirmed) of policy 2026-1, because day: 2026-02-03
                    => vendor, delinquency: declared, by limits.table line 8 of policy 2026-1, because second notice: 2026-02-03, due: 380.00
                    => justis, Delinquency Fee: 35.00 by AO 2005-29, by fees.table line 6 (unconfirmed) of policy 2026-1, because declared on 2026-03-04, balance 380.00
                    => court, booking of the DFEE: 35.00 in priority class 3, by obligation-codes.table line 6 of policy 2026-1, because order: AO 2005-29
                    => vendor, special collection: begun, by courts.table, vendorCollects of policy 2026-1, because due: 415.00

FARE-71 FARE-56  A failure to appear while the case is suspended: the hold waits for the end of the pause.
  person HAAS is EMIL HAAS, born 1983-04-04
  mvd knows HAAS
  court submits J0401/TR2026-000916/DEF-1 of HAAS but type TR
  court sets suspend on J0401/TR2026-000916/DEF-1 until 2026-03-10 for COURT
  2026-03-02T09:00  court notes failure to appear on CT-1001/A of J0401/TR2026-000916/DEF-1
                    => court sends CHARGE_UPD CT-1001/A 28-701(A), failed to appear on 2026-03-02
                    => justis forwards CHARGE_UPD CT-1001/A 28-701(A), failed to appear on 2026-03-02
                    => justis sends TTEAP_FTA Y CT-1001/A
  2026-03-11T00:00  the clock
                    => vendor requests FTA hold
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends FTA hold placed, MVD code 00
                    => justis forwards FTA hold placed, MVD code 00
                    => court dockets "Registration hold placed (FTA)"

FARE-74 FARE-71  Suspended between the first notice and the second, and the second is not mailed by hand either.
  person OCHOA is MARISOL OCHOA, born 1997-06-01
  court submits J0401/TR2024-000955/DEF-1 of OCHOA, backlog
  vendor mails POST1 to J0401/TR2024-000955/DEF-1
  court sets suspend on J0401/TR2024-000955/DEF-1 for PLAN
  2026-03-02T09:00  vendor mails POST2 to J0401/TR2024-000955/DEF-1
                    => vendor refuses E018: kind

FARE-64  The party is bankrupt, in military service or may have died: nothing new is asked for, and a hold that stands stays.
  person OAKES is LENA OAKES, born 1980-01-15, licence AZ D08001159
  mvd knows OAKES
  court submits J0401/TR2024-030105/DEF-1 of OAKES, backlog
  vendor mails POST1 to J0401/TR2024-030105/DEF-1
  vendor mails POST2 to J0401/TR2024-030105/DEF-1
  2026-03-04T00:00  the clock
                    => vendor declares delinquency, 240.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 240.00 owed"
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 275.00
  2026-03-07T00:00  the clock
                    => vendor requests MONEY hold, 275.00 due
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends MONEY hold placed, MVD code 00
                    => justis forwards MONEY hold placed, MVD code 00
                    => court dockets "Registration hold placed (MONEY)"
  2026-03-09T10:00  court sets suspend on J0401/TR2024-030105/DEF-1 for BANKRUPT
                    => court sends FLAG_UPD suspend Y BANKRUPT
                    => justis forwards FLAG_UPD suspend Y BANKRUPT
  2026-03-10T10:00  court lifts suspend on J0401/TR2024-030105/DEF-1
                    => court sends FLAG_UPD suspend N
                    => justis forwards FLAG_UPD suspend N
  2026-03-11T10:00  court sets suspend on J0401/TR2024-030105/DEF-1 until 2026-06-30 for MILITARY
                    => court sends FLAG_UPD suspend Y MILITARY until 2026-06-30
                    => justis forwards FLAG_UPD suspend Y MILITARY until 2026-06-30
  2026-03-12T10:00  court sets suspend on J0401/TR2024-030105/DEF-1 for DECEASED
                    => court sends FLAG_UPD suspend Y DECEASED
                    => justis forwards FLAG_UPD suspend Y DECEASED
  2026-03-12T10:05  J0401/TR2024-030105/DEF-1 stands
                    => court: 275.00 owed, suspended
                    => justis: LIVE, DEL, 275.00 owed, suspended, BL-CIV AWAIT_DAY_29 from 2026-01-23
                    => vendor: OPEN, 275.00 due, delinquent, MONEY hold PLACED
                    => mvd: MONEY hold on C-1001

FARE-67 FARE-A7  Where nothing is owed special collection adds no fee.
  person HAAS is EMIL HAAS, born 1983-04-04
  court submits J0401/TR2024-000962/DEF-1 of HAAS, backlog but fine 150.00
  court adjusts FINE@CT-1001/A of J0401/TR2024-000962/DEF-1 by 150.00 as WAIV
  2026-03-02T10:00  court sets special collections on J0401/TR2024-000962/DEF-1
                    => court sends FLAG_UPD special collections Y
                    => justis forwards FLAG_UPD special collections Y
