# The codes of fare.md 2.7: what is refused and what is only remarked.

FARE-15 E012  A court is not enrolled in a module: Yuma takes no part in pre-disposition.
  person ARCE is LUPE ARCE, born 1990-02-02
  2026-02-02T09:00  court submits S1400/CT2026-001700/DEF-1 of ARCE
                    => court S1400 refuses E012: origin
  2026-02-02T09:05  court submits S1400/CT2026-001700/DEF-1 of ARCE but disposition 54, sentenced 2026-01-20
                    => court S1400 sends CASE_ADD
                    => justis forwards CASE_ADD
                    => justis sends OBLIG_ROLLUP 240.00
                    => justis sends STREAM_SET WAIT

FARE-01 E001  A court nobody knows.
  person AMES is CORA AMES, born 1966-11-30
  2026-02-02T09:00  court submits X9999/TR2026-001701/DEF-1 of AMES
                    => court X9999 refuses E001: key

FARE-25 E002  A charge that is not on file, and an account the vendor does not have.
  person BEAL is OWEN BEAL, born 1987-03-31
  2026-02-02T09:00  court submits J0401/TR2026-001702/DEF-1 of BEAL
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-02-03T09:00  cms marks mandatory appearance on CT-1001/C of J0401/TR2026-001702/DEF-1
                    => court refuses E002: charge
  2026-02-03T09:10  vendor takes payment of 10.00 by web on J0401/TR2026-001702/DEF-2
                    => vendor refuses E002: party

E008 FARE-25  A charge is named on the wrong citation.
  person BEAL is OWEN BEAL, born 1987-03-31
  2026-02-02T09:00  court submits J0401/TR2026-001722/DEF-1 of BEAL
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-02-03T09:00  cms marks mandatory appearance on CT-2002/A of J0401/TR2026-001722/DEF-1
                    => court refuses E008: charge
  2026-02-03T09:05  cms sentences CT-2002/A of J0401/TR2026-001722/DEF-1 on 2026-02-02
                    => court refuses E008: charge
  2026-02-03T09:06  cms adds FINE@CT-2002/A of 30.00 to J0401/TR2026-001722/DEF-1
                    => court refuses E008: charge

E003 E011 FARE-83  Nothing more is done under a recalled key, and the recall is not taken back.
  person CASH is DINA CASH, born 1979-07-19
  2026-02-02T09:00  court submits M0702/TR2025-001703/DEF-1 of CASH, backlog
                    => court M0702 sends CASE_ADD
                    => justis forwards CASE_ADD
                    => justis sends OBLIG_ROLLUP 240.00
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-02-02
  2026-02-04T09:00  court recalls M0702/TR2025-001703/DEF-1
                    => court M0702 sends FLAG_UPD recall Y
                    => justis forwards FLAG_UPD recall Y
  2026-02-05T09:00  cms changes FINE@CT-1001/A of M0702/TR2025-001703/DEF-1 to 100.00
                    => court M0702 refuses E003: party
  2026-02-05T09:05  vendor mails POST1 to M0702/TR2025-001703/DEF-1
                    => vendor refuses E003: party
  2026-02-06T09:00  court submits M0702/TR2025-001703/DEF-1 of CASH, backlog
                    => court M0702 refuses E011: recalled

FARE-41 E004  The same message comes twice: it is acknowledged again and has no further effect.
  person DEAN is EARL DEAN, born 1968-09-09
  2026-02-02T09:00  court submits J0401/TR2025-001704/DEF-1 of DEAN, backlog but fine 210.00
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
                    => justis sends OBLIG_ROLLUP 210.00
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-02-02
  2026-02-04T09:00  the next answer is lost
  2026-02-04T09:01  court takes payment of 60.00 on J0401/TR2025-001704/DEF-1
                    => court sends PAY_COURT 60.00 received 2026-02-04T09:01
                    => justis forwards PAY_COURT 60.00 received 2026-02-04T09:01
                    => justis sends OBLIG_ROLLUP 150.00
                    => the answer is lost
  2026-02-04T09:10  delivery tries again
                    => court sends PAY_COURT 60.00 received 2026-02-04T09:01 again
                    => justis has it already
  2026-02-04T09:20  J0401/TR2025-001704/DEF-1 stands
                    => court: 150.00 owed
                    => justis: LIVE, POST, 150.00 owed, BL-CIV POST1 from 2026-02-02
                    => vendor: OPEN, 150.00 due
                    => mvd: no hold

FARE-07 FARE-33 E005  One message is lost: what follows waits, the gap is asked for, and all take effect in their order.
  person ELY is VIOLA ELY, born 1983-04-24
  2026-02-02T09:00  court submits J0401/TR2026-001705/DEF-1 of ELY
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-02-04T09:00  the next message to the justis is lost, unnoticed
  2026-02-04T09:01  court enters plea NG on CT-1001/A of J0401/TR2026-001705/DEF-1
                    => court sends CHARGE_UPD CT-1001/A 28-701(A), plea NG
                    => the message is lost
  2026-02-04T09:30  court changes first appearance of J0401/TR2026-001705/DEF-1 to 2026-03-20T09:00
                    => court sends APPEAR_UPD 2026-03-20T09:00
                    => justis remarks E005
                    => justis sends RESEND_REQ from 2 to court
                    => court sends CHARGE_UPD CT-1001/A 28-701(A), plea NG again
                    => justis forwards CHARGE_UPD CT-1001/A 28-701(A), plea NG
                    => justis forwards APPEAR_UPD 2026-03-20T09:00
                    => court sends APPEAR_UPD 2026-03-20T09:00 again
                    => justis has it already

FARE-33 E005  The gap does not close within an hour: a person traces what is missing.
  person FAY is BURT FAY, born 1957-06-16
  2026-02-02T09:00  court submits J0401/TR2026-001706/DEF-1 of FAY
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-02-04T09:00  the next message to the justis is lost, unnoticed
  2026-02-04T09:01  court enters plea NG on CT-1001/A of J0401/TR2026-001706/DEF-1
                    => court sends CHARGE_UPD CT-1001/A 28-701(A), plea NG
                    => the message is lost
  2026-02-04T09:20  the next message to the court is lost, unnoticed
  2026-02-04T09:30  court changes first appearance of J0401/TR2026-001706/DEF-1 to 2026-03-20T09:00
                    => court sends APPEAR_UPD 2026-03-20T09:00
                    => justis remarks E005
                    => justis sends RESEND_REQ from 2 to court
                    => the message is lost
  2026-02-04T10:29  the clock
  2026-02-04T10:30  the clock
                    => justis raises CHASE_PARTNER

E005 FARE-41  A payment is never parked, and an older balance that comes after it does not overwrite the newer one.
  person GATES is PEG GATES, born 1981-11-05
  2026-02-02T09:00  court submits M0702/TR2025-001707/DEF-1 of GATES, backlog but fine 300.00
                    => court M0702 sends CASE_ADD
                    => justis forwards CASE_ADD
                    => justis sends OBLIG_ROLLUP 300.00
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-02-02
  2026-02-04T08:59  messages of the court to the justis are held
  2026-02-04T09:00  court adjusts FINE@CT-1001/A of M0702/TR2025-001707/DEF-1 by 100.00 as WAIV
                    => court M0702 sends ADJ_NONFIN WAIV 100.00
  2026-02-04T09:30  court takes payment of 150.00 on M0702/TR2025-001707/DEF-1
                    => court M0702 sends PAY_COURT 150.00 received 2026-02-04T09:30
  2026-02-04T09:45  the held messages arrive in another order
                    => justis forwards PAY_COURT 150.00 received 2026-02-04T09:30
                    => justis sends OBLIG_ROLLUP 50.00
                    => justis sends RESEND_REQ from 2 to court M0702
                    => justis forwards ADJ_NONFIN WAIV 100.00
                    => court M0702 sends ADJ_NONFIN WAIV 100.00 again
                    => justis has it already
                    => court M0702 sends PAY_COURT 150.00 received 2026-02-04T09:30 again
                    => justis has it already
  2026-02-04T09:50  M0702/TR2025-001707/DEF-1 stands
                    => court M0702: 50.00 owed
                    => justis: LIVE, POST, 50.00 owed, BL-CIV POST1 from 2026-02-02
                    => vendor: OPEN, 50.00 due
                    => mvd: no hold

E005 FARE-71  Suspend acts on arrival: no notice is mailed while the message before it is missing.
  person HURST is COY HURST, born 1992-05-13
  2026-02-02T09:00  court submits M0702/TR2025-001708/DEF-1 of HURST, backlog
                    => court M0702 sends CASE_ADD
                    => justis forwards CASE_ADD
                    => justis sends OBLIG_ROLLUP 240.00
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-02-02
  2026-02-02T10:00  the next message to the justis is lost, unnoticed
  2026-02-02T10:01  court corrects M0702/TR2025-001708/DEF-1 with email "c.hurst@example.org"
                    => court M0702 sends PARTY_UPD
                    => the message is lost
  2026-02-02T11:00  court sets suspend on M0702/TR2025-001708/DEF-1 until 2026-03-01 for COURT
                    => court M0702 sends FLAG_UPD suspend Y COURT until 2026-03-01
                    => justis forwards FLAG_UPD suspend Y COURT until 2026-03-01
                    => justis sends RESEND_REQ from 2 to court M0702
                    => court M0702 sends PARTY_UPD again
                    => justis forwards PARTY_UPD
                    => court M0702 sends FLAG_UPD suspend Y COURT until 2026-03-01 again
                    => justis has it already
  2026-02-03T00:00  the clock

E005 FARE-74  The court misses a message of JUSTIS: what follows waits until it has come again, and is then entered in its order.
  person IRBY is SARA IRBY, born 1985-10-31
  2026-02-02T09:00  court submits J0401/TR2025-001709/DEF-1 of IRBY, backlog
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
                    => justis sends OBLIG_ROLLUP 240.00
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-02-02
  2026-02-02T23:59  the next message to the court is lost, unnoticed
  2026-02-03T00:00  the clock
                    => vendor sends POST1 mailed, 240.00 shown
                    => justis forwards POST1 mailed, 240.00 shown
                    => the message is lost
  2026-02-10T11:00  vendor finds the address "5 OAK ST, MIAMI, AZ 85539" of J0401/TR2025-001709/DEF-1
                    => vendor sends address found
                    => justis forwards address found
                    => court remarks E005
                    => court sends RESEND_REQ from 1 to justis
                    => justis forwards POST1 mailed, 240.00 shown again
                    => court dockets "Post-disposition notice 1 mailed"
                    => court dockets "Address found by ACS/FARE posted"
                    => justis forwards address found again
                    => court has it already

FARE-43 E010  An obligation is not adjusted below zero.
  person JOYCE is MILES JOYCE, born 1974-01-21
  2026-02-02T09:00  court submits J0401/TR2025-001710/DEF-1 of JOYCE, backlog but fine 90.00
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
                    => justis sends OBLIG_ROLLUP 90.00
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-02-02
  2026-02-03T09:00  cms adjusts FINE@CT-1001/A of J0401/TR2025-001710/DEF-1 by 90.01 as CSVC
                    => court refuses E010: balanceAfter
  2026-02-03T09:05  cms adjusts FINE@CT-1001/A of J0401/TR2025-001710/DEF-1 by 90.00 as CSVC
                    => court sends ADJ_NONFIN CSVC 90.00
                    => justis forwards ADJ_NONFIN CSVC 90.00
                    => justis sends OBLIG_ROLLUP 0.00
                    => justis sends STREAM_CHG NONE

E014 E015 FARE-45  A confirmation cites a payment nobody took, or another amount; the right one is taken.
  person KIRK is ALMA KIRK, born 1991-09-01
  person LANE is JUD LANE, born 1965-02-25
  2026-02-02T09:00  court submits M0702/TR2025-001711/DEF-1 of KIRK, backlog but fine 150.00
                    => court M0702 sends CASE_ADD
                    => justis forwards CASE_ADD
                    => justis sends OBLIG_ROLLUP 150.00
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-02-02
  2026-02-02T09:05  court submits M0702/TR2025-001712/DEF-1 of LANE, backlog but fine 150.00
                    => court M0702 sends CASE_ADD (M0702/TR2025-001712/DEF-1)
                    => justis forwards CASE_ADD (M0702/TR2025-001712/DEF-1)
                    => justis sends OBLIG_ROLLUP 150.00 (M0702/TR2025-001712/DEF-1)
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-02-02 (M0702/TR2025-001712/DEF-1)
  2026-02-05T12:00  vendor takes payment of 150.00 by web on M0702/TR2025-001711/DEF-1 as W-31
                    => vendor sends payment W-31 150.00 PAYW
                    => justis forwards payment W-31 150.00 PAYW
                    => court M0702 dockets "Payment to ACS/FARE announced"
  2026-02-05T15:00  cms books the web payment W-31 on M0702/TR2025-001712/DEF-1
                    => court M0702 refuses E014: acsTransactionNumber
  2026-02-05T15:02  cms books the web payment W-31 on M0702/TR2025-001711/DEF-1 as 105.00
                    => court M0702 refuses E015: amount
  2026-02-05T15:04  cms books the web payment W-31 on M0702/TR2025-001711/DEF-1
                    => court M0702 sends PAY_CONFIRM W-31 150.00
                    => justis forwards PAY_CONFIRM W-31 150.00
                    => justis sends OBLIG_ROLLUP 0.00
                    => justis sends STREAM_CHG NONE

FARE-34 E016  Codes that are in no table: of a disposition, of a case type, of an adjustment, of mail that came back.
  person MUIR is GLEN MUIR, born 1978-08-08
  2026-02-02T09:00  court submits J0401/TR2025-001713/DEF-1 of MUIR, backlog
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
                    => justis sends OBLIG_ROLLUP 240.00
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-02-02
  2026-02-03T09:00  cms enters disposition 99 on CT-1001/A of J0401/TR2025-001713/DEF-1
                    => court refuses E016: disposition
  2026-02-03T09:01  cms amends charge CT-1001/A of J0401/TR2025-001713/DEF-1 to 28-702, type ZZ
                    => court refuses E016: caseType
  2026-02-03T09:02  cms adjusts FINE@CT-1001/A of J0401/TR2025-001713/DEF-1 by 10.00 as XYZT
                    => court refuses E016: type
  2026-02-03T09:03  cms adds BOND of 75.00 to J0401/TR2025-001713/DEF-1
                    => court refuses E016: code
  2026-02-03T09:04  cms sets suspend on J0401/TR2025-001713/DEF-1 for HOLIDAY
                    => court refuses E016: suspension
  2026-02-03T10:00  vendor mails POST1 to J0401/TR2025-001713/DEF-1
                    => vendor sends POST1 mailed, 240.00 shown
                    => justis forwards POST1 mailed, 240.00 shown
                    => court dockets "Post-disposition notice 1 mailed"
  2026-02-09T10:00  the last notice to J0401/TR2025-001713/DEF-1 comes back as ZZZ
                    => vendor refuses E016: reason

FARE-54 E018  As the case stands the payment may not be taken: of nothing, or under a number there is.
  person NORTH is JILL NORTH, born 1996-06-01
  2026-02-02T09:00  court submits J0401/TR2025-001714/DEF-1 of NORTH, backlog but fine 80.00
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
                    => justis sends OBLIG_ROLLUP 80.00
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-02-02
  2026-02-03T09:00  vendor takes payment of 0.00 by web on J0401/TR2025-001714/DEF-1
                    => vendor refuses E018: amount
  2026-02-03T09:05  vendor takes payment of 30.00 by web on J0401/TR2025-001714/DEF-1 as W-7
                    => vendor sends payment W-7 30.00 PAYW
                    => justis forwards payment W-7 30.00 PAYW
                    => court dockets "Payment of 30.00 to ACS/FARE posted"
                    => court sends PAY_CONFIRM W-7 30.00
                    => justis forwards PAY_CONFIRM W-7 30.00
                    => justis sends OBLIG_ROLLUP 50.00
  2026-02-03T09:10  vendor takes payment of 30.00 by web on J0401/TR2025-001714/DEF-1 as W-7
                    => vendor refuses E018: acsTransactionNumber

W102 FARE-22 FARE-23  The MVD had not placed the hold: its release is accepted, and a new failure is asked for anew.
  person OAKES is TINA OAKES, born 1973-12-03
  2026-02-02T09:00  court submits J0401/CR2026-001715/DEF-1 of OAKES but type TR, law 28-3473
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-03-04T11:00  court notes failure to appear on CT-1001/A of J0401/CR2026-001715/DEF-1
                    => court sends CHARGE_UPD CT-1001/A 28-3473, failed to appear on 2026-03-04
                    => justis forwards CHARGE_UPD CT-1001/A 28-3473, failed to appear on 2026-03-04
                    => justis sends TTEAP_FTA Y CT-1001/A
                    => vendor requests FTA hold
                    => mvd answers 10, no match to a customer
                    => vendor raises MEND_NOTICE 10
                    => vendor sends FTA hold rejected, MVD code 10
                    => justis forwards FTA hold rejected, MVD code 10
                    => court dockets "Registration hold not placed (FTA, MVD code 10)"
                    => court raises REVIEW_CASE 10
  2026-03-09T09:30  court notes appearance on CT-1001/A of J0401/CR2026-001715/DEF-1
                    => court sends CHARGE_UPD CT-1001/A 28-3473, failed to appear on 2026-03-04, appeared on 2026-03-09
                    => justis forwards CHARGE_UPD CT-1001/A 28-3473, failed to appear on 2026-03-04, appeared on 2026-03-09
                    => justis sends TTEAP_FTA N
                    => vendor remarks W102
                    => vendor settles MEND_NOTICE 10, overtaken "nothing is asked for any more"
  2026-04-14T09:00  mvd knows OAKES
  2026-04-15T11:00  court notes failure to appear on CT-1001/A of J0401/CR2026-001715/DEF-1
                    => court sends CHARGE_UPD CT-1001/A 28-3473, failed to appear on 2026-04-15, appeared on 2026-03-09
                    => justis forwards CHARGE_UPD CT-1001/A 28-3473, failed to appear on 2026-04-15, appeared on 2026-03-09
                    => justis sends TTEAP_FTA Y CT-1001/A
                    => vendor requests FTA hold
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends FTA hold placed, MVD code 00
                    => justis forwards FTA hold placed, MVD code 00
                    => court settles REVIEW_CASE 10, overtaken "the hold was placed"
                    => court dockets "Registration hold placed (FTA)"

W101 W103 FARE-27  JUSTIS drops the vendor's own address when a court sends it back.
  person PAGE is ROY PAGE, born 1980-10-20
  2026-02-02T09:00  court submits M0702/TR2025-001716/DEF-1 of PAGE, backlog
                    => court M0702 sends CASE_ADD
                    => justis forwards CASE_ADD
                    => justis sends OBLIG_ROLLUP 240.00
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-02-02
  2026-02-10T13:00  messages of the justis to the court are held
  2026-02-10T13:01  vendor finds the address "31 ELM ST, TEMPE, AZ 85281" of M0702/TR2025-001716/DEF-1
                    => vendor sends address found
                    => justis forwards address found
  # The court learns the same from elsewhere before it is told.
  2026-02-10T13:30  court corrects M0702/TR2025-001716/DEF-1 with address "31 ELM ST, TEMPE, AZ 85281"
                    => court M0702 sends ADDR_UPD
                    => justis remarks W103
  2026-02-10T14:00  the held messages arrive
                    => court M0702 remarks W101

FARE-01 E308  The id of a message that was here comes with other content: refused, and nothing of it is kept.
  person REID is ABEL REID, born 1962-07-27
  2026-02-02T09:00  court submits M0702/TR2026-001717/DEF-1 of REID
                    => court M0702 sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-02-02T09:30  the same message comes again
                    => vendor has it already
  2026-02-02T09:31  the same id comes with other content
                    => vendor refuses E308
