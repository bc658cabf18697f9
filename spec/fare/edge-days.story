# Days and hours at the edge: what was paid when, what pauses a clock, and what happens while a hold stands.

FARE-76  Paid on day 28: on day 29 nothing is declared.
  person ABEL is CORA ABEL, born 1978-05-11
  court submits J0401/TR2025-020001/DEF-1 of ABEL, backlog but fine 170.00
  vendor mails POST1 to J0401/TR2025-020001/DEF-1
  2026-02-03T09:00  vendor mails POST2 to J0401/TR2025-020001/DEF-1
                    => vendor sends POST2 mailed, 170.00 shown
                    => justis forwards POST2 mailed, 170.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2026-03-03T16:45  court takes payment of 170.00 on J0401/TR2025-020001/DEF-1
                    => court sends PAY_COURT 170.00 received 2026-03-03T16:45
                    => justis forwards PAY_COURT 170.00 received 2026-03-03T16:45
                    => justis sends OBLIG_ROLLUP 0.00
                    => justis sends STREAM_CHG NONE
  2026-03-04T00:00  the clock

FARE-76  Paid on day 29 before the run of that day: nothing is declared.
  person ABEL is CORA ABEL, born 1978-05-11
  court submits J0401/TR2025-020002/DEF-1 of ABEL, backlog but fine 170.00
  vendor mails POST1 to J0401/TR2025-020002/DEF-1
  2026-02-03T09:00  vendor mails POST2 to J0401/TR2025-020002/DEF-1
                    => vendor sends POST2 mailed, 170.00 shown
                    => justis forwards POST2 mailed, 170.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2026-03-04T00:10  court takes payment of 170.00 on J0401/TR2025-020002/DEF-1 received 2026-03-04T00:05
                    => court sends PAY_COURT 170.00 received 2026-03-04T00:05
                    => justis forwards PAY_COURT 170.00 received 2026-03-04T00:05
                    => justis sends OBLIG_ROLLUP 0.00
                    => justis sends STREAM_CHG NONE
  2026-03-04T00:15  the clock

FARE-76 FARE-78  Paid on day 29 after the run: the delinquency stands, and its fee is still owed.
  person ABEL is CORA ABEL, born 1978-05-11
  mvd knows ABEL
  court submits J0401/TR2025-020003/DEF-1 of ABEL, backlog but fine 170.00
  vendor mails POST1 to J0401/TR2025-020003/DEF-1
  2026-02-03T09:00  vendor mails POST2 to J0401/TR2025-020003/DEF-1
                    => vendor sends POST2 mailed, 170.00 shown
                    => justis forwards POST2 mailed, 170.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2026-03-04T00:00  the clock
                    => vendor declares delinquency, 170.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 170.00 owed"
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 205.00
  2026-03-04T09:20  court takes payment of 170.00 on J0401/TR2025-020003/DEF-1
                    => court sends PAY_COURT 170.00 received 2026-03-04T09:20
                    => justis forwards PAY_COURT 170.00 received 2026-03-04T09:20
                    => justis sends OBLIG_ROLLUP 35.00
  2026-03-07T00:00  the clock
                    => vendor requests MONEY hold, 35.00 due
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends MONEY hold placed, MVD code 00
                    => justis forwards MONEY hold placed, MVD code 00
                    => court dockets "Registration hold placed (MONEY)"

FARE-76 FARE-40  Paid on day 27 and posted on day 31: the delinquency is taken back, and its fee with it.
  person ABEL is CORA ABEL, born 1978-05-11
  court submits J0401/TR2025-020004/DEF-1 of ABEL, backlog but fine 170.00
  vendor mails POST1 to J0401/TR2025-020004/DEF-1
  2026-02-03T09:00  vendor mails POST2 to J0401/TR2025-020004/DEF-1
                    => vendor sends POST2 mailed, 170.00 shown
                    => justis forwards POST2 mailed, 170.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2026-03-04T00:00  the clock
                    => vendor declares delinquency, 170.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 170.00 owed"
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 205.00
  2026-03-06T08:30  court takes payment of 170.00 on J0401/TR2025-020004/DEF-1 for FINE@CT-1001/A received 2026-03-02T15:10
                    => court sends PAY_COURT 170.00 received 2026-03-02T15:10
                    => justis forwards PAY_COURT 170.00 received 2026-03-02T15:10
                    => justis sends DELINQUENT_WITHDRAWN with Delinquency Fee 35.00 (AO 2005-29, unconfirmed) to vendor
                    => justis sends DELINQUENT_WITHDRAWN with Delinquency Fee 35.00 (AO 2005-29, unconfirmed) to court
                    => justis sends OBLIG_ROLLUP 35.00
                    => court dockets "Delinquency withdrawn"
                    => court sends ADJ_NONFIN FEEW 35.00
                    => justis forwards ADJ_NONFIN FEEW 35.00
                    => justis sends OBLIG_ROLLUP 0.00
                    => justis sends STREAM_CHG NONE
  2026-03-07T00:00  the clock
  2026-03-07T08:00  J0401/TR2025-020004/DEF-1 stands
                    => court: 0.00 owed
                    => justis: LIVE, POST, 0.00 owed, NONE
                    => vendor: OPEN, 0.00 due
                    => mvd: no hold

FARE-76 FARE-80  Paid on day 27 and posted when the hold stands, to the fee first: the hold is released as an error, and nothing is owed any more.
  person ABEL is CORA ABEL, born 1978-05-11
  mvd knows ABEL
  court submits J0401/TR2025-020005/DEF-1 of ABEL, backlog but fine 170.00
  vendor mails POST1 to J0401/TR2025-020005/DEF-1
  2026-02-03T09:00  vendor mails POST2 to J0401/TR2025-020005/DEF-1
                    => vendor sends POST2 mailed, 170.00 shown
                    => justis forwards POST2 mailed, 170.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2026-03-04T00:00  the clock
                    => vendor declares delinquency, 170.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 170.00 owed"
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 205.00
  2026-03-07T00:00  the clock
                    => vendor requests MONEY hold, 205.00 due
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends MONEY hold placed, MVD code 00
                    => justis forwards MONEY hold placed, MVD code 00
                    => court dockets "Registration hold placed (MONEY)"
  2026-03-09T08:30  court takes payment of 170.00 on J0401/TR2025-020005/DEF-1 received 2026-03-02T15:10
                    => court sends PAY_COURT 170.00 received 2026-03-02T15:10
                    => justis forwards PAY_COURT 170.00 received 2026-03-02T15:10
                    => justis sends DELINQUENT_WITHDRAWN with Delinquency Fee 35.00 (AO 2005-29, unconfirmed) to vendor
                    => justis sends DELINQUENT_WITHDRAWN with Delinquency Fee 35.00 (AO 2005-29, unconfirmed) to court
                    => justis sends OBLIG_ROLLUP 35.00
                    => court dockets "Delinquency withdrawn"
                    => court sends ADJ_NONFIN FEEW 35.00
                    => justis forwards ADJ_NONFIN FEEW 35.00
                    => justis sends OBLIG_ROLLUP 0.00
                    => justis sends STREAM_CHG NONE
                    => vendor requests release of MONEY hold, ER
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends MONEY hold released, ER
                    => justis forwards MONEY hold released, ER
                    => court dockets "Registration hold released (MONEY, ER)"
  2026-03-09T08:35  J0401/TR2025-020005/DEF-1 stands
                    => court: 0.00 owed
                    => justis: LIVE, POST, 0.00 owed, NONE
                    => vendor: OPEN, 0.00 due, MONEY hold RELEASED
                    => mvd: no hold

FARE-76  Paid on day 27 but not everything: the delinquency stands.
  person ABEL is CORA ABEL, born 1978-05-11
  court submits J0401/TR2025-020006/DEF-1 of ABEL, backlog but fine 170.00
  vendor mails POST1 to J0401/TR2025-020006/DEF-1
  2026-02-03T09:00  vendor mails POST2 to J0401/TR2025-020006/DEF-1
                    => vendor sends POST2 mailed, 170.00 shown
                    => justis forwards POST2 mailed, 170.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2026-03-04T00:00  the clock
                    => vendor declares delinquency, 170.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 170.00 owed"
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 205.00
  2026-03-06T08:30  court takes payment of 169.99 on J0401/TR2025-020006/DEF-1 received 2026-03-02T15:10
                    => court sends PAY_COURT 169.99 received 2026-03-02T15:10
                    => justis forwards PAY_COURT 169.99 received 2026-03-02T15:10
                    => justis sends OBLIG_ROLLUP 35.01

FARE-76 FARE-71  Suspended for two weeks of the 29 days: the days that were left are counted from the end of the pause.
  person ORTEGA is FELIX ORTEGA, born 1968-02-20
  court submits J0401/TR2025-020010/DEF-1 of ORTEGA, backlog but fine 225.00
  vendor mails POST1 to J0401/TR2025-020010/DEF-1
  2026-02-03T09:00  vendor mails POST2 to J0401/TR2025-020010/DEF-1
                    => vendor sends POST2 mailed, 225.00 shown
                    => justis forwards POST2 mailed, 225.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2026-02-13T00:00  court sets suspend on J0401/TR2025-020010/DEF-1 for DISPUTE
                    => court sends FLAG_UPD suspend Y DISPUTE
                    => justis forwards FLAG_UPD suspend Y DISPUTE
  2026-02-27T00:00  court lifts suspend on J0401/TR2025-020010/DEF-1
                    => court sends FLAG_UPD suspend N
                    => justis forwards FLAG_UPD suspend N
  2026-03-04T00:00  the clock
  2026-03-17T00:00  the clock
  2026-03-18T00:00  the clock
                    => vendor declares delinquency, 225.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 225.00 owed"
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 260.00

FARE-79 FARE-71  Suspended during the 72 hours: the hours that were left run on afterwards.
  person ORTEGA is FELIX ORTEGA, born 1968-02-20
  mvd knows ORTEGA
  court submits J0401/TR2025-020011/DEF-1 of ORTEGA, backlog but fine 225.00
  vendor mails POST1 to J0401/TR2025-020011/DEF-1
  2026-02-03T09:00  vendor mails POST2 to J0401/TR2025-020011/DEF-1
                    => vendor sends POST2 mailed, 225.00 shown
                    => justis forwards POST2 mailed, 225.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2026-03-04T00:00  the clock
                    => vendor declares delinquency, 225.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 225.00 owed"
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 260.00
  2026-03-05T12:00  court sets suspend on J0401/TR2025-020011/DEF-1 for COURT
                    => court sends FLAG_UPD suspend Y COURT
                    => justis forwards FLAG_UPD suspend Y COURT
  2026-03-07T00:00  the clock
  2026-03-10T15:00  court lifts suspend on J0401/TR2025-020011/DEF-1
                    => court sends FLAG_UPD suspend N
                    => justis forwards FLAG_UPD suspend N
  2026-03-12T02:59  the clock
  2026-03-12T03:00  the clock
                    => vendor requests MONEY hold, 260.00 due
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends MONEY hold placed, MVD code 00
                    => justis forwards MONEY hold placed, MVD code 00
                    => court dockets "Registration hold placed (MONEY)"

FARE-79 FARE-80  After 71 hours and 59 minutes nothing is asked for; after 72 hours it is, over the day on which clocks change elsewhere.
  person ORTEGA is FELIX ORTEGA, born 1968-02-20
  mvd knows ORTEGA
  court submits J0401/TR2025-020012/DEF-1 of ORTEGA, backlog but fine 225.00
  vendor mails POST1 to J0401/TR2025-020012/DEF-1
  2026-02-05T09:00  vendor mails POST2 to J0401/TR2025-020012/DEF-1
                    => vendor sends POST2 mailed, 225.00 shown
                    => justis forwards POST2 mailed, 225.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2026-03-06T06:00  the clock
                    => vendor declares delinquency, 225.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 225.00 owed"
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 260.00
  2026-03-09T05:59  the clock
  2026-03-09T06:00  the clock
                    => vendor requests MONEY hold, 260.00 due
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends MONEY hold placed, MVD code 00
                    => justis forwards MONEY hold placed, MVD code 00
                    => court dockets "Registration hold placed (MONEY)"

FARE-79  Paid within the 72 hours with its fee: no hold is asked for.
  person ORTEGA is FELIX ORTEGA, born 1968-02-20
  mvd knows ORTEGA
  court submits J0401/TR2025-020013/DEF-1 of ORTEGA, backlog but fine 225.00
  vendor mails POST1 to J0401/TR2025-020013/DEF-1
  2026-02-03T09:00  vendor mails POST2 to J0401/TR2025-020013/DEF-1
                    => vendor sends POST2 mailed, 225.00 shown
                    => justis forwards POST2 mailed, 225.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2026-03-04T00:00  the clock
                    => vendor declares delinquency, 225.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 225.00 owed"
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 260.00
  2026-03-06T22:00  vendor takes payment of 260.00 by web on J0401/TR2025-020013/DEF-1
                    => vendor sends payment W-1 260.00 PAYW
                    => justis forwards payment W-1 260.00 PAYW
                    => court dockets "Payment of 260.00 to ACS/FARE posted"
                    => court sends PAY_CONFIRM W-1 260.00
                    => justis forwards PAY_CONFIRM W-1 260.00
                    => justis sends OBLIG_ROLLUP 0.00
                    => justis sends STREAM_CHG NONE
  2026-03-07T00:00  the clock

FARE-80 FARE-41  A cheque is not honoured after the hold was released: the hold is asked for anew at once.
  person SHAW is DEAN SHAW, born 1961-06-06
  mvd knows SHAW
  court submits J0401/TR2025-020020/DEF-1 of SHAW, backlog but fine 225.00
  vendor mails POST1 to J0401/TR2025-020020/DEF-1
  2026-02-03T09:00  vendor mails POST2 to J0401/TR2025-020020/DEF-1
                    => vendor sends POST2 mailed, 225.00 shown
                    => justis forwards POST2 mailed, 225.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2026-03-04T00:00  the clock
                    => vendor declares delinquency, 225.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 225.00 owed"
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 260.00
  2026-03-07T00:00  the clock
                    => vendor requests MONEY hold, 260.00 due
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends MONEY hold placed, MVD code 00
                    => justis forwards MONEY hold placed, MVD code 00
                    => court dockets "Registration hold placed (MONEY)"
  2026-03-16T09:00  vendor takes payment of 35.00 by phone on J0401/TR2025-020020/DEF-1
                    => vendor sends payment W-1 35.00 PAYI
                    => justis forwards payment W-1 35.00 PAYI
                    => court dockets "Payment of 35.00 to ACS/FARE posted"
                    => court sends PAY_CONFIRM W-1 35.00
                    => justis forwards PAY_CONFIRM W-1 35.00
                    => justis sends OBLIG_ROLLUP 225.00
  2026-03-16T11:00  court takes payment of 225.00 on J0401/TR2025-020020/DEF-1
                    => court sends PAY_COURT 225.00 received 2026-03-16T11:00
                    => justis forwards PAY_COURT 225.00 received 2026-03-16T11:00
                    => justis sends OBLIG_ROLLUP 0.00
                    => justis sends STREAM_CHG NONE
                    => vendor requests release of MONEY hold, PD
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends MONEY hold released, PD
                    => justis forwards MONEY hold released, PD
                    => court dockets "Registration hold released (MONEY, PD)"
  2026-03-24T11:00  court takes back payment P-2 on J0401/TR2025-020020/DEF-1
                    => court sends PAY_COURT -225.00 received 2026-03-24T11:00, takes back P-2
                    => justis forwards PAY_COURT -225.00 received 2026-03-24T11:00, takes back P-2
                    => justis sends OBLIG_ROLLUP 225.00
                    => justis sends STREAM_CHG BL-CIV AWAIT_DAY_29 from 2026-03-24
                    => vendor requests MONEY hold, 225.00 due
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends MONEY hold placed, MVD code 00
                    => justis forwards MONEY hold placed, MVD code 00
                    => court dockets "Registration hold placed (MONEY)"

FARE-50 FARE-83  Sealed while a hold stands: it is released, and neither JUSTIS nor the vendor has a word of the case any more.
  person SHAW is DEAN SHAW, born 1961-06-06
  mvd knows SHAW
  court submits J0401/TR2025-020021/DEF-1 of SHAW, backlog but fine 225.00
  vendor mails POST1 to J0401/TR2025-020021/DEF-1
  2026-02-03T09:00  vendor mails POST2 to J0401/TR2025-020021/DEF-1
                    => vendor sends POST2 mailed, 225.00 shown
                    => justis forwards POST2 mailed, 225.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2026-03-04T00:00  the clock
                    => vendor declares delinquency, 225.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 225.00 owed"
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 260.00
  2026-03-07T00:00  the clock
                    => vendor requests MONEY hold, 260.00 due
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends MONEY hold placed, MVD code 00
                    => justis forwards MONEY hold placed, MVD code 00
                    => court dockets "Registration hold placed (MONEY)"
  2026-03-10T14:30  court seals J0401/TR2025-020021
                    => court sends CASE_DEL SEALED
                    => justis erases what it kept
                    => justis forwards CASE_DEL SEALED
                    => vendor requests release of MONEY hold, DL
                    => vendor erases what it kept
                    => mvd answers 00, done: hold placed, or released
                    => mvd erases what it kept
                    => vendor sends MONEY hold released, DL
                    => justis forwards MONEY hold released, DL
                    => court dockets "Registration hold released (MONEY, DL)"
  2026-03-10T14:31  J0401/TR2025-020021/DEF-1 stands
                    => court: deleted, 260.00 owed
                    => justis: DELETED, PRE
                    => vendor: DELETED, 0.00 due, MONEY hold RELEASED
                    => mvd: no hold

FARE-50  Sealed within the 72 hours: no hold is ever asked for.
  person SHAW is DEAN SHAW, born 1961-06-06
  mvd knows SHAW
  court submits J0401/TR2025-020022/DEF-1 of SHAW, backlog but fine 225.00
  vendor mails POST1 to J0401/TR2025-020022/DEF-1
  2026-02-03T09:00  vendor mails POST2 to J0401/TR2025-020022/DEF-1
                    => vendor sends POST2 mailed, 225.00 shown
                    => justis forwards POST2 mailed, 225.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2026-03-04T00:00  the clock
                    => vendor declares delinquency, 225.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 225.00 owed"
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 260.00
  2026-03-05T14:30  court seals J0401/TR2025-020022
                    => court sends CASE_DEL SEALED
                    => justis erases what it kept
                    => justis forwards CASE_DEL SEALED
                    => vendor erases what it kept
  2026-03-07T00:00  the clock

FARE-83 W102  Recalled while the MVD has not answered the request: the hold is released as soon as it is there.
  person SHAW is DEAN SHAW, born 1961-06-06
  mvd knows SHAW
  court submits J0401/TR2025-020023/DEF-1 of SHAW, backlog but fine 225.00
  vendor mails POST1 to J0401/TR2025-020023/DEF-1
  2026-02-03T09:00  vendor mails POST2 to J0401/TR2025-020023/DEF-1
                    => vendor sends POST2 mailed, 225.00 shown
                    => justis forwards POST2 mailed, 225.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2026-03-04T00:00  the clock
                    => vendor declares delinquency, 225.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 225.00 owed"
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 260.00
  2026-03-06T20:00  the mvd is silent
  2026-03-07T00:00  the clock
                    => vendor requests MONEY hold, 260.00 due
  2026-03-07T10:00  court recalls J0401/TR2025-020023/DEF-1
                    => court sends FLAG_UPD recall Y
                    => justis forwards FLAG_UPD recall Y
  2026-03-07T11:00  the mvd answers
  2026-03-07T11:01  delivery tries again
                    => vendor requests MONEY hold, 260.00 due again
                    => mvd answers 00, done: hold placed, or released
                    => vendor requests release of MONEY hold, RC
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends MONEY hold released, RC
                    => justis forwards MONEY hold released, RC
                    => court remarks W102
                    => court dockets "Registration hold released (MONEY, RC)"

FARE-80 FARE-76  Taken back while the MVD has not answered the request for a hold: released as an error as soon as it is there.
  person LYON is HUGO LYON, born 1975-12-05
  mvd knows LYON
  court submits J0401/TR2024-000902/DEF-1 of LYON, backlog but fine 150.00
  vendor mails POST1 to J0401/TR2024-000902/DEF-1
  2026-02-03T09:00  vendor mails POST2 to J0401/TR2024-000902/DEF-1
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
  2026-03-06T00:00  the mvd is silent
  2026-03-07T00:00  the clock
                    => vendor requests MONEY hold, 185.00 due
  2026-03-07T09:00  court takes payment of 150.00 on J0401/TR2024-000902/DEF-1 for FINE@CT-1001/A received 2026-03-03T15:00
                    => court sends PAY_COURT 150.00 received 2026-03-03T15:00
                    => justis forwards PAY_COURT 150.00 received 2026-03-03T15:00
                    => justis sends DELINQUENT_WITHDRAWN with Delinquency Fee 35.00 (AO 2005-29, unconfirmed) to vendor
                    => justis sends DELINQUENT_WITHDRAWN with Delinquency Fee 35.00 (AO 2005-29, unconfirmed) to court
                    => justis sends OBLIG_ROLLUP 35.00
                    => court dockets "Delinquency withdrawn"
                    => court sends ADJ_NONFIN FEEW 35.00
                    => justis forwards ADJ_NONFIN FEEW 35.00
                    => justis sends OBLIG_ROLLUP 0.00
                    => justis sends STREAM_CHG NONE
  2026-03-07T10:00  the mvd answers
  2026-03-07T10:01  delivery tries again
                    => vendor requests MONEY hold, 185.00 due again
                    => mvd answers 00, done: hold placed, or released
                    => vendor requests release of MONEY hold, ER
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends MONEY hold released, ER
                    => justis forwards MONEY hold released, ER
                    => court remarks W102
                    => court dockets "Registration hold released (MONEY, ER)"

FARE-76  The payment and the delinquency cross: JUSTIS has the payment, so the court hears of no delinquency.
  person MEIER is LOTTE MEIER, born 1969-10-01
  court submits J0401/TR2024-000903/DEF-1 of MEIER, backlog but fine 150.00
  vendor mails POST1 to J0401/TR2024-000903/DEF-1
  2026-02-03T09:00  vendor mails POST2 to J0401/TR2024-000903/DEF-1
                    => vendor sends POST2 mailed, 150.00 shown
                    => justis forwards POST2 mailed, 150.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2026-03-03T17:00  messages of the justis to the vendor are held
  2026-03-03T17:30  court takes payment of 150.00 on J0401/TR2024-000903/DEF-1
                    => court sends PAY_COURT 150.00 received 2026-03-03T17:30
                    => justis forwards PAY_COURT 150.00 received 2026-03-03T17:30
                    => justis sends OBLIG_ROLLUP 0.00
                    => justis sends STREAM_CHG NONE
  2026-03-04T00:00  the clock
                    => vendor declares delinquency, 150.00 owed
                    => justis sends DELINQUENT_WITHDRAWN to vendor
  2026-03-04T06:00  the held messages arrive
  2026-03-07T00:00  the clock
  2026-03-07T00:01  J0401/TR2024-000903/DEF-1 stands
                    => court: 0.00 owed
                    => justis: LIVE, POST, 0.00 owed, NONE
                    => vendor: OPEN, 0.00 due
                    => mvd: no hold

FARE-64  A plan is granted while the MVD has not answered: the hold is released as soon as it is there.
  person MEIER is LOTTE MEIER, born 1969-10-01
  mvd knows MEIER
  court submits J0401/TR2024-000906/DEF-1 of MEIER, backlog but fine 150.00
  vendor mails POST1 to J0401/TR2024-000906/DEF-1
  2026-02-03T09:00  vendor mails POST2 to J0401/TR2024-000906/DEF-1
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
  2026-03-06T00:00  the mvd is silent
  2026-03-07T00:00  the clock
                    => vendor requests MONEY hold, 185.00 due
  2026-03-07T09:00  court sets suspend on J0401/TR2024-000906/DEF-1 for PLAN
                    => court sends FLAG_UPD suspend Y PLAN
                    => justis forwards FLAG_UPD suspend Y PLAN
  2026-03-07T10:00  the mvd answers
  2026-03-07T10:01  delivery tries again
                    => vendor requests MONEY hold, 185.00 due again
                    => mvd answers 00, done: hold placed, or released
                    => vendor requests release of MONEY hold, ND
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends MONEY hold released, ND
                    => justis forwards MONEY hold released, ND
                    => court remarks W102
                    => court dockets "Registration hold released (MONEY, ND)"

FARE-76  The payment that withdrew a delinquency is not honoured: its debt is owed again, its fee is not, and there is nothing to give back.
  person ABEL is CORA ABEL, born 1978-05-11
  court submits J0401/TR2025-020031/DEF-1 of ABEL, backlog but fine 170.00
  vendor mails POST1 to J0401/TR2025-020031/DEF-1
  2026-02-03T09:00  vendor mails POST2 to J0401/TR2025-020031/DEF-1
                    => vendor sends POST2 mailed, 170.00 shown
                    => justis forwards POST2 mailed, 170.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2026-03-04T00:00  the clock
                    => vendor declares delinquency, 170.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 170.00 owed"
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 205.00
  2026-03-06T08:30  court takes payment of 205.00 on J0401/TR2025-020031/DEF-1 received 2026-03-02T15:10
                    => court sends PAY_COURT 205.00 received 2026-03-02T15:10
                    => justis forwards PAY_COURT 205.00 received 2026-03-02T15:10
                    => justis sends DELINQUENT_WITHDRAWN with Delinquency Fee 35.00 (AO 2005-29, unconfirmed) to vendor
                    => justis sends DELINQUENT_WITHDRAWN with Delinquency Fee 35.00 (AO 2005-29, unconfirmed) to court
                    => justis sends OBLIG_ROLLUP 0.00
                    => justis sends STREAM_CHG NONE
                    => court dockets "Delinquency withdrawn"
                    => court raises REFUND A35
  2026-03-16T11:00  court takes back payment P-1 on J0401/TR2025-020031/DEF-1
                    => court sends PAY_COURT -205.00 received 2026-03-16T11:00, takes back P-1
                    => court settles REFUND A35, overtaken "a payment was taken back"
                    => court sends ADJ_NONFIN FEEW 35.00
                    => justis forwards PAY_COURT -205.00 received 2026-03-16T11:00, takes back P-1
                    => justis sends OBLIG_ROLLUP 205.00
                    => justis sends STREAM_CHG BL-CIV AWAIT_DAY_29 from 2026-03-16
                    => justis forwards ADJ_NONFIN FEEW 35.00
                    => justis sends OBLIG_ROLLUP 170.00
  2026-03-16T11:01  J0401/TR2025-020031/DEF-1 stands
                    => court: 170.00 owed
                    => justis: LIVE, POST, 170.00 owed, BL-CIV AWAIT_DAY_29 from 2026-03-16
                    => vendor: OPEN, 170.00 due
                    => mvd: no hold

FARE-76  What was paid on the fee has paid another debt when the delinquency is withdrawn, and is not honoured: that debt is owed again too.
  person ABEL is CORA ABEL, born 1978-05-11
  court submits J0401/TR2025-020032/DEF-1 of ABEL, backlog but fine 170.00
  vendor mails POST1 to J0401/TR2025-020032/DEF-1
  2026-02-03T09:00  vendor mails POST2 to J0401/TR2025-020032/DEF-1
                    => vendor sends POST2 mailed, 170.00 shown
                    => justis forwards POST2 mailed, 170.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2026-03-04T00:00  the clock
                    => vendor declares delinquency, 170.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 170.00 owed"
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 205.00
  2026-03-05T09:00  court takes payment of 20.00 on J0401/TR2025-020032/DEF-1 for DFEE
                    => court sends PAY_COURT 20.00 received 2026-03-05T09:00
                    => justis forwards PAY_COURT 20.00 received 2026-03-05T09:00
                    => justis sends OBLIG_ROLLUP 185.00
  2026-03-06T08:30  court takes payment of 150.00 on J0401/TR2025-020032/DEF-1 for FINE@CT-1001/A received 2026-03-02T15:10
                    => court sends PAY_COURT 150.00 received 2026-03-02T15:10
                    => justis forwards PAY_COURT 150.00 received 2026-03-02T15:10
                    => justis sends DELINQUENT_WITHDRAWN with Delinquency Fee 35.00 (AO 2005-29, unconfirmed) to vendor
                    => justis sends DELINQUENT_WITHDRAWN with Delinquency Fee 35.00 (AO 2005-29, unconfirmed) to court
                    => justis sends OBLIG_ROLLUP 35.00
                    => court dockets "Delinquency withdrawn"
                    => court sends ADJ_NONFIN FEEW 35.00
                    => justis forwards ADJ_NONFIN FEEW 35.00
                    => justis sends OBLIG_ROLLUP 0.00
                    => justis sends STREAM_CHG NONE
  2026-03-16T11:00  court takes back payment P-1 on J0401/TR2025-020032/DEF-1
                    => court sends PAY_COURT -20.00 received 2026-03-16T11:00, takes back P-1
                    => court sends ADJ_NONFIN FEEW 0.00
                    => justis forwards PAY_COURT -20.00 received 2026-03-16T11:00, takes back P-1
                    => justis sends OBLIG_ROLLUP 20.00
                    => justis sends STREAM_CHG BL-CIV AWAIT_DAY_29 from 2026-03-16
                    => justis forwards ADJ_NONFIN FEEW 0.00
  2026-03-16T11:01  J0401/TR2025-020032/DEF-1 stands
                    => court: 20.00 owed
                    => justis: LIVE, POST, 20.00 owed, BL-CIV AWAIT_DAY_29 from 2026-03-16
                    => vendor: OPEN, 20.00 due
                    => mvd: no hold

FARE-76  A second delinquency is not withdrawn on account of the fee of the first.
  person ABEL is CORA ABEL, born 1978-05-11
  court submits J0401/TR2025-020033/DEF-1 of ABEL, backlog but fine 170.00
  vendor mails POST1 to J0401/TR2025-020033/DEF-1
  2026-02-03T09:00  vendor mails POST2 to J0401/TR2025-020033/DEF-1
                    => vendor sends POST2 mailed, 170.00 shown
                    => justis forwards POST2 mailed, 170.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2026-03-04T00:00  the clock
                    => vendor declares delinquency, 170.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 170.00 owed"
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 205.00
  2026-03-06T08:30  court takes payment of 170.00 on J0401/TR2025-020033/DEF-1 for FINE@CT-1001/A received 2026-03-02T15:10
                    => court sends PAY_COURT 170.00 received 2026-03-02T15:10
                    => justis forwards PAY_COURT 170.00 received 2026-03-02T15:10
                    => justis sends DELINQUENT_WITHDRAWN with Delinquency Fee 35.00 (AO 2005-29, unconfirmed) to vendor
                    => justis sends DELINQUENT_WITHDRAWN with Delinquency Fee 35.00 (AO 2005-29, unconfirmed) to court
                    => justis sends OBLIG_ROLLUP 35.00
                    => court dockets "Delinquency withdrawn"
                    => court sends ADJ_NONFIN FEEW 35.00
                    => justis forwards ADJ_NONFIN FEEW 35.00
                    => justis sends OBLIG_ROLLUP 0.00
                    => justis sends STREAM_CHG NONE
  2026-03-20T11:39  court adds TPF of 45.00 to J0401/TR2025-020033/DEF-1
                    => court sends OBLIG_ADD TPF 45.00
                    => justis forwards OBLIG_ADD TPF 45.00
                    => justis sends OBLIG_ROLLUP 45.00
                    => justis sends STREAM_CHG BL-CIV AWAIT_DAY_29 from 2026-03-20
  2026-04-19T00:00  the clock
                    => vendor declares delinquency, 45.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 45.00 owed"
                    => court sends OBLIG_ADD DFEE#2 35.00
                    => justis forwards OBLIG_ADD DFEE#2 35.00
                    => justis sends OBLIG_ROLLUP 80.00
  2026-04-22T10:00  court takes payment of 10.00 on J0401/TR2025-020033/DEF-1 for TPF received 2026-04-16T15:10
                    => court sends PAY_COURT 10.00 received 2026-04-16T15:10
                    => justis forwards PAY_COURT 10.00 received 2026-04-16T15:10
                    => justis sends OBLIG_ROLLUP 70.00
  2026-04-22T10:01  J0401/TR2025-020033/DEF-1 stands
                    => court: 70.00 owed
                    => justis: LIVE, DEL, 70.00 owed, BL-CIV AWAIT_DAY_29 from 2026-03-20
                    => vendor: OPEN, 70.00 due, delinquent
                    => mvd: no hold

FARE-76  One of two payments on a fee that was withdrawn is not honoured: only the other one is to be given back.
  person ABEL is CORA ABEL, born 1978-05-11
  court submits J0401/TR2025-020034/DEF-1 of ABEL, backlog but fine 170.00
  vendor mails POST1 to J0401/TR2025-020034/DEF-1
  2026-02-03T09:00  vendor mails POST2 to J0401/TR2025-020034/DEF-1
                    => vendor sends POST2 mailed, 170.00 shown
                    => justis forwards POST2 mailed, 170.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2026-03-04T00:00  the clock
                    => vendor declares delinquency, 170.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 170.00 owed"
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 205.00
  2026-03-05T09:00  court takes payment of 15.00 on J0401/TR2025-020034/DEF-1 for DFEE
                    => court sends PAY_COURT 15.00 received 2026-03-05T09:00
                    => justis forwards PAY_COURT 15.00 received 2026-03-05T09:00
                    => justis sends OBLIG_ROLLUP 190.00
  2026-03-06T08:30  court takes payment of 190.00 on J0401/TR2025-020034/DEF-1 received 2026-03-02T15:10
                    => court sends PAY_COURT 190.00 received 2026-03-02T15:10
                    => justis forwards PAY_COURT 190.00 received 2026-03-02T15:10
                    => justis sends DELINQUENT_WITHDRAWN with Delinquency Fee 35.00 (AO 2005-29, unconfirmed) to vendor
                    => justis sends DELINQUENT_WITHDRAWN with Delinquency Fee 35.00 (AO 2005-29, unconfirmed) to court
                    => justis sends OBLIG_ROLLUP 0.00
                    => justis sends STREAM_CHG NONE
                    => court dockets "Delinquency withdrawn"
                    => court raises REFUND A35
  2026-03-16T11:00  court takes back payment P-1 on J0401/TR2025-020034/DEF-1
                    => court sends PAY_COURT -15.00 received 2026-03-16T11:00, takes back P-1
                    => court settles REFUND A35, overtaken "a payment was taken back"
                    => court raises REFUND A35
                    => court sends ADJ_NONFIN FEEW 15.00
                    => justis forwards PAY_COURT -15.00 received 2026-03-16T11:00, takes back P-1
                    => justis sends OBLIG_ROLLUP 15.00
                    => justis sends STREAM_CHG BL-CIV AWAIT_DAY_29 from 2026-03-16
                    => justis forwards ADJ_NONFIN FEEW 15.00
                    => justis sends OBLIG_ROLLUP 0.00
                    => justis sends STREAM_CHG NONE
  2026-03-16T11:01  J0401/TR2025-020034/DEF-1 stands
                    => court: 0.00 owed
                    => justis: LIVE, POST, 0.00 owed, NONE
                    => vendor: OPEN, 0.00 due
                    => mvd: no hold

FARE-76  The same at a court whose system works out the transactions itself: the fee stays off.
  person ABEL is CORA ABEL, born 1978-05-11
  cms submits J0401/TR2025-020035/DEF-1 of ABEL, backlog but fine 170.00
  vendor mails POST1 to J0401/TR2025-020035/DEF-1
  2026-02-03T09:00  vendor mails POST2 to J0401/TR2025-020035/DEF-1
                    => vendor sends POST2 mailed, 170.00 shown
                    => justis forwards POST2 mailed, 170.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2026-03-04T00:00  the clock
                    => vendor declares delinquency, 170.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 170.00 owed"
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 205.00
  2026-03-06T08:30  cms takes payment of 205.00 on J0401/TR2025-020035/DEF-1 received 2026-03-02T15:10
                    => court sends PAY_COURT 205.00 received 2026-03-02T15:10
                    => justis forwards PAY_COURT 205.00 received 2026-03-02T15:10
                    => justis sends DELINQUENT_WITHDRAWN with Delinquency Fee 35.00 (AO 2005-29, unconfirmed) to vendor
                    => justis sends DELINQUENT_WITHDRAWN with Delinquency Fee 35.00 (AO 2005-29, unconfirmed) to court
                    => justis sends OBLIG_ROLLUP 0.00
                    => justis sends STREAM_CHG NONE
                    => court dockets "Delinquency withdrawn"
                    => court raises REFUND A35
  2026-03-16T11:00  cms takes back payment P-1 on J0401/TR2025-020035/DEF-1
                    => court sends PAY_COURT -205.00 received 2026-03-16T11:00, takes back P-1
                    => court settles REFUND A35, overtaken "a payment was taken back"
                    => court sends ADJ_NONFIN FEEW 35.00
                    => justis forwards PAY_COURT -205.00 received 2026-03-16T11:00, takes back P-1
                    => justis sends OBLIG_ROLLUP 205.00
                    => justis sends STREAM_CHG BL-CIV AWAIT_DAY_29 from 2026-03-16
                    => justis forwards ADJ_NONFIN FEEW 35.00
                    => justis sends OBLIG_ROLLUP 170.00
  2026-03-16T11:01  J0401/TR2025-020035/DEF-1 stands
                    => court: 170.00 owed
                    => justis: LIVE, POST, 170.00 owed, BL-CIV AWAIT_DAY_29 from 2026-03-16
                    => vendor: OPEN, 170.00 due
                    => mvd: no hold
