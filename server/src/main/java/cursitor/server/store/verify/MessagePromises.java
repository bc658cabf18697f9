package cursitor.server.store.verify;

import java.util.List;

/// What is promised of messages, answers and deliveries. Numbers in the questions are places of
/// constants: directions 0 received, 1 sent, 2 act; senses 0 request, 1 success, 2 error; standings
/// as in `Standing`.
final class MessagePromises {
  private MessagePromises() {}

  static final List<RowPromise> ALL =
      List.of(
          new RowPromise(
              "Receipt numbers have no gaps.",
              "there is no receipt before",
              """
              SELECT m.number FROM message m
              WHERE m.number > 1
                AND NOT EXISTS (SELECT 1 FROM message p WHERE p.number = m.number - 1)
              """),
          new RowPromise(
              "Every message belongs to a flow.",
              "there is no flow for receipt",
              """
              SELECT m.number FROM message m
              WHERE NOT EXISTS (SELECT 1 FROM flow w WHERE w.number = m.flow)
              """),
          new RowPromise(
              "Every message has its bytes, unless they were erased.",
              "there are no bytes of receipt",
              """
              SELECT m.number FROM message m
              WHERE m.erased IS NULL
                AND NOT EXISTS (SELECT 1 FROM body b WHERE b.number = m.number)
              """),
          new RowPromise(
              "A settled request has a success as its answer.",
              "there is none for receipt",
              """
              SELECT m.number FROM message m JOIN flow w ON w.number = m.flow
              LEFT JOIN message a ON a.number = m.answer AND a.sense = 1
              WHERE m.sense = 0 AND w.direction <> 2 AND m.standing = 0 AND a.number IS NULL
              """),
          new RowPromise(
              "A refused, mended or closed request has an error as its answer.",
              "there is none for receipt",
              """
              SELECT m.number FROM message m JOIN flow w ON w.number = m.flow
              LEFT JOIN message a ON a.number = m.answer AND a.sense = 2
              WHERE m.sense = 0 AND w.direction <> 2 AND m.standing IN (1, 2, 3)
                AND a.number IS NULL
              """),
          new RowPromise(
              "An open request has no business answer yet.",
              "there is one for receipt",
              """
              SELECT m.number FROM message m WHERE m.standing IN (5, 6, 7) AND m.answer <> 0
              """),
          new RowPromise(
              "An answer and its request name each other, and every request has one business answer"
                  + " at most.",
              "that is not so for receipt",
              """
              SELECT m.number FROM message m LEFT JOIN message a ON a.number = m.answer
              WHERE m.answer <> 0
                AND (a.number IS NULL OR a.reference <> m.number OR a.sense NOT IN (1, 2))
              """),
          new RowPromise(
              "This node gives one business answer to a request, the one it would give again.",
              "another one was given with receipt",
              """
              SELECT a.number FROM message a JOIN flow w ON w.number = a.flow
              LEFT JOIN message m ON m.number = a.reference
              WHERE w.direction = 1 AND a.sense IN (1, 2)
                AND (m.number IS NULL OR m.answer <> a.number)
              """),
          new RowPromise(
              "What was refused is kept with its reasons or an error as its answer, unless it was"
                  + " erased.",
              "there are none for receipt",
              """
              SELECT m.number FROM message m JOIN flow w ON w.number = m.flow
              WHERE m.standing = 1 AND w.direction <> 1 AND m.answer = 0 AND m.erased IS NULL
                AND NOT EXISTS (SELECT 1 FROM fault f WHERE f.number = m.number)
              """),
          new RowPromise(
              "A refused message of ours has exactly one open work item.",
              "that is not so for receipt",
              """
              SELECT m.number FROM message m JOIN flow w ON w.number = m.flow
              WHERE m.standing = 1 AND w.direction = 1
                AND (SELECT COUNT(*) FROM work_item i
                     WHERE i.message = m.id AND i.desk = w.desk AND i.settled_at IS NULL) <> 1
              """),
          new RowPromise(
              "What is parked or quarantined has a work item.",
              "there is none for receipt",
              """
              SELECT m.number FROM message m JOIN flow w ON w.number = m.flow
              WHERE m.standing IN (7, 8) AND NOT EXISTS (
                SELECT 1 FROM work_item i WHERE i.message = m.id AND i.desk = w.desk)
              """),
          new RowPromise(
              "Every request we send has a delivery.",
              "there is none for receipt",
              """
              SELECT m.number FROM message m JOIN flow w ON w.number = m.flow
              WHERE w.direction = 1 AND m.sense = 0
                AND NOT EXISTS (SELECT 1 FROM delivery y WHERE y.number = m.number)
              """),
          new RowPromise(
              "Every try to deliver is counted, and what has its answer is delivered no more.",
              "that is not so for receipt",
              """
              SELECT y.number FROM delivery y LEFT JOIN message m ON m.number = y.number
              WHERE m.number IS NULL OR (y.is_open = 1 AND m.answer <> 0)
                OR y.attempts <> (SELECT COUNT(*) FROM attempt t WHERE t.number = y.number)
              """),
          new RowPromise(
              "What is to be delivered is found under the flow of its message.",
              "that is not so for receipt",
              """
              SELECT y.number FROM delivery y JOIN message m ON m.number = y.number
              WHERE m.flow <> y.flow
              """),
          new RowPromise(
              "A work item is settled once, with an outcome, and belongs to a case file.",
              "that is not so for the work item raised at millisecond",
              """
              SELECT i.raised_at AS number FROM work_item i
              WHERE (i.settled_at IS NULL) <> (i.outcome = '')
                OR NOT EXISTS (SELECT 1 FROM case_file f WHERE f.number = i.case_file)
              """));
}
