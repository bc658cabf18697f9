package cursitor.server.store.verify;

import java.util.List;

/// What is promised of what was erased (`fare.md` A15): that it is gone, and that it says so.
final class ErasurePromises {
  private ErasurePromises() {}

  static final List<RowPromise> ALL =
      List.of(
          new RowPromise(
              "What was erased is gone: bytes, reasons and subject.",
              "there is something left of receipt",
              """
              SELECT m.number FROM message m
              WHERE m.erased IS NOT NULL
                AND (m.subject <> ''
                  OR EXISTS (SELECT 1 FROM body b WHERE b.number = m.number)
                  OR EXISTS (SELECT 1 FROM fault f WHERE f.number = m.number))
              """),
          new RowPromise(
              "What was told of a case file before it was erased is gone.",
              "there is something left in the feed at",
              """
              SELECT e.place AS number FROM feed e JOIN erasure z ON z.case_file = e.case_file
              WHERE e.place <= z.place
              """),
          new RowPromise(
              "An erased message is delivered no more.",
              "that is not so for receipt",
              """
              SELECT m.number FROM message m JOIN delivery y ON y.number = m.number
              WHERE m.erased IS NOT NULL AND y.is_open = 1
              """),
          new RowPromise(
              "Every erasure is written down with its case file and how many messages it took.",
              "that is not so for erasure",
              """
              SELECT z.number FROM erasure z
              LEFT JOIN (SELECT erased, COUNT(*) AS messages FROM message
                         WHERE erased IS NOT NULL GROUP BY erased) m ON m.erased = z.number
              WHERE z.messages <> COALESCE(m.messages, 0)
                OR NOT EXISTS (SELECT 1 FROM case_file f WHERE f.number = z.case_file)
              """),
          new RowPromise(
              "Every erased message belongs to an erasure.",
              "there is none for receipt",
              """
              SELECT m.number FROM message m
              WHERE m.erased IS NOT NULL
                AND NOT EXISTS (SELECT 1 FROM erasure z WHERE z.number = m.erased)
              """));
}
