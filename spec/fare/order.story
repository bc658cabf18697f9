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
