# Messages that come in another order than they were sent, and gaps.

FARE-01 E005  What comes ahead of its turn is parked, and what is missing is asked for once.
  person GARCIA is MARIA GARCIA, born 1984-05-04, licence AZ D01234567
  court submits J0401/TR2026-000123/DEF-1 of GARCIA
  2026-03-02T09:00  messages of the justis to the vendor are held
  2026-03-02T09:01  court enters plea R on CT-1001/A of J0401/TR2026-000123/DEF-1
                    => court sends CHARGE_UPD CT-1001/A 28-701(A), plea R
                    => justis forwards CHARGE_UPD CT-1001/A 28-701(A), plea R
  2026-03-02T09:02  court corrects J0401/TR2026-000123/DEF-1 with email garcia@example.org
                    => court sends PARTY_UPD
                    => justis forwards PARTY_UPD
  2026-03-02T09:03  the held messages arrive in another order
                    => vendor remarks E005
                    => vendor sends RESEND_REQ from 2 to justis
                    => justis forwards CHARGE_UPD CT-1001/A 28-701(A), plea R again
                    => vendor has it already
                    => justis forwards PARTY_UPD again
                    => vendor has it already
  2026-03-02T09:04  messages of the justis to the vendor are held
  2026-03-02T09:05  court enters plea NG on CT-1001/A of J0401/TR2026-000123/DEF-1
                    => court sends CHARGE_UPD CT-1001/A 28-701(A), plea NG
                    => justis forwards CHARGE_UPD CT-1001/A 28-701(A), plea NG
  2026-03-02T09:06  court corrects J0401/TR2026-000123/DEF-1 with given ANNA
                    => court sends PARTY_UPD
                    => justis forwards PARTY_UPD
  2026-03-02T09:07  the held messages arrive

FARE-01 E005  A message that was lost unnoticed is asked for when the next one comes.
  person GARCIA is MARIA GARCIA, born 1984-05-04, licence AZ D01234567
  court submits J0401/TR2026-000123/DEF-1 of GARCIA
  2026-03-02T09:00  the next message to the vendor is lost, unnoticed
  2026-03-02T09:01  court enters plea R on CT-1001/A of J0401/TR2026-000123/DEF-1
                    => court sends CHARGE_UPD CT-1001/A 28-701(A), plea R
                    => justis forwards CHARGE_UPD CT-1001/A 28-701(A), plea R
                    => the message is lost
  2026-03-02T09:02  court corrects J0401/TR2026-000123/DEF-1 with given ANNA
                    => court sends PARTY_UPD
                    => justis forwards PARTY_UPD
                    => vendor remarks E005
                    => vendor sends RESEND_REQ from 2 to justis
                    => justis forwards CHARGE_UPD CT-1001/A 28-701(A), plea R again
                    => justis forwards PARTY_UPD again
                    => vendor has it already

FARE-41  The payment of a new obligation comes before the obligation: it is paid when it comes.
  person LUND is EVA LUND, born 1969-08-30
  2026-02-02T09:00  court submits J0401/TR2026-020041/DEF-1 of LUND but fine 820.00
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-02-03T09:00  messages of the court to the justis are held
  2026-02-03T09:10  court adds charge CT-1001/B of type PK, fine 170.00 to J0401/TR2026-020041/DEF-1
                    => court sends CHARGE_ADD CT-1001/B PK
                    => court sends OBLIG_ADD FINE@CT-1001/B 170.00
  2026-02-03T09:20  court takes payment of 990.00 on J0401/TR2026-020041/DEF-1
                    => court sends PAY_COURT 990.00 received 2026-02-03T09:20
  2026-02-03T09:30  the held messages arrive in another order
                    => justis forwards PAY_COURT 990.00 received 2026-02-03T09:20
                    => justis sends RESEND_REQ from 2 to court
                    => justis remarks E005
                    => justis forwards CHARGE_ADD CT-1001/B PK
                    => justis forwards OBLIG_ADD FINE@CT-1001/B 170.00, 0.00 left
                    => court sends CHARGE_ADD CT-1001/B PK again
                    => justis has it already
                    => court sends OBLIG_ADD FINE@CT-1001/B 170.00 again
                    => justis has it already
                    => court sends PAY_COURT 990.00 received 2026-02-03T09:20 again
                    => justis has it already
  2026-02-03T10:00  J0401/TR2026-020041/DEF-1 stands
                    => court: 0.00 owed
                    => justis: LIVE, PRE, 0.00 owed
                    => vendor: OPEN, 0.00 due
                    => mvd: no hold

FARE-41  Of two payments the later one comes first: each obligation has the balance of the last one that touched it.
  person LUND is EVA LUND, born 1969-08-30
  2026-02-02T09:00  court submits J0401/TR2026-020042/DEF-1 of LUND but fine 100.00
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-02-02T09:05  court adds charge CT-1001/B of type PK, fine 170.00 to J0401/TR2026-020042/DEF-1
                    => court sends CHARGE_ADD CT-1001/B PK
                    => court sends OBLIG_ADD FINE@CT-1001/B 170.00
                    => justis forwards CHARGE_ADD CT-1001/B PK
                    => justis forwards OBLIG_ADD FINE@CT-1001/B 170.00
  2026-02-03T09:00  messages of the court to the justis are held
  2026-02-03T09:10  court takes payment of 150.00 on J0401/TR2026-020042/DEF-1
                    => court sends PAY_COURT 150.00 received 2026-02-03T09:10
  2026-02-03T09:20  court takes payment of 120.00 on J0401/TR2026-020042/DEF-1
                    => court sends PAY_COURT 120.00 received 2026-02-03T09:20
  2026-02-03T09:30  the held messages arrive in another order
                    => justis forwards PAY_COURT 120.00 received 2026-02-03T09:20
                    => justis sends RESEND_REQ from 4 to court
                    => justis forwards PAY_COURT 150.00 received 2026-02-03T09:10
                    => court sends PAY_COURT 150.00 received 2026-02-03T09:10 again
                    => justis has it already
                    => court sends PAY_COURT 120.00 received 2026-02-03T09:20 again
                    => justis has it already
  2026-02-03T10:00  J0401/TR2026-020042/DEF-1 stands
                    => court: 0.00 owed
                    => justis: LIVE, PRE, 0.00 owed
                    => vendor: OPEN, 0.00 due
                    => mvd: no hold

FARE-41  The same on the way from JUSTIS to the vendor.
  person LUND is EVA LUND, born 1969-08-30
  2026-02-02T09:00  court submits J0401/TR2026-020043/DEF-1 of LUND but fine 100.00
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-02-03T09:00  messages of the justis to the vendor are held
  2026-02-03T09:05  court adds charge CT-1001/B of type PK, fine 170.00 to J0401/TR2026-020043/DEF-1
                    => court sends CHARGE_ADD CT-1001/B PK
                    => court sends OBLIG_ADD FINE@CT-1001/B 170.00
                    => justis forwards CHARGE_ADD CT-1001/B PK
                    => justis forwards OBLIG_ADD FINE@CT-1001/B 170.00
  2026-02-03T09:10  court takes payment of 150.00 on J0401/TR2026-020043/DEF-1
                    => court sends PAY_COURT 150.00 received 2026-02-03T09:10
                    => justis forwards PAY_COURT 150.00 received 2026-02-03T09:10
  2026-02-03T09:20  court takes payment of 120.00 on J0401/TR2026-020043/DEF-1
                    => court sends PAY_COURT 120.00 received 2026-02-03T09:20
                    => justis forwards PAY_COURT 120.00 received 2026-02-03T09:20
  2026-02-03T09:30  the held messages arrive in another order
                    => vendor sends RESEND_REQ from 2 to justis
                    => vendor remarks E005
                    => justis forwards CHARGE_ADD CT-1001/B PK again
                    => vendor has it already
                    => justis forwards OBLIG_ADD FINE@CT-1001/B 170.00 again
                    => vendor has it already
                    => justis forwards PAY_COURT 150.00 received 2026-02-03T09:10 again
                    => vendor has it already
                    => justis forwards PAY_COURT 120.00 received 2026-02-03T09:20 again
                    => vendor has it already
  2026-02-03T10:00  J0401/TR2026-020043/DEF-1 stands
                    => court: 0.00 owed
                    => justis: LIVE, PRE, 0.00 owed
                    => vendor: OPEN, 0.00 due
                    => mvd: no hold
