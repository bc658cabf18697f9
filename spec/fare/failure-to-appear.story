# A failure to appear on a criminal traffic charge, and the appearance that clears it (FARE-22, FARE-23).

FARE-22 FARE-23 FARE-56  A failure to appear on a criminal traffic charge brings a hold; the appearance clears it, although nothing was paid.
  person BAEZ is RAMON BAEZ, born 1985-12-02, licence AZ D08811223
  mvd knows BAEZ
  court submits J0401/CR2026-000210/DEF-1 of BAEZ but type DU, law 28-1381(A)(1), fine 900.00
  2026-03-04T11:00  court notes failure to appear on CT-1001/A of J0401/CR2026-000210/DEF-1
                    => court sends CHARGE_UPD CT-1001/A 28-1381(A)(1), failed to appear on 2026-03-04
                    => justis forwards CHARGE_UPD CT-1001/A 28-1381(A)(1), failed to appear on 2026-03-04
                    => justis sends TTEAP_FTA Y CT-1001/A
                    => vendor requests FTA hold
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends FTA hold placed, MVD code 00
                    => justis forwards FTA hold placed, MVD code 00
                    => court dockets "Registration hold placed (FTA)"
  2026-03-19T09:50  court notes appearance on CT-1001/A of J0401/CR2026-000210/DEF-1
                    => court sends CHARGE_UPD CT-1001/A 28-1381(A)(1), failed to appear on 2026-03-04, appeared on 2026-03-19
                    => justis forwards CHARGE_UPD CT-1001/A 28-1381(A)(1), failed to appear on 2026-03-04, appeared on 2026-03-19
                    => justis sends TTEAP_FTA N
                    => vendor requests release of FTA hold, AP
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends FTA hold released, AP
                    => justis forwards FTA hold released, AP
                    => court dockets "Registration hold released (FTA, AP)"
  2026-03-19T10:00  why J0401/CR2026-000210/DEF-1
                    => justis, notice stream: PRE, by streams.table line 17 (unconfirmed) of policy 2026-1, because gone no, ended no, sentenceMissing no, undisposed yes, owed yes, financial no, barred no, suspended no, notices 0, origin DAY_FORWARD, preDone no, types NOTHING, sentence NONE
                    => justis, TTEAP FTA Flag: N, by FARE-23 of policy 2026-1, because charge CT-1001/A of type DU, failed to appear on 2026-03-04, appeared on 2026-03-19, not disposed
                    => vendor, FTA hold: release, by release-reasons.table line 6 of policy 2026-1, because reason: AP

FARE-23  Payment alone does not clear it.
  person COLE is TINA COLE, born 1994-04-09, licence AZ D08811457
  mvd knows COLE
  2026-02-02T09:00  court submits M0702/CR2026-000377/DEF-1 of COLE but type TR, law 28-3473, fine 135.00
                    => court M0702 sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-03-04T11:00  court notes failure to appear on CT-1001/A of M0702/CR2026-000377/DEF-1
                    => court M0702 sends CHARGE_UPD CT-1001/A 28-3473, failed to appear on 2026-03-04
                    => justis forwards CHARGE_UPD CT-1001/A 28-3473, failed to appear on 2026-03-04
                    => justis sends TTEAP_FTA Y CT-1001/A
                    => vendor requests FTA hold
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends FTA hold placed, MVD code 00
                    => justis forwards FTA hold placed, MVD code 00
                    => court M0702 dockets "Registration hold placed (FTA)"
  2026-03-06T15:20  court takes payment of 135.00 on M0702/CR2026-000377/DEF-1
                    => court M0702 sends PAY_COURT 135.00 received 2026-03-06T15:20
                    => justis forwards PAY_COURT 135.00 received 2026-03-06T15:20

FARE-22  Civil and parking charges never set the flag, a criminal one beside them does.
  person ESTES is WARD ESTES, born 1979-01-31, licence AZ D08812290
  mvd knows ESTES
  2026-02-02T09:00  court submits M0702/TR2026-000391/DEF-1 of ESTES but type CT
                    => court M0702 sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-02-02T09:02  court adds charge CT-1001/B of type PK to M0702/TR2026-000391/DEF-1
                    => court M0702 sends CHARGE_ADD CT-1001/B PK
                    => justis forwards CHARGE_ADD CT-1001/B PK
  2026-02-02T09:04  court adds charge CT-1001/C of type TR to M0702/TR2026-000391/DEF-1
                    => court M0702 sends CHARGE_ADD CT-1001/C TR
                    => justis forwards CHARGE_ADD CT-1001/C TR
  2026-03-04T11:00  court notes failure to appear on CT-1001/A of M0702/TR2026-000391/DEF-1
                    => court M0702 sends CHARGE_UPD CT-1001/A 28-701(A), failed to appear on 2026-03-04
                    => justis forwards CHARGE_UPD CT-1001/A 28-701(A), failed to appear on 2026-03-04
  2026-03-04T11:01  court notes failure to appear on CT-1001/B of M0702/TR2026-000391/DEF-1
                    => court M0702 sends CHARGE_UPD CT-1001/B 28-701(A), failed to appear on 2026-03-04
                    => justis forwards CHARGE_UPD CT-1001/B 28-701(A), failed to appear on 2026-03-04
  2026-03-04T11:02  court notes failure to appear on CT-1001/C of M0702/TR2026-000391/DEF-1
                    => court M0702 sends CHARGE_UPD CT-1001/C 28-701(A), failed to appear on 2026-03-04
                    => justis forwards CHARGE_UPD CT-1001/C 28-701(A), failed to appear on 2026-03-04
                    => justis sends TTEAP_FTA Y CT-1001/C
                    => vendor requests FTA hold
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends FTA hold placed, MVD code 00
                    => justis forwards FTA hold placed, MVD code 00
                    => court M0702 dockets "Registration hold placed (FTA)"

FARE-23  With two charges failed, the flag goes when the party has appeared on both.
  person FAULK is BRYCE FAULK, born 1990-06-18, licence AZ D08813001
  mvd knows FAULK
  2026-02-02T09:00  court submits J0401/CR2026-000222/DEF-1 of FAULK but type TR, law 28-3473
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-02-02T09:04  court adds charge CT-1001/B of type DU to J0401/CR2026-000222/DEF-1
                    => court sends CHARGE_ADD CT-1001/B DU
                    => justis forwards CHARGE_ADD CT-1001/B DU
  2026-03-04T11:00  court notes failure to appear on CT-1001/A of J0401/CR2026-000222/DEF-1
                    => court sends CHARGE_UPD CT-1001/A 28-3473, failed to appear on 2026-03-04
                    => justis forwards CHARGE_UPD CT-1001/A 28-3473, failed to appear on 2026-03-04
                    => justis sends TTEAP_FTA Y CT-1001/A
                    => vendor requests FTA hold
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends FTA hold placed, MVD code 00
                    => justis forwards FTA hold placed, MVD code 00
                    => court dockets "Registration hold placed (FTA)"
  2026-03-04T11:01  court notes failure to appear on CT-1001/B of J0401/CR2026-000222/DEF-1
                    => court sends CHARGE_UPD CT-1001/B 28-701(A), failed to appear on 2026-03-04
                    => justis forwards CHARGE_UPD CT-1001/B 28-701(A), failed to appear on 2026-03-04
  2026-03-17T10:00  court notes appearance on CT-1001/A of J0401/CR2026-000222/DEF-1
                    => court sends CHARGE_UPD CT-1001/A 28-3473, failed to appear on 2026-03-04, appeared on 2026-03-17
                    => justis forwards CHARGE_UPD CT-1001/A 28-3473, failed to appear on 2026-03-04, appeared on 2026-03-17
  2026-03-24T10:00  court notes appearance on CT-1001/B of J0401/CR2026-000222/DEF-1
                    => court sends CHARGE_UPD CT-1001/B 28-701(A), failed to appear on 2026-03-04, appeared on 2026-03-24
                    => justis forwards CHARGE_UPD CT-1001/B 28-701(A), failed to appear on 2026-03-04, appeared on 2026-03-24
                    => justis sends TTEAP_FTA N
                    => vendor requests release of FTA hold, AP
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends FTA hold released, AP
                    => justis forwards FTA hold released, AP
                    => court dockets "Registration hold released (FTA, AP)"

FARE-22 FARE-23  After an appearance a new failure sets the flag again.
  person GRIER is LANA GRIER, born 1988-08-28, licence AZ D08813677
  mvd knows GRIER
  2026-02-02T09:00  court submits J0401/CR2026-000231/DEF-1 of GRIER but type TR, law 28-3473
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-03-04T11:00  court notes failure to appear on CT-1001/A of J0401/CR2026-000231/DEF-1
                    => court sends CHARGE_UPD CT-1001/A 28-3473, failed to appear on 2026-03-04
                    => justis forwards CHARGE_UPD CT-1001/A 28-3473, failed to appear on 2026-03-04
                    => justis sends TTEAP_FTA Y CT-1001/A
                    => vendor requests FTA hold
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends FTA hold placed, MVD code 00
                    => justis forwards FTA hold placed, MVD code 00
                    => court dockets "Registration hold placed (FTA)"
  2026-03-10T10:00  court notes appearance on CT-1001/A of J0401/CR2026-000231/DEF-1
                    => court sends CHARGE_UPD CT-1001/A 28-3473, failed to appear on 2026-03-04, appeared on 2026-03-10
                    => justis forwards CHARGE_UPD CT-1001/A 28-3473, failed to appear on 2026-03-04, appeared on 2026-03-10
                    => justis sends TTEAP_FTA N
                    => vendor requests release of FTA hold, AP
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends FTA hold released, AP
                    => justis forwards FTA hold released, AP
                    => court dockets "Registration hold released (FTA, AP)"
  2026-04-14T11:00  court notes failure to appear on CT-1001/A of J0401/CR2026-000231/DEF-1
                    => court sends CHARGE_UPD CT-1001/A 28-3473, failed to appear on 2026-04-14, appeared on 2026-03-10
                    => justis forwards CHARGE_UPD CT-1001/A 28-3473, failed to appear on 2026-04-14, appeared on 2026-03-10
                    => justis sends TTEAP_FTA Y CT-1001/A
                    => vendor requests FTA hold
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends FTA hold placed, MVD code 00
                    => justis forwards FTA hold placed, MVD code 00
                    => court dockets "Registration hold placed (FTA)"

FARE-23  A charge that is disposed of holds nobody any more.
  person HYDE is ROY HYDE, born 1973-02-14, licence AZ D08814110
  mvd knows HYDE
  2026-02-02T09:00  court submits M0702/CR2026-000402/DEF-1 of HYDE but type TR, law 28-3473
                    => court M0702 sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-03-04T11:00  court notes failure to appear on CT-1001/A of M0702/CR2026-000402/DEF-1
                    => court M0702 sends CHARGE_UPD CT-1001/A 28-3473, failed to appear on 2026-03-04
                    => justis forwards CHARGE_UPD CT-1001/A 28-3473, failed to appear on 2026-03-04
                    => justis sends TTEAP_FTA Y CT-1001/A
                    => vendor requests FTA hold
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends FTA hold placed, MVD code 00
                    => justis forwards FTA hold placed, MVD code 00
                    => court M0702 dockets "Registration hold placed (FTA)"
  2026-03-12T10:00  court enters disposition 58 on CT-1001/A of M0702/CR2026-000402/DEF-1, sentenced 2026-03-12, due 2026-04-12
                    => court M0702 sends SENT_UPD CT-1001/A 2026-03-12, due 2026-04-12
                    => court M0702 sends CHARGE_UPD CT-1001/A 28-3473, failed to appear on 2026-03-04, disposition 58
                    => justis forwards SENT_UPD CT-1001/A 2026-03-12, due 2026-04-12
                    => justis forwards CHARGE_UPD CT-1001/A 28-3473, failed to appear on 2026-03-04, disposition 58
                    => justis sends OBLIG_ROLLUP 240.00
                    => justis sends TTEAP_FTA N
                    => justis sends STREAM_SET WAIT
                    => vendor requests release of FTA hold, DS
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends FTA hold released, DS
                    => justis forwards FTA hold released, DS
                    => court M0702 dockets "Registration hold released (FTA, DS)"

FARE-22 FARE-57 FARE-A4  The flag is set before disposition, although another charge of the party is disposed of already.
  person IRWIN is MAY IRWIN, born 1968-11-23, licence AZ D08815092
  mvd knows IRWIN
  2026-02-02T09:00  court submits J0401/CR2026-000240/DEF-1 of IRWIN but type TR, law 28-3473
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-02-02T09:04  court adds charge CT-1001/B of type CT, fine 95.00 to J0401/CR2026-000240/DEF-1
                    => court sends CHARGE_ADD CT-1001/B CT
                    => court sends OBLIG_ADD FINE@CT-1001/B 95.00
                    => justis forwards CHARGE_ADD CT-1001/B CT
                    => justis forwards OBLIG_ADD FINE@CT-1001/B 95.00
  2026-02-24T10:00  court enters disposition 54 on CT-1001/B of J0401/CR2026-000240/DEF-1, sentenced 2026-02-24
                    => court sends SENT_UPD CT-1001/B 2026-02-24
                    => court sends CHARGE_UPD CT-1001/B 28-701(A), disposition 54
                    => justis forwards SENT_UPD CT-1001/B 2026-02-24
                    => justis forwards CHARGE_UPD CT-1001/B 28-701(A), disposition 54
  2026-03-04T11:00  court notes failure to appear on CT-1001/A of J0401/CR2026-000240/DEF-1
                    => court sends CHARGE_UPD CT-1001/A 28-3473, failed to appear on 2026-03-04
                    => justis forwards CHARGE_UPD CT-1001/A 28-3473, failed to appear on 2026-03-04
                    => justis sends TTEAP_FTA Y CT-1001/A
                    => vendor requests FTA hold
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends FTA hold placed, MVD code 00
                    => justis forwards FTA hold placed, MVD code 00
                    => court dockets "Registration hold placed (FTA)"
