package cursitor.server.store.ledger;

import cursitor.exchange.WorkItem;
import cursitor.server.store.FeedEntry;
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
import java.util.Set;

/// Writes case files and what hangs on them: terms, history, alarms, work items, the feed.
final class FileRecording {
  private final Statements statements;
  private final Encodings encodings;
  private final Interned<Drawer> drawers;

  FileRecording(Statements statements, Encodings encodings, Interned<Drawer> drawers) {
    this.statements = statements;
    this.encodings = encodings;
    this.drawers = drawers;
  }

  void write(Changes changes) throws SQLException {
    writeFiles(changes);
    writeTerms(changes);
    writeHeadings(changes);
    writeHistory(changes);
    writeAlarms(changes);
    writeWork(changes);
    writeFeed(changes);
  }

  private void writeFiles(Changes changes) throws SQLException {
    var insert =
        rows(
            """
            INSERT INTO case_file (number, drawer, line, dictionary, name, state)
            VALUES (?, ?, ?, ?, ?, ?)
            """);
    var update = rows("UPDATE case_file SET line = ?, dictionary = ?, state = ? WHERE number = ?");
    var rename = rows("UPDATE case_file SET name = ? WHERE number = ?");
    for (FileRow row : changes.files.values()) {
      Packed packed = row.state() == null ? null : encodings.compression().pack(row.json());
      int dictionary = packed == null ? 0 : packed.dictionary();
      Octets state = packed == null ? null : packed.bytes();
      if (row.fresh()) {
        long drawer = drawers.number(Drawer.of(row.key()));
        insert.add(row.number(), drawer, row.line(), dictionary, name(row), state);
      } else {
        update.add(row.line(), dictionary, state, row.number());
        if (row.nameless() != row.keptNameless()) {
          rename.add(name(row), row.number());
        }
      }
    }
    insert.send();
    update.send();
    rename.send();
  }

  private String name(FileRow row) {
    return row.nameless() ? encodings.nameless().name(row.key()) : row.key().name();
  }

  private void writeTerms(Changes changes) throws SQLException {
    var delete = rows("DELETE FROM term WHERE hash = ? AND case_file = ?");
    var insert = rows("INSERT INTO term (hash, case_file) VALUES (?, ?)");
    for (FileRow row : changes.files.values()) {
      for (long hash : row.keptFindable().terms()) {
        if (!row.findable().terms().contains(hash)) {
          delete.add(hash, row.number());
        }
      }
      for (long hash : row.findable().terms()) {
        if (!row.keptFindable().terms().contains(hash)) {
          insert.add(hash, row.number());
        }
      }
    }
    delete.send();
    insert.send();
  }

  /// Codes are drawn only where the headings are others than before, which is seldom.
  private void writeHeadings(Changes changes) throws SQLException {
    var delete = rows("DELETE FROM heading WHERE code = ? AND case_file = ?");
    var insert = rows("INSERT INTO heading (code, case_file) VALUES (?, ?)");
    for (FileRow row : changes.files.values()) {
      if (row.findable().headings().equals(row.keptFindable().headings())) {
        continue;
      }
      Set<Octets> before = encodings.headings().of(row.key(), row.keptFindable().headings());
      Set<Octets> now = encodings.headings().of(row.key(), row.findable().headings());
      for (Octets code : before) {
        if (!now.contains(code)) {
          delete.add(code, row.number());
        }
      }
      for (Octets code : now) {
        if (!before.contains(code)) {
          insert.add(code, row.number());
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
          row.digest().octets(),
          row.chain().octets());
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
              mend, receipt, raised_at, partner, settled_at, outcome, reason, closed_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """);
    var update =
        rows(
            """
            UPDATE work_item SET subject = ?, sentence = ?, mend = ?, settled_at = ?, outcome = ?,
              reason = ?, closed_by = ?
            WHERE id = ?
            """);
    for (Row.Work row : changes.work.values()) {
      WorkItem item = row.item();
      Settlement settlement = row.settlement();
      Long settledAt = settlement == null ? null : settlement.at().toEpochMilli();
      String outcome = settlement == null ? "" : settlement.outcome();
      String reason = settlement == null ? "" : settlement.reason();
      String closedBy = settlement == null ? "" : settlement.closedBy();
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
            row.partner(),
            settledAt,
            outcome,
            reason,
            closedBy);
      } else {
        update.add(
            item.subject(),
            item.sentence(),
            encodings.json().writeMend(item.mend()),
            settledAt,
            outcome,
            reason,
            closedBy,
            Columns.octets(item.id()));
      }
    }
    insert.send();
    update.send();
  }

  private void writeFeed(Changes changes) throws SQLException {
    var silence = rows("DELETE FROM feed WHERE case_file = ? AND place <= ?");
    for (Row.Silence row : changes.silences) {
      silence.add(row.file(), row.through());
    }
    silence.send();
    var insert =
        rows(
            """
            INSERT INTO feed (desk, place, case_file, kind, told_at, subject, code, said, led)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
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
          entry.text(),
          row.led());
    }
    insert.send();
  }

  private Rows rows(String sql) {
    return new Rows(statements, sql);
  }
}
