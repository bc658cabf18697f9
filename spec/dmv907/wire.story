# What never becomes a message at all. These stories need bytes, and so an engine.

E100 [wire]  Bytes that are no XML are kept and answered.
  2026-03-02T09:00  dmv receives the text "hold everything"
                    => dmv refuses E100

E100 [wire]  An empty body is answered.
  2026-03-02T09:00  dmv receives the text ""
                    => dmv refuses E100

E100 [wire]  A document type is refused before anything else is looked at.
  2026-03-02T09:00  dmv receives the text "<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>"
                    => dmv refuses E100

DMV907-g E101 [wire]  An element nobody knows is refused.
  2026-03-02T09:00  dmv receives the text "<hold/>"
                    => dmv refuses E101

DMV907-19 E202 [wire]  A birth date that is no date is a fault of that field.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  dmv knows GARCIA
  dmv receives conviction C-1 of GARCIA on TR-100/P1
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1 where "1984-05-04" is "4 May 1984"
                    => dmv refuses E202: dateOfBirth
  2026-03-02T09:05  dmv receives hold H-1 of GARCIA on TR-100/P1
                    => dmv answers M000 on A1234567

DMV907-6 E202 [wire]  An invalid message that comes again has its refusal again.
  person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
  2026-03-02T09:00  dmv receives hold H-1 of GARCIA on TR-100/P1 where "1984-05-04" is "4 May 1984"
                    => dmv refuses E202: dateOfBirth
