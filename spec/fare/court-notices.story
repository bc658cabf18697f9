# Notices the court sends itself and that count as attempts to collect (FARE-48, FARE-49).

FARE-48 FARE-21  A court notice before the first of ours: only the second is still mailed.
  person DELANO is ROSE DELANO, born 1972-10-06
  2026-02-02T09:00  court submits J0401/TR2025-001502/DEF-1 of DELANO, backlog but fine 260.00
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
                    => justis sends OBLIG_ROLLUP 260.00
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-02-02
  2026-02-02T15:00  court sends notice N-4471 in J0401/TR2025-001502/DEF-1 on 2025-12-15
                    => court sends TTEAP_NOTICE_IND COURT_NOTICE N-4471 sent 2025-12-15
                    => justis forwards TTEAP_NOTICE_IND COURT_NOTICE N-4471 sent 2025-12-15
                    => justis sends STREAM_CHG BL-CIV POST2 from 2026-02-02
  2026-02-03T00:00  the clock
                    => vendor sends POST2 mailed, 260.00 shown
                    => justis forwards POST2 mailed, 260.00 shown
                    => court dockets "Post-disposition notice 2 mailed"

FARE-48 FARE-A27  The same court notice submitted again counts once.
  person EMERY is TODD EMERY, born 1965-01-27
  2026-02-02T09:00  court submits M0702/TR2025-001510/DEF-1 of EMERY, backlog but fine 145.00
                    => court M0702 sends CASE_ADD
                    => justis forwards CASE_ADD
                    => justis sends OBLIG_ROLLUP 145.00
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-02-02
  2026-02-02T15:00  court sends notice N-1 in M0702/TR2025-001510/DEF-1
                    => court M0702 sends TTEAP_NOTICE_IND COURT_NOTICE N-1 sent 2026-02-02
                    => justis forwards TTEAP_NOTICE_IND COURT_NOTICE N-1 sent 2026-02-02
                    => justis sends STREAM_CHG BL-CIV POST2 from 2026-02-02
  2026-02-03T15:00  cms sends notice N-1 in M0702/TR2025-001510/DEF-1 on 2026-02-02
  2026-02-04T00:00  the clock
                    => vendor sends POST2 mailed, 145.00 shown
                    => justis forwards POST2 mailed, 145.00 shown
                    => court M0702 dockets "Post-disposition notice 2 mailed"

FARE-49 FARE-21  An order to show cause after our first notice makes two attempts: the stream is frozen as it is, and the 29 days run from our second notice.
  person FLORES is HUGO FLORES, born 1984-07-13
  2026-02-02T09:00  court submits J0401/CR2025-001518/DEF-1 of FLORES, backlog but type TR, disposition 58, fine 640.00
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
                    => justis sends OBLIG_ROLLUP 640.00
                    => justis sends STREAM_SET BL-CRIM POST1 from 2026-02-02
  2026-02-03T00:00  the clock
                    => vendor sends POST1 mailed, 640.00 shown
                    => justis forwards POST1 mailed, 640.00 shown
                    => court dockets "Post-disposition notice 1 mailed"
  2026-02-16T10:00  court sends order to show cause OSC-77 in J0401/CR2025-001518/DEF-1
                    => court sends TTEAP_NOTICE_IND OSC OSC-77 sent 2026-02-16
                    => justis forwards TTEAP_NOTICE_IND OSC OSC-77 sent 2026-02-16
  2026-03-05T00:00  the clock
                    => vendor sends POST2 mailed, 640.00 shown
                    => justis forwards POST2 mailed, 640.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2026-03-17T00:00  the clock
  2026-04-03T00:00  the clock
                    => vendor declares delinquency, 640.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 640.00 owed"
                    => court raises TELL_OUTSIDER T14
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 675.00

FARE-49 FARE-A28  Two orders to show cause and no notice of ours: two attempts, and still first the delinquency.
  person GOMEZ is ELENA GOMEZ, born 1977-11-19, licence AZ D03340981
  mvd knows GOMEZ
  2026-02-02T09:00  court submits S1400/CR2025-001526/DEF-1 of GOMEZ, backlog but type TR, disposition none, sentenced none, fine 900.00
                    => court S1400 sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-02-02T10:00  court holds back S1400/CR2025-001526
  2026-02-02T10:01  court enters disposition 58 on CT-1001/A of S1400/CR2025-001526/DEF-1, sentenced 2025-06-02
  2026-02-02T10:02  court sends order to show cause OSC-1 in S1400/CR2025-001526/DEF-1 on 2025-10-06
  2026-02-02T10:03  court sends order to show cause OSC-2 in S1400/CR2025-001526/DEF-1 on 2026-01-12
  2026-02-02T10:05  court submits S1400/CR2025-001526 again
                    => court S1400 sends SENT_UPD CT-1001/A 2025-06-02
                    => court S1400 sends CHARGE_UPD CT-1001/A 28-701(A), disposition 58
                    => court S1400 sends TTEAP_NOTICE_IND OSC OSC-1 sent 2025-10-06
                    => court S1400 sends TTEAP_NOTICE_IND OSC OSC-2 sent 2026-01-12
                    => justis forwards SENT_UPD CT-1001/A 2025-06-02
                    => justis forwards CHARGE_UPD CT-1001/A 28-701(A), disposition 58
                    => justis forwards TTEAP_NOTICE_IND OSC OSC-1 sent 2025-10-06
                    => justis forwards TTEAP_NOTICE_IND OSC OSC-2 sent 2026-01-12
                    => justis sends OBLIG_ROLLUP 900.00
                    => justis sends STREAM_SET BL-CRIM AWAIT_DAY_29 from 2026-02-02
  2026-02-09T00:00  the clock
  2026-03-03T00:00  the clock
                    => vendor declares delinquency, 900.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court S1400 dockets "Delinquency declared, 900.00 owed"
                    => court S1400 raises TELL_OUTSIDER T14
                    => court S1400 sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 935.00
  2026-03-06T00:00  the clock
                    => vendor requests MONEY hold, 935.00 due
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends MONEY hold placed, MVD code 00
                    => justis forwards MONEY hold placed, MVD code 00
                    => court S1400 dockets "Registration hold placed (MONEY)"

FARE-49  An order to show cause while the case waits for its due day is counted when the stream begins.
  person HALE is NINA HALE, born 1993-06-30
  2026-01-08T09:00  court submits J0401/CR2026-001533/DEF-1 of HALE but type TR, fine 310.00, law 28-3473
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-01-20T09:00  court enters disposition 58 on CT-1001/A of J0401/CR2026-001533/DEF-1, sentenced 2026-01-20, due 2026-02-20
                    => court sends SENT_UPD CT-1001/A 2026-01-20, due 2026-02-20
                    => court sends CHARGE_UPD CT-1001/A 28-3473, disposition 58
                    => justis forwards SENT_UPD CT-1001/A 2026-01-20, due 2026-02-20
                    => justis forwards CHARGE_UPD CT-1001/A 28-3473, disposition 58
                    => justis sends OBLIG_ROLLUP 310.00
                    => justis sends STREAM_SET WAIT
  2026-02-17T09:00  court sends order to show cause OSC-9 in J0401/CR2026-001533/DEF-1
                    => court sends TTEAP_NOTICE_IND OSC OSC-9 sent 2026-02-17
                    => justis forwards TTEAP_NOTICE_IND OSC OSC-9 sent 2026-02-17
  2026-02-21T00:00  the clock
                    => justis sends STREAM_CHG DF-CRIM POST2 from 2026-02-21
                    => vendor sends POST2 mailed, 310.00 shown
                    => justis forwards POST2 mailed, 310.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
