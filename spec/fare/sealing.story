# A case is sealed, or a party restricted: it leaves FARE at once (FARE-28, FARE-50).

FARE-50 FARE-A15  A sealed case with two parties: both are deleted, at JUSTIS and at the vendor.
  person JENSEN is KARL JENSEN, born 1982-12-01
  person KNOX is BETH KNOX, born 1990-09-09
  2026-02-02T09:00  court submits M0702/TR2026-001601/DEF-1 of JENSEN
                    => court M0702 sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-02-02T09:01  court submits M0702/TR2026-001601/DEF-2 of KNOX
                    => court M0702 sends CASE_ADD (M0702/TR2026-001601/DEF-2)
                    => justis forwards CASE_ADD (M0702/TR2026-001601/DEF-2)
  2026-02-20T15:45  court seals M0702/TR2026-001601
                    => court M0702 sends CASE_DEL SEALED
                    => court M0702 sends CASE_DEL SEALED (M0702/TR2026-001601/DEF-2)
                    => justis erases what it kept
                    => justis forwards CASE_DEL SEALED
                    => justis erases what it kept
                    => justis forwards CASE_DEL SEALED (M0702/TR2026-001601/DEF-2)
                    => vendor erases what it kept
                    => vendor erases what it kept
  2026-03-15T00:00  the clock

FARE-28 E013  Of a restricted party nothing more is taken: neither data nor notices.
  person LANDRY is OPAL LANDRY, born 1977-04-14
  2026-02-02T09:00  court submits J0401/TR2025-001609/DEF-1 of LANDRY, backlog
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
                    => justis sends OBLIG_ROLLUP 240.00
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-02-02
  2026-02-05T11:00  court restricts J0401/TR2025-001609/DEF-1
                    => court sends CASE_DEL RESTRICTED
                    => justis erases what it kept
                    => justis forwards CASE_DEL RESTRICTED
                    => vendor erases what it kept
  2026-02-06T09:00  cms enters plea R on CT-1001/A of J0401/TR2025-001609/DEF-1
                    => court refuses E013: party
  2026-02-06T10:00  vendor mails POST1 to J0401/TR2025-001609/DEF-1
                    => vendor refuses E013: party
  2026-02-07T00:00  the clock

FARE-50 FARE-54 FARE-A33  A payment after the seal is never lost: it goes to the court as misdirected.
  person MONROE is TED MONROE, born 1985-03-21
  2026-02-02T09:00  court submits J0401/TR2025-001617/DEF-1 of MONROE, backlog but fine 150.00
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
                    => justis sends OBLIG_ROLLUP 150.00
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-02-02
  2026-02-05T11:00  court seals J0401/TR2025-001617
                    => court sends CASE_DEL SEALED
                    => justis erases what it kept
                    => justis forwards CASE_DEL SEALED
                    => vendor erases what it kept
  # The party had the payment page open.
  2026-02-05T11:02  vendor takes payment of 150.00 by web on J0401/TR2025-001617/DEF-1
                    => vendor sends payment W-1 150.00 PAYW, misdirected
                    => justis forwards payment W-1 150.00 PAYW, misdirected
                    => court dockets "Payment of 150.00 to ACS/FARE posted"
                    => court sends PAY_CONFIRM W-1 150.00
                    => court raises BOOK_ANNOUNCED A33
                    => justis forwards PAY_CONFIRM W-1 150.00

FARE-50 FARE-54 E004  A payment already under way when the case is sealed is told once more and booked once.
  person NEAL is HOPE NEAL, born 1996-10-18
  2026-02-02T09:00  court submits J0401/TR2025-001623/DEF-1 of NEAL, backlog but fine 175.00
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
                    => justis sends OBLIG_ROLLUP 175.00
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-02-02
  2026-02-05T10:55  messages of the vendor to the justis are held
  2026-02-05T10:58  vendor takes payment of 175.00 by phone on J0401/TR2025-001623/DEF-1
                    => vendor sends payment W-1 175.00 PAYI
  2026-02-05T11:00  court seals J0401/TR2025-001623
                    => court sends CASE_DEL SEALED
                    => justis erases what it kept
                    => justis forwards CASE_DEL SEALED
                    => vendor erases what it kept
                    => vendor sends payment W-1 175.00 PAYI, misdirected
  2026-02-05T11:10  the held messages arrive
                    => justis forwards payment W-1 175.00 PAYI, misdirected
                    => justis remarks E004
                    => court dockets "Payment of 175.00 to ACS/FARE posted"
                    => court sends PAY_CONFIRM W-1 175.00
                    => court raises BOOK_ANNOUNCED A33
                    => justis forwards PAY_CONFIRM W-1 175.00

FARE-50  A registration hold goes with the seal.
  person ODELL is FAITH ODELL, born 1988-02-08, licence AZ D01299384
  mvd knows ODELL
  court submits M0702/CR2026-001630/DEF-1 of ODELL but type TR, law 28-3473
  court notes failure to appear on CT-1001/A of M0702/CR2026-001630/DEF-1
  2026-03-05T11:00  court seals M0702/CR2026-001630
                    => court M0702 sends CASE_DEL SEALED
                    => justis erases what it kept
                    => justis forwards CASE_DEL SEALED
                    => vendor requests release of FTA hold, DL
                    => vendor erases what it kept
                    => mvd answers 00, done: hold placed, or released
                    => mvd erases what it kept
                    => vendor sends FTA hold released, DL
                    => justis forwards FTA hold released, DL
                    => court M0702 dockets "Registration hold released (FTA, DL)"

FARE-50 E005  A delete is not parked: it acts although a transaction before it was lost.
  person PRUITT is VERN PRUITT, born 1961-07-04
  2026-02-02T09:00  court submits J0401/TR2025-001638/DEF-1 of PRUITT, backlog
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
                    => justis sends OBLIG_ROLLUP 240.00
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-02-02
  2026-02-05T10:00  the next message to the justis is lost, unnoticed
  2026-02-05T10:01  court enters plea R on CT-1001/A of J0401/TR2025-001638/DEF-1
                    => court sends CHARGE_UPD CT-1001/A 28-701(A), plea R, disposition 54
                    => the message is lost
  2026-02-05T11:00  court seals J0401/TR2025-001638
                    => court sends CASE_DEL SEALED
                    => justis erases what it kept
                    => justis forwards CASE_DEL SEALED
                    => vendor erases what it kept

FARE-50 FARE-T7  The vendor has not acknowledged the delete within 15 minutes: a person sees to it.
  person REECE is IDA REECE, born 1979-05-19
  2026-02-02T09:00  court submits M0702/TR2026-001644/DEF-1 of REECE
                    => court M0702 sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-02-05T10:59  the vendor is silent
  2026-02-05T11:00  court seals M0702/TR2026-001644
                    => court M0702 sends CASE_DEL SEALED
                    => justis erases what it kept
                    => justis forwards CASE_DEL SEALED
  2026-02-05T11:14  the clock
  2026-02-05T11:15  the clock
                    => justis raises CHASE_PARTNER
  2026-02-05T11:20  the vendor answers
  2026-02-05T11:20  delivery tries again
                    => justis forwards CASE_DEL SEALED again
                    => vendor erases what it kept
                    => justis settles CHASE_PARTNER, overtaken

FARE-28 FARE-82 FARE-A15  Restricted by the submission that gives the case another number: the old one is deleted.
  person STARK is NOEL STARK, born 1983-01-16
  court submits M0702/M-2024-1650/DEF-1 of STARK, backlog
  court holds back M0702/M-2024-1659
  court renumbers M0702/M-2024-1650 to M0702/M-2024-1659
  court restricts M0702/M-2024-1659/DEF-1
  2026-03-02T10:00  court submits M0702/M-2024-1659 again
                    => court M0702 sends CASE_DEL RESTRICTED
                    => justis erases what it kept
                    => justis forwards CASE_DEL RESTRICTED
                    => vendor erases what it kept

FARE-50 FARE-89 FARE-A15  Moved into a case and sealed there before that was ever submitted: the key it had is deleted, and the others of its old case stay.
  person STARK is NOEL STARK, born 1983-01-16
  person STONE is EVE STONE, born 1985-03-18
  court submits M0702/M-2024-1651/DEF-1 of STARK, backlog
  court submits M0702/M-2024-1651/DEF-2 of STONE, backlog
  court holds back M0702/M-2024-1658
  court moves M0702/M-2024-1651/DEF-1 to M0702/M-2024-1658/DEF-1
  court seals M0702/M-2024-1658
  2026-03-02T10:00  court submits M0702/M-2024-1658 again
                    => court M0702 sends CASE_DEL SEALED
                    => justis erases what it kept
                    => justis forwards CASE_DEL SEALED
                    => vendor erases what it kept
  2026-03-02T10:01  M0702/M-2024-1651/DEF-2 stands
                    => court M0702: 240.00 owed
                    => justis: LIVE, POST, 240.00 owed, BL-CIV POST1 from 2026-01-21
                    => vendor: OPEN, 240.00 due
                    => mvd: no hold

FARE-50 FARE-88 FARE-A15  Recalled first and given its right number later: what is sealed under that is deleted under the old one too.
  person STARK is NOEL STARK, born 1983-01-16
  court submits J0401/TR2024-070022/DEF-1 of STARK, backlog
  cms recalls J0401/TR2024-070022/DEF-1
  cms says J0401/TR2024-070022/DEF-1 is not valid, but J0401/TR2024-070023/DEF-1 is
  cms submits J0401/TR2024-070023/DEF-1 of STARK, backlog
  2026-03-02T10:00  court seals J0401/TR2024-070023
                    => court sends CASE_DEL SEALED
                    => court sends CASE_DEL SEALED (J0401/TR2024-070023/DEF-1)
                    => justis erases what it kept
                    => justis forwards CASE_DEL SEALED
                    => justis erases what it kept
                    => justis forwards CASE_DEL SEALED (J0401/TR2024-070023/DEF-1)
                    => vendor erases what it kept
                    => vendor erases what it kept

FARE-28 FARE-88 E013  Of a deleted party nothing more is said, not even that its number is no longer valid.
  person STARK is NOEL STARK, born 1983-01-16
  court submits J0401/TR2024-070024/DEF-1 of STARK, backlog
  court restricts J0401/TR2024-070024/DEF-1
  2026-03-02T10:00  cms says J0401/TR2024-070024/DEF-1 is not valid
                    => court refuses E013: party
  2026-03-02T10:01  cms restricts J0401/TR2024-070024/DEF-1

FARE-50 E013  A case that was sealed is not added again under its number.
  person STARK is NOEL STARK, born 1983-01-16
  2026-02-02T09:00  court submits S1400/CT2025-001650/DEF-1 of STARK, backlog
                    => court S1400 sends CASE_ADD
                    => justis forwards CASE_ADD
                    => justis sends OBLIG_ROLLUP 240.00
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-02-02
  2026-02-05T11:00  court seals S1400/CT2025-001650
                    => court S1400 sends CASE_DEL SEALED
                    => justis erases what it kept
                    => justis forwards CASE_DEL SEALED
                    => vendor erases what it kept
  2026-02-06T09:00  cms submits S1400/CT2025-001650/DEF-1 of STARK, backlog
                    => court S1400 refuses E013: parties[0]

FARE-28 FARE-50 FARE-A16  A party was restricted before the case was sealed: only the other is still deleted.
  person TROY is HANK TROY, born 1986-08-11
  person UNGER is LIV UNGER, born 1994-12-19
  2026-02-02T09:00  court submits M0702/TR2026-001658/DEF-1 of TROY
                    => court M0702 sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-02-02T09:01  court submits M0702/TR2026-001658/DEF-2 of UNGER
                    => court M0702 sends CASE_ADD (M0702/TR2026-001658/DEF-2)
                    => justis forwards CASE_ADD (M0702/TR2026-001658/DEF-2)
  2026-02-11T10:00  court restricts M0702/TR2026-001658/DEF-2
                    => court M0702 sends CASE_DEL RESTRICTED (M0702/TR2026-001658/DEF-2)
                    => justis erases what it kept
                    => justis forwards CASE_DEL RESTRICTED (M0702/TR2026-001658/DEF-2)
                    => vendor erases what it kept
  2026-02-20T15:45  court seals M0702/TR2026-001658
                    => court M0702 sends CASE_DEL SEALED
                    => justis erases what it kept
                    => justis forwards CASE_DEL SEALED
                    => vendor erases what it kept

FARE-28 FARE-50 FARE-A15 FARE-A33 E013  A party with a former name, two addresses and a hold under another spelling: of the sealed case nothing stays.
  person ZYWICKI is SHIVAUN ORLAITH "ZYWICKI QUARTERMAINE", born 1961-06-07, licence AZ D90817263, at "4417 QUILLBACK CT, WINKELMAN, AZ 85292"
  mvd knows ZYWICKI as C-7788 with 2 vehicles but surname "ZYVITSKI", address "900 BUREAU AVE, TUCSON, AZ 85701"
  court submits J0401/TR2025-020031/DEF-1 of ZYWICKI, backlog but fine 225.00
  court corrects J0401/TR2025-020031/DEF-1 with surname "ZYWICKI HOLLINGSWORTH", email "SHIVZ@QUIXMAIL.EXAMPLE"
  vendor mails POST1 to J0401/TR2025-020031/DEF-1
  the last notice to J0401/TR2025-020031/DEF-1 comes back as ANK
  vendor finds the address "83 VERDIGRIS LN, YARNELL, AZ 85362" of J0401/TR2025-020031/DEF-1
  2026-02-03T09:00  vendor mails POST2 to J0401/TR2025-020031/DEF-1
                    => vendor sends POST2 mailed, 225.00 shown
                    => justis forwards POST2 mailed, 225.00 shown
                    => court dockets "Post-disposition notice 2 mailed"
  2026-02-04T09:00  vendor takes payment of 25.00 by web on J0401/TR2025-020031/DEF-1
                    => vendor sends payment W-1 25.00 PAYW
                    => justis forwards payment W-1 25.00 PAYW
                    => court dockets "Payment of 25.00 to ACS/FARE posted"
                    => court sends PAY_CONFIRM W-1 25.00
                    => justis forwards PAY_CONFIRM W-1 25.00
                    => justis sends OBLIG_ROLLUP 200.00
  2026-02-05T09:00  court books the web payment on J0401/TR2025-020031/DEF-1
  2026-03-04T00:00  the clock
                    => vendor declares delinquency, 200.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court dockets "Delinquency declared, 200.00 owed"
                    => court sends OBLIG_ADD DFEE 35.00
                    => justis forwards OBLIG_ADD DFEE 35.00
                    => justis sends OBLIG_ROLLUP 235.00
  2026-03-07T00:00  the clock
                    => vendor requests MONEY hold, 235.00 due
                    => mvd answers 00, done: hold placed, or released
                    => vendor sends MONEY hold placed, MVD code 00
                    => justis forwards MONEY hold placed, MVD code 00
                    => court dockets "Registration hold placed (MONEY)"
  # A correction is still on its way to the vendor when the case is sealed.
  2026-03-10T14:20  messages of the justis to the vendor are held
  2026-03-10T14:25  court corrects J0401/TR2025-020031/DEF-1 with surname "ZYWICKI OVERTAKEN"
                    => court sends PARTY_UPD
                    => justis forwards PARTY_UPD
  2026-03-10T14:30  court seals J0401/TR2025-020031
                    => court sends CASE_DEL SEALED
                    => justis erases what it kept
                    => justis forwards CASE_DEL SEALED
  2026-03-10T14:31  the held messages arrive in another order
                    => vendor requests release of MONEY hold, DL
                    => vendor erases what it kept
                    => vendor refuses E013
                    => mvd answers 00, done: hold placed, or released
                    => mvd erases what it kept
                    => vendor sends MONEY hold released, DL
                    => justis forwards MONEY hold released, DL
                    => court dockets "Registration hold released (MONEY, DL)"
  2026-03-10T14:32  J0401/TR2025-020031/DEF-1 stands
                    => court: deleted, 235.00 owed
                    => justis: DELETED, PRE
                    => vendor: DELETED, 0.00 due, MONEY hold RELEASED
                    => mvd: no hold
  2026-03-10T15:00  vendor finds the address "7 LATECOMER WAY, GLOBE, AZ 85501" of J0401/TR2025-020031/DEF-1
                    => vendor refuses E013: party
  # A day later the tombstone has no name any more, and is found all the same.
  2026-03-12T00:00  the clock
  2026-03-13T10:00  vendor takes payment of 10.00 by web on J0401/TR2025-020031/DEF-1
                    => vendor sends payment W-2 10.00 PAYW, misdirected
                    => justis forwards payment W-2 10.00 PAYW, misdirected
                    => court dockets "Payment of 10.00 to ACS/FARE posted"
                    => court sends PAY_CONFIRM W-2 10.00
                    => court raises BOOK_ANNOUNCED A33
                    => justis forwards PAY_CONFIRM W-2 10.00
  2026-03-13T10:05  vendor takes payment of 10.00 by web on J0401/TR2025-020031/DEF-1 as W-2
                    => vendor refuses E018: acsTransactionNumber
  2026-03-13T10:10  J0401/TR2025-020031/DEF-1 stands
                    => court: deleted, 225.00 owed
                    => justis: DELETED, PRE
                    => vendor: DELETED, 0.00 due, MONEY hold RELEASED
                    => mvd: no hold
  2026-03-20T00:00  the clock
  2026-03-20T09:00  vendor mails POST1 to J0401/TR2025-020031/DEF-1
                    => vendor refuses E013: party

FARE-50 FARE-A15  A party entered twice was moved within its case: the sealing deletes each key once.
  person VOGEL is RUTH VOGEL, born 1990-03-03
  court submits J0401/TR2026-001671/DEF-2 of VOGEL
  court moves J0401/TR2026-001671/DEF-2 to J0401/TR2026-001671/DEF-1
  2026-02-20T15:45  court seals J0401/TR2026-001671
                    => court sends CASE_DEL SEALED
                    => court sends CASE_DEL SEALED (J0401/TR2026-001671/DEF-1)
                    => justis erases what it kept
                    => justis forwards CASE_DEL SEALED
                    => justis erases what it kept
                    => justis forwards CASE_DEL SEALED (J0401/TR2026-001671/DEF-1)
                    => vendor erases what it kept
                    => vendor erases what it kept
