# Charges: amended, pleaded to, disposed of, sentenced, and what is owed for them (FARE-32 to FARE-38).

FARE-32 FARE-37  A charge is amended to a lesser one before disposition, with its fine, and once more.
  person ABBOTT is NEIL ABBOTT, born 1982-02-08
  2026-02-02T09:00  court submits M0702/TR2026-000905/DEF-1 of ABBOTT but law 28-701.02, type TR, fine 320.00
                    => court M0702 sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-02-17T11:29  court holds back M0702/TR2026-000905
  2026-02-17T11:30  court amends charge CT-1001/A of M0702/TR2026-000905/DEF-1 to 28-701(A), type CT
  2026-02-17T11:31  court changes FINE@CT-1001/A of M0702/TR2026-000905/DEF-1 to 185.00
  2026-02-17T11:35  court submits M0702/TR2026-000905 again
                    => court M0702 sends CHARGE_UPD CT-1001/A 28-701(A)
                    => court M0702 sends OBLIG_UPD FINE@CT-1001/A 185.00
                    => justis forwards CHARGE_UPD CT-1001/A 28-701(A)
                    => justis forwards OBLIG_UPD FINE@CT-1001/A 185.00
  2026-02-19T09:00  court amends charge CT-1001/A of M0702/TR2026-000905/DEF-1 to 28-702.01
                    => court M0702 sends CHARGE_UPD CT-1001/A 28-702.01
                    => justis forwards CHARGE_UPD CT-1001/A 28-702.01

FARE-33  A plea, entered and then changed.
  person BERG is LOTTE BERG, born 1971-06-06
  2026-02-02T09:00  court submits J0401/TR2026-000911/DEF-1 of BERG
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-02-10T09:40  court enters plea NG on CT-1001/A of J0401/TR2026-000911/DEF-1
                    => court sends CHARGE_UPD CT-1001/A 28-701(A), plea NG
                    => justis forwards CHARGE_UPD CT-1001/A 28-701(A), plea NG
  2026-02-24T14:05  court enters plea R on CT-1001/A of J0401/TR2026-000911/DEF-1
                    => court sends CHARGE_UPD CT-1001/A 28-701(A), plea R
                    => justis forwards CHARGE_UPD CT-1001/A 28-701(A), plea R

FARE-34  A disposition is sent with its day, after the sentence that comes with it.
  person CANO is JULIO CANO, born 1999-03-18
  2026-01-12T09:00  court submits M0702/TR2026-000918/DEF-1 of CANO
                    => court M0702 sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-02-05T10:00  court enters disposition 54 on CT-1001/A of M0702/TR2026-000918/DEF-1, sentenced 2026-02-05, due 2026-04-06
                    => court M0702 sends SENT_UPD CT-1001/A 2026-02-05, due 2026-04-06
                    => court M0702 sends CHARGE_UPD CT-1001/A 28-701(A), disposition 54
                    => justis forwards SENT_UPD CT-1001/A 2026-02-05, due 2026-04-06
                    => justis forwards CHARGE_UPD CT-1001/A 28-701(A), disposition 54
                    => justis sends OBLIG_ROLLUP 240.00
                    => justis sends STREAM_SET WAIT

FARE-34  Acquitted, with the fine taken off: nothing is owed and nothing is mailed.
  person DOYLE is KATE DOYLE, born 1984-09-09
  2026-01-12T09:00  court submits M0702/CR2026-000921/DEF-1 of DOYLE but type TR, law 28-3473, fine 410.00
                    => court M0702 sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-02-09T09:00  court holds back M0702/CR2026-000921
  2026-02-09T15:00  court enters disposition 30 on CT-1001/A of M0702/CR2026-000921/DEF-1
  2026-02-09T15:02  court drops FINE@CT-1001/A of M0702/CR2026-000921/DEF-1
  2026-02-09T17:00  court submits M0702/CR2026-000921 again
                    => court M0702 sends OBLIG_DEL FINE@CT-1001/A
                    => court M0702 sends CHARGE_UPD CT-1001/A 28-3473, disposition 30
                    => justis forwards OBLIG_DEL FINE@CT-1001/A
                    => justis forwards CHARGE_UPD CT-1001/A 28-3473, disposition 30
  2026-03-31T00:00  the clock

FARE-35 E006  Dispositions 54 and 58 without a financial sentence: accepted, no notice, and each is the court's to complete.
  person EVANS is OLIVE EVANS, born 1963-08-14
  2026-01-12T09:00  court submits J0401/CR2026-000930/DEF-1 of EVANS but type DU, law 28-1381(A)(1), fine 1250.00
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-01-12T09:02  court adds charge CT-1001/B of type CT, fine 110.00 to J0401/CR2026-000930/DEF-1
                    => court sends CHARGE_ADD CT-1001/B CT
                    => court sends OBLIG_ADD FINE@CT-1001/B 110.00
                    => justis forwards CHARGE_ADD CT-1001/B CT
                    => justis forwards OBLIG_ADD FINE@CT-1001/B 110.00
  2026-02-10T16:00  court enters disposition 58 on CT-1001/A of J0401/CR2026-000930/DEF-1
                    => court sends CHARGE_UPD CT-1001/A 28-1381(A)(1), disposition 58
                    => court raises REVIEW_CASE E006: sentence
                    => justis remarks E006
                    => justis forwards CHARGE_UPD CT-1001/A 28-1381(A)(1), disposition 58
                    => justis sends STREAM_SET HOLD-DATA
                    => justis raises REVIEW_CASE E006
  2026-02-10T16:01  court enters disposition 54 on CT-1001/B of J0401/CR2026-000930/DEF-1
                    => court sends CHARGE_UPD CT-1001/B 28-701(A), disposition 54
                    => court raises REVIEW_CASE E006: sentence
                    => justis remarks E006
                    => justis forwards CHARGE_UPD CT-1001/B 28-701(A), disposition 54
                    => justis sends OBLIG_ROLLUP 1360.00
  2026-02-11T09:00  court sentences CT-1001/A of J0401/CR2026-000930/DEF-1 on 2026-02-10, due 2026-03-12
                    => court sends SENT_UPD CT-1001/A 2026-02-10, due 2026-03-12
                    => court settles REVIEW_CASE E006, mended
                    => justis remarks E006
                    => justis forwards SENT_UPD CT-1001/A 2026-02-10, due 2026-03-12
  2026-02-11T09:05  court sentences CT-1001/B of J0401/CR2026-000930/DEF-1 on 2026-02-10, due 2026-03-12
                    => court sends SENT_UPD CT-1001/B 2026-02-10, due 2026-03-12
                    => court settles REVIEW_CASE E006, mended
                    => justis forwards SENT_UPD CT-1001/B 2026-02-10, due 2026-03-12
                    => justis settles REVIEW_CASE E006, overtaken
                    => justis sends STREAM_CHG WAIT

FARE-35  Disposition and sentence in one submission are complete when the last of it has come.
  person FIELDS is RALPH FIELDS, born 1975-05-07
  2026-01-12T09:00  court submits S1400/CR2025-000935/DEF-1 of FIELDS, backlog but type TR, disposition none, sentenced none, fine 0.00
                    => court S1400 sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-02-10T16:00  court enters disposition 58 on CT-1001/A of S1400/CR2025-000935/DEF-1, sentenced 2026-02-10, due 2026-03-10, fine 540.00
                    => court S1400 sends SENT_UPD CT-1001/A 2026-02-10, due 2026-03-10
                    => court S1400 sends CHARGE_UPD CT-1001/A 28-701(A), disposition 58
                    => court S1400 sends OBLIG_UPD FINE@CT-1001/A 540.00
                    => justis forwards SENT_UPD CT-1001/A 2026-02-10, due 2026-03-10
                    => justis forwards CHARGE_UPD CT-1001/A 28-701(A), disposition 58
                    => justis forwards OBLIG_UPD FINE@CT-1001/A 540.00
                    => justis sends OBLIG_ROLLUP 540.00
                    => justis sends STREAM_SET WAIT

FARE-36 FARE-37  A sentence entered late: the obligation comes with it, at charge level, and the first notice goes out at once.
  person GANT is STELLA GANT, born 1986-11-27
  2026-01-12T09:00  court submits M0702/TR2026-000944/DEF-1 of GANT but fine 0.00
                    => court M0702 sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-03-24T09:00  court enters disposition 54 on CT-1001/A of M0702/TR2026-000944/DEF-1, sentenced 2026-02-02, due 2026-03-04, fine 230.00
                    => court M0702 sends SENT_UPD CT-1001/A 2026-02-02, due 2026-03-04
                    => court M0702 sends CHARGE_UPD CT-1001/A 28-701(A), disposition 54
                    => court M0702 sends OBLIG_UPD FINE@CT-1001/A 230.00
                    => justis forwards SENT_UPD CT-1001/A 2026-02-02, due 2026-03-04
                    => justis forwards CHARGE_UPD CT-1001/A 28-701(A), disposition 54
                    => justis forwards OBLIG_UPD FINE@CT-1001/A 230.00
                    => justis sends OBLIG_ROLLUP 230.00
                    => justis sends STREAM_SET DF-CIV POST1 from 2026-03-24
  2026-03-25T00:00  the clock
                    => vendor sends POST1 mailed, 230.00 shown
                    => justis forwards POST1 mailed, 230.00 shown
                    => court M0702 dockets "Post-disposition notice 1 mailed"

FARE-37  An obligation at case level, for no charge in particular.
  person HOBBS is ERNIE HOBBS, born 1959-01-01
  2026-01-12T09:00  court submits M0702/TR2025-000950/DEF-1 of HOBBS, backlog but fine 200.00
                    => court M0702 sends CASE_ADD
                    => justis forwards CASE_ADD
                    => justis sends OBLIG_ROLLUP 200.00
                    => justis sends STREAM_SET BL-CIV POST1 from 2026-01-12
  2026-01-14T10:10  court adds TPF of 20.00 to M0702/TR2025-000950/DEF-1
                    => court M0702 sends OBLIG_ADD TPF 20.00
                    => justis forwards OBLIG_ADD TPF 20.00
                    => justis sends OBLIG_ROLLUP 220.00
  2026-01-15T00:00  the clock
                    => vendor sends POST1 mailed, 220.00 shown
                    => justis forwards POST1 mailed, 220.00 shown
                    => court M0702 dockets "Post-disposition notice 1 mailed"

FARE-38  JUSTIS sums up after disposition: two charges and a surcharge, one amount owed.
  person INGRAM is FLO INGRAM, born 1997-04-04
  2026-01-12T09:00  court submits J0401/TR2026-000957/DEF-1 of INGRAM but fine 100.00
                    => court sends CASE_ADD
                    => justis forwards CASE_ADD
  2026-01-12T09:01  court adds charge CT-1001/B of type CT, fine 60.00 to J0401/TR2026-000957/DEF-1
                    => court sends CHARGE_ADD CT-1001/B CT
                    => court sends OBLIG_ADD FINE@CT-1001/B 60.00
                    => justis forwards CHARGE_ADD CT-1001/B CT
                    => justis forwards OBLIG_ADD FINE@CT-1001/B 60.00
  2026-01-13T10:00  court adds SURC@CT-1001/A of 78.00 to J0401/TR2026-000957/DEF-1
                    => court sends OBLIG_ADD SURC@CT-1001/A 78.00
                    => justis forwards OBLIG_ADD SURC@CT-1001/A 78.00
  2026-02-03T10:00  court enters disposition 54 on CT-1001/A of J0401/TR2026-000957/DEF-1, sentenced 2026-02-03
                    => court sends SENT_UPD CT-1001/A 2026-02-03
                    => court sends CHARGE_UPD CT-1001/A 28-701(A), disposition 54
                    => justis forwards SENT_UPD CT-1001/A 2026-02-03
                    => justis forwards CHARGE_UPD CT-1001/A 28-701(A), disposition 54
  2026-02-03T10:01  court enters disposition 54 on CT-1001/B of J0401/TR2026-000957/DEF-1, sentenced 2026-02-03
                    => court sends SENT_UPD CT-1001/B 2026-02-03
                    => court sends CHARGE_UPD CT-1001/B 28-701(A), disposition 54
                    => justis forwards SENT_UPD CT-1001/B 2026-02-03
                    => justis forwards CHARGE_UPD CT-1001/B 28-701(A), disposition 54
                    => justis sends OBLIG_ROLLUP 238.00
                    => justis sends STREAM_SET WAIT
  2026-02-05T12:00  court changes SURC@CT-1001/A of J0401/TR2026-000957/DEF-1 to 72.50
                    => court sends OBLIG_UPD SURC@CT-1001/A 72.50
                    => justis forwards OBLIG_UPD SURC@CT-1001/A 72.50
                    => justis sends OBLIG_ROLLUP 232.50
