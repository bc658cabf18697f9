# The notice stream JUSTIS decides, and decides anew when one of its six inputs changes (FARE-14 to FARE-21).

FARE-15 FARE-21  Undisposed, a day-forward case stays in pre-disposition and a backlog case waits.
  person VEGA is TERESA VEGA, born 1980-04-04
  person MOSS is ALAN MOSS, born 1958-10-19
  2026-02-02T09:00  court submits J0401/TR2026-000501/DEF-1 of VEGA
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-02-02T09:30  court submits J0401/TR2024-003318/DEF-1 of MOSS, backlog but disposition none, sentenced none
                    => court sends CASE_ADD (J0401/TR2024-003318/DEF-1)
                    => justis forwards CASE_ADD (J0401/TR2024-003318/DEF-1)
  2026-02-02T10:00  why J0401/TR2026-000501/DEF-1
                    => justis, notice stream: PRE, by streams.table line 17 (unconfirmed) of policy 2026-1, because gone no, ended no, sentenceMissing no, undisposed yes, owed yes, financial no, barred no, suspended no, notices 0, origin DAY_FORWARD, preDone no, types NOTHING, sentence NONE
  2026-02-02T10:00  why J0401/TR2024-003318/DEF-1
                    => justis, notice stream: NONE, by streams.table line 18 (unconfirmed) of policy 2026-1, because gone no, ended no, sentenceMissing no, undisposed yes, owed yes, financial no, barred no, suspended no, notices 0, origin BACKLOG, preDone no, types NOTHING, sentence NONE

FARE-14 FARE-16 E006  Disposition 55 without its financial sentence: no notice, and the court is asked for it.
  person BRAND is JOEL BRAND, born 1991-08-08
  2026-02-02T09:00  court submits J0401/TR2026-000513/DEF-1 of BRAND but fine 340.00, type TR
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-02-20T15:00  court enters disposition 55 on CT-1001/A of J0401/TR2026-000513/DEF-1
                    => court sends CHARGE_UPD CT-1001/A 28-701(A), disposition 55
                    => court raises REVIEW_CASE E006: sentence
                    => justis remarks E006
                    => justis forwards CHARGE_UPD CT-1001/A 28-701(A), disposition 55
                    => justis sends OBLIG_ROLLUP 340.00
                    => justis sends STREAM_SET HOLD-DATA
                    => justis raises REVIEW_CASE E006
  2026-02-23T09:10  court sentences CT-1001/A of J0401/TR2026-000513/DEF-1 on 2026-02-20, due 2026-03-20
                    => court sends SENT_UPD CT-1001/A 2026-02-20, due 2026-03-20
                    => court settles REVIEW_CASE E006, mended
                    => justis forwards SENT_UPD CT-1001/A 2026-02-20, due 2026-03-20
                    => justis settles REVIEW_CASE E006, overtaken
                    => justis sends STREAM_CHG WAIT

FARE-19 FARE-21  Paid before the first notice: the stream is closed and nothing is mailed.
  person CHO is DANIEL CHO, born 1985-01-25
  2026-01-08T09:00  court submits J0401/TR2026-000127/DEF-1 of CHO but fine 118.00
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-01-20T09:00  court enters disposition 54 on CT-1001/A of J0401/TR2026-000127/DEF-1, sentenced 2026-01-20, due 2026-02-20
                    => court sends SENT_UPD CT-1001/A 2026-01-20, due 2026-02-20
                    => court sends CHARGE_UPD CT-1001/A 28-701(A), disposition 54
                    => justis forwards SENT_UPD CT-1001/A 2026-01-20, due 2026-02-20
                    => justis forwards CHARGE_UPD CT-1001/A 28-701(A), disposition 54
                    => justis sends OBLIG_ROLLUP 118.00
                    => justis sends STREAM_SET WAIT
  2026-02-17T11:40  court takes payment of 118.00 on J0401/TR2026-000127/DEF-1
                    => court sends PAY_COURT 118.00 received 2026-02-17T11:40
                    => justis forwards PAY_COURT 118.00 received 2026-02-17T11:40
                    => justis sends OBLIG_ROLLUP 0.00
                    => justis sends STREAM_CHG NONE
  2026-02-21T00:00  the clock
  2026-02-21T08:00  why J0401/TR2026-000127/DEF-1
                    => justis, notice stream: NONE, by streams.table line 12 (unconfirmed) of policy 2026-1, because gone no, ended no, sentenceMissing no, undisposed no, owed no, financial yes, barred no, suspended no, notices 0, origin DAY_FORWARD, preDone yes, types CIVIL, sentence AHEAD

FARE-16  All charges dismissed and money still on the books: a person looks, nobody is written to.
  person ADLER is RUTH ADLER, born 1949-05-30
  2026-01-08T09:00  court submits M0702/TR2026-001180/DEF-1 of ADLER but fine 88.00
                    => court M0702 sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-01-29T10:20  court enters disposition 40 on CT-1001/A of M0702/TR2026-001180/DEF-1
                    => court M0702 sends CHARGE_UPD CT-1001/A 28-701(A), disposition 40
                    => justis forwards CHARGE_UPD CT-1001/A 28-701(A), disposition 40
                    => justis sends OBLIG_ROLLUP 88.00
                    => justis raises REVIEW_CASE E010
  2026-02-02T09:00  court drops FINE@CT-1001/A of M0702/TR2026-001180/DEF-1
                    => court M0702 sends OBLIG_DEL FINE@CT-1001/A
                    => justis forwards OBLIG_DEL FINE@CT-1001/A
                    => justis settles REVIEW_CASE E010, overtaken

FARE-16  One charge dismissed, one sentenced: the sentenced one is collected on.
  person BLAKE is WANDA BLAKE, born 1970-03-13
  2026-01-05T09:00  court submits M0702/TR2026-001077/DEF-1 of BLAKE but fine 90.00, type PK
                    => court M0702 sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-01-05T09:02  court adds charge CT-1001/B of type CT, fine 150.00 to M0702/TR2026-001077/DEF-1
                    => court M0702 sends CHARGE_ADD CT-1001/B CT
                    => court M0702 sends OBLIG_ADD FINE@CT-1001/B 150.00
                    => justis forwards CHARGE_ADD CT-1001/B CT
                    => justis forwards OBLIG_ADD FINE@CT-1001/B 150.00
  2026-01-05T09:03  court holds back M0702/TR2026-001077
  2026-01-19T09:30  court drops FINE@CT-1001/A of M0702/TR2026-001077/DEF-1
  2026-01-19T09:31  court enters disposition 40 on CT-1001/A of M0702/TR2026-001077/DEF-1
  2026-01-19T09:32  court enters disposition 54 on CT-1001/B of M0702/TR2026-001077/DEF-1, sentenced 2026-01-19, due 2026-02-02
  2026-01-19T17:00  court submits M0702/TR2026-001077 again
                    => court M0702 sends OBLIG_DEL FINE@CT-1001/A
                    => court M0702 sends SENT_UPD CT-1001/B 2026-01-19, due 2026-02-02
                    => court M0702 sends CHARGE_UPD CT-1001/A 28-701(A), disposition 40
                    => court M0702 sends CHARGE_UPD CT-1001/B 28-701(A), disposition 54
                    => justis forwards OBLIG_DEL FINE@CT-1001/A
                    => justis forwards SENT_UPD CT-1001/B 2026-01-19, due 2026-02-02
                    => justis forwards CHARGE_UPD CT-1001/A 28-701(A), disposition 40
                    => justis forwards CHARGE_UPD CT-1001/B 28-701(A), disposition 54
                    => justis sends OBLIG_ROLLUP 150.00
                    => justis sends STREAM_SET WAIT
  2026-02-03T00:00  the clock
                    => justis sends STREAM_CHG DF-CIV POST1 from 2026-02-03
                    => vendor sends POST1 mailed, 150.00 shown
                    => justis forwards POST1 mailed, 150.00 shown
                    => court M0702 dockets "Post-disposition notice 1 mailed"

FARE-18 FARE-21  A sentence without its date: nothing is mailed and a person asks for it; the date brings the stream.
  person FROST is IRIS FROST, born 1966-06-26
  2026-03-02T09:00  court submits S1400/CT2024-002204/DEF-1 of FROST, backlog but sentenced undated
                    => court S1400 sends CASE_ADD
                    => justis forwards CASE_ADD
                    => justis sends OBLIG_ROLLUP 240.00
                    => justis sends STREAM_SET HOLD-DATA
                    => justis raises REVIEW_CASE
  2026-03-03T00:00  the clock
  2026-03-04T09:30  court sentences CT-1001/A of S1400/CT2024-002204/DEF-1 on 2025-04-14
                    => court S1400 sends SENT_UPD CT-1001/A 2025-04-14
                    => justis forwards SENT_UPD CT-1001/A 2025-04-14
                    => justis settles REVIEW_CASE, overtaken
                    => justis sends STREAM_CHG BL-CIV POST1 from 2026-03-04

FARE-18 FARE-36 FARE-T2  A civil penalty is due 30 days after the sentence; the stream starts the day after.
  person NGUYEN is KIM NGUYEN, born 1993-03-03
  2026-01-08T09:00  court submits J0401/TR2026-000131/DEF-1 of NGUYEN
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-01-26T09:00  court enters disposition 54 on CT-1001/A of J0401/TR2026-000131/DEF-1, sentenced 2026-01-26
                    => court sends SENT_UPD CT-1001/A 2026-01-26
                    => court sends CHARGE_UPD CT-1001/A 28-701(A), disposition 54
                    => justis forwards SENT_UPD CT-1001/A 2026-01-26
                    => justis forwards CHARGE_UPD CT-1001/A 28-701(A), disposition 54
                    => justis sends OBLIG_ROLLUP 240.00
                    => justis sends STREAM_SET WAIT
  2026-02-25T00:00  the clock
  2026-02-26T00:00  the clock
                    => justis sends STREAM_CHG DF-CIV POST1 from 2026-02-26
                    => vendor sends POST1 mailed, 240.00 shown
                    => justis forwards POST1 mailed, 240.00 shown
                    => court dockets "Post-disposition notice 1 mailed"

FARE-18 FARE-21  The due day moves before the first notice, later and then earlier: the start moves with it.
  person OKAFOR is JOY OKAFOR, born 1982-07-07
  2026-01-08T09:00  court submits J0401/TR2026-000133/DEF-1 of OKAFOR
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-01-20T09:00  court enters disposition 54 on CT-1001/A of J0401/TR2026-000133/DEF-1, sentenced 2026-01-20, due 2026-02-10
                    => court sends SENT_UPD CT-1001/A 2026-01-20, due 2026-02-10
                    => court sends CHARGE_UPD CT-1001/A 28-701(A), disposition 54
                    => justis forwards SENT_UPD CT-1001/A 2026-01-20, due 2026-02-10
                    => justis forwards CHARGE_UPD CT-1001/A 28-701(A), disposition 54
                    => justis sends OBLIG_ROLLUP 240.00
                    => justis sends STREAM_SET WAIT
  2026-02-09T16:30  court sentences CT-1001/A of J0401/TR2026-000133/DEF-1 on 2026-01-20, due 2026-03-20
                    => court sends SENT_UPD CT-1001/A 2026-01-20, due 2026-03-20
                    => justis forwards SENT_UPD CT-1001/A 2026-01-20, due 2026-03-20
  2026-02-11T00:00  the clock
  2026-02-12T11:05  court sentences CT-1001/A of J0401/TR2026-000133/DEF-1 on 2026-01-20, due 2026-03-02
                    => court sends SENT_UPD CT-1001/A 2026-01-20, due 2026-03-02
                    => justis forwards SENT_UPD CT-1001/A 2026-01-20, due 2026-03-02
  2026-03-02T00:00  the clock
  2026-03-03T00:00  the clock
                    => justis sends STREAM_CHG DF-CIV POST1 from 2026-03-03
                    => vendor sends POST1 mailed, 240.00 shown
                    => justis forwards POST1 mailed, 240.00 shown
                    => court dockets "Post-disposition notice 1 mailed"

FARE-17  Parking tickets have a stream of their own.
  person TRAN is HELEN TRAN, born 1975-11-01
  2026-01-12T09:00  court submits M0702/PK2026-008812/DEF-1 of TRAN but type PK, fine 48.00, law 11-1512
                    => court M0702 sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-01-28T09:15  court enters disposition 54 on CT-1001/A of M0702/PK2026-008812/DEF-1, sentenced 2026-01-28, due 2026-02-11
                    => court M0702 sends SENT_UPD CT-1001/A 2026-01-28, due 2026-02-11
                    => court M0702 sends CHARGE_UPD CT-1001/A 11-1512, disposition 54
                    => justis forwards SENT_UPD CT-1001/A 2026-01-28, due 2026-02-11
                    => justis forwards CHARGE_UPD CT-1001/A 11-1512, disposition 54
                    => justis sends OBLIG_ROLLUP 48.00
                    => justis sends STREAM_SET WAIT
  2026-02-12T00:00  the clock
                    => justis sends STREAM_CHG DF-PK POST1 from 2026-02-12
                    => vendor sends POST1 mailed, 48.00 shown
                    => justis forwards POST1 mailed, 48.00 shown
                    => court M0702 dockets "Post-disposition notice 1 mailed"

FARE-17  Criminal charges have theirs, due at once when no day is named.
  person QUINN is PETER QUINN, born 1989-09-09
  2026-01-12T09:00  court submits M0702/CR2026-000311/DEF-1 of QUINN but type DU, fine 1460.00, law 28-1381(A), category CRIMINAL
                    => court M0702 sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-02-03T13:30  court enters disposition 58 on CT-1001/A of M0702/CR2026-000311/DEF-1, sentenced 2026-02-03
                    => court M0702 sends SENT_UPD CT-1001/A 2026-02-03
                    => court M0702 sends CHARGE_UPD CT-1001/A 28-1381(A), disposition 58
                    => justis forwards SENT_UPD CT-1001/A 2026-02-03
                    => justis forwards CHARGE_UPD CT-1001/A 28-1381(A), disposition 58
                    => justis sends OBLIG_ROLLUP 1460.00
                    => justis sends STREAM_SET WAIT
  2026-02-04T00:00  the clock
                    => justis sends STREAM_CHG DF-CRIM POST1 from 2026-02-04
                    => vendor sends POST1 mailed, 1460.00 shown
                    => justis forwards POST1 mailed, 1460.00 shown
                    => court M0702 dockets "Post-disposition notice 1 mailed"

FARE-17 FARE-21  A civil charge beside a criminal one is the mixed stream, once both are disposed of.
  person WELLS is MARK WELLS, born 1978-12-12
  2026-01-12T09:00  court submits J0401/CR2026-000077/DEF-1 of WELLS but type TR, fine 500.00, law 28-3473
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-01-12T09:05  court adds charge CT-1001/B of type CT, fine 120.00 to J0401/CR2026-000077/DEF-1
                    => court sends CHARGE_ADD CT-1001/B CT
                    => court sends OBLIG_ADD FINE@CT-1001/B 120.00
                    => justis forwards CHARGE_ADD CT-1001/B CT
                    => justis forwards OBLIG_ADD FINE@CT-1001/B 120.00
  2026-02-03T13:30  court enters disposition 58 on CT-1001/A of J0401/CR2026-000077/DEF-1, sentenced 2026-02-03, due 2026-03-05
                    => court sends SENT_UPD CT-1001/A 2026-02-03, due 2026-03-05
                    => court sends CHARGE_UPD CT-1001/A 28-3473, disposition 58
                    => justis forwards SENT_UPD CT-1001/A 2026-02-03, due 2026-03-05
                    => justis forwards CHARGE_UPD CT-1001/A 28-3473, disposition 58
  2026-02-03T13:35  court enters disposition 54 on CT-1001/B of J0401/CR2026-000077/DEF-1, sentenced 2026-02-03, due 2026-03-05
                    => court sends SENT_UPD CT-1001/B 2026-02-03, due 2026-03-05
                    => court sends CHARGE_UPD CT-1001/B 28-701(A), disposition 54
                    => justis forwards SENT_UPD CT-1001/B 2026-02-03, due 2026-03-05
                    => justis forwards CHARGE_UPD CT-1001/B 28-701(A), disposition 54
                    => justis sends OBLIG_ROLLUP 620.00
                    => justis sends STREAM_SET WAIT
  2026-03-06T00:00  the clock
                    => justis sends STREAM_CHG DF-MIX POST1 from 2026-03-06
                    => vendor sends POST1 mailed, 620.00 shown
                    => justis forwards POST1 mailed, 620.00 shown
                    => court dockets "Post-disposition notice 1 mailed"

FARE-17 FARE-21 FARE-32  A criminal charge amended to a civil one changes the stream; the notice not yet mailed goes out in the new one.
  person STONE is FAY STONE, born 1996-02-02
  2026-01-12T09:00  court submits J0401/CR2026-000080/DEF-1 of STONE but type TR, fine 260.00, law 28-3473
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-02-03T13:30  court enters disposition 58 on CT-1001/A of J0401/CR2026-000080/DEF-1, sentenced 2026-02-03, due 2026-02-17
                    => court sends SENT_UPD CT-1001/A 2026-02-03, due 2026-02-17
                    => court sends CHARGE_UPD CT-1001/A 28-3473, disposition 58
                    => justis forwards SENT_UPD CT-1001/A 2026-02-03, due 2026-02-17
                    => justis forwards CHARGE_UPD CT-1001/A 28-3473, disposition 58
                    => justis sends OBLIG_ROLLUP 260.00
                    => justis sends STREAM_SET WAIT
  2026-02-18T00:00  the clock
                    => justis sends STREAM_CHG DF-CRIM POST1 from 2026-02-18
                    => vendor sends POST1 mailed, 260.00 shown
                    => justis forwards POST1 mailed, 260.00 shown
                    => court dockets "Post-disposition notice 1 mailed"
  2026-02-25T10:00  court amends charge CT-1001/A of J0401/CR2026-000080/DEF-1 to 28-3482, type CT
                    => court sends CHARGE_UPD CT-1001/A 28-3482, disposition 58
                    => justis forwards CHARGE_UPD CT-1001/A 28-3482, disposition 58
                    => justis sends STREAM_CHG DF-CIV POST2 from 2026-02-25
  2026-03-20T00:00  the clock
                    => vendor sends POST2 mailed, 260.00 shown
                    => justis forwards POST2 mailed, 260.00 shown
                    => court dockets "Post-disposition notice 2 mailed"

FARE-15 FARE-17  Backlog parking, civil and criminal debts: no reminder, the first notice at once.
  person LONG is AMY LONG, born 1969-09-21
  person POLK is DEAN POLK, born 1971-01-17
  person RUIZ is INES RUIZ, born 1984-06-14
  2026-03-02T09:00  court submits M0702/PK2024-001001/DEF-1 of LONG, backlog but type PK, fine 62.00
                    => court M0702 sends CASE_ADD
                    => justis forwards CASE_ADD
                    => justis sends OBLIG_ROLLUP 62.00
                    => justis sends STREAM_SET BL-PK POST1 from 2026-03-02
  2026-03-02T09:10  court submits M0702/TR2024-001002/DEF-1 of POLK, backlog but fine 195.00
                    => court M0702 sends CASE_ADD (M0702/TR2024-001002/DEF-1)
                    => justis forwards CASE_ADD (M0702/TR2024-001002/DEF-1)
                    => justis sends OBLIG_ROLLUP 195.00 (M0702/TR2024-001002/DEF-1)
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-03-02 (M0702/TR2024-001002/DEF-1)
  2026-03-02T09:20  court submits M0702/CR2024-001003/DEF-1 of RUIZ, backlog but type CM, disposition 58, fine 425.00
                    => court M0702 sends CASE_ADD (M0702/CR2024-001003/DEF-1)
                    => justis forwards CASE_ADD (M0702/CR2024-001003/DEF-1)
                    => justis sends OBLIG_ROLLUP 425.00 (M0702/CR2024-001003/DEF-1)
                    => justis sends STREAM_SET BL-CRIM POST1 from 2026-03-02 (M0702/CR2024-001003/DEF-1)
  2026-03-03T00:00  the clock
                    => vendor sends POST1 mailed, 62.00 shown
                    => justis forwards POST1 mailed, 62.00 shown
                    => court M0702 dockets "Post-disposition notice 1 mailed"
                    => vendor sends POST1 mailed, 195.00 shown (M0702/TR2024-001002/DEF-1)
                    => justis forwards POST1 mailed, 195.00 shown (M0702/TR2024-001002/DEF-1)
                    => court M0702 dockets "Post-disposition notice 1 mailed" (M0702/TR2024001002/DEF-1)
                    => vendor sends POST1 mailed, 425.00 shown (M0702/CR2024-001003/DEF-1)
                    => justis forwards POST1 mailed, 425.00 shown (M0702/CR2024-001003/DEF-1)
                    => court M0702 dockets "Post-disposition notice 1 mailed" (M0702/CR2024001003/DEF-1)

FARE-15 FARE-17 FARE-21  A backlog debt that turns out to be partly civil: the stream changes from criminal to mixed.
  person DUNN is LEON DUNN, born 1963-03-27
  2026-03-02T09:00  court submits S1400/CR2024-000419/DEF-1 of DUNN, backlog but type TR, disposition 58, fine 610.00
                    => court S1400 sends CASE_ADD
                    => justis forwards CASE_ADD
                    => justis sends OBLIG_ROLLUP 610.00
                    => justis sends STREAM_SET BL-CRIM POST1 from 2026-03-02
  2026-03-04T10:10  court holds back S1400/CR2024-000419
  2026-03-04T10:11  court adds charge CT-1001/B of type CT, fine 140.00 to S1400/CR2024-000419/DEF-1
  2026-03-04T10:12  court enters disposition 54 on CT-1001/B of S1400/CR2024-000419/DEF-1, sentenced 2025-04-20
  2026-03-04T10:20  court submits S1400/CR2024-000419 again
                    => court S1400 sends CHARGE_ADD CT-1001/B CT
                    => court S1400 sends SENT_UPD CT-1001/B 2025-04-20
                    => court S1400 sends OBLIG_ADD FINE@CT-1001/B 140.00
                    => justis forwards CHARGE_ADD CT-1001/B CT
                    => justis forwards SENT_UPD CT-1001/B 2025-04-20
                    => justis forwards OBLIG_ADD FINE@CT-1001/B 140.00
                    => justis sends OBLIG_ROLLUP 750.00
                    => justis sends STREAM_CHG BL-MIX POST1 from 2026-03-04

FARE-15 FARE-21  A day-forward case that comes sentenced already was not through pre-disposition: notices go out, and a person is told.
  person HART is NORA HART, born 1990-10-30
  2026-03-02T09:00  court submits S1400/CT2026-000090/DEF-1 of HART but disposition 54, sentenced 2026-01-15
                    => court S1400 sends CASE_ADD
                    => justis forwards CASE_ADD
                    => justis sends OBLIG_ROLLUP 240.00
                    => justis sends STREAM_SET DF-CIV POST1 from 2026-03-02
                    => justis raises REVIEW_CASE
  2026-03-03T00:00  the clock
                    => vendor sends POST1 mailed, 240.00 shown
                    => justis forwards POST1 mailed, 240.00 shown
                    => court S1400 dockets "Post-disposition notice 1 mailed"
  2026-03-03T09:00  court corrects S1400/CT2026-000090/DEF-1 with preDone yes
                    => court S1400 sends CASE_UPD
                    => justis forwards CASE_UPD
                    => justis settles REVIEW_CASE, overtaken

FARE-20 FARE-48  A backlog case with one court notice gets only the second notice.
  person ROWE is GAIL ROWE, born 1972-08-16
  2026-03-02T09:00  court submits M0702/TR2024-001140/DEF-1 of ROWE, backlog but disposition none, sentenced none, fine 205.00
                    => court M0702 sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-03-02T09:05  court holds back M0702/TR2024-001140
  2026-03-02T09:10  court enters disposition 54 on CT-1001/A of M0702/TR2024-001140/DEF-1, sentenced 2025-09-01
  2026-03-02T09:12  court sends notice N-1 in M0702/TR2024-001140/DEF-1 on 2025-11-20
  2026-03-02T09:15  court submits M0702/TR2024-001140 again
                    => court M0702 sends SENT_UPD CT-1001/A 2025-09-01
                    => court M0702 sends CHARGE_UPD CT-1001/A 28-701(A), disposition 54
                    => court M0702 sends TTEAP_NOTICE_IND COURT_NOTICE N-1 sent 2025-11-20
                    => justis forwards SENT_UPD CT-1001/A 2025-09-01
                    => justis forwards CHARGE_UPD CT-1001/A 28-701(A), disposition 54
                    => justis forwards TTEAP_NOTICE_IND COURT_NOTICE N-1 sent 2025-11-20
                    => justis sends OBLIG_ROLLUP 205.00
                    => justis sends STREAM_SET BL-CIV POST2 from 2026-03-02
  2026-03-03T00:00  the clock
                    => vendor sends POST2 mailed, 205.00 shown
                    => justis forwards POST2 mailed, 205.00 shown
                    => court M0702 dockets "Post-disposition notice 2 mailed"
  2026-04-01T00:00  the clock
                    => vendor declares delinquency, 205.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court M0702 dockets "Delinquency declared, 205.00 owed"

FARE-20 FARE-21  A backlog case with two court notices goes straight to the wait of 29 days, counted from its acceptance.
  person EAST is MONA EAST, born 1959-02-11
  2026-03-02T09:00  court submits M0702/TR2024-001151/DEF-1 of EAST, backlog but disposition none, sentenced none, fine 330.00
                    => court M0702 sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-03-02T09:05  court holds back M0702/TR2024-001151
  2026-03-02T09:10  court enters disposition 54 on CT-1001/A of M0702/TR2024-001151/DEF-1, sentenced 2025-08-01
  2026-03-02T09:12  court sends notice N-1 in M0702/TR2024-001151/DEF-1 on 2025-10-01
  2026-03-02T09:13  court sends notice N-2 in M0702/TR2024-001151/DEF-1 on 2025-11-15
  2026-03-02T09:15  court submits M0702/TR2024-001151 again
                    => court M0702 sends SENT_UPD CT-1001/A 2025-08-01
                    => court M0702 sends CHARGE_UPD CT-1001/A 28-701(A), disposition 54
                    => court M0702 sends TTEAP_NOTICE_IND COURT_NOTICE N-1 sent 2025-10-01
                    => court M0702 sends TTEAP_NOTICE_IND COURT_NOTICE N-2 sent 2025-11-15
                    => justis forwards SENT_UPD CT-1001/A 2025-08-01
                    => justis forwards CHARGE_UPD CT-1001/A 28-701(A), disposition 54
                    => justis forwards TTEAP_NOTICE_IND COURT_NOTICE N-1 sent 2025-10-01
                    => justis forwards TTEAP_NOTICE_IND COURT_NOTICE N-2 sent 2025-11-15
                    => justis sends OBLIG_ROLLUP 330.00
                    => justis sends STREAM_SET BL-CIV AWAIT_DAY_29 from 2026-03-02
  2026-03-30T00:00  the clock
  2026-03-31T00:00  the clock
                    => vendor declares delinquency, 330.00 owed
                    => justis adds Delinquency Fee 35.00 (AO 2005-29, unconfirmed)
                    => court M0702 dockets "Delinquency declared, 330.00 owed"

FARE-21 FARE-A11  After two notices the stream is frozen: an amendment changes nothing, a payment still closes it.
  person FINCH is OTIS FINCH, born 1977-07-30
  2026-01-05T09:00  court submits M0702/CR2024-000977/DEF-1 of FINCH, backlog but type TR, disposition 58, fine 150.00
                    => court M0702 sends CASE_ADD
                    => justis forwards CASE_ADD
                    => justis sends OBLIG_ROLLUP 150.00
                    => justis sends STREAM_SET BL-CRIM POST1 from 2026-01-05
  2026-01-06T00:00  the clock
                    => vendor sends POST1 mailed, 150.00 shown
                    => justis forwards POST1 mailed, 150.00 shown
                    => court M0702 dockets "Post-disposition notice 1 mailed"
  2026-02-05T00:00  the clock
                    => vendor sends POST2 mailed, 150.00 shown
                    => justis forwards POST2 mailed, 150.00 shown
                    => court M0702 dockets "Post-disposition notice 2 mailed"
  2026-02-10T10:00  court amends charge CT-1001/A of M0702/CR2024-000977/DEF-1 to 28-3482, type CT
                    => court M0702 sends CHARGE_UPD CT-1001/A 28-3482, disposition 58
                    => justis forwards CHARGE_UPD CT-1001/A 28-3482, disposition 58
  2026-02-12T10:00  court takes payment of 150.00 on M0702/CR2024-000977/DEF-1
                    => court M0702 sends PAY_COURT 150.00 received 2026-02-12T10:00
                    => justis forwards PAY_COURT 150.00 received 2026-02-12T10:00
                    => justis sends OBLIG_ROLLUP 0.00
                    => justis sends STREAM_CHG NONE
  2026-03-06T00:00  the clock

FARE-21  An address, a plea or a name is no input: nothing is told to the vendor beside it.
  person IVES is CLARA IVES, born 1986-05-05
  2026-01-05T09:00  court submits M0702/TR2024-000981/DEF-1 of IVES, backlog
                    => court M0702 sends CASE_ADD
                    => justis forwards CASE_ADD
                    => justis sends OBLIG_ROLLUP 240.00
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-01-05
  2026-01-07T10:00  court corrects M0702/TR2024-000981/DEF-1 with address "77 PALM LN, MESA, AZ 85201"
                    => court M0702 sends ADDR_UPD
                    => justis forwards ADDR_UPD
  2026-01-08T10:00  court enters plea R on CT-1001/A of M0702/TR2024-000981/DEF-1
                    => court M0702 sends CHARGE_UPD CT-1001/A 28-701(A), plea R, disposition 54
                    => justis forwards CHARGE_UPD CT-1001/A 28-701(A), plea R, disposition 54
  2026-01-09T10:00  court corrects M0702/TR2024-000981/DEF-1 with surname IVES-COLE
                    => court M0702 sends PARTY_UPD
                    => justis forwards PARTY_UPD

FARE-14 FARE-74  No notice is mailed by hand before JUSTIS has placed the case in a stream, and no second before the first.
  person YORK is VERA YORK, born 1981-12-20
  2026-03-02T09:00  court submits M0702/TR2024-001166/DEF-1 of YORK, backlog but disposition none, sentenced none
                    => court M0702 sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-03-02T11:00  vendor mails POST1 to M0702/TR2024-001166/DEF-1
                    => vendor refuses E018: kind
  2026-03-03T09:00  court enters disposition 54 on CT-1001/A of M0702/TR2024-001166/DEF-1, sentenced 2025-08-01
                    => court M0702 sends SENT_UPD CT-1001/A 2025-08-01
                    => court M0702 sends CHARGE_UPD CT-1001/A 28-701(A), disposition 54
                    => justis forwards SENT_UPD CT-1001/A 2025-08-01
                    => justis forwards CHARGE_UPD CT-1001/A 28-701(A), disposition 54
                    => justis sends OBLIG_ROLLUP 240.00
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-03-03
  2026-03-03T11:00  vendor mails POST2 to M0702/TR2024-001166/DEF-1
                    => vendor refuses E018: kind
  2026-03-03T11:05  vendor mails POST1 to M0702/TR2024-001166/DEF-1
                    => vendor sends POST1 mailed, 240.00 shown
                    => justis forwards POST1 mailed, 240.00 shown
                    => court M0702 dockets "Post-disposition notice 1 mailed"

FARE-15 FARE-17  A backlog debt of 2001 is older than FARE, and collected all the same.
  person MOSS is ALAN MOSS, born 1958-10-19
  2026-02-02T09:00  court submits J0401/TR2001-003318/DEF-1 of MOSS, backlog but violated 2001-05-01, filed 2001-05-10, disposed 2001-07-01, sentenced 2001-07-01, due 2001-08-01
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
                    => justis sends OBLIG_ROLLUP 240.00
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-02-02

FARE-18 FARE-21 FARE-A11  Two court notices do not stand for a sentence date: it is asked for until it comes, and only then the 29 days begin.
  person FROST is IRIS FROST, born 1966-06-26
  2026-03-02T09:00  court submits S1400/CT2024-002204/DEF-1 of FROST, backlog but sentenced undated
                    => court S1400 sends CASE_ADD
                    => justis forwards CASE_ADD
                    => justis sends OBLIG_ROLLUP 240.00
                    => justis sends STREAM_SET HOLD-DATA
                    => justis raises REVIEW_CASE
  2026-03-02T09:01  court sends order to show cause OSC-1 in S1400/CT2024-002204/DEF-1 on 2026-03-01
                    => court S1400 sends TTEAP_NOTICE_IND OSC OSC-1 sent 2026-03-01
                    => justis forwards TTEAP_NOTICE_IND OSC OSC-1 sent 2026-03-01
  2026-03-02T09:02  court sends order to show cause OSC-2 in S1400/CT2024-002204/DEF-1 on 2026-03-01
                    => court S1400 sends TTEAP_NOTICE_IND OSC OSC-2 sent 2026-03-01
                    => justis forwards TTEAP_NOTICE_IND OSC OSC-2 sent 2026-03-01
  2026-03-03T00:00  the clock
  2026-03-04T09:30  court sentences CT-1001/A of S1400/CT2024-002204/DEF-1 on 2025-04-14
                    => court S1400 sends SENT_UPD CT-1001/A 2025-04-14
                    => justis forwards SENT_UPD CT-1001/A 2025-04-14
                    => justis settles REVIEW_CASE, overtaken
                    => justis sends STREAM_CHG BL-CIV AWAIT_DAY_29 from 2026-03-04

FARE-21  JUSTIS looks at a case/party anew and comes to the same: nothing is told.
  person HALE is RUTH HALE, born 1977-07-07
  2026-02-02T09:00  court submits J0401/TR2026-000599/DEF-1 of HALE
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-02-03T10:00  justis looks at J0401/TR2026-000599/DEF-1 anew
