# Addresses: skip-tracing finds them, and mail that comes back marks them as bad.

FARE-51 FARE-52  An address skip-tracing found is posted at the court as ACS/FARE's, and the next notice goes there.
  person OWENS is DALE OWENS, born 1971-11-30, licence AZ D07711301, at "14 SAGE LN, SUPERIOR, AZ 85173"
  court submits J0401/TR2025-000871/DEF-1 of OWENS, backlog but fine 187.50
  vendor mails POST1 to J0401/TR2025-000871/DEF-1
  2026-03-10T10:20  vendor finds the address "2207 E BROADWAY RD, MESA, AZ 85204" of J0401/TR2025-000871/DEF-1
                    => vendor sends address found
                    => justis forwards address found
                    => court dockets "Address found by ACS/FARE posted"
  2026-03-12T09:00  vendor mails POST2 to J0401/TR2025-000871/DEF-1
                    => vendor sends POST2 mailed, 187.50 shown
                    => justis forwards POST2 mailed, 187.50 shown
                    => court dockets "Post-disposition notice 2 mailed"

FARE-53  A reminder that comes back marks the address as bad at the court and at the vendor.
  person BEGAY is LENA BEGAY, born 1990-02-17, licence AZ D09002171, at "PO BOX 12, SAN CARLOS, AZ 85550"
  court submits J0401/TR2026-001450/DEF-1 of BEGAY but fine 130.00, firstAppearance 2026-05-04T13:30
  2026-04-20T00:00  the clock
                    => vendor sends REMINDER mailed, 130.00 shown
                    => justis forwards REMINDER mailed, 130.00 shown
                    => court dockets "Reminder notice mailed"
  2026-04-27T11:00  the last notice to J0401/TR2026-001450/DEF-1 comes back as NSN
                    => vendor sends address bad NSN
                    => vendor raises REVIEW_CASE NO_ADDRESS
                    => justis forwards address bad NSN
                    => court dockets "Mail returned (NSN), the address is flagged as bad"

FARE-53  A post-disposition notice that comes back stops mail to that address; what is due waits for another.
  person QUINTERO is RAUL QUINTERO, born 1966-08-09, at "411 N HILL ST, GLOBE, AZ 85501"
  court submits J0401/TR2025-000033/DEF-1 of QUINTERO, backlog but fine 320.00
  vendor mails POST1 to J0401/TR2025-000033/DEF-1
  2026-02-02T14:00  the last notice to J0401/TR2025-000033/DEF-1 comes back as MLNA
                    => vendor sends address bad MLNA
                    => vendor raises REVIEW_CASE NO_ADDRESS
                    => justis forwards address bad MLNA
                    => court dockets "Mail returned (MLNA), the address is flagged as bad"
  2026-02-11T09:00  vendor mails POST2 to J0401/TR2025-000033/DEF-1
                    => vendor refuses E018: address
  2026-02-13T00:00  the clock
  2026-02-18T15:45  vendor finds the address "9 CALLE DEL SOL, NOGALES, AZ 85621" of J0401/TR2025-000033/DEF-1
                    => vendor sends address found
                    => vendor settles REVIEW_CASE NO_ADDRESS, mended "an address came"
                    => vendor sends POST2 mailed, 320.00 shown
                    => justis forwards address found
                    => court dockets "Address found by ACS/FARE posted"
                    => justis forwards POST2 mailed, 320.00 shown
                    => court dockets "Post-disposition notice 2 mailed"

FARE-27 FARE-53  An address the court learned itself lets the vendor mail again.
  person FITCH is CAROL FITCH, born 1958-01-22, at "77 OLD MILL RD, YUMA, AZ 85364"
  court submits S1400/S1400CR202400417/DEF-1 of FITCH, backlog but type TR, law 28-672, fine 640.00
  vendor mails POST1 to S1400/S1400CR202400417/DEF-1
  2026-01-29T09:30  the last notice to S1400/S1400CR202400417/DEF-1 comes back as VAC
                    => vendor sends address bad VAC
                    => vendor raises REVIEW_CASE NO_ADDRESS
                    => justis forwards address bad VAC
                    => court S1400 dockets "Mail returned (VAC), the address is flagged as bad"
  2026-02-03T16:10  court corrects S1400/S1400CR202400417/DEF-1 with address "18 W 3RD ST, YUMA, AZ 85364"
                    => court S1400 sends ADDR_UPD
                    => justis forwards ADDR_UPD
                    => vendor settles REVIEW_CASE NO_ADDRESS, overtaken "an address came"
  2026-02-17T09:00  vendor mails POST2 to S1400/S1400CR202400417/DEF-1
                    => vendor sends POST2 mailed, 640.00 shown
                    => justis forwards POST2 mailed, 640.00 shown
                    => court S1400 dockets "Post-disposition notice 2 mailed"

FARE-53 FARE-76  At a court that has not chosen otherwise the 29 days run on although the second notice came back.
  person HALE is TROY HALE, born 1979-06-02, licence AZ D07906021
  court submits J0401/TR2025-000514/DEF-1 of HALE, backlog but fine 210.00
  vendor mails POST1 to J0401/TR2025-000514/DEF-1
  2026-05-04T09:00  vendor mails POST2 to J0401/TR2025-000514/DEF-1
                    => vendor sends POST2 mailed, 210.00 shown
                    => justis forwards POST2 mailed, 210.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2026-05-12T10:00  the last notice to J0401/TR2025-000514/DEF-1 comes back as ANK
                    => vendor sends address bad ANK
                    => vendor raises REVIEW_CASE NO_ADDRESS
                    => justis forwards address bad ANK
                    => court dockets "Mail returned (ANK), the address is flagged as bad"
  2026-06-01T00:00  the clock
  2026-06-02T00:00  the clock
                    => vendor declares delinquency, 210.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 210.00 owed"
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 245.00

FARE-53 FARE-76  At a court where a bounced notice stops the clock the 29 days begin with the notice that is mailed anew.
  person HALE is TROY HALE, born 1979-06-02, licence AZ D07906021
  court submits M0702/M-2025-10442/DEF-1 of HALE, backlog but fine 210.00
  vendor mails POST1 to M0702/M-2025-10442/DEF-1
  2026-05-04T09:00  vendor mails POST2 to M0702/M-2025-10442/DEF-1
                    => vendor sends POST2 mailed, 210.00 shown
                    => justis forwards POST2 mailed, 210.00 shown
                    => court M0702 dockets "Post-disposition notice 2 mailed"
  2026-05-12T10:00  the last notice to M0702/M-2025-10442/DEF-1 comes back as ANK
                    => vendor sends address bad ANK
                    => vendor raises REVIEW_CASE NO_ADDRESS
                    => justis forwards address bad ANK
                    => court M0702 dockets "Mail returned (ANK), the address is flagged as bad"
  2026-06-02T00:00  the clock
  2026-06-09T11:15  vendor finds the address "530 S MAIN ST, TUCSON, AZ 85701" of M0702/M-2025-10442/DEF-1
                    => vendor sends address found
                    => vendor settles REVIEW_CASE NO_ADDRESS, mended "an address came"
                    => vendor sends POST2 mailed, 210.00 shown
                    => justis forwards address found
                    => court M0702 dockets "Address found by ACS/FARE posted"
                    => justis forwards POST2 mailed, 210.00 shown
                    => court M0702 dockets "Post-disposition notice 2 mailed"
  2026-07-07T00:00  the clock
  2026-07-08T00:00  the clock
                    => vendor declares delinquency, 210.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court M0702 dockets "Delinquency declared, 210.00 owed"

FARE-53  Mail that comes back as deceased asks people to find out, and makes nobody dead.
  person IRONS is WALTER IRONS, born 1941-03-15, at "6 PINE CT, PAYSON, AZ 85541"
  court submits J0401/TR2025-000702/DEF-1 of IRONS, backlog but fine 95.00
  vendor mails POST1 to J0401/TR2025-000702/DEF-1
  2026-03-03T09:00  the last notice to J0401/TR2025-000702/DEF-1 comes back as DEC
                    => vendor sends address bad DEC
                    => vendor raises REVIEW_CASE NO_ADDRESS
                    => vendor raises REVIEW_CASE POSSIBLE_DEATH
                    => justis forwards address bad DEC
                    => court dockets "Mail returned (DEC), the address is flagged as bad"
                    => court raises REVIEW_CASE DEC
  2026-03-05T10:00  court closes work DEC: "the father of the same name died"
                    => court settles REVIEW_CASE DEC, closed "the father of the same name died"
  2026-03-05T10:30  vendor closes work POSSIBLE_DEATH: "the court has found out: it was the father"
                    => vendor settles REVIEW_CASE POSSIBLE_DEATH, closed "the court has found out: it was the father"
  2026-03-06T09:00  vendor finds the address "6 PINE CT APT 2, PAYSON, AZ 85541" of J0401/TR2025-000702/DEF-1
                    => vendor sends address found
                    => vendor settles REVIEW_CASE NO_ADDRESS, mended "an address came"
                    => justis forwards address found
                    => court dockets "Address found by ACS/FARE posted"
  2026-03-09T09:00  vendor mails POST2 to J0401/TR2025-000702/DEF-1
                    => vendor sends POST2 mailed, 95.00 shown
                    => justis forwards POST2 mailed, 95.00 shown
                    => court dockets "Post-disposition notice 2 mailed"

FARE-53  A reason that is not in the table is refused, and no address is touched.
  person NEZ is ADA NEZ, born 1987-12-01
  court submits J0401/TR2025-000660/DEF-1 of NEZ, backlog
  vendor mails POST1 to J0401/TR2025-000660/DEF-1
  2026-03-03T09:00  the last notice to J0401/TR2025-000660/DEF-1 comes back as XYZ
                    => vendor refuses E016: reason

FARE-27 W103  The vendor's address is not told back while it is the current one; an older one the court learns of anew is.
  person HAAS is EMIL HAAS, born 1983-04-04
  court submits J0401/TR2024-000960/DEF-1 of HAAS, backlog but fine 150.00
  vendor finds the address "1 LAKE DR, MESA, AZ 85201" of J0401/TR2024-000960/DEF-1
  2026-03-02T10:00  cms corrects J0401/TR2024-000960/DEF-1 with address "1 LAKE DR, MESA, AZ 85201"
  2026-03-02T11:00  cms corrects J0401/TR2024-000960/DEF-1 with address "5 OAK ST, MESA, AZ 85201"
                    => court sends ADDR_UPD
                    => justis forwards ADDR_UPD
  2026-03-02T12:00  cms corrects J0401/TR2024-000960/DEF-1 with address "1 LAKE DR, MESA, AZ 85201"
                    => court sends ADDR_UPD
                    => justis forwards ADDR_UPD

FARE-27  A court that submits its cases whole learns that the party is back where the vendor once found it.
  person HAAS is EMIL HAAS, born 1983-04-04
  court submits J0401/TR2024-000961/DEF-1 of HAAS, backlog but fine 150.00
  vendor finds the address "1 LAKE DR, MESA, AZ 85201" of J0401/TR2024-000961/DEF-1
  2026-03-02T11:00  court corrects J0401/TR2024-000961/DEF-1 with address "5 OAK ST, MESA, AZ 85201"
                    => court sends ADDR_UPD
                    => justis forwards ADDR_UPD
  2026-03-02T12:00  court corrects J0401/TR2024-000961/DEF-1 with address "1 LAKE DR, MESA, AZ 85201"
                    => court sends ADDR_UPD
                    => justis forwards ADDR_UPD

FARE-51 FARE-52 FARE-27  Skip-tracing finds the party back at an address the court had before: it is posted again as the current one, and what the court learns then is told.
  person HAAS is EMIL HAAS, born 1983-04-04, at "411 N HILL ST, GLOBE, AZ 85501"
  court submits J0401/TR2024-000963/DEF-1 of HAAS, backlog but fine 150.00
  court corrects J0401/TR2024-000963/DEF-1 with address "5 OAK ST, MESA, AZ 85201"
  2026-03-02T10:00  vendor finds the address "411 N HILL ST, GLOBE, AZ 85501" of J0401/TR2024-000963/DEF-1
                    => vendor sends address found
                    => justis forwards address found
                    => court dockets "Address found by ACS/FARE posted"
  2026-03-02T10:01  vendor finds the address "411 N HILL ST, GLOBE, AZ 85501" of J0401/TR2024-000963/DEF-1
                    => vendor sends address found
                    => justis forwards address found
                    => court remarks W101
  2026-03-02T11:00  court submits J0401/TR2024-000963 again
  2026-03-02T12:00  cms corrects J0401/TR2024-000963/DEF-1 with address "5 OAK ST, MESA, AZ 85201"
                    => court sends ADDR_UPD
                    => justis forwards ADDR_UPD
