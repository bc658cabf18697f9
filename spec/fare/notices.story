# Notices the vendor mails, and what the court enters of them.

FARE-12 FARE-13  The vendor mails a reminder and the court dockets it on the right case/party.
  person GARCIA is MARIA GARCIA, born 1984-05-04, licence AZ D01234567
  2026-03-02T09:00  court submits J0401/TR2026-000123/DEF-1 of GARCIA
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-03-02T09:01  court submits J0401/TR2026-000123/DEF-2 of GARCIA
                    => court sends CASE_ADD (J0401/TR2026-000123/DEF-2)
                    => justis forwards CASE_ADD (J0401/TR2026-000123/DEF-2)
  2026-03-16T09:00  vendor mails REMINDER to J0401/TR2026-000123/DEF-2
                    => vendor sends REMINDER mailed, 240.00 shown (J0401/TR2026-000123/DEF-2)
                    => justis forwards REMINDER mailed, 240.00 shown (J0401/TR2026-000123/DEF-2)
                    => court dockets "Reminder notice mailed" (J0401/TR2026000123/DEF-2)

FARE-12 FARE-T1  The reminder goes out 14 days before the first appearance.
  person GARCIA is MARIA GARCIA, born 1984-05-04, licence AZ D01234567
  2026-03-02T09:00  court submits J0401/TR2026-000123/DEF-1 of GARCIA but firstAppearance 2026-04-20T09:00
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-04-05T00:00  the clock
  2026-04-06T00:00  the clock
                    => vendor sends REMINDER mailed, 240.00 shown
                    => justis forwards REMINDER mailed, 240.00 shown
                    => court dockets "Reminder notice mailed"

FARE-07 FARE-T1  A new first appearance date moves the reminder.
  person GARCIA is MARIA GARCIA, born 1984-05-04, licence AZ D01234567
  2026-03-02T09:00  court submits J0401/TR2026-000123/DEF-1 of GARCIA but firstAppearance 2026-04-20T09:00
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-03-10T09:00  court changes first appearance of J0401/TR2026-000123/DEF-1 to 2026-05-04T13:30
                    => court sends APPEAR_UPD 2026-05-04T13:30
                    => justis forwards APPEAR_UPD 2026-05-04T13:30
  2026-04-06T00:00  the clock
  2026-04-20T00:00  the clock
                    => vendor sends REMINDER mailed, 240.00 shown
                    => justis forwards REMINDER mailed, 240.00 shown
                    => court dockets "Reminder notice mailed"

FARE-74 FARE-75 FARE-T2 FARE-T3  After disposition two notices go out, the first the day after the money was due, the second 30 days later.
  person GARCIA is MARIA GARCIA, born 1984-05-04, licence AZ D01234567
  court submits J0401/TR2026-000123/DEF-1 of GARCIA
  2026-01-29T09:00  court enters disposition 54 on CT-1001/A of J0401/TR2026-000123/DEF-1, sentenced 2026-01-29, due 2026-02-28, fine 240.00
                    => court sends SENT_UPD CT-1001/A 2026-01-29, due 2026-02-28
                    => court sends CHARGE_UPD CT-1001/A 28-701(A), disposition 54
                    => court sends OBLIG_UPD FINE@CT-1001/A 240.00
                    => justis forwards SENT_UPD CT-1001/A 2026-01-29, due 2026-02-28
                    => justis forwards CHARGE_UPD CT-1001/A 28-701(A), disposition 54
                    => justis forwards OBLIG_UPD FINE@CT-1001/A 240.00
                    => justis sends OBLIG_ROLLUP 240.00
                    => justis sends STREAM_SET WAIT
  2026-02-28T00:00  the clock
  2026-03-01T00:00  the clock
                    => justis sends STREAM_CHG DF-CIV POST1 from 2026-03-01
                    => vendor sends POST1 mailed, 240.00 shown
                    => justis forwards POST1 mailed, 240.00 shown
                    => court dockets "Post-disposition notice 1 mailed"
  2026-03-30T00:00  the clock
  2026-03-31T00:00  the clock
                    => vendor sends POST2 mailed, 240.00 shown
                    => justis forwards POST2 mailed, 240.00 shown
                    => court dockets "Post-disposition notice 2 mailed"

FARE-74 FARE-75  The court dockets a notice the vendor mails by hand.
  person GARCIA is MARIA GARCIA, born 1984-05-04, licence AZ D01234567
  court submits J0401/TR2026-000123/DEF-1 of GARCIA
  2026-01-29T09:00  court enters disposition 54 on CT-1001/A of J0401/TR2026-000123/DEF-1, sentenced 2026-01-29, due 2026-01-29
                    => court sends SENT_UPD CT-1001/A 2026-01-29, due 2026-01-29
                    => court sends CHARGE_UPD CT-1001/A 28-701(A), disposition 54
                    => justis forwards SENT_UPD CT-1001/A 2026-01-29, due 2026-01-29
                    => justis forwards CHARGE_UPD CT-1001/A 28-701(A), disposition 54
                    => justis sends OBLIG_ROLLUP 240.00
                    => justis sends STREAM_SET WAIT
  2026-01-30T00:00  the clock
                    => justis sends STREAM_CHG DF-CIV POST1 from 2026-01-30
                    => vendor sends POST1 mailed, 240.00 shown
                    => justis forwards POST1 mailed, 240.00 shown
                    => court dockets "Post-disposition notice 1 mailed"
  2026-02-20T09:00  vendor mails POST2 to J0401/TR2026-000123/DEF-1
                    => vendor sends POST2 mailed, 240.00 shown
                    => justis forwards POST2 mailed, 240.00 shown
                    => court dockets "Post-disposition notice 2 mailed"

FARE-74  No notice is mailed by hand a second time, unless it came back.
  person YOUNG is PIA YOUNG, born 1988-01-19
  court submits J0401/TR2024-004480/DEF-1 of YOUNG, backlog
  vendor mails POST1 to J0401/TR2024-004480/DEF-1
  2026-02-03T09:00  vendor mails POST1 to J0401/TR2024-004480/DEF-1
                    => vendor refuses E018: kind
  2026-02-03T09:10  vendor mails POST2 to J0401/TR2024-004480/DEF-1
                    => vendor sends POST2 mailed, 240.00 shown
                    => justis forwards POST2 mailed, 240.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2026-02-20T09:00  vendor mails POST2 to J0401/TR2024-004480/DEF-1
                    => vendor refuses E018: kind
  2026-02-23T09:00  the last notice to J0401/TR2024-004480/DEF-1 comes back as ANK
                    => vendor sends address bad ANK
                    => vendor raises REVIEW_CASE NO_ADDRESS
                    => justis forwards address bad ANK
                    => court dockets "Mail returned (ANK), the address is flagged as bad"
  2026-02-24T09:00  vendor finds the address "5 OAK ST, MIAMI, AZ 85539" of J0401/TR2024-004480/DEF-1
                    => vendor sends address found
                    => vendor settles REVIEW_CASE NO_ADDRESS, mended "an address came"
                    => justis forwards address found
                    => court dockets "Address found by ACS/FARE posted"
  2026-02-24T09:05  vendor mails POST2 to J0401/TR2024-004480/DEF-1
                    => vendor sends POST2 mailed, 240.00 shown
                    => justis forwards POST2 mailed, 240.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2026-03-04T00:00  the clock
  2026-03-25T00:00  the clock
                    => vendor declares delinquency, 240.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 240.00 owed"
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 275.00
