# Lost, repeated, late and reordered messages; partners who are silent; and people who trace what became of them.

FARE-33  A message is lost: delivery sends it again, and nothing else happens.
  person GRAY is VERA GRAY, born 1980-01-15
  court submits J0401/TR2026-030001/DEF-1 of GRAY
  2026-03-02T09:00  the next message to the justis is lost
  2026-03-02T09:01  court enters plea NG on CT-1001/A of J0401/TR2026-030001/DEF-1
                    => court sends CHARGE_UPD CT-1001/A 28-701(A), plea NG
                    => the message is lost
  2026-03-02T09:06  delivery tries again
                    => court sends CHARGE_UPD CT-1001/A 28-701(A), plea NG again
                    => justis forwards CHARGE_UPD CT-1001/A 28-701(A), plea NG

FARE-54  An answer is lost: the payment comes again under its id, and is posted once.
  person GRAY is VERA GRAY, born 1980-01-15
  court submits J0401/TR2024-030002/DEF-1 of GRAY, backlog
  2026-03-02T20:00  the next answer is lost
  2026-03-02T20:01  vendor takes payment of 40.00 by web on J0401/TR2024-030002/DEF-1
                    => vendor sends payment W-1 40.00 PAYW
                    => justis forwards payment W-1 40.00 PAYW
                    => the answer is lost
                    => court dockets "Payment of 40.00 to ACS/FARE posted"
                    => court sends PAY_CONFIRM W-1 40.00
                    => justis forwards PAY_CONFIRM W-1 40.00
                    => justis sends OBLIG_ROLLUP 200.00
  2026-03-02T20:05  delivery tries again
                    => vendor sends payment W-1 40.00 PAYW again
                    => justis has it already

FARE-32 E005  A message is missing: what comes behind it waits, the missing one is asked for, and both take effect in their order.
  person GRAY is VERA GRAY, born 1980-01-15
  court submits J0401/TR2026-030003/DEF-1 of GRAY
  2026-03-02T09:00  the next message to the justis is lost, unnoticed
  2026-03-02T09:01  court adds charge CT-1001/B of type CT to J0401/TR2026-030003/DEF-1
                    => court sends CHARGE_ADD CT-1001/B CT
                    => the message is lost
  2026-03-02T09:10  court enters plea R on CT-1001/B of J0401/TR2026-030003/DEF-1
                    => court sends CHARGE_UPD CT-1001/B 28-701(A), plea R
                    => justis remarks E005
                    => justis sends RESEND_REQ from 2 to court
                    => court sends CHARGE_ADD CT-1001/B CT again
                    => justis forwards CHARGE_ADD CT-1001/B CT
                    => justis forwards CHARGE_UPD CT-1001/B 28-701(A), plea R
                    => court sends CHARGE_UPD CT-1001/B 28-701(A), plea R again
                    => justis has it already

FARE-32 E005  Two amendments come in the wrong order, and the later one stands.
  person GRAY is VERA GRAY, born 1980-01-15
  court submits M0702/M-2026-3004/DEF-1 of GRAY
  2026-03-02T09:00  messages of the court to the justis are held
  2026-03-02T09:01  court amends charge CT-1001/A of M0702/M-2026-3004/DEF-1 to 28-702
                    => court M0702 sends CHARGE_UPD CT-1001/A 28-702
  2026-03-02T09:20  court amends charge CT-1001/A of M0702/M-2026-3004/DEF-1 to 28-703
                    => court M0702 sends CHARGE_UPD CT-1001/A 28-703
  2026-03-02T09:30  the held messages arrive in another order
                    => justis remarks E005
                    => justis sends RESEND_REQ from 2 to court M0702
                    => justis forwards CHARGE_UPD CT-1001/A 28-702
                    => justis forwards CHARGE_UPD CT-1001/A 28-703
                    => court M0702 sends CHARGE_UPD CT-1001/A 28-702 again
                    => justis has it already
                    => court M0702 sends CHARGE_UPD CT-1001/A 28-703 again
                    => justis has it already

FARE-73 FARE-83 E005  A recall does not wait for what is missing before it.
  person GRAY is VERA GRAY, born 1980-01-15, licence AZ D08001151
  mvd knows GRAY
  court submits J0401/TR2026-030005/DEF-1 of GRAY but type TR, law 28-3473(A), fine 300.00
  court notes failure to appear on CT-1001/A of J0401/TR2026-030005/DEF-1
  2026-03-02T09:00  the next message to the justis is lost, unnoticed
  2026-03-02T09:01  court adds FEE of 25.00 to J0401/TR2026-030005/DEF-1
                    => court sends OBLIG_ADD FEE 25.00
                    => the message is lost
  2026-03-02T09:10  court recalls J0401/TR2026-030005/DEF-1
                    => court sends FLAG_UPD recall Y
                    => justis forwards FLAG_UPD recall Y
                    => justis sends RESEND_REQ from 3 to court
                    => vendor requests release of FTA hold, RC
                    => mvd answers 00, done: hold placed, or released
                    => court sends OBLIG_ADD FEE 25.00 again
                    => justis refuses E003
                    => court sends FLAG_UPD recall Y again
                    => justis has it already
                    => vendor sends FTA hold released, RC
                    => justis forwards FTA hold released, RC
                    => court dockets "Registration hold released (FTA, RC)"

FARE-71 E005  Suspend overtakes an older message, and the older one does not undo it when it comes.
  person GRAY is VERA GRAY, born 1980-01-15
  court submits J0401/TR2024-030006/DEF-1 of GRAY, backlog
  court sets suspend on J0401/TR2024-030006/DEF-1 for DISPUTE
  2026-03-02T09:00  messages of the court to the justis are held
  2026-03-02T09:01  court lifts suspend on J0401/TR2024-030006/DEF-1
                    => court sends FLAG_UPD suspend N
  2026-03-02T11:00  court sets suspend on J0401/TR2024-030006/DEF-1 for PLAN
                    => court sends FLAG_UPD suspend Y PLAN
  2026-03-02T11:30  the held messages arrive in another order
                    => justis forwards FLAG_UPD suspend Y PLAN
                    => justis sends RESEND_REQ from 3 to court
                    => court sends FLAG_UPD suspend N again
                    => justis has it already
                    => court sends FLAG_UPD suspend Y PLAN again
                    => justis has it already
  2026-03-02T11:35  J0401/TR2024-030006/DEF-1 stands
                    => court: 240.00 owed, suspended
                    => justis: LIVE, POST, 240.00 owed, suspended, BL-CIV POST1 from 2026-01-21
                    => vendor: OPEN, 240.00 due
                    => mvd: no hold

FARE-33 E005  What is missing does not come for an hour: a person is told, until it comes.
  person GRAY is VERA GRAY, born 1980-01-15
  court submits J0401/TR2026-030007/DEF-1 of GRAY
  2026-03-02T09:00  the next message to the justis is lost, unnoticed
  2026-03-02T09:01  court adds FEE of 25.00 to J0401/TR2026-030007/DEF-1
                    => court sends OBLIG_ADD FEE 25.00
                    => the message is lost
  2026-03-02T09:04  the next message to the court is lost
  2026-03-02T09:05  court enters plea R on CT-1001/A of J0401/TR2026-030007/DEF-1
                    => court sends CHARGE_UPD CT-1001/A 28-701(A), plea R
                    => justis remarks E005
                    => justis sends RESEND_REQ from 2 to court
                    => the message is lost
  2026-03-02T10:04  the clock
  2026-03-02T10:05  the clock
                    => justis raises CHASE_PARTNER
  2026-03-02T10:30  delivery tries again
                    => justis sends RESEND_REQ from 2 to court again
                    => court sends OBLIG_ADD FEE 25.00 again
                    => justis settles CHASE_PARTNER, overtaken
                    => justis forwards OBLIG_ADD FEE 25.00
                    => justis forwards CHARGE_UPD CT-1001/A 28-701(A), plea R

FARE-37 E308  The same message comes twice and takes effect once; its id with other content is refused.
  person GRAY is VERA GRAY, born 1980-01-15
  court submits J0401/TR2026-030008/DEF-1 of GRAY
  2026-03-02T09:01  court adds FEE of 25.00 to J0401/TR2026-030008/DEF-1
                    => court sends OBLIG_ADD FEE 25.00
                    => justis forwards OBLIG_ADD FEE 25.00
  2026-03-02T09:02  the same message comes again
                    => vendor has it already
  2026-03-02T09:03  the same id comes with other content
                    => vendor refuses E308

FARE-83  The MVD is silent on a release: it is asked every hour until it answers.
  person HOBBS is CARL HOBBS, born 1957-09-17, licence AZ D05709171
  mvd knows HOBBS
  court submits J0401/TR2026-030010/DEF-1 of HOBBS but type TR, law 28-3473(A), fine 300.00
  court notes failure to appear on CT-1001/A of J0401/TR2026-030010/DEF-1
  2026-03-05T14:00  the mvd is silent
  2026-03-05T15:00  court recalls J0401/TR2026-030010/DEF-1
                    => court sends FLAG_UPD recall Y
                    => justis forwards FLAG_UPD recall Y
                    => vendor requests release of FTA hold, RC
  2026-03-05T15:59  the clock
  2026-03-05T16:00  the clock
                    => vendor requests release of FTA hold, RC again
  2026-03-05T17:00  the clock
                    => vendor requests release of FTA hold, RC again
  2026-03-05T17:30  the mvd answers
  2026-03-05T18:00  the clock
                    => vendor requests release of FTA hold, RC again
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends FTA hold released, RC
                    => justis forwards FTA hold released, RC
                    => court dockets "Registration hold released (FTA, RC)"
  2026-03-05T19:00  the clock

FARE-66  The MVD is silent on a release for a business day: a person traces it, and is done when the answer comes.
  person HOBBS is CARL HOBBS, born 1957-09-17, licence AZ D05709171
  mvd knows HOBBS
  court submits J0401/TR2024-030017/DEF-1 of HOBBS, backlog but fine 180.00
  vendor mails POST1 to J0401/TR2024-030017/DEF-1
  2026-02-03T09:00  vendor mails POST2 to J0401/TR2024-030017/DEF-1
                    => vendor sends POST2 mailed, 180.00 shown
                    => justis forwards POST2 mailed, 180.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2026-03-04T00:00  the clock
                    => vendor declares delinquency, 180.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 180.00 owed"
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 215.00
  2026-03-07T00:00  the clock
                    => vendor requests MONEY hold, 215.00 due
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends MONEY hold placed, MVD code 00
                    => justis forwards MONEY hold placed, MVD code 00
                    => court dockets "Registration hold placed (MONEY)"
  2026-03-09T14:00  the mvd is silent
  2026-03-09T15:00  court waives the registration hold on J0401/TR2024-030017/DEF-1
                    => court sends FLAG_UPD waiver Y
                    => justis forwards FLAG_UPD waiver Y
                    => vendor requests release of MONEY hold, WV
  2026-03-10T15:00  the clock
                    => vendor requests release of MONEY hold, WV again
                    => vendor raises TRACE_MESSAGE ANSWER_OVERDUE
  2026-03-10T15:30  the mvd answers
  2026-03-10T16:00  the clock
                    => vendor requests release of MONEY hold, WV again
                    => mvd answers 00, done: hold placed, or released
                    => vendor settles TRACE_MESSAGE ANSWER_OVERDUE, overtaken "it was answered"
                    => vendor sends MONEY hold released, WV
                    => justis forwards MONEY hold released, WV
                    => court dockets "Registration hold released (MONEY, WV)"

FARE-56 FARE-80  The MVD is silent on a hold: it is not asked hourly, but after a business day a person traces it.
  person HOBBS is CARL HOBBS, born 1957-09-17, licence AZ D05709171
  mvd knows HOBBS
  court submits J0401/TR2026-030011/DEF-1 of HOBBS but type TR, law 28-3473(A), fine 300.00
  the mvd is silent
  2026-03-06T15:00  court notes failure to appear on CT-1001/A of J0401/TR2026-030011/DEF-1
                    => court sends CHARGE_UPD CT-1001/A 28-3473(A), failed to appear on 2026-03-06
                    => justis forwards CHARGE_UPD CT-1001/A 28-3473(A), failed to appear on 2026-03-06
                    => justis sends TTEAP_FTA Y CT-1001/A
                    => vendor requests FTA hold
  2026-03-06T16:00  the clock
  2026-03-09T14:59  the clock
  2026-03-09T15:00  the clock
                    => vendor raises TRACE_MESSAGE ANSWER_OVERDUE
  2026-03-09T15:30  the mvd answers
  2026-03-09T15:40  vendor closes work ANSWER_OVERDUE: "the MVD was down; it asks for the request again"
                    => vendor settles TRACE_MESSAGE ANSWER_OVERDUE, closed "the MVD was down; it asks for the request again"
                    => vendor requests FTA hold again
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends FTA hold placed, MVD code 00
                    => justis forwards FTA hold placed, MVD code 00
                    => court dockets "Registration hold placed (FTA)"

FARE-45 FARE-54  The court does not confirm a payment by the next business day: it and JUSTIS are told, until it does.
  person HOBBS is CARL HOBBS, born 1957-09-17
  court submits M0702/M-2024-3012/DEF-1 of HOBBS, backlog but fine 180.00
  2026-03-06T19:00  vendor takes payment of 180.00 by phone on M0702/M-2024-3012/DEF-1
                    => vendor sends payment W-1 180.00 PAYI
                    => justis forwards payment W-1 180.00 PAYI
                    => court M0702 dockets "Payment to ACS/FARE announced"
  2026-03-08T12:00  the clock
  2026-03-09T19:00  the clock
                    => court M0702 raises BOOK_ANNOUNCED T8
                    => justis raises CHASE_PARTNER
  2026-03-10T09:15  court books the web payment on M0702/M-2024-3012/DEF-1
                    => court M0702 settles BOOK_ANNOUNCED T8, overtaken "it was booked"
                    => court M0702 sends PAY_CONFIRM W-1 180.00
                    => justis forwards PAY_CONFIRM W-1 180.00
                    => justis settles CHASE_PARTNER, overtaken
                    => justis sends OBLIG_ROLLUP 0.00
                    => justis sends STREAM_CHG NONE

FARE-45 E015  A payment booked as another sum than was paid is refused, and booked right is accepted.
  person HOBBS is CARL HOBBS, born 1957-09-17
  court submits M0702/M-2024-3013/DEF-1 of HOBBS, backlog but fine 180.00
  2026-03-06T19:00  vendor takes payment of 180.00 by phone on M0702/M-2024-3013/DEF-1
                    => vendor sends payment W-1 180.00 PAYI
                    => justis forwards payment W-1 180.00 PAYI
                    => court M0702 dockets "Payment to ACS/FARE announced"
  2026-03-09T09:00  cms books the web payment on M0702/M-2024-3013/DEF-1 as 18.00
                    => court M0702 refuses E015: amount
  2026-03-09T09:05  court books the web payment on M0702/M-2024-3013/DEF-1
                    => court M0702 sends PAY_CONFIRM W-1 180.00
                    => justis forwards PAY_CONFIRM W-1 180.00
                    => justis sends OBLIG_ROLLUP 0.00
                    => justis sends STREAM_CHG NONE

FARE-74  Delivery gives up: the message is traced, and sent once more when a person has seen to the cause.
  person HOBBS is CARL HOBBS, born 1957-09-17
  court submits J0401/TR2024-030014/DEF-1 of HOBBS, backlog but fine 180.00
  2026-03-02T08:00  the justis is silent
  2026-03-02T09:00  vendor mails POST1 to J0401/TR2024-030014/DEF-1
                    => vendor sends POST1 mailed, 180.00 shown
  2026-03-04T09:00  delivery gives up
                    => vendor raises TRACE_MESSAGE GAVE_UP
  2026-03-04T10:00  the justis answers
  2026-03-04T10:05  vendor closes work GAVE_UP: "JUSTIS had lost its certificate"
                    => vendor settles TRACE_MESSAGE GAVE_UP, closed "JUSTIS had lost its certificate"
                    => vendor sends POST1 mailed, 180.00 shown again
                    => justis forwards POST1 mailed, 180.00 shown
                    => court dockets "Post-disposition notice 1 mailed"

FARE-74  Delivery from JUSTIS gives up: an operator of JUSTIS closes the work, and the message goes out once more.
  person HOBBS is CARL HOBBS, born 1957-09-17
  court submits J0401/TR2024-030016/DEF-1 of HOBBS, backlog but fine 180.00
  2026-03-02T08:00  the court is silent
  2026-03-02T09:00  vendor mails POST1 to J0401/TR2024-030016/DEF-1
                    => vendor sends POST1 mailed, 180.00 shown
                    => justis forwards POST1 mailed, 180.00 shown
  2026-03-04T09:00  delivery gives up
                    => justis raises TRACE_MESSAGE GAVE_UP
  2026-03-04T10:00  the court answers
  2026-03-04T10:05  justis closes work GAVE_UP: "the court had lost its line"
                    => justis settles TRACE_MESSAGE GAVE_UP, closed "the court had lost its line"
                    => justis forwards POST1 mailed, 180.00 shown again
                    => court dockets "Post-disposition notice 1 mailed"

FARE-74  Delivery from JUSTIS gives up, and the court has heard of it on paper: the message is left unsent.
  person HOBBS is CARL HOBBS, born 1957-09-17
  court submits J0401/TR2024-030017/DEF-1 of HOBBS, backlog but fine 180.00
  2026-03-02T08:00  the court is silent
  2026-03-02T09:00  vendor mails POST1 to J0401/TR2024-030017/DEF-1
                    => vendor sends POST1 mailed, 180.00 shown
                    => justis forwards POST1 mailed, 180.00 shown
  2026-03-04T09:00  delivery gives up
                    => justis raises TRACE_MESSAGE GAVE_UP
  2026-03-04T10:00  the court answers
  2026-03-04T10:05  justis closes work GAVE_UP without sending: "the court has entered it from paper"
                    => justis settles TRACE_MESSAGE GAVE_UP, closed without sending "the court has entered it from paper"
  2026-03-05T09:00  court removes web payment on J0401/TR2024-030017/DEF-1
                    => court sends FLAG_UPD web removal Y
                    => justis forwards FLAG_UPD web removal Y

FARE-56  A partner shuts the vendor out: one work item, and what waits goes when it is let in again.
  person HOBBS is CARL HOBBS, born 1957-09-17, licence AZ D05709171
  mvd knows HOBBS
  court submits J0401/TR2026-030015/DEF-1 of HOBBS but type TR, law 28-3473(A), fine 300.00
  2026-03-02T08:00  the mvd shuts others out
  2026-03-02T09:00  court notes failure to appear on CT-1001/A of J0401/TR2026-030015/DEF-1
                    => court sends CHARGE_UPD CT-1001/A 28-3473(A), failed to appear on 2026-03-02
                    => justis forwards CHARGE_UPD CT-1001/A 28-3473(A), failed to appear on 2026-03-02
                    => justis sends TTEAP_FTA Y CT-1001/A
                    => vendor requests FTA hold
                    => vendor raises TRACE_MESSAGE SHUT_OUT
  2026-03-02T09:05  delivery tries again
                    => vendor requests FTA hold again
  2026-03-02T11:00  the mvd answers
  2026-03-02T11:05  delivery tries again
                    => vendor requests FTA hold again
                    => mvd answers 00, done: hold placed, or released
                    => vendor settles TRACE_MESSAGE SHUT_OUT, overtaken "it was answered"
                    => vendor sends FTA hold placed, MVD code 00
                    => justis forwards FTA hold placed, MVD code 00
                    => court dockets "Registration hold placed (FTA)"

FARE-54 FARE-76  Payments are told while the notices before them are missing: money waits for nothing.
  person HOBBS is CARL HOBBS, born 1957-09-17
  court submits J0401/TR2024-030016/DEF-1 of HOBBS, backlog but fine 180.00
  2026-03-02T08:00  the next message to the justis is lost, unnoticed
  2026-03-02T09:00  vendor mails POST1 to J0401/TR2024-030016/DEF-1
                    => vendor sends POST1 mailed, 180.00 shown
                    => the message is lost
  2026-03-02T20:00  vendor takes payment of 180.00 by web on J0401/TR2024-030016/DEF-1
                    => vendor sends payment W-1 180.00 PAYW
                    => justis forwards payment W-1 180.00 PAYW
                    => justis sends RESEND_REQ from 1 to vendor
                    => court dockets "Payment of 180.00 to ACS/FARE posted"
                    => court sends PAY_CONFIRM W-1 180.00
                    => justis forwards PAY_CONFIRM W-1 180.00
                    => justis sends OBLIG_ROLLUP 0.00
                    => justis sends STREAM_CHG NONE
                    => vendor sends POST1 mailed, 180.00 shown again
                    => justis forwards POST1 mailed, 180.00 shown
                    => vendor sends payment W-1 180.00 PAYW again
                    => justis has it already
                    => court dockets "Post-disposition notice 1 mailed"

FARE-54  JUSTIS goes down once it has committed a payment: up again it passes it on, and what the vendor sends again it has already.
  person GRAY is VERA GRAY, born 1980-01-15
  court submits J0401/TR2024-030101/DEF-1 of GRAY, backlog
  2026-03-02T20:00  the justis goes down once it has taken the next message
  2026-03-02T20:01  vendor takes payment of 40.00 by web on J0401/TR2024-030101/DEF-1
                    => vendor sends payment W-1 40.00 PAYW
                    => justis forwards payment W-1 40.00 PAYW
  2026-03-02T20:05  delivery tries again
                    => vendor sends payment W-1 40.00 PAYW again
  2026-03-02T20:10  the justis comes up again
                    => court dockets "Payment of 40.00 to ACS/FARE posted"
                    => court sends PAY_CONFIRM W-1 40.00
                    => justis forwards PAY_CONFIRM W-1 40.00
                    => justis sends OBLIG_ROLLUP 200.00
  2026-03-02T20:11  delivery tries again
                    => vendor sends payment W-1 40.00 PAYW again
                    => justis has it already

FARE-54  The vendor goes down once it has taken a payment's confirmation: the answer never left it, and is given when the confirmation comes again.
  person GRAY is VERA GRAY, born 1980-01-15
  court submits J0401/TR2024-030102/DEF-1 of GRAY, backlog
  2026-03-02T20:00  the vendor goes down once it has taken the next message
  2026-03-02T20:01  court takes payment of 40.00 on J0401/TR2024-030102/DEF-1
                    => court sends PAY_COURT 40.00 received 2026-03-02T20:01
                    => justis forwards PAY_COURT 40.00 received 2026-03-02T20:01
                    => justis sends OBLIG_ROLLUP 200.00
  2026-03-02T20:10  the vendor comes up again
  2026-03-02T20:11  delivery tries again
                    => justis forwards PAY_COURT 40.00 received 2026-03-02T20:01 again
                    => vendor has it already

FARE-33  A court goes down with an answer on its way: the message it cannot know of goes out again.
  person GRAY is VERA GRAY, born 1980-01-15
  court submits J0401/TR2026-030103/DEF-1 of GRAY
  2026-03-02T09:00  the next answer is lost
  2026-03-02T09:01  court enters plea NG on CT-1001/A of J0401/TR2026-030103/DEF-1
                    => court sends CHARGE_UPD CT-1001/A 28-701(A), plea NG
                    => justis forwards CHARGE_UPD CT-1001/A 28-701(A), plea NG
                    => the answer is lost
  2026-03-02T09:02  the court goes down
  2026-03-02T09:20  the court comes up again
                    => court sends CHARGE_UPD CT-1001/A 28-701(A), plea NG again
                    => justis has it already

FARE-79 FARE-80  The vendor is down when the hours of grace end: its alarm rings when it is up again, and the hold is asked for then.
  person GRAY is VERA GRAY, born 1980-01-15, licence AZ D08001151
  mvd knows GRAY
  court submits J0401/TR2024-030104/DEF-1 of GRAY, backlog
  vendor mails POST1 to J0401/TR2024-030104/DEF-1
  vendor mails POST2 to J0401/TR2024-030104/DEF-1
  2026-03-04T00:00  the clock
                    => vendor declares delinquency, 240.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 240.00 owed"
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 275.00
  2026-03-06T22:00  the vendor goes down
  2026-03-07T00:00  the clock
  2026-03-08T05:30  the vendor comes up again
  2026-03-08T05:31  the clock
                    => vendor requests MONEY hold, 275.00 due
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends MONEY hold placed, MVD code 00
                    => justis forwards MONEY hold placed, MVD code 00
                    => court dockets "Registration hold placed (MONEY)"
