package cursitor.server.store.ledger;

import cursitor.exchange.WorkItem;
import cursitor.server.store.Attempt;
import cursitor.server.store.FeedEntry;
import cursitor.server.store.Flow;
import cursitor.server.store.KeptWorkItem.Settlement;
import cursitor.server.store.encoding.Encodings;
import cursitor.server.store.encoding.Packed;
import cursitor.server.store.sql.Columns;
import cursitor.server.store.sql.Statements;
import cursitor.wire.Octets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writes changes, table by table, many rows at a time.
final class Recording {
  private final Statements statements;
  private final Encodings encodings;
  private final Interned<Flow> flows;
  private final Interned<Drawer> drawers;

  Recording(
      Statements statements, Encodings encodings, Interned<Flow> flows, Interned<Drawer> drawers) {
    this.statements = statements;
    this.encodings = encodings;
    this.flows = flows;
    this.drawers = drawers;
  }

  void write(Changes changes, Tallies tallies) throws SQLException {
    writeMessages(changes);
    writeBodies(changes);
    writeFaults(changes);
    writeFiles(changes);
    writeTerms(changes);
    writeHistory(changes);
    writeDeliveries(changes);
    writeTries(changes);
    writeAlarms(changes);
    writeWork(changes);
    writeFeed(changes);
    writeTallies(tallies);
    writeInterned(tallies);
  }

  private void writeMessages(Changes changes) throws SQLException {
    var insert =
        rows(
            """
            INSERT INTO message (number, flow, sense, standing, repeats, reference, answer,
              case_file, kept_at, subject, id, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """);
    var update =
        rows(
            """
            UPDATE message SET standing = ?, repeats = ?, answer = ?, case_file = ?
            WHERE number = ?
            """);
    for (MessageRow row : changes.messages.values()) {
      int standing = Columns.place(row.standing());
      Long caseFile = row.caseFile() == 0 ? null : row.caseFile();
      if (row.isFresh()) {
        insert.add(
            row.number(),
            flows.number(row.flow()),
            Columns.place(row.letter().sense()),
            standing,
            row.repeats(),
            row.reference(),
            row.answer(),
            caseFile,
            row.letter().keptAt().toEpochMilli(),
            row.subject(),
            Columns.octets(row.id()),
            row.digest());
      } else {
        update.add(standing, row.repeats(), row.answer(), caseFile, row.number());
      }
    }
    insert.send();
    update.send();
  }

  private void writeBodies(Changes changes) throws SQLException {
    var insert = rows("INSERT INTO body (number, dictionary, bytes, digest) VALUES (?, ?, ?, ?)");
    for (Row.Body row : changes.bodies.values()) {
      insert.add(row.number(), row.packed().dictionary(), row.packed().bytes(), row.digest());
    }
    insert.send();
  }

  private void writeFaults(Changes changes) throws SQLException {
    var delete = rows("DELETE FROM fault WHERE number = ?");
    var insert = rows("INSERT INTO fault (number, dictionary, refusals) VALUES (?, ?, ?)");
    for (Row.Faults row : changes.faults.values()) {
      Packed packed = encodings.compression().pack(encodings.json().writeRefusals(row.refusals()));
      delete.add(row.number());
      insert.add(row.number(), packed.dictionary(), packed.bytes());
    }
    delete.send();
    insert.send();
  }

  private void writeFiles(Changes changes) throws SQLException {
    var insert =
        rows(
            """
            INSERT INTO case_file (number, drawer, line, dictionary, name, state)
            VALUES (?, ?, ?, ?, ?, ?)
            """);
    var update = rows("UPDATE case_file SET line = ?, dictionary = ?, state = ? WHERE number = ?");
    for (FileRow row : changes.files.values()) {
      Packed packed = row.state() == null ? null : encodings.compression().pack(row.json());
      int dictionary = packed == null ? 0 : packed.dictionary();
      Octets state = packed == null ? null : packed.bytes();
      if (row.fresh()) {
        long drawer = drawers.number(Drawer.of(row.key()));
        insert.add(row.number(), drawer, row.line(), dictionary, row.key().name(), state);
      } else {
        update.add(row.line(), dictionary, state, row.number());
      }
    }
    insert.send();
    update.send();
  }

  private void writeTerms(Changes changes) throws SQLException {
    var delete = rows("DELETE FROM term WHERE hash = ? AND case_file = ?");
    var insert = rows("INSERT INTO term (hash, case_file) VALUES (?, ?)");
    for (FileRow row : changes.files.values()) {
      for (long hash : row.keptTerms()) {
        if (!row.terms().contains(hash)) {
          delete.add(hash, row.number());
        }
      }
      for (long hash : row.terms()) {
        if (!row.keptTerms().contains(hash)) {
          insert.add(hash, row.number());
        }
      }
    }
    delete.send();
    insert.send();
  }

  private void writeHistory(Changes changes) throws SQLException {
    var insert =
        rows(
            """
            INSERT INTO history (case_file, line, receipt, taken_at, digest, chain)
            VALUES (?, ?, ?, ?, ?, ?)
            """);
    for (Row.Line row : changes.lines) {
      insert.add(
          row.file(),
          row.line(),
          row.receipt(),
          row.at().toEpochMilli(),
          row.digest(),
          row.chain());
    }
    insert.send();
  }

  private void writeDeliveries(Changes changes) throws SQLException {
    var insert =
        rows("INSERT INTO delivery (number, is_open, awaits, attempts) VALUES (?, ?, ?, ?)");
    var update = rows("UPDATE delivery SET is_open = ?, attempts = ? WHERE number = ?");
    for (Row.Delivery row : changes.deliveries.values()) {
      int open = row.open() ? 1 : 0;
      if (row.fresh()) {
        insert.add(row.number(), open, row.awaitsAnswer() ? 1 : 0, row.attempts());
      } else {
        update.add(open, row.attempts(), row.number());
      }
    }
    insert.send();
    update.send();
  }

  private void writeTries(Changes changes) throws SQLException {
    var insert =
        rows(
            """
            INSERT INTO attempt (number, attempt, started_at, took, result, http_status)
            VALUES (?, ?, ?, ?, ?, ?)
            """);
    for (Row.Tried row : changes.tries) {
      Attempt attempt = row.attempt();
      insert.add(
          row.number(),
          row.count(),
          attempt.startedAt().toEpochMilli(),
          attempt.took().toMillis(),
          Columns.place(attempt.result()),
          attempt.httpStatus());
    }
    insert.send();
  }

  private void writeAlarms(Changes changes) throws SQLException {
    var delete = rows("DELETE FROM alarm WHERE case_file = ? AND name = ?");
    var insert =
        rows(
            """
            INSERT INTO alarm (case_file, name, due_at) VALUES (?, ?, ?)
            ON CONFLICT (case_file, name) DO UPDATE SET due_at = excluded.due_at
            """);
    for (Map.Entry<Row.AlarmName, Optional<Instant>> row : changes.alarms.entrySet()) {
      Row.AlarmName alarm = row.getKey();
      if (row.getValue().isPresent()) {
        insert.add(alarm.file(), alarm.name(), row.getValue().get().toEpochMilli());
      } else {
        delete.add(alarm.file(), alarm.name());
      }
    }
    delete.send();
    insert.send();
  }

  private void writeWork(Changes changes) throws SQLException {
    var insert =
        rows(
            """
            INSERT INTO work_item (id, desk, case_file, kind, subject, message, code, sentence,
              mend, receipt, raised_at, settled_at, outcome, reason)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """);
    var update = rows("UPDATE work_item SET settled_at = ?, outcome = ?, reason = ? WHERE id = ?");
    for (Row.Work row : changes.work.values()) {
      WorkItem item = row.item();
      Settlement settlement = row.settlement();
      Long settledAt = settlement == null ? null : settlement.at().toEpochMilli();
      String outcome = settlement == null ? "" : settlement.outcome();
      String reason = settlement == null ? "" : settlement.reason();
      if (row.fresh()) {
        insert.add(
            Columns.octets(item.id()),
            item.caseFile().desk().value(),
            row.file(),
            Columns.place(item.kind()),
            item.subject(),
            item.message() == null ? null : Columns.octets(item.message()),
            item.code(),
            item.sentence(),
            encodings.json().writeMend(item.mend()),
            row.receipt(),
            row.raisedAt().toEpochMilli(),
            settledAt,
            outcome,
            reason);
      } else {
        update.add(settledAt, outcome, reason, Columns.octets(item.id()));
      }
    }
    insert.send();
    update.send();
  }

  private void writeFeed(Changes changes) throws SQLException {
    var insert =
        rows(
            """
            INSERT INTO feed (desk, place, case_file, kind, told_at, subject, code, said)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """);
    for (Row.Told row : changes.told) {
      FeedEntry entry = row.entry();
      insert.add(
          row.desk().value(),
          entry.cursor(),
          row.file(),
          Columns.place(entry.kind()),
          entry.at().toEpochMilli(),
          entry.subject(),
          entry.code(),
          entry.text());
    }
    insert.send();
  }

  private void writeTallies(Tallies tallies) throws SQLException {
    var upsert =
        rows(
            """
            INSERT INTO tally (flow, standing, messages) VALUES (?, ?, ?)
            ON CONFLICT (flow, standing) DO UPDATE SET messages = excluded.messages
            """);
    for (Tallies.Entry entry : tallies.changed()) {
      upsert.add(
          flows.number(entry.flow()),
          Columns.place(entry.standing()),
          tallies.of(entry.flow(), entry.standing()));
    }
    upsert.send();
  }

  /// After everything else, for that is where new ones were met.
  private void writeInterned(Tallies tallies) throws SQLException {
    var insertFlow =
        rows(
            """
            INSERT INTO flow (number, desk, partner, exchange, direction, mode, repeats)
            VALUES (?, ?, ?, ?, ?, ?, 0)
            """);
    for (Map.Entry<Flow, Long> fresh : flows.fresh().entrySet()) {
      Flow flow = fresh.getKey();
      insertFlow.add(
          fresh.getValue(),
          flow.desk().value(),
          flow.partner().value(),
          flow.exchange(),
          Columns.place(flow.direction()),
          Columns.place(flow.mode()));
    }
    insertFlow.send();
    var repeats = rows("UPDATE flow SET repeats = ? WHERE number = ?");
    for (Flow flow : tallies.repeated()) {
      repeats.add(tallies.repeats(flow), flows.number(flow));
    }
    repeats.send();
    var insertDrawer = rows("INSERT INTO drawer (number, desk, mode, kind) VALUES (?, ?, ?, ?)");
    for (Map.Entry<Drawer, Long> fresh : drawers.fresh().entrySet()) {
      Drawer drawer = fresh.getKey();
      insertDrawer.add(
          fresh.getValue(), drawer.desk().value(), Columns.place(drawer.mode()), drawer.kind());
    }
    insertDrawer.send();
  }

  private Rows rows(String sql) {
    return new Rows(sql);
  }

  /// The rows of one statement, sent together; no row, no statement.
  private final class Rows {
    private final String sql;
    private boolean any;

    Rows(String sql) {
      this.sql = sql;
    }

    void add(@Nullable Object... values) throws SQLException {
      statements.add(sql, values);
      any = true;
    }

    void send() throws SQLException {
      if (any) {
        statements.send(sql);
      }
    }
  }
}
