# Case, party and address data that are corrected or completed at any time (FARE-24 to FARE-31).

FARE-24 FARE-25 FARE-26  An error of data entry is corrected under the same key, and only what was wrong is sent.
  person LUGO is MARIO LUGO, born 1980-03-05, licence AZ D06610200
  2026-02-02T09:00  court submits M0702/TR2026-000811/DEF-1 of LUGO
                    => court M0702 sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-02-03T08:55  court corrects M0702/TR2026-000811/DEF-1 with birthDate 1980-05-03
                    => court M0702 sends PARTY_UPD
                    => justis forwards PARTY_UPD
  2026-02-03T09:10  court corrects M0702/TR2026-000811/DEF-1 with category "CIVIL TRAFFIC, SCHOOL ZONE"
                    => court M0702 sends CASE_UPD
                    => justis forwards CASE_UPD

FARE-24 FARE-25  What the court has corrected already is not sent again.
  person LUX is MARIA LUX, born 1969-04-15
  2026-02-02T09:00  court submits J0401/TR2026-000815/DEF-1 of LUX
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-02-03T08:55  court corrects J0401/TR2026-000815/DEF-1 with middle ELISABETH, filed 2026-01-20
                    => court sends CASE_UPD
                    => court sends PARTY_UPD
                    => justis forwards CASE_UPD
                    => justis forwards PARTY_UPD
  2026-02-03T08:56  court corrects J0401/TR2026-000815/DEF-1 with middle ELISABETH, filed 2026-01-20

FARE-27  A new address the court has learned is sent, once.
  person NILES is FRED NILES, born 1965-07-12
  2026-02-02T09:00  court submits S1400/CT2025-000318/DEF-1 of NILES, backlog
                    => court S1400 sends CASE_ADD
                    => justis forwards CASE_ADD
                    => justis sends OBLIG_ROLLUP 240.00
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-02-02
  2026-02-11T10:40  court corrects S1400/CT2025-000318/DEF-1 with address "402 CEDAR ST, SOMERTON, AZ 85350"
                    => court S1400 sends ADDR_UPD
                    => justis forwards ADDR_UPD
  2026-02-11T10:50  court submits S1400/CT2025-000318 again

FARE-27 FARE-52  The address the vendor found is not sent back to it, whether the court submits it or the CMS tells of it.
  person NOLAN is FRED NOLAN, born 1965-07-12
  2026-02-02T09:00  court submits S1400/CT2025-000318/DEF-1 of NOLAN, backlog
                    => court S1400 sends CASE_ADD
                    => justis forwards CASE_ADD
                    => justis sends OBLIG_ROLLUP 240.00
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-02-02
  2026-02-10T13:00  vendor finds the address "9 FIG AVE, YUMA, AZ 85364" of S1400/CT2025-000318/DEF-1
                    => vendor sends address found
                    => justis forwards address found
                    => court S1400 dockets "Address found by ACS/FARE posted"
  2026-02-11T10:40  court corrects S1400/CT2025-000318/DEF-1 with address "9 FIG AVE, YUMA, AZ 85364"
  2026-02-11T10:45  cms corrects S1400/CT2025-000318/DEF-1 with address "9 FIG AVE, YUMA, AZ 85364"

FARE-28  A party is restricted: that party leaves FARE, the other stays.
  person ORTEGA is LUZ ORTEGA, born 1991-01-15
  person PERRY is GUS PERRY, born 1987-05-29
  2026-02-02T09:00  court submits J0401/TR2026-000833/DEF-1 of ORTEGA
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-02-02T09:02  court submits J0401/TR2026-000833/DEF-2 of PERRY
                    => court sends CASE_ADD (J0401/TR2026-000833/DEF-2)
                    => justis forwards CASE_ADD (J0401/TR2026-000833/DEF-2)
  2026-02-09T15:00  court restricts J0401/TR2026-000833/DEF-1
                    => court sends CASE_DEL RESTRICTED
                    => justis erases what it kept
                    => justis forwards CASE_DEL RESTRICTED
                    => vendor erases what it kept
  2026-02-10T09:00  court changes first appearance of J0401/TR2026-000833/DEF-2 to 2026-03-11T09:00
                    => court sends APPEAR_UPD 2026-03-11T09:00 (J0401/TR2026-000833/DEF-2)
                    => justis forwards APPEAR_UPD 2026-03-11T09:00 (J0401/TR2026-000833/DEF-2)

FARE-29 FARE-60  More identification: the hold the MVD could not place is asked for again.
  person QUIROZ is DORA QUIROZ, born 1983-10-03
  mvd knows QUIROZ but surname QUIROS, licence "AZ D06677120"
  court submits J0401/CR2026-000845/DEF-1 of QUIROZ but type TR, law 28-3473
  2026-03-04T11:00  court notes failure to appear on CT-1001/A of J0401/CR2026-000845/DEF-1
                    => court sends CHARGE_UPD CT-1001/A 28-3473, failed to appear on 2026-03-04
                    => justis forwards CHARGE_UPD CT-1001/A 28-3473, failed to appear on 2026-03-04
                    => justis sends TTEAP_FTA Y CT-1001/A
                    => vendor requests FTA hold
                    => mvd answers 20, partial match: the name differs
                    => vendor raises MEND_NOTICE 20
                    => vendor sends FTA hold rejected, MVD code 20, with what the MVD has
                    => justis forwards FTA hold rejected, MVD code 20, with what the MVD has
                    => court dockets "Registration hold not placed (FTA, MVD code 20)"
                    => court raises REVIEW_CASE 20: name, license
  2026-03-06T09:30  court corrects J0401/CR2026-000845/DEF-1 with licence "AZ D06677120"
                    => court sends PARTY_UPD
                    => justis forwards PARTY_UPD
                    => vendor settles MEND_NOTICE 20, mended "a corrected request was sent"
                    => vendor requests FTA hold
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends FTA hold placed, MVD code 00
                    => justis forwards FTA hold placed, MVD code 00
                    => court settles REVIEW_CASE 20, overtaken "the hold was placed"
                    => court dockets "Registration hold placed (FTA)"

FARE-30 FARE-72  The court has a reason against payment by web and phone: both are refused, and allowed again.
  person RAND is SCOTT RAND, born 1976-04-21
  2026-02-02T09:00  court submits M0702/TR2025-000852/DEF-1 of RAND, backlog but fine 175.00
                    => court M0702 sends CASE_ADD
                    => justis forwards CASE_ADD
                    => justis sends OBLIG_ROLLUP 175.00
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-02-02
  2026-02-04T10:00  court removes web payment on M0702/TR2025-000852/DEF-1
                    => court M0702 sends FLAG_UPD web removal Y
                    => justis forwards FLAG_UPD web removal Y
  2026-02-05T20:15  vendor takes payment of 175.00 by web on M0702/TR2025-000852/DEF-1
                    => vendor refuses E018: webIvrRemoved
  2026-02-05T20:20  vendor takes payment of 175.00 by phone on M0702/TR2025-000852/DEF-1
                    => vendor refuses E018: webIvrRemoved
  2026-02-16T10:00  court allows web payment on M0702/TR2025-000852/DEF-1
                    => court M0702 sends FLAG_UPD web removal N
                    => justis forwards FLAG_UPD web removal N
  2026-02-16T20:20  vendor takes payment of 175.00 by phone on M0702/TR2025-000852/DEF-1
                    => vendor sends payment W-3 175.00 PAYI
                    => justis forwards payment W-3 175.00 PAYI
                    => court M0702 dockets "Payment to ACS/FARE announced"

FARE-31 FARE-82  A key is no data to correct: the old number is recalled first, and the case follows under the new one.
  person SLOAN is TESS SLOAN, born 1989-12-31
  2026-02-02T09:00  court submits J0401/TR2026-000861/DEF-1 of SLOAN
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-02-05T09:00  court renumbers J0401/TR2026-000861 to J0401/TR2026-000816
                    => court sends FLAG_UPD recall Y
                    => court sends CASE_INVALIDATE, now J0401/TR2026-000816/DEF-1
                    => justis forwards FLAG_UPD recall Y
                    => court sends CASE_ADD, formerly J0401/TR2026-000861/DEF-1 (J0401/TR2026-000816/DEF-1)
                    => justis forwards CASE_ADD, formerly J0401/TR2026-000861/DEF-1 (J0401/TR2026-000816/DEF-1)
