# Key changes: the old key is recalled first, and nothing goes out under the new one before that is acknowledged.

FARE-82 FARE-84 FARE-85 FARE-86 FARE-87 FARE-88  A case number assigned in error: recall, the new number, and the old one marked as no longer valid.
  person BAUER is INGRID BAUER, born 1970-06-30
  court submits J0401/TR2026-010091/DEF-1 of BAUER but fine 140.00
  2026-03-02T09:00  court renumbers J0401/TR2026-010091 to J0401/TR2026-010019
                    => court sends FLAG_UPD recall Y
                    => court sends CASE_INVALIDATE, now J0401/TR2026-010019/DEF-1
                    => justis forwards FLAG_UPD recall Y
                    => court sends CASE_ADD, formerly J0401/TR2026-010091/DEF-1 (J0401/TR2026-010019/DEF-1)
                    => justis forwards CASE_ADD, formerly J0401/TR2026-010091/DEF-1 (J0401/TR2026-010019/DEF-1)
  2026-03-02T09:05  J0401/TR2026-010091/DEF-1 stands
                    => court: recalled, 140.00 owed
                    => justis: INVALID, PRE, 140.00 owed
                    => vendor: RECALLED, 140.00 due
                    => mvd: no hold
  2026-03-02T09:06  J0401/TR2026-010019/DEF-1 stands
                    => court: 140.00 owed
                    => justis: LIVE, PRE, 140.00 owed
                    => vendor: OPEN, 140.00 due
                    => mvd: no hold

FARE-82 FARE-83 FARE-84 FARE-85  A criminal case becomes a civil traffic one: its hold goes with the old number, and the new one begins without notices.
  person BAUER is INGRID BAUER, born 1970-06-30, licence AZ D07006301
  mvd knows BAUER
  court submits J0401/CR2025-000310/DEF-1 of BAUER, backlog but type TR, law 28-3473(A), fine 300.00, category "CRIMINAL TRAFFIC"
  vendor mails POST1 to J0401/CR2025-000310/DEF-1
  2026-02-03T09:00  vendor mails POST2 to J0401/CR2025-000310/DEF-1
                    => vendor sends POST2 mailed, 300.00 shown
                    => justis forwards POST2 mailed, 300.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2026-03-04T00:00  the clock
                    => vendor declares delinquency, 300.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 300.00 owed"
                    => court raises TELL_OUTSIDER T14
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 335.00
  2026-03-07T00:00  the clock
                    => vendor requests MONEY hold, 335.00 due
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends MONEY hold placed, MVD code 00
                    => justis forwards MONEY hold placed, MVD code 00
                    => court dockets "Registration hold placed (MONEY)"
  2026-03-16T09:00  court amends charge CT-1001/A of J0401/CR2025-000310/DEF-1 to 28-701(A), type CT
                    => court sends CHARGE_UPD CT-1001/A 28-701(A), disposition 54
                    => justis forwards CHARGE_UPD CT-1001/A 28-701(A), disposition 54
  2026-03-16T09:30  court renumbers J0401/CR2025-000310 to J0401/TR2026-000311
                    => court sends FLAG_UPD recall Y
                    => court sends CASE_INVALIDATE, now J0401/TR2026-000311/DEF-1
                    => justis forwards FLAG_UPD recall Y
                    => vendor requests release of MONEY hold, RC
                    => court sends CASE_ADD, formerly J0401/CR2025-000310/DEF-1 (J0401/TR2026-000311/DEF-1)
                    => mvd answers 00, done: hold placed, or released
                    => justis forwards CASE_ADD, formerly J0401/CR2025-000310/DEF-1 (J0401/TR2026-000311/DEF-1)
                    => justis sends OBLIG_ROLLUP 335.00 (J0401/TR2026-000311/DEF-1)
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-03-16 (J0401/TR2026-000311/DEF-1)
                    => vendor sends MONEY hold released, RC
                    => justis forwards MONEY hold released, RC
                    => court dockets "Registration hold released (MONEY, RC)"
  2026-03-16T09:35  J0401/TR2026-000311/DEF-1 stands
                    => court: 335.00 owed
                    => justis: LIVE, POST, 335.00 owed, BL-CIV POST1 from 2026-03-16
                    => vendor: OPEN, 335.00 due
                    => mvd: no hold
  2026-03-17T00:00  the clock
                    => vendor sends POST1 mailed, 335.00 shown (J0401/TR2026-000311/DEF-1)
                    => justis forwards POST1 mailed, 335.00 shown (J0401/TR2026-000311/DEF-1)
                    => court dockets "Post-disposition notice 1 mailed" (J0401/TR2026000311/DEF-1)

FARE-82  The new key waits at the court while JUSTIS is silent, and what changes meanwhile goes out with it.
  person BAUER is INGRID BAUER, born 1970-06-30
  court submits J0401/TR2026-010092/DEF-1 of BAUER but fine 140.00
  the justis is silent
  2026-03-02T09:00  court renumbers J0401/TR2026-010092 to J0401/TR2026-010029
                    => court sends FLAG_UPD recall Y
                    => court sends CASE_INVALIDATE, now J0401/TR2026-010029/DEF-1
  2026-03-02T10:00  court enters plea NG on CT-1001/A of J0401/TR2026-010029/DEF-1
  2026-03-02T10:05  J0401/TR2026-010029/DEF-1 stands
                    => court: waiting for the recall, 140.00 owed
                    => mvd: no hold
  2026-03-02T11:00  the justis answers
  2026-03-02T11:05  delivery tries again
                    => court sends FLAG_UPD recall Y again
                    => justis forwards FLAG_UPD recall Y
                    => court sends CASE_ADD, formerly J0401/TR2026-010092/DEF-1 (J0401/TR2026-010029/DEF-1)
                    => justis forwards CASE_ADD, formerly J0401/TR2026-010092/DEF-1 (J0401/TR2026-010029/DEF-1)

FARE-82 FARE-91  The new key waits at JUSTIS while the vendor is silent: JUSTIS has it, the vendor has not.
  person BAUER is INGRID BAUER, born 1970-06-30
  court submits J0401/TR2026-010093/DEF-1 of BAUER but fine 140.00
  the vendor is silent
  2026-03-02T09:00  court renumbers J0401/TR2026-010093 to J0401/TR2026-010039
                    => court sends FLAG_UPD recall Y
                    => court sends CASE_INVALIDATE, now J0401/TR2026-010039/DEF-1
                    => justis forwards FLAG_UPD recall Y
                    => court sends CASE_ADD, formerly J0401/TR2026-010093/DEF-1 (J0401/TR2026-010039/DEF-1)
  2026-03-02T09:05  J0401/TR2026-010039/DEF-1 stands
                    => court: 140.00 owed
                    => justis: WAITING, PRE
                    => mvd: no hold
  2026-03-02T12:00  the vendor answers
  2026-03-02T12:05  delivery tries again
                    => justis forwards FLAG_UPD recall Y again
                    => justis forwards CASE_ADD, formerly J0401/TR2026-010093/DEF-1 (J0401/TR2026-010039/DEF-1)
  2026-03-02T12:06  J0401/TR2026-010039/DEF-1 stands
                    => court: 140.00 owed
                    => justis: LIVE, PRE, 140.00 owed
                    => vendor: OPEN, 140.00 due
                    => mvd: no hold

FARE-89 FARE-90 FARE-91  Consolidation: the party goes from its own case into another, with all its data.
  person CANO is JORGE CANO, born 1991-01-19
  person CANO2 is PILAR CANO, born 1993-03-21
  court submits J0401/TR2026-010100/DEF-1 of CANO but fine 200.00
  court submits J0401/TR2026-010101/DEF-1 of CANO2 but citation CT-5005, fine 95.00
  court enters plea R on CT-5005/A of J0401/TR2026-010101/DEF-1
  2026-03-09T14:00  court moves J0401/TR2026-010101/DEF-1 to J0401/TR2026-010100/DEF-2
                    => court sends FLAG_UPD recall Y (J0401/TR2026-010101/DEF-1)
                    => justis forwards FLAG_UPD recall Y (J0401/TR2026-010101/DEF-1)
                    => court sends CASE_ADD, formerly J0401/TR2026-010101/DEF-1 (J0401/TR2026-010100/DEF-2)
                    => justis forwards CASE_ADD, formerly J0401/TR2026-010101/DEF-1 (J0401/TR2026-010100/DEF-2)
  2026-03-09T14:05  J0401/TR2026-010100/DEF-2 stands
                    => court: 95.00 owed
                    => justis: LIVE, PRE, 95.00 owed
                    => vendor: OPEN, 95.00 due
                    => mvd: no hold
  2026-03-09T14:06  J0401/TR2026-010100/DEF-1 stands
                    => court: 200.00 owed
                    => justis: LIVE, PRE, 200.00 owed
                    => vendor: OPEN, 200.00 due
                    => mvd: no hold

FARE-92 FARE-93 FARE-94  Severance: one of three parties is taken out of the case, and the other two stay as they are.
  person CANO is JORGE CANO, born 1991-01-19
  person CANO2 is PILAR CANO, born 1993-03-21
  person CANO3 is RENE CANO, born 1995-05-23
  court submits J0401/TR2026-010110/DEF-1 of CANO but fine 200.00
  court submits J0401/TR2026-010110/DEF-2 of CANO2 but citation CT-5006, fine 95.00
  court submits J0401/TR2026-010110/DEF-3 of CANO3 but citation CT-5007, fine 310.00
  2026-03-09T14:00  court moves J0401/TR2026-010110/DEF-2 to J0401/TR2026-010120/DEF-1
                    => court sends FLAG_UPD recall Y (J0401/TR2026-010110/DEF-2)
                    => justis forwards FLAG_UPD recall Y (J0401/TR2026-010110/DEF-2)
                    => court sends CASE_ADD, formerly J0401/TR2026-010110/DEF-2 (J0401/TR2026-010120/DEF-1)
                    => justis forwards CASE_ADD, formerly J0401/TR2026-010110/DEF-2 (J0401/TR2026-010120/DEF-1)
  2026-03-09T14:05  J0401/TR2026-010110/DEF-1 stands
                    => court: 200.00 owed
                    => justis: LIVE, PRE, 200.00 owed
                    => vendor: OPEN, 200.00 due
                    => mvd: no hold
  2026-03-09T14:06  J0401/TR2026-010110/DEF-2 stands
                    => court: recalled, 95.00 owed
                    => justis: RECALLED, PRE, 95.00 owed
                    => vendor: RECALLED, 95.00 due
                    => mvd: no hold
  2026-03-09T14:07  J0401/TR2026-010110/DEF-3 stands
                    => court: 310.00 owed
                    => justis: LIVE, PRE, 310.00 owed
                    => vendor: OPEN, 310.00 due
                    => mvd: no hold
  2026-03-10T09:00  court enters plea NG on CT-5007/A of J0401/TR2026-010110/DEF-3
                    => court sends CHARGE_UPD CT-5007/A 28-701(A), plea NG (J0401/TR2026-010110/DEF-3)
                    => justis forwards CHARGE_UPD CT-5007/A 28-701(A), plea NG (J0401/TR2026-010110/DEF-3)

FARE-82  A party number changes within a case: that is a key change too.
  person CANO is JORGE CANO, born 1991-01-19
  court submits M0702/M-2026-7001/DEF-2 of CANO but fine 200.00
  2026-03-09T14:00  court moves M0702/M-2026-7001/DEF-2 to M0702/M-2026-7001/DEF-1
                    => court M0702 sends FLAG_UPD recall Y
                    => justis forwards FLAG_UPD recall Y
                    => court M0702 sends CASE_ADD, formerly M0702/M-2026-7001/DEF-2 (M0702/M-2026-7001/DEF-1)
                    => justis forwards CASE_ADD, formerly M0702/M-2026-7001/DEF-2 (M0702/M-2026-7001/DEF-1)

FARE-84  Notices mailed under the old key do not count under the new one.
  person ENGEL is RUTH ENGEL, born 1965-05-15
  court submits J0401/TR2024-070010/DEF-1 of ENGEL, backlog but fine 150.00
  vendor mails POST1 to J0401/TR2024-070010/DEF-1
  vendor mails POST2 to J0401/TR2024-070010/DEF-1
  court renumbers J0401/TR2024-070010 to J0401/TR2024-070011
  2026-02-03T00:00  the clock
                    => vendor sends POST1 mailed, 150.00 shown (J0401/TR2024-070011/DEF-1)
                    => justis forwards POST1 mailed, 150.00 shown (J0401/TR2024-070011/DEF-1)
                    => court dockets "Post-disposition notice 1 mailed" (J0401/TR2024070011/DEF-1)

FARE-82 FARE-84  What was paid over the web under the old number is not owed again under the new one.
  person ENGEL is RUTH ENGEL, born 1965-05-15
  court submits J0401/TR2024-070016/DEF-1 of ENGEL, backlog but fine 300.00
  2026-03-02T08:00  vendor takes payment of 100.00 by web on J0401/TR2024-070016/DEF-1
                    => vendor sends payment W-1 100.00 PAYW
                    => justis forwards payment W-1 100.00 PAYW
                    => court dockets "Payment of 100.00 to ACS/FARE posted"
                    => court sends PAY_CONFIRM W-1 100.00
                    => justis forwards PAY_CONFIRM W-1 100.00
                    => justis sends OBLIG_ROLLUP 200.00
  2026-03-02T09:00  court renumbers J0401/TR2024-070016 to J0401/TR2024-070017
                    => court sends FLAG_UPD recall Y
                    => court sends CASE_INVALIDATE, now J0401/TR2024-070017/DEF-1
                    => justis forwards FLAG_UPD recall Y
                    => court sends CASE_ADD, formerly J0401/TR2024-070016/DEF-1 (J0401/TR2024-070017/DEF-1)
                    => justis forwards CASE_ADD, formerly J0401/TR2024-070016/DEF-1 (J0401/TR2024-070017/DEF-1)
                    => justis sends OBLIG_ROLLUP 200.00 (J0401/TR2024-070017/DEF-1)
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-03-02 (J0401/TR2024-070017/DEF-1)
  2026-03-02T09:05  J0401/TR2024-070017/DEF-1 stands
                    => court: 200.00 owed
                    => justis: LIVE, POST, 200.00 owed, BL-CIV POST1 from 2026-03-02
                    => vendor: OPEN, 200.00 due
                    => mvd: no hold

FARE-84 FARE-90  An address skip-tracing found under the old key is not forgotten under the new one.
  person ENGEL is RUTH ENGEL, born 1965-05-15
  court submits J0401/TR2024-070018/DEF-1 of ENGEL, backlog but fine 300.00
  vendor mails POST1 to J0401/TR2024-070018/DEF-1
  the last notice to J0401/TR2024-070018/DEF-1 comes back as ANK
  vendor finds the address "1 LAKE DR, MESA, AZ 85201" of J0401/TR2024-070018/DEF-1
  2026-03-02T09:00  court moves J0401/TR2024-070018/DEF-1 to J0401/TR2024-070019/DEF-2
                    => court sends FLAG_UPD recall Y
                    => justis forwards FLAG_UPD recall Y
                    => court sends CASE_ADD, formerly J0401/TR2024-070018/DEF-1 (J0401/TR2024-070019/DEF-2)
                    => justis forwards CASE_ADD, formerly J0401/TR2024-070018/DEF-1 (J0401/TR2024-070019/DEF-2)
                    => justis sends OBLIG_ROLLUP 300.00 (J0401/TR2024-070019/DEF-2)
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-03-02 (J0401/TR2024-070019/DEF-2)
  2026-03-03T00:00  the clock
                    => vendor sends POST1 mailed, 300.00 shown (J0401/TR2024-070019/DEF-2)
                    => justis forwards POST1 mailed, 300.00 shown (J0401/TR2024-070019/DEF-2)
                    => court dockets "Post-disposition notice 1 mailed" (J0401/TR2024070019/DEF-2)
  2026-03-09T09:00  the last notice to J0401/TR2024-070019/DEF-2 comes back as NSN
                    => vendor sends address bad NSN (J0401/TR2024-070019/DEF-2)
                    => vendor raises REVIEW_CASE NO_ADDRESS (J0401/TR2024070019/DEF-2)
                    => justis forwards address bad NSN (J0401/TR2024-070019/DEF-2)
                    => court dockets "Mail returned (NSN), the address is flagged as bad" (J0401/TR2024070019/DEF-2)
  2026-03-10T09:00  vendor mails POST2 to J0401/TR2024-070019/DEF-2
                    => vendor refuses E018: address

FARE-87 FARE-88  The CMS itself says that a number is no longer valid: what was not recalled is recalled then, and the right number follows.
  person ENGEL is RUTH ENGEL, born 1965-05-15
  court submits J0401/TR2024-070012/DEF-1 of ENGEL, backlog but fine 150.00
  2026-02-03T10:00  cms says J0401/TR2024-070012/DEF-1 is not valid, but J0401/TR2024-070021/DEF-1 is
                    => court sends CASE_INVALIDATE, now J0401/TR2024-070021/DEF-1
                    => justis forwards FLAG_UPD recall Y
  2026-02-03T10:05  J0401/TR2024-070012/DEF-1 stands
                    => court: recalled, 150.00 owed
                    => justis: INVALID, POST, 150.00 owed, BL-CIV POST1 from 2025-12-25
                    => vendor: RECALLED, 150.00 due
                    => mvd: no hold
  2026-02-03T10:10  cms submits J0401/TR2024-070021/DEF-1 of ENGEL, backlog but fine 150.00
                    => court sends CASE_ADD (J0401/TR2024-070021/DEF-1)
                    => justis forwards CASE_ADD (J0401/TR2024-070021/DEF-1)
                    => justis sends OBLIG_ROLLUP 150.00 (J0401/TR2024-070021/DEF-1)
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-02-03 (J0401/TR2024-070021/DEF-1)
  2026-02-04T08:00  vendor takes payment of 150.00 by web on J0401/TR2024-070012/DEF-1
                    => vendor sends payment W-1 150.00 PAYW, misdirected
                    => justis forwards payment W-1 150.00 PAYW, misdirected, now J0401/TR2024-070021/DEF-1
                    => court dockets "Payment of 150.00 to ACS/FARE posted" (J0401/TR2024070021/DEF-1)
                    => court sends PAY_COURT 150.00 received 2026-02-04T08:00 (J0401/TR2024-070021/DEF-1)
                    => court sends PAY_CONFIRM W-1 150.00
                    => justis forwards PAY_COURT 150.00 received 2026-02-04T08:00 (J0401/TR2024-070021/DEF-1)
                    => justis sends OBLIG_ROLLUP 0.00 (J0401/TR2024-070021/DEF-1)
                    => justis sends STREAM_CHG NONE (J0401/TR2024-070021/DEF-1)
                    => justis forwards PAY_CONFIRM W-1 150.00

FARE-54 FARE-82  Two number changes one after the other: money for the first number is booked under the last.
  person ENGEL is RUTH ENGEL, born 1965-05-15
  court submits J0401/TR2024-070013/DEF-1 of ENGEL, backlog but fine 150.00
  2026-02-03T10:00  court renumbers J0401/TR2024-070013 to J0401/TR2024-070014
                    => court sends FLAG_UPD recall Y
                    => court sends CASE_INVALIDATE, now J0401/TR2024-070014/DEF-1
                    => justis forwards FLAG_UPD recall Y
                    => court sends CASE_ADD, formerly J0401/TR2024-070013/DEF-1 (J0401/TR2024-070014/DEF-1)
                    => justis forwards CASE_ADD, formerly J0401/TR2024-070013/DEF-1 (J0401/TR2024-070014/DEF-1)
                    => justis sends OBLIG_ROLLUP 150.00 (J0401/TR2024-070014/DEF-1)
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-02-03 (J0401/TR2024-070014/DEF-1)
  2026-02-03T10:30  court renumbers J0401/TR2024-070014 to J0401/TR2024-070015
                    => court sends FLAG_UPD recall Y (J0401/TR2024-070014/DEF-1)
                    => court sends CASE_INVALIDATE, now J0401/TR2024-070015/DEF-1 (J0401/TR2024-070014/DEF-1)
                    => justis forwards FLAG_UPD recall Y (J0401/TR2024-070014/DEF-1)
                    => court sends CASE_ADD, formerly J0401/TR2024-070014/DEF-1 (J0401/TR2024-070015/DEF-1)
                    => justis forwards CASE_ADD, formerly J0401/TR2024-070014/DEF-1 (J0401/TR2024-070015/DEF-1)
                    => justis sends OBLIG_ROLLUP 150.00 (J0401/TR2024-070015/DEF-1)
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-02-03 (J0401/TR2024-070015/DEF-1)
  2026-02-03T10:35  vendor takes payment of 150.00 by web on J0401/TR2024-070013/DEF-1
                    => vendor sends payment W-1 150.00 PAYW, misdirected
                    => justis forwards payment W-1 150.00 PAYW, misdirected, now J0401/TR2024-070014/DEF-1
                    => court dockets "Payment of 150.00 to ACS/FARE posted" (J0401/TR2024070015/DEF-1)
                    => court sends PAY_COURT 150.00 received 2026-02-03T10:35 (J0401/TR2024-070015/DEF-1)
                    => court sends PAY_CONFIRM W-1 150.00
                    => justis forwards PAY_COURT 150.00 received 2026-02-03T10:35 (J0401/TR2024-070015/DEF-1)
                    => justis sends OBLIG_ROLLUP 0.00 (J0401/TR2024-070015/DEF-1)
                    => justis sends STREAM_CHG NONE (J0401/TR2024-070015/DEF-1)
                    => justis forwards PAY_CONFIRM W-1 150.00

FARE-95 FARE-96 FARE-97  A citation number was misread: charge and obligations are deleted and added again, and no recall is involved.
  person FOLEY is SEAN FOLEY, born 1988-08-28
  court submits J0401/TR2026-080001/DEF-1 of FOLEY but citation CT-1071, fine 210.00
  court adds SURC@CT-1071/A of 163.80 to J0401/TR2026-080001/DEF-1
  2026-02-16T11:00  court changes citation CT-1071 of J0401/TR2026-080001/DEF-1 to CT-1011
                    => court sends OBLIG_DEL FINE@CT-1071/A
                    => court sends OBLIG_DEL SURC@CT-1071/A
                    => court sends CHARGE_DEL CT-1071/A
                    => court sends CHARGE_ADD CT-1011/A CT
                    => court sends OBLIG_ADD FINE@CT-1011/A 210.00
                    => court sends OBLIG_ADD SURC@CT-1011/A 163.80
                    => justis forwards OBLIG_DEL FINE@CT-1071/A
                    => justis forwards OBLIG_DEL SURC@CT-1071/A
                    => justis forwards CHARGE_DEL CT-1071/A
                    => justis forwards CHARGE_ADD CT-1011/A CT
                    => justis forwards OBLIG_ADD FINE@CT-1011/A 210.00
                    => justis forwards OBLIG_ADD SURC@CT-1011/A 163.80
  2026-02-16T11:05  J0401/TR2026-080001/DEF-1 stands
                    => court: 373.80 owed
                    => justis: LIVE, PRE, 373.80 owed
                    => vendor: OPEN, 373.80 due
                    => mvd: no hold

FARE-95 FARE-97  A citation change after part was paid keeps what is left, and the hold stands.
  person FOLEY is SEAN FOLEY, born 1988-08-28
  mvd knows FOLEY
  court submits J0401/TR2024-080002/DEF-1 of FOLEY, backlog but citation CT-1072, fine 210.00
  vendor mails POST1 to J0401/TR2024-080002/DEF-1
  2026-02-03T09:00  vendor mails POST2 to J0401/TR2024-080002/DEF-1
                    => vendor sends POST2 mailed, 210.00 shown
                    => justis forwards POST2 mailed, 210.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2026-03-04T00:00  the clock
                    => vendor declares delinquency, 210.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 210.00 owed"
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 245.00
  2026-03-07T00:00  the clock
                    => vendor requests MONEY hold, 245.00 due
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends MONEY hold placed, MVD code 00
                    => justis forwards MONEY hold placed, MVD code 00
                    => court dockets "Registration hold placed (MONEY)"
  2026-03-09T09:00  court takes payment of 60.00 on J0401/TR2024-080002/DEF-1 for FINE@CT-1072/A
                    => court sends PAY_COURT 60.00 received 2026-03-09T09:00
                    => justis forwards PAY_COURT 60.00 received 2026-03-09T09:00
                    => justis sends OBLIG_ROLLUP 185.00
  2026-03-10T11:00  court changes citation CT-1072 of J0401/TR2024-080002/DEF-1 to CT-1012
                    => court sends OBLIG_DEL FINE@CT-1072/A
                    => court sends CHARGE_DEL CT-1072/A
                    => court sends CHARGE_ADD CT-1012/A CT
                    => court sends SENT_UPD CT-1012/A 2025-01-29, due 2025-02-28
                    => court sends OBLIG_ADD FINE@CT-1012/A 210.00, 150.00 left
                    => justis forwards OBLIG_DEL FINE@CT-1072/A
                    => justis forwards CHARGE_DEL CT-1072/A
                    => justis forwards CHARGE_ADD CT-1012/A CT
                    => justis forwards SENT_UPD CT-1012/A 2025-01-29, due 2025-02-28
                    => justis forwards OBLIG_ADD FINE@CT-1012/A 210.00, 150.00 left
  2026-03-10T11:05  J0401/TR2024-080002/DEF-1 stands
                    => court: 185.00 owed
                    => justis: LIVE, DEL, 185.00 owed, BL-CIV AWAIT_DAY_29 from 2025-12-25
                    => vendor: OPEN, 185.00 due, delinquent, in special collection, MONEY hold PLACED
                    => mvd: MONEY hold on C-1001

FARE-95 FARE-97  The citation of the only charge changes: the case passes through no balance of nothing, and its notices go on.
  person FOLEY is SEAN FOLEY, born 1988-08-28
  court submits J0401/TR2024-080004/DEF-1 of FOLEY, backlog but citation CT-1074, fine 210.00, due 2026-01-04
  2026-01-05T00:00  the clock
                    => justis sends STREAM_CHG BL-CIV POST1 from 2026-01-05
                    => vendor sends POST1 mailed, 210.00 shown
                    => justis forwards POST1 mailed, 210.00 shown
                    => court dockets "Post-disposition notice 1 mailed"
  2026-01-12T11:00  court changes citation CT-1074 of J0401/TR2024-080004/DEF-1 to CT-1047
                    => court sends OBLIG_DEL FINE@CT-1074/A
                    => court sends CHARGE_DEL CT-1074/A
                    => court sends CHARGE_ADD CT-1047/A CT
                    => court sends SENT_UPD CT-1047/A 2024-12-31, due 2026-01-04
                    => court sends OBLIG_ADD FINE@CT-1047/A 210.00
                    => justis forwards OBLIG_DEL FINE@CT-1074/A
                    => justis forwards CHARGE_DEL CT-1074/A
                    => justis forwards CHARGE_ADD CT-1047/A CT
                    => justis forwards SENT_UPD CT-1047/A 2024-12-31, due 2026-01-04
                    => justis forwards OBLIG_ADD FINE@CT-1047/A 210.00
  2026-02-04T00:00  the clock
                    => vendor sends POST2 mailed, 210.00 shown
                    => justis forwards POST2 mailed, 210.00 shown
                    => court dockets "Post-disposition notice 2 mailed"

FARE-95 FARE-96  Of two citations of a case one number is wrong: the other keeps its charge.
  person FOLEY is SEAN FOLEY, born 1988-08-28
  court submits M0702/M-2026-80003/DEF-1 of FOLEY but citation CT-1073, fine 210.00
  court adds charge CT-2073/A of type CT, fine 75.00 to M0702/M-2026-80003/DEF-1
  2026-02-16T11:00  court changes citation CT-2073 of M0702/M-2026-80003/DEF-1 to CT-2037
                    => court M0702 sends OBLIG_DEL FINE@CT-2073/A
                    => court M0702 sends CHARGE_DEL CT-2073/A
                    => court M0702 sends CHARGE_ADD CT-2037/A CT
                    => court M0702 sends OBLIG_ADD FINE@CT-2037/A 75.00
                    => justis forwards OBLIG_DEL FINE@CT-2073/A
                    => justis forwards CHARGE_DEL CT-2073/A
                    => justis forwards CHARGE_ADD CT-2037/A CT
                    => justis forwards OBLIG_ADD FINE@CT-2037/A 75.00
  2026-02-16T20:00  vendor takes payment of 75.00 by web on M0702/M-2026-80003/DEF-1 for FINE@CT-2073/A
                    => vendor refuses E018: paidFor
  2026-02-16T20:02  vendor takes payment of 75.00 by web on M0702/M-2026-80003/DEF-1 for FINE@CT-2037/A
                    => vendor sends payment W-2 75.00 PAYW for FINE@CT-2037/A
                    => justis forwards payment W-2 75.00 PAYW for FINE@CT-2037/A
                    => court M0702 dockets "Payment to ACS/FARE announced"

FARE-56 FARE-84  An FTA hold goes with the old number and is asked for anew under the new one, whose charge has no appearance either.
  person LYON is HUGO LYON, born 1975-12-05, licence AZ D07512051
  mvd knows LYON
  court submits J0401/CR2026-000900/DEF-1 of LYON but type DU, law 28-1381(A)(1), fine 1500.00
  court notes failure to appear on CT-1001/A of J0401/CR2026-000900/DEF-1
  2026-03-02T09:00  court renumbers J0401/CR2026-000900 to J0401/CR2026-000909
                    => court sends FLAG_UPD recall Y
                    => court sends CASE_INVALIDATE, now J0401/CR2026-000909/DEF-1
                    => justis forwards FLAG_UPD recall Y
                    => vendor requests release of FTA hold, RC
                    => court sends CASE_ADD, formerly J0401/CR2026-000900/DEF-1 (J0401/CR2026-000909/DEF-1)
                    => mvd answers 00, done: hold placed, or released
                    => justis forwards CASE_ADD, formerly J0401/CR2026-000900/DEF-1 (J0401/CR2026-000909/DEF-1)
                    => justis sends TTEAP_FTA Y CT-1001/A (J0401/CR2026-000909/DEF-1)
                    => vendor sends FTA hold released, RC
                    => justis forwards FTA hold released, RC
                    => court dockets "Registration hold released (FTA, RC)"
                    => vendor requests FTA hold (J0401/CR2026-000909/DEF-1)
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends FTA hold placed, MVD code 00 (J0401/CR2026-000909/DEF-1)
                    => justis forwards FTA hold placed, MVD code 00 (J0401/CR2026-000909/DEF-1)
                    => court dockets "Registration hold placed (FTA)" (J0401/CR2026000909/DEF-1)
  2026-03-02T09:05  J0401/CR2026-000909/DEF-1 stands
                    => court: 1500.00 owed
                    => justis: LIVE, PRE, 1500.00 owed, FTA flag
                    => vendor: OPEN, 1500.00 due, FTA hold PLACED
                    => mvd: FTA hold on C-1001

FARE-45 FARE-82  A payment announced under the old number is booked under the new one.
  person HAAS is EMIL HAAS, born 1983-04-04
  court submits M0702/M-2024-900/DEF-1 of HAAS, backlog but fine 150.00
  2026-03-02T08:00  vendor takes payment of 60.00 by web on M0702/M-2024-900/DEF-1
                    => vendor sends payment W-1 60.00 PAYW
                    => justis forwards payment W-1 60.00 PAYW
                    => court M0702 dockets "Payment to ACS/FARE announced"
  2026-03-02T09:00  court renumbers M0702/M-2024-900 to M0702/M-2024-909
                    => court M0702 sends FLAG_UPD recall Y
                    => court M0702 sends CASE_INVALIDATE, now M0702/M-2024-909/DEF-1
                    => justis forwards FLAG_UPD recall Y
                    => court M0702 sends CASE_ADD, formerly M0702/M-2024-900/DEF-1 (M0702/M-2024-909/DEF-1)
                    => justis forwards CASE_ADD, formerly M0702/M-2024-900/DEF-1 (M0702/M-2024-909/DEF-1)
                    => justis sends OBLIG_ROLLUP 150.00 (M0702/M-2024-909/DEF-1)
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-03-02 (M0702/M-2024-909/DEF-1)
  2026-03-02T10:00  court books the web payment on M0702/M-2024-909/DEF-1
                    => court M0702 sends PAY_CONFIRM W-1 60.00 (M0702/M-2024-909/DEF-1)
                    => justis forwards PAY_CONFIRM W-1 60.00 (M0702/M-2024-909/DEF-1)
                    => justis sends OBLIG_ROLLUP 90.00 (M0702/M-2024-909/DEF-1)
  2026-03-02T10:05  M0702/M-2024-909/DEF-1 stands
                    => court M0702: 90.00 owed
                    => justis: LIVE, POST, 90.00 owed, BL-CIV POST1 from 2026-03-02
                    => vendor: OPEN, 90.00 due
                    => mvd: no hold
  2026-03-04T10:05  the clock
                    => vendor sends POST1 mailed, 90.00 shown (M0702/M-2024-909/DEF-1)
                    => justis forwards POST1 mailed, 90.00 shown (M0702/M-2024-909/DEF-1)
                    => court M0702 dockets "Post-disposition notice 1 mailed" (M0702/M2024909/DEF-1)

FARE-45 FARE-82  Numbered anew twice between a payment and its booking: the loop is closed under the number it was paid by.
  person UPTON is RITA UPTON, born 1983-04-30
  court submits M0702/TR2025-001370/DEF-1 of UPTON, backlog
  2026-02-05T18:02  vendor takes payment of 90.00 by phone on M0702/TR2025-001370/DEF-1 as I-5510
                    => vendor sends payment I-5510 90.00 PAYI
                    => justis forwards payment I-5510 90.00 PAYI
                    => court M0702 dockets "Payment to ACS/FARE announced"
  2026-02-05T18:03  court renumbers M0702/TR2025-001370 to M0702/TR2025-001371
                    => court M0702 sends FLAG_UPD recall Y
                    => court M0702 sends CASE_INVALIDATE, now M0702/TR2025-001371/DEF-1
                    => justis forwards FLAG_UPD recall Y
                    => court M0702 sends CASE_ADD, formerly M0702/TR2025-001370/DEF-1 (M0702/TR2025-001371/DEF-1)
                    => justis forwards CASE_ADD, formerly M0702/TR2025-001370/DEF-1 (M0702/TR2025-001371/DEF-1)
                    => justis sends OBLIG_ROLLUP 240.00 (M0702/TR2025-001371/DEF-1)
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-02-05 (M0702/TR2025-001371/DEF-1)
  2026-02-05T18:04  court renumbers M0702/TR2025-001371 to M0702/TR2025-001372
                    => court M0702 sends FLAG_UPD recall Y (M0702/TR2025-001371/DEF-1)
                    => court M0702 sends CASE_INVALIDATE, now M0702/TR2025-001372/DEF-1 (M0702/TR2025-001371/DEF-1)
                    => justis forwards FLAG_UPD recall Y (M0702/TR2025-001371/DEF-1)
                    => court M0702 sends CASE_ADD, formerly M0702/TR2025-001371/DEF-1 (M0702/TR2025-001372/DEF-1)
                    => justis forwards CASE_ADD, formerly M0702/TR2025-001371/DEF-1 (M0702/TR2025-001372/DEF-1)
                    => justis sends OBLIG_ROLLUP 240.00 (M0702/TR2025-001372/DEF-1)
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-02-05 (M0702/TR2025-001372/DEF-1)
  2026-02-06T09:00  court books the web payment I-5510 on M0702/TR2025-001372/DEF-1
                    => court M0702 sends PAY_CONFIRM I-5510 90.00 (M0702/TR2025-001372/DEF-1)
                    => justis forwards PAY_CONFIRM I-5510 90.00 (M0702/TR2025-001372/DEF-1)
                    => justis sends OBLIG_ROLLUP 150.00 (M0702/TR2025-001372/DEF-1)
  2026-02-06T09:01  M0702/TR2025-001372/DEF-1 stands
                    => court M0702: 150.00 owed
                    => justis: LIVE, POST, 150.00 owed, BL-CIV POST1 from 2026-02-05
                    => vendor: OPEN, 150.00 due
                    => mvd: no hold

FARE-71 FARE-84  A pause goes with the case to its new number, and ends by itself there.
  person HAAS is EMIL HAAS, born 1983-04-04
  court submits J0401/TR2024-000905/DEF-1 of HAAS, backlog but fine 150.00
  2026-01-20T00:00  court sets suspend on J0401/TR2024-000905/DEF-1 until 2026-02-10 for PLAN
                    => court sends FLAG_UPD suspend Y PLAN until 2026-02-10
                    => justis forwards FLAG_UPD suspend Y PLAN until 2026-02-10
  2026-01-21T00:00  court renumbers J0401/TR2024-000905 to J0401/TR2024-000915
                    => court sends FLAG_UPD recall Y
                    => court sends CASE_INVALIDATE, now J0401/TR2024-000915/DEF-1
                    => justis forwards FLAG_UPD recall Y
                    => court sends CASE_ADD, formerly J0401/TR2024-000905/DEF-1 (J0401/TR2024-000915/DEF-1)
                    => justis forwards CASE_ADD, formerly J0401/TR2024-000905/DEF-1 (J0401/TR2024-000915/DEF-1)
                    => justis sends OBLIG_ROLLUP 150.00 (J0401/TR2024-000915/DEF-1)
  2026-02-10T00:00  the clock
  2026-02-11T00:00  the clock
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-02-11 (J0401/TR2024-000915/DEF-1)
                    => vendor sends POST1 mailed, 150.00 shown (J0401/TR2024-000915/DEF-1)
                    => justis forwards POST1 mailed, 150.00 shown (J0401/TR2024-000915/DEF-1)
                    => court dockets "Post-disposition notice 1 mailed" (J0401/TR2024000915/DEF-1)

FARE-82 FARE-50  Sealed while the new number waits for the recall of the old one: nothing is sent under it.
  person NUNEZ is CLARA NUNEZ, born 1990-08-19
  court submits J0401/TR2026-000917/DEF-1 of NUNEZ
  the justis is silent
  2026-03-02T09:00  court renumbers J0401/TR2026-000917 to J0401/TR2026-000927
                    => court sends FLAG_UPD recall Y
                    => court sends CASE_INVALIDATE, now J0401/TR2026-000927/DEF-1
  2026-03-02T09:10  court seals J0401/TR2026-000927
                    => court sends CASE_DEL SEALED
  2026-03-02T10:00  the justis answers
  2026-03-02T10:01  delivery tries again
                    => court sends FLAG_UPD recall Y again
                    => justis forwards FLAG_UPD recall Y
                    => justis erases what it kept
                    => justis forwards CASE_DEL SEALED
                    => vendor erases what it kept
  2026-03-02T10:02  J0401/TR2026-000927/DEF-1 stands
                    => court: deleted, 240.00 owed
                    => mvd: no hold
  2026-03-02T10:03  J0401/TR2026-000917/DEF-1 stands
                    => court: deleted, 240.00 owed
                    => justis: DELETED, PRE
                    => vendor: DELETED, 0.00 due
                    => mvd: no hold

FARE-82  Numbered anew twice while JUSTIS is silent: only the last number is ever sent.
  person NUNEZ is CLARA NUNEZ, born 1990-08-19
  court submits J0401/TR2026-000918/DEF-1 of NUNEZ
  the justis is silent
  2026-03-02T09:00  court renumbers J0401/TR2026-000918 to J0401/TR2026-000928
                    => court sends FLAG_UPD recall Y
                    => court sends CASE_INVALIDATE, now J0401/TR2026-000928/DEF-1
  2026-03-02T09:10  court renumbers J0401/TR2026-000928 to J0401/TR2026-000938
  2026-03-02T10:00  the justis answers
  2026-03-02T10:01  delivery tries again
                    => court sends FLAG_UPD recall Y again
                    => justis forwards FLAG_UPD recall Y
                    => court sends CASE_ADD, formerly J0401/TR2026-000918/DEF-1 (J0401/TR2026-000938/DEF-1)
                    => justis forwards CASE_ADD, formerly J0401/TR2026-000918/DEF-1 (J0401/TR2026-000938/DEF-1)
  2026-03-02T10:02  J0401/TR2026-000938/DEF-1 stands
                    => court: 240.00 owed
                    => justis: LIVE, PRE, 240.00 owed
                    => vendor: OPEN, 240.00 due
                    => mvd: no hold

FARE-82  Recalled while the new number waits for the recall of the old one: it is never sent.
  person NUNEZ is CLARA NUNEZ, born 1990-08-19
  court submits J0401/TR2026-000919/DEF-1 of NUNEZ
  the justis is silent
  2026-03-02T09:00  court renumbers J0401/TR2026-000919 to J0401/TR2026-000929
                    => court sends FLAG_UPD recall Y
                    => court sends CASE_INVALIDATE, now J0401/TR2026-000929/DEF-1
  2026-03-02T09:10  court recalls J0401/TR2026-000929/DEF-1
  2026-03-02T10:00  the justis answers
  2026-03-02T10:01  delivery tries again
                    => court sends FLAG_UPD recall Y again
                    => justis forwards FLAG_UPD recall Y
  2026-03-02T10:02  J0401/TR2026-000929/DEF-1 stands
                    => court: outside FARE, 240.00 owed
                    => mvd: no hold

FARE-82 FARE-88  No longer valid while it waits for the recall of the old number: it is never sent.
  person NUNEZ is CLARA NUNEZ, born 1990-08-19
  court submits J0401/TR2026-000916/DEF-1 of NUNEZ
  the justis is silent
  2026-03-02T09:00  court renumbers J0401/TR2026-000916 to J0401/TR2026-000926
                    => court sends FLAG_UPD recall Y
                    => court sends CASE_INVALIDATE, now J0401/TR2026-000926/DEF-1
  2026-03-02T09:10  cms says J0401/TR2026-000926/DEF-1 is not valid
  2026-03-02T10:00  the justis answers
  2026-03-02T10:01  delivery tries again
                    => court sends FLAG_UPD recall Y again
                    => justis forwards FLAG_UPD recall Y
  2026-03-02T10:02  J0401/TR2026-000926/DEF-1 stands
                    => court: outside FARE, 240.00 owed
                    => mvd: no hold

FARE-35 FARE-82  What the court was asked under the old number it is asked under the new one, and not twice.
  person NUNEZ is CLARA NUNEZ, born 1990-08-19
  court submits J0401/TR2026-000915/DEF-1 of NUNEZ
  2026-03-02T10:00  court enters disposition 54 on CT-1001/A of J0401/TR2026-000915/DEF-1
                    => court sends CHARGE_UPD CT-1001/A 28-701(A), disposition 54
                    => court raises REVIEW_CASE E006: sentence
                    => justis remarks E006
                    => justis forwards CHARGE_UPD CT-1001/A 28-701(A), disposition 54
                    => justis sends OBLIG_ROLLUP 240.00
                    => justis sends STREAM_SET HOLD-DATA
                    => justis raises REVIEW_CASE E006
  2026-03-02T10:01  court renumbers J0401/TR2026-000915 to J0401/TR2026-000925
                    => court sends FLAG_UPD recall Y
                    => court sends CASE_INVALIDATE, now J0401/TR2026-000925/DEF-1
                    => court settles REVIEW_CASE E006, overtaken "the case/party has left FARE under this key"
                    => court raises REVIEW_CASE E006 (J0401/TR2026000925/DEF-1): sentence
                    => justis forwards FLAG_UPD recall Y
                    => court sends CASE_ADD, formerly J0401/TR2026-000915/DEF-1 (J0401/TR2026-000925/DEF-1)
                    => justis remarks E006
                    => justis forwards CASE_ADD, formerly J0401/TR2026-000915/DEF-1 (J0401/TR2026-000925/DEF-1)
                    => justis sends OBLIG_ROLLUP 240.00 (J0401/TR2026-000925/DEF-1)
                    => justis sends STREAM_SET HOLD-DATA (J0401/TR2026-000925/DEF-1)
                    => justis raises REVIEW_CASE E006 (J0401/TR2026000925/DEF-1)
  2026-03-02T10:02  court sentences CT-1001/A of J0401/TR2026-000925/DEF-1 on 2026-03-02
                    => court sends SENT_UPD CT-1001/A 2026-03-02 (J0401/TR2026-000925/DEF-1)
                    => court settles REVIEW_CASE E006 (J0401/TR2026000925/DEF-1), mended
                    => justis forwards SENT_UPD CT-1001/A 2026-03-02 (J0401/TR2026-000925/DEF-1)
                    => justis settles REVIEW_CASE E006 (J0401/TR2026000925/DEF-1), overtaken
                    => justis sends STREAM_CHG WAIT (J0401/TR2026-000925/DEF-1)

FARE-83 FARE-87  A case that was recalled gets another number: recall is for ever, and nothing goes out under the new one.
  person ESPOSITO is GINA ESPOSITO, born 1985-02-11
  court submits J0401/TR2026-000937/DEF-1 of ESPOSITO
  court recalls J0401/TR2026-000937/DEF-1
  2026-03-02T09:00  court renumbers J0401/TR2026-000937 to J0401/TR2026-000938
                    => court sends CASE_INVALIDATE, now J0401/TR2026-000938/DEF-1
  2026-03-02T09:01  J0401/TR2026-000938/DEF-1 stands
                    => court: outside FARE, 240.00 owed
                    => mvd: no hold
  2026-03-02T10:00  court takes payment of 100.00 on J0401/TR2026-000938/DEF-1
  2026-03-02T11:00  vendor takes payment of 140.00 by web on J0401/TR2026-000937/DEF-1 as W-9377
                    => vendor sends payment W-9377 140.00 PAYW, misdirected
                    => justis forwards payment W-9377 140.00 PAYW, misdirected, now J0401/TR2026-000938/DEF-1
                    => court dockets "Payment of 140.00 to ACS/FARE posted" (J0401/TR2026000938/DEF-1)
                    => court sends PAY_CONFIRM W-9377 140.00
                    => justis forwards PAY_CONFIRM W-9377 140.00
  2026-03-02T11:01  J0401/TR2026-000938/DEF-1 stands
                    => court: outside FARE, 0.00 owed
                    => mvd: no hold
  2026-03-02T12:00  court renumbers J0401/TR2026-000938 to J0401/TR2026-000939
  2026-03-02T12:01  J0401/TR2026-000939/DEF-1 stands
                    => court: outside FARE, 0.00 owed
                    => mvd: no hold

FARE-56 FARE-95  The citation of the charge changes while its hold stands: the hold stays.
  person OCHOA is MARISOL OCHOA, born 1997-06-01
  mvd knows OCHOA
  court submits J0401/TR2026-000953/DEF-1 of OCHOA but type TR, law 28-3473(A), fine 300.00
  court notes failure to appear on CT-1001/A of J0401/TR2026-000953/DEF-1
  2026-03-02T09:00  court changes citation CT-1001 of J0401/TR2026-000953/DEF-1 to CT-1010
                    => court sends OBLIG_DEL FINE@CT-1001/A
                    => court sends CHARGE_DEL CT-1001/A
                    => court sends CHARGE_ADD CT-1010/A TR
                    => court sends OBLIG_ADD FINE@CT-1010/A 300.00
                    => justis forwards OBLIG_DEL FINE@CT-1001/A
                    => justis forwards CHARGE_DEL CT-1001/A
                    => justis forwards CHARGE_ADD CT-1010/A TR
                    => justis forwards OBLIG_ADD FINE@CT-1010/A 300.00
  2026-03-02T09:05  J0401/TR2026-000953/DEF-1 stands
                    => court: 300.00 owed
                    => justis: LIVE, PRE, 300.00 owed, FTA flag
                    => vendor: OPEN, 300.00 due, FTA hold PLACED
                    => mvd: FTA hold on C-1001

FARE-88  A case cannot become its own successor; two that name each other are sealed once each.
  person BAUER is INGRID BAUER, born 1970-06-30
  court submits J0401/TR2024-070031/DEF-1 of BAUER, backlog but fine 95.00
  court submits J0401/TR2024-070013/DEF-1 of BAUER, backlog but fine 95.00
  2026-02-03T10:00  cms says J0401/TR2024-070031/DEF-1 is not valid, but J0401/TR2024-070031/DEF-1 is
                    => court refuses E018: successor
  2026-02-03T10:01  cms says J0401/TR2024-070031/DEF-1 is not valid, but J0401/TR2024-070013/DEF-1 is
                    => court sends CASE_INVALIDATE, now J0401/TR2024-070013/DEF-1
                    => justis forwards FLAG_UPD recall Y
  2026-02-03T10:02  cms says J0401/TR2024-070013/DEF-1 is not valid, but J0401/TR2024-070031/DEF-1 is
                    => court sends CASE_INVALIDATE, now J0401/TR2024-070031/DEF-1 (J0401/TR2024-070013/DEF-1)
                    => justis forwards FLAG_UPD recall Y (J0401/TR2024-070013/DEF-1)
  2026-02-04T09:00  court seals J0401/TR2024-070013
                    => court sends CASE_DEL SEALED
                    => court sends CASE_DEL SEALED (J0401/TR2024-070013/DEF-1)
                    => justis erases what it kept
                    => justis forwards CASE_DEL SEALED
                    => justis erases what it kept
                    => justis forwards CASE_DEL SEALED (J0401/TR2024-070013/DEF-1)
                    => vendor erases what it kept
                    => vendor erases what it kept

FARE-82 FARE-89 FARE-92 E110  A court recalls its own keys alone: a case that another court had begins anew here.
  person BAUER is INGRID BAUER, born 1970-06-30
  court submits J0401/TR2025-000377/DEF-1 of BAUER, backlog but fine 95.00
  2026-02-03T10:00  court moves J0401/TR2025-000377/DEF-1 to M0702/TR2026-000033/DEF-1
                    => court M0702 refuses E110: formerly
  2026-02-03T10:30  cms recalls J0401/TR2025-000377/DEF-1
                    => court sends FLAG_UPD recall Y
                    => justis forwards FLAG_UPD recall Y
  2026-02-03T11:00  court submits M0702/TR2026-000033/DEF-1 of BAUER, backlog but fine 95.00
                    => court M0702 sends CASE_ADD (M0702/TR2026-000033/DEF-1)
                    => justis forwards CASE_ADD (M0702/TR2026-000033/DEF-1)
                    => justis sends OBLIG_ROLLUP 95.00 (M0702/TR2026-000033/DEF-1)
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-02-03 (M0702/TR2026-000033/DEF-1)
  2026-02-03T12:00  J0401/TR2025-000377/DEF-1 stands
                    => court: recalled, 95.00 owed
                    => justis: RECALLED, POST, 95.00 owed, BL-CIV POST1 from 2025-12-25
                    => vendor: RECALLED, 95.00 due
                    => mvd: no hold
  2026-02-03T12:00  M0702/TR2026-000033/DEF-1 stands
                    => court M0702: 95.00 owed
                    => justis: LIVE, POST, 95.00 owed, BL-CIV POST1 from 2026-02-03
                    => vendor: OPEN, 95.00 due
                    => mvd: no hold
