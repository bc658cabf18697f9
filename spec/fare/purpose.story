# What FARE is for: cases stay up to date, and what partners learn comes back (FARE-01 to FARE-06).

FARE-01 FARE-03  What changes at the court reaches the vendor by way of JUSTIS.
  person NUNEZ is PILAR NUNEZ, born 1971-09-14, licence AZ D04410982
  2026-02-03T08:40  court submits M0702/TR2026-004117/DEF-1 of NUNEZ but fine 165.00
                    => court M0702 sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-02-05T14:10  court corrects M0702/TR2026-004117/DEF-1 with email "p.nunez@example.org"
                    => court M0702 sends PARTY_UPD
                    => justis forwards PARTY_UPD
  2026-02-09T09:25  court changes FINE@CT-1001/A of M0702/TR2026-004117/DEF-1 to 150.00
                    => court M0702 sends OBLIG_UPD FINE@CT-1001/A 150.00
                    => justis forwards OBLIG_UPD FINE@CT-1001/A 150.00

FARE-02 FARE-04 FARE-05  What happens at the vendor and what JUSTIS works out are shown at the court.
  person HOLT is DENISE HOLT, born 1968-01-30, licence AZ D02290417
  2026-01-05T10:00  court submits S1400/CT2024-000871/DEF-1 of HOLT, backlog but fine 310.00
                    => court S1400 sends CASE_ADD
                    => justis forwards CASE_ADD
                    => justis sends OBLIG_ROLLUP 310.00
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-01-05
  2026-01-06T00:00  the clock
                    => vendor sends POST1 mailed, 310.00 shown
                    => justis forwards POST1 mailed, 310.00 shown
                    => court S1400 dockets "Post-disposition notice 1 mailed"
  2026-01-20T11:00  vendor finds the address "88 MESA DR, YUMA, AZ 85364" of S1400/CT2024-000871/DEF-1
                    => vendor sends address found
                    => justis forwards address found
                    => court S1400 dockets "Address found by ACS/FARE posted"
  2026-02-05T00:00  the clock
                    => vendor sends POST2 mailed, 310.00 shown
                    => justis forwards POST2 mailed, 310.00 shown
                    => court S1400 dockets "Post-disposition notice 2 mailed"
  # Declared by the vendor; the fee is JUSTIS's own.
  2026-03-06T00:00  the clock
                    => vendor declares delinquency, 310.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court S1400 dockets "Delinquency declared, 310.00 owed"
                    => court S1400 sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 345.00

FARE-06  Nothing that changes nothing is a transaction.
  person IBARRA is LUIS IBARRA, born 1990-12-02
  2026-03-02T09:00  court submits J0401/TR2026-000311/DEF-1 of IBARRA
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-03-03T09:00  court submits J0401/TR2026-000311 again
