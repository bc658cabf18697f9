# Notices after disposition: the event of each mailing is docketed on the right case/party.

FARE-74 FARE-75  Each notice after disposition is docketed; the second follows 30 days after the first.
  person NEAL is HOLLY NEAL, born 1982-12-12
  court submits M0702/M-2025-60001/DEF-1 of NEAL, backlog but fine 165.00, due 2026-01-04
  2026-01-05T00:00  the clock
                    => justis sends STREAM_CHG BL-CIV POST1 from 2026-01-05
                    => vendor sends POST1 mailed, 165.00 shown
                    => justis forwards POST1 mailed, 165.00 shown
                    => court M0702 dockets "Post-disposition notice 1 mailed"
  2026-02-03T00:00  the clock
  2026-02-04T00:00  the clock
                    => vendor sends POST2 mailed, 165.00 shown
                    => justis forwards POST2 mailed, 165.00 shown
                    => court M0702 dockets "Post-disposition notice 2 mailed"

FARE-74 FARE-75  Of two parties of one case each has its own notices on its own docket.
  person NEAL is HOLLY NEAL, born 1982-12-12
  person KOH is DANIEL KOH, born 1986-01-30, at "40 DESERT AVE, GLOBE, AZ 85501"
  court submits J0401/TR2025-060002/DEF-1 of NEAL, backlog but fine 165.00
  court submits J0401/TR2025-060002/DEF-2 of KOH, backlog but fine 165.00, citation CT-1002
  2026-02-03T09:00  vendor mails POST1 to J0401/TR2025-060002/DEF-2
                    => vendor sends POST1 mailed, 165.00 shown (J0401/TR2025-060002/DEF-2)
                    => justis forwards POST1 mailed, 165.00 shown (J0401/TR2025-060002/DEF-2)
                    => court dockets "Post-disposition notice 1 mailed" (J0401/TR2025060002/DEF-2)
  2026-02-03T09:05  vendor mails POST1 to J0401/TR2025-060002/DEF-1
                    => vendor sends POST1 mailed, 165.00 shown
                    => justis forwards POST1 mailed, 165.00 shown
                    => court dockets "Post-disposition notice 1 mailed"

FARE-74  Nothing is mailed once the fine is paid between two notices.
  person NEAL is HOLLY NEAL, born 1982-12-12
  court submits J0401/TR2025-060003/DEF-1 of NEAL, backlog but fine 165.00, due 2026-01-04
  2026-01-05T00:00  the clock
                    => justis sends STREAM_CHG BL-CIV POST1 from 2026-01-05
                    => vendor sends POST1 mailed, 165.00 shown
                    => justis forwards POST1 mailed, 165.00 shown
                    => court dockets "Post-disposition notice 1 mailed"
  2026-01-30T15:00  court takes payment of 165.00 on J0401/TR2025-060003/DEF-1
                    => court sends PAY_COURT 165.00 received 2026-01-30T15:00
                    => justis forwards PAY_COURT 165.00 received 2026-01-30T15:00
                    => justis sends OBLIG_ROLLUP 0.00
                    => justis sends STREAM_CHG NONE
  2026-02-04T00:00  the clock

FARE-74 FARE-75  The event of a mailing that comes twice is docketed once.
  person NEAL is HOLLY NEAL, born 1982-12-12
  court submits J0401/TR2025-060004/DEF-1 of NEAL, backlog but fine 165.00
  2026-02-03T09:00  vendor mails POST1 to J0401/TR2025-060004/DEF-1
                    => vendor sends POST1 mailed, 165.00 shown
                    => justis forwards POST1 mailed, 165.00 shown
                    => court dockets "Post-disposition notice 1 mailed"
  2026-02-03T09:30  the same message comes again
                    => court has it already
