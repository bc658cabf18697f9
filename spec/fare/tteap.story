# Registration holds (TTEAP): for failure to appear and for money, what the MVD answers, and when a registration is free again.

FARE-56 FARE-57  A failure to appear on a criminal traffic charge places a hold although other charges are undisposed.
  person VEGA is OSCAR VEGA, born 1988-03-14, licence AZ D08803141
  mvd knows VEGA
  court submits J0401/TR2026-000640/DEF-1 of VEGA but type TR, law 28-3473(A), fine 550.00
  court adds charge CT-1001/B of type CT, fine 120.00 to J0401/TR2026-000640/DEF-1
  2026-04-02T15:30  court notes failure to appear on CT-1001/A of J0401/TR2026-000640/DEF-1
                    => court sends CHARGE_UPD CT-1001/A 28-3473(A), failed to appear on 2026-04-02
                    => justis forwards CHARGE_UPD CT-1001/A 28-3473(A), failed to appear on 2026-04-02
                    => justis sends TTEAP_FTA Y CT-1001/A
                    => vendor requests FTA hold
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends FTA hold placed, MVD code 00
                    => justis forwards FTA hold placed, MVD code 00
                    => court dockets "Registration hold placed (FTA)"
  2026-05-11T10:00  court notes appearance on CT-1001/A of J0401/TR2026-000640/DEF-1
                    => court sends CHARGE_UPD CT-1001/A 28-3473(A), failed to appear on 2026-04-02, appeared on 2026-05-11
                    => justis forwards CHARGE_UPD CT-1001/A 28-3473(A), failed to appear on 2026-04-02, appeared on 2026-05-11
                    => justis sends TTEAP_FTA N
                    => vendor requests release of FTA hold, AP
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends FTA hold released, AP
                    => justis forwards FTA hold released, AP
                    => court dockets "Registration hold released (FTA, AP)"

FARE-56  A failure to appear on a civil charge places no hold.
  person VEGA is OSCAR VEGA, born 1988-03-14, licence AZ D08803141
  mvd knows VEGA
  court submits J0401/TR2026-000641/DEF-1 of VEGA but fine 120.00
  2026-04-02T15:30  court notes failure to appear on CT-1001/A of J0401/TR2026-000641/DEF-1
                    => court sends CHARGE_UPD CT-1001/A 28-701(A), failed to appear on 2026-04-02
                    => justis forwards CHARGE_UPD CT-1001/A 28-701(A), failed to appear on 2026-04-02

FARE-56  Of two charges with a failure to appear, the hold goes when the last has an appearance.
  person SALAS is RITA SALAS, born 1977-01-09, licence AZ D07701091
  mvd knows SALAS
  court submits J0401/TR2026-000655/DEF-1 of SALAS but type DU, law 28-1381(A)(1), fine 1500.00
  court adds charge CT-1001/B of type TR, fine 300.00 to J0401/TR2026-000655/DEF-1
  2026-03-02T09:00  court notes failure to appear on CT-1001/A of J0401/TR2026-000655/DEF-1
                    => court sends CHARGE_UPD CT-1001/A 28-1381(A)(1), failed to appear on 2026-03-02
                    => justis forwards CHARGE_UPD CT-1001/A 28-1381(A)(1), failed to appear on 2026-03-02
                    => justis sends TTEAP_FTA Y CT-1001/A
                    => vendor requests FTA hold
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends FTA hold placed, MVD code 00
                    => justis forwards FTA hold placed, MVD code 00
                    => court dockets "Registration hold placed (FTA)"
  2026-03-02T09:10  court notes failure to appear on CT-1001/B of J0401/TR2026-000655/DEF-1
                    => court sends CHARGE_UPD CT-1001/B 28-701(A), failed to appear on 2026-03-02
                    => justis forwards CHARGE_UPD CT-1001/B 28-701(A), failed to appear on 2026-03-02
  2026-04-06T09:00  court notes appearance on CT-1001/A of J0401/TR2026-000655/DEF-1
                    => court sends CHARGE_UPD CT-1001/A 28-1381(A)(1), failed to appear on 2026-03-02, appeared on 2026-04-06
                    => justis forwards CHARGE_UPD CT-1001/A 28-1381(A)(1), failed to appear on 2026-03-02, appeared on 2026-04-06
  2026-04-20T09:00  court notes appearance on CT-1001/B of J0401/TR2026-000655/DEF-1
                    => court sends CHARGE_UPD CT-1001/B 28-701(A), failed to appear on 2026-03-02, appeared on 2026-04-20
                    => justis forwards CHARGE_UPD CT-1001/B 28-701(A), failed to appear on 2026-03-02, appeared on 2026-04-20
                    => justis sends TTEAP_FTA N
                    => vendor requests release of FTA hold, AP
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends FTA hold released, AP
                    => justis forwards FTA hold released, AP
                    => court dockets "Registration hold released (FTA, AP)"

FARE-56  A disposition clears the hold for failure to appear as an appearance does, and nobody is told that the party appeared.
  person SALAS is RITA SALAS, born 1977-01-09, licence AZ D07701091
  mvd knows SALAS
  court submits J0401/TR2026-000656/DEF-1 of SALAS but type TR, law 28-693, fine 300.00
  2026-03-02T09:00  court notes failure to appear on CT-1001/A of J0401/TR2026-000656/DEF-1
                    => court sends CHARGE_UPD CT-1001/A 28-693, failed to appear on 2026-03-02
                    => justis forwards CHARGE_UPD CT-1001/A 28-693, failed to appear on 2026-03-02
                    => justis sends TTEAP_FTA Y CT-1001/A
                    => vendor requests FTA hold
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends FTA hold placed, MVD code 00
                    => justis forwards FTA hold placed, MVD code 00
                    => court dockets "Registration hold placed (FTA)"
  2026-04-06T09:00  court enters disposition 54 on CT-1001/A of J0401/TR2026-000656/DEF-1, sentenced 2026-04-06
                    => court sends SENT_UPD CT-1001/A 2026-04-06
                    => court sends CHARGE_UPD CT-1001/A 28-693, failed to appear on 2026-03-02, disposition 54
                    => justis forwards SENT_UPD CT-1001/A 2026-04-06
                    => justis forwards CHARGE_UPD CT-1001/A 28-693, failed to appear on 2026-03-02, disposition 54
                    => justis sends OBLIG_ROLLUP 300.00
                    => justis sends TTEAP_FTA N
                    => justis sends STREAM_SET WAIT
                    => vendor requests release of FTA hold, DS
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends FTA hold released, DS
                    => justis forwards FTA hold released, DS
                    => court dockets "Registration hold released (FTA, DS)"

FARE-58  No match: the court that wants to know hears that nobody was found.
  person ROWE is KIM ROWE, born 1991-06-06
  court submits J0401/TR2026-000701/DEF-1 of ROWE but type TR, law 28-2531, fine 200.00
  2026-04-02T15:30  court notes failure to appear on CT-1001/A of J0401/TR2026-000701/DEF-1
                    => court sends CHARGE_UPD CT-1001/A 28-2531, failed to appear on 2026-04-02
                    => justis forwards CHARGE_UPD CT-1001/A 28-2531, failed to appear on 2026-04-02
                    => justis sends TTEAP_FTA Y CT-1001/A
                    => vendor requests FTA hold
                    => mvd answers 10, no match to a customer
                    => vendor raises MEND_NOTICE 10
                    => vendor sends FTA hold rejected, MVD code 10
                    => justis forwards FTA hold rejected, MVD code 10
                    => court dockets "Registration hold not placed (FTA, MVD code 10)"
                    => court raises REVIEW_CASE 10

FARE-58  No match: at a court that does not want to know the vendor keeps it to itself.
  person ROWE is KIM ROWE, born 1991-06-06
  court submits M0702/M-2026-00701/DEF-1 of ROWE but type TR, law 28-2531, fine 200.00
  2026-04-02T15:30  court notes failure to appear on CT-1001/A of M0702/M-2026-00701/DEF-1
                    => court M0702 sends CHARGE_UPD CT-1001/A 28-2531, failed to appear on 2026-04-02
                    => justis forwards CHARGE_UPD CT-1001/A 28-2531, failed to appear on 2026-04-02
                    => justis sends TTEAP_FTA Y CT-1001/A
                    => vendor requests FTA hold
                    => mvd answers 10, no match to a customer
                    => vendor raises MEND_NOTICE 10

FARE-58  No match, until the court has put right what was misread on the citation: then the hold is placed.
  person ROWE is K ROWE, born 1919-06-06
  mvd knows ROWE but given KIM, birthDate 1991-06-06, licence "AZ D09106061"
  court submits J0401/TR2026-000702/DEF-1 of ROWE but type TR, law 28-2531, fine 200.00
  2026-04-02T15:30  court notes failure to appear on CT-1001/A of J0401/TR2026-000702/DEF-1
                    => court sends CHARGE_UPD CT-1001/A 28-2531, failed to appear on 2026-04-02
                    => justis forwards CHARGE_UPD CT-1001/A 28-2531, failed to appear on 2026-04-02
                    => justis sends TTEAP_FTA Y CT-1001/A
                    => vendor requests FTA hold
                    => mvd answers 10, no match to a customer
                    => vendor raises MEND_NOTICE 10
                    => vendor sends FTA hold rejected, MVD code 10
                    => justis forwards FTA hold rejected, MVD code 10
                    => court dockets "Registration hold not placed (FTA, MVD code 10)"
                    => court raises REVIEW_CASE 10
  2026-04-13T09:10  court corrects J0401/TR2026-000702/DEF-1 with given KIM, birthDate 1991-06-06
                    => court sends PARTY_UPD
                    => justis forwards PARTY_UPD
                    => vendor settles MEND_NOTICE 10, mended "a corrected request was sent"
                    => vendor requests FTA hold
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends FTA hold placed, MVD code 00
                    => justis forwards FTA hold placed, MVD code 00
                    => court settles REVIEW_CASE 10, overtaken "the hold was placed"
                    => court dockets "Registration hold placed (FTA)"

FARE-59 FARE-60  The birth date differs: the court compares what the MVD has with its own, corrects it, and the hold is placed.
  person DIAZ is ELENA DIAZ, born 1985-09-30
  mvd knows DIAZ but birthDate 1985-09-03, licence "AZ D08509031"
  court submits J0401/TR2026-000811/DEF-1 of DIAZ but type TR, law 28-3473(A), fine 410.00
  2026-04-02T15:30  court notes failure to appear on CT-1001/A of J0401/TR2026-000811/DEF-1
                    => court sends CHARGE_UPD CT-1001/A 28-3473(A), failed to appear on 2026-04-02
                    => justis forwards CHARGE_UPD CT-1001/A 28-3473(A), failed to appear on 2026-04-02
                    => justis sends TTEAP_FTA Y CT-1001/A
                    => vendor requests FTA hold
                    => mvd answers 21, partial match: the birth date differs
                    => vendor raises MEND_NOTICE 21
                    => vendor sends FTA hold rejected, MVD code 21, with what the MVD has
                    => justis forwards FTA hold rejected, MVD code 21, with what the MVD has
                    => court dockets "Registration hold not placed (FTA, MVD code 21)"
                    => court raises REVIEW_CASE 21: birthDate, license
  2026-04-07T11:00  court corrects J0401/TR2026-000811/DEF-1 with birthDate 1985-09-03
                    => court sends PARTY_UPD
                    => justis forwards PARTY_UPD
                    => vendor settles MEND_NOTICE 21, mended "a corrected request was sent"
                    => vendor requests FTA hold
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends FTA hold placed, MVD code 00
                    => justis forwards FTA hold placed, MVD code 00
                    => court settles REVIEW_CASE 21, overtaken "the hold was placed"
                    => court dockets "Registration hold placed (FTA)"
  2026-04-07T11:05  J0401/TR2026-000811/DEF-1 stands
                    => court: 410.00 owed
                    => justis: LIVE, PRE, 410.00 owed, FTA flag
                    => vendor: OPEN, 410.00 due, FTA hold MENDED, FTA hold PLACED
                    => mvd: FTA hold on C-1001

FARE-56 FARE-60  The same licence number and the same name are the same person, though a birth date was mistyped.
  person DIAZ is ELENA DIAZ, born 1985-09-30, licence AZ D08509031
  mvd knows DIAZ but birthDate 1985-09-03
  court submits M0702/M-2026-00814/DEF-1 of DIAZ but type TR, law 28-3473(A), fine 410.00
  2026-04-02T15:30  court notes failure to appear on CT-1001/A of M0702/M-2026-00814/DEF-1
                    => court M0702 sends CHARGE_UPD CT-1001/A 28-3473(A), failed to appear on 2026-04-02
                    => justis forwards CHARGE_UPD CT-1001/A 28-3473(A), failed to appear on 2026-04-02
                    => justis sends TTEAP_FTA Y CT-1001/A
                    => vendor requests FTA hold
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends FTA hold placed, MVD code 00
                    => justis forwards FTA hold placed, MVD code 00
                    => court M0702 dockets "Registration hold placed (FTA)"

FARE-59 FARE-60  The name differs, such as after a marriage.
  person DIAZ is ELENA DIAZ, born 1985-09-30
  mvd knows DIAZ but surname "DIAZ DE LEON"
  court submits J0401/TR2026-000812/DEF-1 of DIAZ but type TR, law 28-3473(A), fine 410.00
  2026-04-02T15:30  court notes failure to appear on CT-1001/A of J0401/TR2026-000812/DEF-1
                    => court sends CHARGE_UPD CT-1001/A 28-3473(A), failed to appear on 2026-04-02
                    => justis forwards CHARGE_UPD CT-1001/A 28-3473(A), failed to appear on 2026-04-02
                    => justis sends TTEAP_FTA Y CT-1001/A
                    => vendor requests FTA hold
                    => mvd answers 20, partial match: the name differs
                    => vendor raises MEND_NOTICE 20
                    => vendor sends FTA hold rejected, MVD code 20, with what the MVD has
                    => justis forwards FTA hold rejected, MVD code 20, with what the MVD has
                    => court dockets "Registration hold not placed (FTA, MVD code 20)"
                    => court raises REVIEW_CASE 20: name

FARE-59 FARE-60  A licence number on both sides that differs is never a full match, whatever else agrees.
  person DIAZ is ELENA DIAZ, born 1985-09-30, licence AZ D08509301
  mvd knows DIAZ but licence "AZ D08509310"
  court submits J0401/TR2026-000813/DEF-1 of DIAZ but type TR, law 28-3473(A), fine 410.00
  2026-04-02T15:30  court notes failure to appear on CT-1001/A of J0401/TR2026-000813/DEF-1
                    => court sends CHARGE_UPD CT-1001/A 28-3473(A), failed to appear on 2026-04-02
                    => justis forwards CHARGE_UPD CT-1001/A 28-3473(A), failed to appear on 2026-04-02
                    => justis sends TTEAP_FTA Y CT-1001/A
                    => vendor requests FTA hold
                    => mvd answers 22, partial match: the licence number differs
                    => vendor raises MEND_NOTICE 22
                    => vendor sends FTA hold rejected, MVD code 22, with what the MVD has
                    => justis forwards FTA hold rejected, MVD code 22, with what the MVD has
                    => court dockets "Registration hold not placed (FTA, MVD code 22)"
                    => court raises REVIEW_CASE 22: license
  2026-04-09T08:45  court corrects J0401/TR2026-000813/DEF-1 with licence "AZ D08509310"
                    => court sends PARTY_UPD
                    => justis forwards PARTY_UPD
                    => vendor settles MEND_NOTICE 22, mended "a corrected request was sent"
                    => vendor requests FTA hold
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends FTA hold placed, MVD code 00
                    => justis forwards FTA hold placed, MVD code 00
                    => court settles REVIEW_CASE 22, overtaken "the hold was placed"
                    => court dockets "Registration hold placed (FTA)"

FARE-59 FARE-60  Several may be meant: nobody is held, and the clerk picks by the customer number.
  person REED is JOHN REED, born 1970-10-10
  mvd knows REED as C-4101
  mvd knows REED as C-4102 but address "5 OAK ST, TEMPE, AZ 85281"
  court submits J0401/TR2026-000820/DEF-1 of REED but type DU, law 28-1381(A)(1), fine 1480.00
  2026-04-02T15:30  court notes failure to appear on CT-1001/A of J0401/TR2026-000820/DEF-1
                    => court sends CHARGE_UPD CT-1001/A 28-1381(A)(1), failed to appear on 2026-04-02
                    => justis forwards CHARGE_UPD CT-1001/A 28-1381(A)(1), failed to appear on 2026-04-02
                    => justis sends TTEAP_FTA Y CT-1001/A
                    => vendor requests FTA hold
                    => mvd answers 23, several candidates
                    => vendor raises MEND_NOTICE 23
                    => vendor sends FTA hold rejected, MVD code 23, with what the MVD has
                    => justis forwards FTA hold rejected, MVD code 23, with what the MVD has
                    => court dockets "Registration hold not placed (FTA, MVD code 23)"
                    => court raises REVIEW_CASE 23
  2026-04-03T10:00  court corrects J0401/TR2026-000820/DEF-1 with customer C-4102
                    => court sends PARTY_UPD
                    => justis forwards PARTY_UPD
                    => vendor settles MEND_NOTICE 23, mended "a corrected request was sent"
                    => vendor requests FTA hold
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends FTA hold placed, MVD code 00
                    => justis forwards FTA hold placed, MVD code 00
                    => court settles REVIEW_CASE 23, overtaken "the hold was placed"
                    => court dockets "Registration hold placed (FTA)"

FARE-59  Deceased: the court is told, nothing more is mailed, and no hold is asked for.
  person STONE is ALMA STONE, born 1936-02-02, licence AZ D03602021
  mvd knows STONE, deceased 2026-01-11
  court submits J0401/TR2026-000830/DEF-1 of STONE but type TR, law 28-3473(A), fine 220.00, firstAppearance 2026-04-30T09:00
  2026-04-02T15:30  court notes failure to appear on CT-1001/A of J0401/TR2026-000830/DEF-1
                    => court sends CHARGE_UPD CT-1001/A 28-3473(A), failed to appear on 2026-04-02
                    => justis forwards CHARGE_UPD CT-1001/A 28-3473(A), failed to appear on 2026-04-02
                    => justis sends TTEAP_FTA Y CT-1001/A
                    => vendor requests FTA hold
                    => mvd answers 30, deceased
                    => vendor raises MEND_NOTICE 30
                    => vendor sends FTA hold rejected, MVD code 30, with what the MVD has
                    => justis forwards FTA hold rejected, MVD code 30, with what the MVD has
                    => court dockets "Registration hold not placed (FTA, MVD code 30)"
                    => court raises REVIEW_CASE 30: deceased
  2026-04-16T00:00  the clock
  2026-05-02T00:00  the clock

FARE-58 FARE-80  No vehicle is registered yet: the request waits, is made again at intervals, and is placed once there is one.
  person NOLAN is PETE NOLAN, born 1999-04-25, licence AZ D09904251
  mvd knows NOLAN as C-5000 with 0 vehicles
  court submits J0401/TR2026-000840/DEF-1 of NOLAN but type TR, law 28-3473(A), fine 220.00
  2026-04-02T15:30  court notes failure to appear on CT-1001/A of J0401/TR2026-000840/DEF-1
                    => court sends CHARGE_UPD CT-1001/A 28-3473(A), failed to appear on 2026-04-02
                    => justis forwards CHARGE_UPD CT-1001/A 28-3473(A), failed to appear on 2026-04-02
                    => justis sends TTEAP_FTA Y CT-1001/A
                    => vendor requests FTA hold
                    => mvd answers 40, no vehicle registered
  2026-05-02T00:00  the clock
                    => vendor requests FTA hold
                    => mvd answers 40, no vehicle registered
  2026-05-20T12:00  mvd knows NOLAN as C-5000 with 1 vehicles
  2026-06-01T00:00  the clock
                    => vendor requests FTA hold
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends FTA hold placed, MVD code 00
                    => justis forwards FTA hold placed, MVD code 00
                    => court dockets "Registration hold placed (FTA)"

FARE-58  A request that waits for a vehicle is given up when its ground goes: nothing is left to release.
  person NOLAN is PETE NOLAN, born 1999-04-25, licence AZ D09904251
  mvd knows NOLAN with 0 vehicles
  court submits J0401/TR2026-000841/DEF-1 of NOLAN but type TR, law 28-3473(A), fine 220.00
  2026-04-02T15:30  court notes failure to appear on CT-1001/A of J0401/TR2026-000841/DEF-1
                    => court sends CHARGE_UPD CT-1001/A 28-3473(A), failed to appear on 2026-04-02
                    => justis forwards CHARGE_UPD CT-1001/A 28-3473(A), failed to appear on 2026-04-02
                    => justis sends TTEAP_FTA Y CT-1001/A
                    => vendor requests FTA hold
                    => mvd answers 40, no vehicle registered
  2026-04-13T09:00  court notes appearance on CT-1001/A of J0401/TR2026-000841/DEF-1
                    => court sends CHARGE_UPD CT-1001/A 28-3473(A), failed to appear on 2026-04-02, appeared on 2026-04-13
                    => justis forwards CHARGE_UPD CT-1001/A 28-3473(A), failed to appear on 2026-04-02, appeared on 2026-04-13
                    => justis sends TTEAP_FTA N
  2026-05-02T00:00  the clock

FARE-80  A money hold is asked for when the 72 hours are over, for what is due then.
  person KERR is DIANE KERR, born 1981-08-18, licence AZ D08108181
  mvd knows KERR
  court submits J0401/TR2024-009001/DEF-1 of KERR, backlog but fine 260.00
  vendor mails POST1 to J0401/TR2024-009001/DEF-1
  2026-02-03T09:00  vendor mails POST2 to J0401/TR2024-009001/DEF-1
                    => vendor sends POST2 mailed, 260.00 shown
                    => justis forwards POST2 mailed, 260.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2026-03-04T00:00  the clock
                    => vendor declares delinquency, 260.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 260.00 owed"
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 295.00
  2026-03-06T10:00  court takes payment of 95.00 on J0401/TR2024-009001/DEF-1
                    => court sends PAY_COURT 95.00 received 2026-03-06T10:00
                    => justis forwards PAY_COURT 95.00 received 2026-03-06T10:00
                    => justis sends OBLIG_ROLLUP 200.00
  2026-03-07T00:00  the clock
                    => vendor requests MONEY hold, 200.00 due
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends MONEY hold placed, MVD code 00
                    => justis forwards MONEY hold placed, MVD code 00
                    => court dockets "Registration hold placed (MONEY)"

FARE-80  Parking never comes to a hold.
  person KERR is DIANE KERR, born 1981-08-18, licence AZ D08108181
  mvd knows KERR
  court submits J0401/PK2024-000071/DEF-1 of KERR, backlog but type PK, law 28-873, fine 64.00
  vendor mails POST1 to J0401/PK2024-000071/DEF-1
  2026-02-03T09:00  vendor mails POST2 to J0401/PK2024-000071/DEF-1
                    => vendor sends POST2 mailed, 64.00 shown
                    => justis forwards POST2 mailed, 64.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2026-03-04T00:00  the clock
                    => vendor declares delinquency, 64.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 64.00 owed"
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 99.00
  2026-03-07T00:00  the clock

FARE-80  Of a mixed case only the traffic part counts, and a hold goes when that part is paid.
  person KERR is DIANE KERR, born 1981-08-18, licence AZ D08108181
  mvd knows KERR
  court submits J0401/TR2024-009002/DEF-1 of KERR, backlog but fine 150.00
  court adds charge CT-1001/B of type CM, fine 400.00 to J0401/TR2024-009002/DEF-1
  court enters disposition 55 on CT-1001/B of J0401/TR2024-009002/DEF-1, sentenced 2025-03-01, due 2025-04-01
  vendor mails POST1 to J0401/TR2024-009002/DEF-1
  2026-02-03T09:00  vendor mails POST2 to J0401/TR2024-009002/DEF-1
                    => vendor sends POST2 mailed, 550.00 shown
                    => justis forwards POST2 mailed, 550.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2026-03-04T00:00  the clock
                    => vendor declares delinquency, 550.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 550.00 owed"
                    => court raises TELL_OUTSIDER T14
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 585.00
  2026-03-07T00:00  the clock
                    => vendor requests MONEY hold, 150.00 due
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends MONEY hold placed, MVD code 00
                    => justis forwards MONEY hold placed, MVD code 00
                    => court dockets "Registration hold placed (MONEY)"
  2026-03-09T11:00  court takes payment of 150.00 on J0401/TR2024-009002/DEF-1 for FINE@CT-1001/A
                    => court sends PAY_COURT 150.00 received 2026-03-09T11:00
                    => justis forwards PAY_COURT 150.00 received 2026-03-09T11:00
                    => justis sends OBLIG_ROLLUP 435.00
                    => vendor requests release of MONEY hold, PD
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends MONEY hold released, PD
                    => justis forwards MONEY hold released, PD
                    => court dockets "Registration hold released (MONEY, PD)"

FARE-80  In 2005 a hold needed more than 200 dollars: at 200 none is asked for.
  person BELL is GUS BELL, born 1950-05-05, licence AZ D05005051
  mvd knows BELL
  court submits J0401/TR2004-000120/DEF-1 of BELL, backlog but fine 165.00
  vendor mails POST1 to J0401/TR2004-000120/DEF-1
  2005-09-06T09:00  vendor mails POST2 to J0401/TR2004-000120/DEF-1
                    => vendor sends POST2 mailed, 165.00 shown
                    => justis forwards POST2 mailed, 165.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2005-10-05T00:00  the clock
                    => vendor declares delinquency, 165.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 165.00 owed"
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 200.00
  2005-10-08T00:00  the clock
  2005-10-10T09:00  court adds FEE of 0.01 to J0401/TR2004-000120/DEF-1
                    => court sends OBLIG_ADD FEE 0.01
                    => justis forwards OBLIG_ADD FEE 0.01
                    => justis sends OBLIG_ROLLUP 200.01
                    => vendor requests MONEY hold, 200.01 due
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends MONEY hold placed, MVD code 00
                    => justis forwards MONEY hold placed, MVD code 00
                    => court dockets "Registration hold placed (MONEY)"

FARE-80  At a court that has chosen so a hold goes when the balance falls to the threshold.
  person BELL is GUS BELL, born 1950-05-05, licence AZ D05005051
  mvd knows BELL
  court submits M0702/M-2004-0120/DEF-1 of BELL, backlog but fine 285.00
  vendor mails POST1 to M0702/M-2004-0120/DEF-1
  2005-09-06T09:00  vendor mails POST2 to M0702/M-2004-0120/DEF-1
                    => vendor sends POST2 mailed, 285.00 shown
                    => justis forwards POST2 mailed, 285.00 shown
                    => court M0702 dockets "Post-disposition notice 2 mailed"
  2005-10-05T00:00  the clock
                    => vendor declares delinquency, 285.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court M0702 dockets "Delinquency declared, 285.00 owed"
  2005-10-05T14:00  court adds DFEE of 35.00 to M0702/M-2004-0120/DEF-1
                    => court M0702 sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 320.00
  2005-10-08T00:00  the clock
                    => vendor requests MONEY hold, 320.00 due
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends MONEY hold placed, MVD code 00
                    => justis forwards MONEY hold placed, MVD code 00
                    => court M0702 dockets "Registration hold placed (MONEY)"
  2005-11-14T10:00  court takes payment of 120.00 on M0702/M-2004-0120/DEF-1
                    => court M0702 sends PAY_COURT 120.00 received 2005-11-14T10:00
                    => justis forwards PAY_COURT 120.00 received 2005-11-14T10:00
                    => justis sends OBLIG_ROLLUP 200.00
                    => vendor requests release of MONEY hold, PD
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends MONEY hold released, PD
                    => justis forwards MONEY hold released, PD
                    => court M0702 dockets "Registration hold released (MONEY, PD)"

FARE-80 FARE-83  A registration on which two courts hold is free only when neither stands any more.
  person LARA is IVAN LARA, born 1993-12-24, licence AZ D09312241
  mvd knows LARA as C-6000
  court submits J0401/TR2026-000910/DEF-1 of LARA but type TR, law 28-3473(A), fine 180.00
  court submits S1400/S1400CR202600031/DEF-1 of LARA, backlog but type DU, law 28-1383(A), disposition none, sentenced none, fine 2100.00
  2026-04-02T15:30  court notes failure to appear on CT-1001/A of J0401/TR2026-000910/DEF-1
                    => court sends CHARGE_UPD CT-1001/A 28-3473(A), failed to appear on 2026-04-02
                    => justis forwards CHARGE_UPD CT-1001/A 28-3473(A), failed to appear on 2026-04-02
                    => justis sends TTEAP_FTA Y CT-1001/A
                    => vendor requests FTA hold
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends FTA hold placed, MVD code 00
                    => justis forwards FTA hold placed, MVD code 00
                    => court dockets "Registration hold placed (FTA)"
  2026-04-08T09:30  court notes failure to appear on CT-1001/A of S1400/S1400CR202600031/DEF-1
                    => court S1400 sends CHARGE_UPD CT-1001/A 28-1383(A), failed to appear on 2026-04-08 (S1400/S1400CR202600031/DEF-1)
                    => justis forwards CHARGE_UPD CT-1001/A 28-1383(A), failed to appear on 2026-04-08 (S1400/S1400CR202600031/DEF-1)
                    => justis sends TTEAP_FTA Y CT-1001/A (S1400/S1400CR202600031/DEF-1)
                    => vendor requests FTA hold (S1400/S1400CR202600031/DEF-1)
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends FTA hold placed, MVD code 00 (S1400/S1400CR202600031/DEF-1)
                    => justis forwards FTA hold placed, MVD code 00 (S1400/S1400CR202600031/DEF-1)
                    => court S1400 dockets "Registration hold placed (FTA)" (S1400/S1400CR202600031/DEF-1)
  2026-05-04T10:00  court notes appearance on CT-1001/A of J0401/TR2026-000910/DEF-1
                    => court sends CHARGE_UPD CT-1001/A 28-3473(A), failed to appear on 2026-04-02, appeared on 2026-05-04
                    => justis forwards CHARGE_UPD CT-1001/A 28-3473(A), failed to appear on 2026-04-02, appeared on 2026-05-04
                    => justis sends TTEAP_FTA N
                    => vendor requests release of FTA hold, AP
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends FTA hold released, AP
                    => justis forwards FTA hold released, AP
                    => court dockets "Registration hold released (FTA, AP)"
  2026-05-04T10:05  J0401/TR2026-000910/DEF-1 stands
                    => court: 180.00 owed
                    => justis: LIVE, PRE, 180.00 owed
                    => vendor: OPEN, 180.00 due, FTA hold RELEASED
                    => mvd: no hold
  2026-05-04T10:06  S1400/S1400CR202600031/DEF-1 stands
                    => court S1400: 2100.00 owed
                    => justis: LIVE, PRE, 2100.00 owed, FTA flag
                    => vendor: OPEN, 2100.00 due, FTA hold PLACED
                    => mvd: FTA hold on C-6000
  2026-05-18T10:00  court recalls S1400/S1400CR202600031/DEF-1
                    => court S1400 sends FLAG_UPD recall Y (S1400/S1400CR202600031/DEF-1)
                    => justis forwards FLAG_UPD recall Y (S1400/S1400CR202600031/DEF-1)
                    => vendor requests release of FTA hold, RC (S1400/S1400CR202600031/DEF-1)
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends FTA hold released, RC (S1400/S1400CR202600031/DEF-1)
                    => justis forwards FTA hold released, RC (S1400/S1400CR202600031/DEF-1)
                    => court S1400 dockets "Registration hold released (FTA, RC)" (S1400/S1400CR202600031/DEF-1)
  2026-05-18T10:05  S1400/S1400CR202600031/DEF-1 stands
                    => court S1400: recalled, 2100.00 owed
                    => justis: RECALLED, PRE, 2100.00 owed
                    => vendor: RECALLED, 2100.00 due, FTA hold RELEASED
                    => mvd: no hold

FARE-66 FARE-70 FARE-80  A waiver before the 72 hours are over: no money hold is ever asked for, until the court ends it.
  person SIMS is NORA SIMS, born 1964-07-07, licence AZ D06407071
  mvd knows SIMS
  court submits J0401/TR2024-009003/DEF-1 of SIMS, backlog but fine 330.00
  vendor mails POST1 to J0401/TR2024-009003/DEF-1
  2026-02-03T09:00  vendor mails POST2 to J0401/TR2024-009003/DEF-1
                    => vendor sends POST2 mailed, 330.00 shown
                    => justis forwards POST2 mailed, 330.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2026-03-04T00:00  the clock
                    => vendor declares delinquency, 330.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 330.00 owed"
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 365.00
  2026-03-05T14:00  court waives the registration hold on J0401/TR2024-009003/DEF-1
                    => court sends FLAG_UPD waiver Y
                    => justis forwards FLAG_UPD waiver Y
  2026-03-07T00:00  the clock
  2026-06-01T09:00  court ends the waiver on J0401/TR2024-009003/DEF-1
                    => court sends FLAG_UPD waiver N
                    => justis forwards FLAG_UPD waiver N
                    => vendor requests MONEY hold, 365.00 due
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends MONEY hold placed, MVD code 00
                    => justis forwards MONEY hold placed, MVD code 00
                    => court dockets "Registration hold placed (MONEY)"

FARE-73 FARE-83  Recall takes the case out of TTEAP on both grounds.
  person SIMS is NORA SIMS, born 1964-07-07, licence AZ D06407071
  mvd knows SIMS
  court submits J0401/TR2024-009004/DEF-1 of SIMS, backlog but fine 330.00
  vendor mails POST1 to J0401/TR2024-009004/DEF-1
  2026-02-03T09:00  vendor mails POST2 to J0401/TR2024-009004/DEF-1
                    => vendor sends POST2 mailed, 330.00 shown
                    => justis forwards POST2 mailed, 330.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2026-03-04T00:00  the clock
                    => vendor declares delinquency, 330.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 330.00 owed"
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 365.00
  2026-03-07T00:00  the clock
                    => vendor requests MONEY hold, 365.00 due
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends MONEY hold placed, MVD code 00
                    => justis forwards MONEY hold placed, MVD code 00
                    => court dockets "Registration hold placed (MONEY)"
  2026-03-09T09:00  court adds charge CT-2002/A of type TR to J0401/TR2024-009004/DEF-1
                    => court sends CHARGE_ADD CT-2002/A TR
                    => justis forwards CHARGE_ADD CT-2002/A TR
  2026-04-09T09:00  court notes failure to appear on CT-2002/A of J0401/TR2024-009004/DEF-1
                    => court sends CHARGE_UPD CT-2002/A 28-701(A), failed to appear on 2026-04-09
                    => justis forwards CHARGE_UPD CT-2002/A 28-701(A), failed to appear on 2026-04-09
                    => justis sends TTEAP_FTA Y CT-2002/A
                    => vendor requests FTA hold
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends FTA hold placed, MVD code 00
                    => justis forwards FTA hold placed, MVD code 00
                    => court dockets "Registration hold placed (FTA)"
  2026-05-20T14:00  court recalls J0401/TR2024-009004/DEF-1
                    => court sends FLAG_UPD recall Y
                    => justis forwards FLAG_UPD recall Y
                    => vendor requests release of MONEY hold, RC
                    => vendor requests release of FTA hold, RC
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends MONEY hold released, RC
                    => justis forwards MONEY hold released, RC
                    => mvd answers 00, done: hold placed, or released
                    => court dockets "Registration hold released (MONEY, RC)"
                    => vendor sends FTA hold released, RC
                    => justis forwards FTA hold released, RC
                    => court dockets "Registration hold released (FTA, RC)"
  2026-05-20T14:05  J0401/TR2024-009004/DEF-1 stands
                    => court: recalled, 365.00 owed
                    => justis: RECALLED, PRE, 365.00 owed, BL-CIV AWAIT_DAY_29 from 2025-12-25
                    => vendor: RECALLED, 365.00 due, delinquent, MONEY hold RELEASED, FTA hold RELEASED
                    => mvd: no hold

FARE-60 FARE-80  Paid while the MVD's rejection is still looked into: the vendor has nothing to mend any more.
  person UPTON is GAIL UPTON, born 1992-03-30
  mvd knows UPTON but surname UPTONS
  court submits J0401/TR2024-000901/DEF-1 of UPTON, backlog but fine 150.00
  vendor mails POST1 to J0401/TR2024-000901/DEF-1
  2026-02-03T09:00  vendor mails POST2 to J0401/TR2024-000901/DEF-1
                    => vendor sends POST2 mailed, 150.00 shown
                    => justis forwards POST2 mailed, 150.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2026-03-04T00:00  the clock
                    => vendor declares delinquency, 150.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 150.00 owed"
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 185.00
  2026-03-07T00:00  the clock
                    => vendor requests MONEY hold, 185.00 due
                    => mvd answers 20, partial match: the name differs
                    => vendor raises MEND_NOTICE 20
                    => vendor sends MONEY hold rejected, MVD code 20, with what the MVD has
                    => justis forwards MONEY hold rejected, MVD code 20, with what the MVD has
                    => court dockets "Registration hold not placed (MONEY, MVD code 20)"
                    => court raises REVIEW_CASE 20: name
  2026-03-09T10:00  vendor takes payment of 185.00 by web on J0401/TR2024-000901/DEF-1
                    => vendor sends payment W-1 185.00 PAYW
                    => vendor settles MEND_NOTICE 20, overtaken "nothing is asked for any more"
                    => justis forwards payment W-1 185.00 PAYW
                    => court dockets "Payment of 185.00 to ACS/FARE posted"
                    => court sends PAY_CONFIRM W-1 185.00
                    => justis forwards PAY_CONFIRM W-1 185.00
                    => justis sends OBLIG_ROLLUP 0.00
                    => justis sends STREAM_CHG NONE

FARE-80  A money hold that waits for a vehicle is asked for with what is due on that day, and is given up when nothing is.
  person YAZZIE is BEN YAZZIE, born 2000-11-14
  mvd knows YAZZIE with 0 vehicles
  court submits J0401/TR2024-000904/DEF-1 of YAZZIE, backlog but fine 150.00
  vendor mails POST1 to J0401/TR2024-000904/DEF-1
  2026-02-03T09:00  vendor mails POST2 to J0401/TR2024-000904/DEF-1
                    => vendor sends POST2 mailed, 150.00 shown
                    => justis forwards POST2 mailed, 150.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2026-03-04T00:00  the clock
                    => vendor declares delinquency, 150.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 150.00 owed"
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 185.00
  2026-03-07T00:00  the clock
                    => vendor requests MONEY hold, 185.00 due
                    => mvd answers 40, no vehicle registered
  2026-03-20T10:00  court takes payment of 85.00 on J0401/TR2024-000904/DEF-1
                    => court sends PAY_COURT 85.00 received 2026-03-20T10:00
                    => justis forwards PAY_COURT 85.00 received 2026-03-20T10:00
                    => justis sends OBLIG_ROLLUP 100.00
  2026-04-06T00:00  the clock
                    => vendor requests MONEY hold, 100.00 due
                    => mvd answers 40, no vehicle registered
  2026-04-20T10:00  vendor takes payment of 100.00 by web on J0401/TR2024-000904/DEF-1
                    => vendor sends payment W-1 100.00 PAYW
                    => justis forwards payment W-1 100.00 PAYW
                    => court dockets "Payment of 100.00 to ACS/FARE posted"
                    => court sends PAY_CONFIRM W-1 100.00
                    => justis forwards PAY_CONFIRM W-1 100.00
                    => justis sends OBLIG_ROLLUP 0.00
                    => justis sends STREAM_CHG NONE
  2026-05-06T00:00  the clock

FARE-59 FARE-60  Held for dead by a mistaken birth date: corrected, the person is asked for again and mailed to again.
  person STONE is ALMA STONE, born 1936-02-02
  mvd knows STONE as C-1, deceased 2026-01-11
  mvd knows STONE as C-2 but birthDate 1963-02-02
  court submits J0401/TR2026-000831/DEF-1 of STONE but type TR, law 28-3473(A), fine 220.00, firstAppearance 2026-04-30T09:00
  2026-04-02T15:30  court notes failure to appear on CT-1001/A of J0401/TR2026-000831/DEF-1
                    => court sends CHARGE_UPD CT-1001/A 28-3473(A), failed to appear on 2026-04-02
                    => justis forwards CHARGE_UPD CT-1001/A 28-3473(A), failed to appear on 2026-04-02
                    => justis sends TTEAP_FTA Y CT-1001/A
                    => vendor requests FTA hold
                    => mvd answers 30, deceased
                    => vendor raises MEND_NOTICE 30
                    => vendor sends FTA hold rejected, MVD code 30, with what the MVD has
                    => justis forwards FTA hold rejected, MVD code 30, with what the MVD has
                    => court dockets "Registration hold not placed (FTA, MVD code 30)"
                    => court raises REVIEW_CASE 30: deceased
  2026-04-16T00:00  the clock
  2026-04-17T10:00  court corrects J0401/TR2026-000831/DEF-1 with birthDate 1963-02-02
                    => court sends PARTY_UPD
                    => justis forwards PARTY_UPD
                    => vendor settles MEND_NOTICE 30, mended "a corrected request was sent"
                    => vendor requests FTA hold
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends FTA hold placed, MVD code 00
                    => justis forwards FTA hold placed, MVD code 00
                    => court settles REVIEW_CASE 30, overtaken "the hold was placed"
                    => court dockets "Registration hold placed (FTA)"
  2026-04-17T10:10  the clock
                    => vendor sends REMINDER mailed, 220.00 shown
                    => justis forwards REMINDER mailed, 220.00 shown
                    => court dockets "Reminder notice mailed"

FARE-56  The charge is amended to a civil one: a failure to appear on it holds no registration any more.
  person TODD is KENT TODD, born 1986-02-02
  mvd knows TODD
  court submits J0401/TR2026-000950/DEF-1 of TODD but type TR, law 28-3473(A), fine 300.00
  court notes failure to appear on CT-1001/A of J0401/TR2026-000950/DEF-1
  2026-03-02T09:00  court amends charge CT-1001/A of J0401/TR2026-000950/DEF-1 to 28-701(A), type CT
                    => court sends CHARGE_UPD CT-1001/A 28-701(A), failed to appear on 2026-01-21
                    => justis forwards CHARGE_UPD CT-1001/A 28-701(A), failed to appear on 2026-01-21
                    => justis sends TTEAP_FTA N
                    => vendor requests release of FTA hold, DS
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends FTA hold released, DS
                    => justis forwards FTA hold released, DS
                    => court dockets "Registration hold released (FTA, DS)"

FARE-56  The party fails to appear, appears, and fails again: two holds, one after the other.
  person OCHOA is MARISOL OCHOA, born 1997-06-01
  mvd knows OCHOA
  court submits J0401/TR2026-000951/DEF-1 of OCHOA but type TR, law 28-3473(A), fine 300.00
  court notes failure to appear on CT-1001/A of J0401/TR2026-000951/DEF-1
  2026-03-02T09:00  court notes appearance on CT-1001/A of J0401/TR2026-000951/DEF-1
                    => court sends CHARGE_UPD CT-1001/A 28-3473(A), failed to appear on 2026-01-21, appeared on 2026-03-02
                    => justis forwards CHARGE_UPD CT-1001/A 28-3473(A), failed to appear on 2026-01-21, appeared on 2026-03-02
                    => justis sends TTEAP_FTA N
                    => vendor requests release of FTA hold, AP
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends FTA hold released, AP
                    => justis forwards FTA hold released, AP
                    => court dockets "Registration hold released (FTA, AP)"
  2026-04-02T09:00  court notes failure to appear on CT-1001/A of J0401/TR2026-000951/DEF-1
                    => court sends CHARGE_UPD CT-1001/A 28-3473(A), failed to appear on 2026-04-02, appeared on 2026-03-02
                    => justis forwards CHARGE_UPD CT-1001/A 28-3473(A), failed to appear on 2026-04-02, appeared on 2026-03-02
                    => justis sends TTEAP_FTA Y CT-1001/A
                    => vendor requests FTA hold
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends FTA hold placed, MVD code 00
                    => justis forwards FTA hold placed, MVD code 00
                    => court dockets "Registration hold placed (FTA)"
  2026-04-02T09:05  J0401/TR2026-000951/DEF-1 stands
                    => court: 300.00 owed
                    => justis: LIVE, PRE, 300.00 owed, FTA flag
                    => vendor: OPEN, 300.00 due, FTA hold RELEASED, FTA hold PLACED
                    => mvd: FTA hold on C-1001

FARE-56 FARE-60  A rejected hold for failure to appear: the party appears, fails again, and the MVD is asked anew.
  person TODD is KENT TODD, born 1986-02-02
  mvd knows TODD but surname TODDE
  court submits J0401/TR2026-000952/DEF-1 of TODD but type TR, law 28-3473(A), fine 300.00
  court notes failure to appear on CT-1001/A of J0401/TR2026-000952/DEF-1
  2026-03-02T09:00  court notes appearance on CT-1001/A of J0401/TR2026-000952/DEF-1
                    => court sends CHARGE_UPD CT-1001/A 28-3473(A), failed to appear on 2026-01-21, appeared on 2026-03-02
                    => justis forwards CHARGE_UPD CT-1001/A 28-3473(A), failed to appear on 2026-01-21, appeared on 2026-03-02
                    => justis sends TTEAP_FTA N
                    => vendor remarks W102
                    => vendor settles MEND_NOTICE 20, overtaken "nothing is asked for any more"
  2026-04-02T09:00  court notes failure to appear on CT-1001/A of J0401/TR2026-000952/DEF-1
                    => court sends CHARGE_UPD CT-1001/A 28-3473(A), failed to appear on 2026-04-02, appeared on 2026-03-02
                    => justis forwards CHARGE_UPD CT-1001/A 28-3473(A), failed to appear on 2026-04-02, appeared on 2026-03-02
                    => justis sends TTEAP_FTA Y CT-1001/A
                    => vendor requests FTA hold
                    => mvd answers 20, partial match: the name differs
                    => vendor raises MEND_NOTICE 20
                    => vendor sends FTA hold rejected, MVD code 20, with what the MVD has
                    => justis forwards FTA hold rejected, MVD code 20, with what the MVD has
                    => court dockets "Registration hold not placed (FTA, MVD code 20)"
                    => court settles REVIEW_CASE 20, overtaken "the MVD answered again"
                    => court raises REVIEW_CASE 20: name

FARE-80 FARE-A30  A request waits for a vehicle, and meanwhile so much is paid that no hold would be asked for: it is not made again.
  person WELCH is DORA WELCH, born 1966-03-30
  mvd knows WELCH as C-1001 with 0 vehicles
  court submits J0401/TR2004-004411/DEF-1 of WELCH, backlog but fine 225.00
  vendor mails POST1 to J0401/TR2004-004411/DEF-1
  2005-08-02T09:00  vendor mails POST2 to J0401/TR2004-004411/DEF-1
                    => vendor sends POST2 mailed, 225.00 shown
                    => justis forwards POST2 mailed, 225.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2005-08-31T00:00  the clock
                    => vendor declares delinquency, 225.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 225.00 owed"
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 260.00
  2005-09-03T00:00  the clock
                    => vendor requests MONEY hold, 260.00 due
                    => mvd answers 40, no vehicle registered
  2005-09-10T09:00  court takes payment of 60.00 on J0401/TR2004-004411/DEF-1
                    => court sends PAY_COURT 60.00 received 2005-09-10T09:00
                    => justis forwards PAY_COURT 60.00 received 2005-09-10T09:00
                    => justis sends OBLIG_ROLLUP 200.00
  2005-09-11T09:00  mvd knows WELCH as C-1001 with 1 vehicles
  2005-10-03T00:00  the clock
  2005-10-10T09:00  court takes back payment P-1 on J0401/TR2004-004411/DEF-1
                    => court sends PAY_COURT -60.00 received 2005-10-10T09:00, takes back P-1
                    => justis forwards PAY_COURT -60.00 received 2005-10-10T09:00, takes back P-1
                    => justis sends OBLIG_ROLLUP 260.00
  2005-11-02T00:00  the clock
                    => vendor requests MONEY hold, 260.00 due
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends MONEY hold placed, MVD code 00
                    => justis forwards MONEY hold placed, MVD code 00
                    => court dockets "Registration hold placed (MONEY)"

FARE-50 FARE-58  Sealed after the MVD found nobody: the MVD is told to forget the request, and has no hold to release.
  person ROWE is KIM ROWE, born 1991-06-06
  court submits J0401/TR2026-000711/DEF-1 of ROWE but type TR, law 28-2531, fine 200.00
  court notes failure to appear on CT-1001/A of J0401/TR2026-000711/DEF-1
  2026-04-03T15:30  court seals J0401/TR2026-000711
                    => court settles REVIEW_CASE 10, overtaken "the case/party has left FARE under this key"
                    => court sends CASE_DEL SEALED
                    => justis erases what it kept
                    => justis forwards CASE_DEL SEALED
                    => vendor requests release of FTA hold, DL
                    => vendor settles MEND_NOTICE 10, overtaken "the account has ended"
                    => vendor erases what it kept
                    => mvd answers 60, release: no active hold
                    => mvd erases what it kept
  2026-04-03T15:31  J0401/TR2026-000711/DEF-1 stands
                    => court: deleted, 200.00 owed
                    => justis: DELETED, PRE
                    => vendor: DELETED, 0.00 due, FTA hold RELEASED
                    => mvd: no hold

FARE-59 FARE-80  Held for dead on one ground, the person is not asked for on the other.
  person VARGA is OTTO VARGA, born 1941-03-02
  mvd knows VARGA, deceased 2025-11-30
  court submits J0401/TR2024-004470/DEF-1 of VARGA, backlog but type TR, fine 225.00
  vendor mails POST1 to J0401/TR2024-004470/DEF-1
  2026-02-03T09:00  vendor mails POST2 to J0401/TR2024-004470/DEF-1
                    => vendor sends POST2 mailed, 225.00 shown
                    => justis forwards POST2 mailed, 225.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2026-02-10T09:00  court adds charge CT-1001/B of type TR to J0401/TR2024-004470/DEF-1
                    => court sends CHARGE_ADD CT-1001/B TR
                    => justis forwards CHARGE_ADD CT-1001/B TR
  2026-02-10T09:05  court notes failure to appear on CT-1001/B of J0401/TR2024-004470/DEF-1
                    => court sends CHARGE_UPD CT-1001/B 28-701(A), failed to appear on 2026-02-10
                    => justis forwards CHARGE_UPD CT-1001/B 28-701(A), failed to appear on 2026-02-10
                    => justis sends TTEAP_FTA Y CT-1001/B
                    => vendor requests FTA hold
                    => mvd answers 30, deceased
                    => vendor raises MEND_NOTICE 30
                    => vendor sends FTA hold rejected, MVD code 30, with what the MVD has
                    => justis forwards FTA hold rejected, MVD code 30, with what the MVD has
                    => court dockets "Registration hold not placed (FTA, MVD code 30)"
                    => court raises REVIEW_CASE 30: deceased
  2026-03-04T00:00  the clock
                    => vendor declares delinquency, 225.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 225.00 owed"
                    => court raises TELL_OUTSIDER T14
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
  2026-03-07T00:00  the clock

FARE-80 FARE-60  A request the MVD cannot read is the vendor's to mend: closing its item asks anew, and so does a corrected name.
  person NOBODY is ANA " ", born 1958-10-19
  mvd knows NOBODY as C-1001 but surname BAKER
  court submits J0401/TR2026-003318/DEF-1 of NOBODY but type TR
  2026-02-02T11:00  court notes failure to appear on CT-1001/A of J0401/TR2026-003318/DEF-1
                    => court sends CHARGE_UPD CT-1001/A 28-701(A), failed to appear on 2026-02-02
                    => justis forwards CHARGE_UPD CT-1001/A 28-701(A), failed to appear on 2026-02-02
                    => justis sends TTEAP_FTA Y CT-1001/A
                    => vendor requests FTA hold
                    => mvd answers 90, format error
                    => vendor raises MEND_NOTICE 90
  2026-02-03T09:00  vendor closes work 90: "the request was written anew"
                    => vendor settles MEND_NOTICE 90, closed "the request was written anew"
                    => vendor requests FTA hold
                    => mvd answers 90, format error
                    => vendor raises MEND_NOTICE 90
  2026-02-04T09:00  court corrects J0401/TR2026-003318/DEF-1 with surname BAKER
                    => court sends PARTY_UPD
                    => justis forwards PARTY_UPD
                    => vendor settles MEND_NOTICE 90, mended "a corrected request was sent"
                    => vendor requests FTA hold
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends FTA hold placed, MVD code 00
                    => justis forwards FTA hold placed, MVD code 00
                    => court dockets "Registration hold placed (FTA)"
