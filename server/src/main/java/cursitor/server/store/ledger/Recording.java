package cursitor.server.store.ledger;

import cursitor.server.store.Attempt;
import cursitor.server.store.Flow;
import cursitor.server.store.Priority;
import cursitor.server.store.encoding.Encodings;
import cursitor.server.store.encoding.Packed;
import cursitor.server.store.sql.Columns;
import cursitor.server.store.sql.Statements;
import cursitor.wire.Octets;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// Writes changes, table by table, many rows at a time: messages and what hangs on them, and then
/// the rest.
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
    new FileRecording(statements, encodings, drawers).write(changes);
    writeDeliveries(changes);
    writeTries(changes);
    writeErasures(changes);
    writeTallies(tallies);
    Hours.of(changes.messages.values()).write(rows(Hours.statement()), flows);
    writeInterned(tallies);
  }

  private void writeMessages(Changes changes) throws SQLException {
    var insert =
        rows(
            """
            INSERT INTO message (number, flow, sense, standing, repeats, reference, answer,
              case_file, kept_at, subject, id, digest, erased)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """);
    var update =
        rows(
            """
            UPDATE message SET standing = ?, repeats = ?, answer = ?, case_file = ?
            WHERE number = ?
            """);
    var erase =
        rows(
            """
            UPDATE message SET standing = ?, repeats = ?, answer = ?, case_file = ?, subject = '',
              erased = ?
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
            row.digest().octets(),
            row.isErased() ? row.erasure() : null);
      } else if (row.isErased()) {
        erase.add(standing, row.repeats(), row.answer(), caseFile, row.erasure(), row.number());
      } else {
        update.add(standing, row.repeats(), row.answer(), caseFile, row.number());
      }
    }
    insert.send();
    update.send();
    erase.send();
  }

  private void writeBodies(Changes changes) throws SQLException {
    var insert = rows("INSERT INTO body (number, dictionary, bytes, digest) VALUES (?, ?, ?, ?)");
    var delete = rows("DELETE FROM body WHERE number = ?");
    for (Row.Body row : changes.bodies.values()) {
      Packed packed =
          switch (row.content()) {
            case Row.Body.Content.Plain(Octets bytes) -> encodings.compression().pack(bytes);
            case Row.Body.Content.Compressed(Packed already) -> already;
            case Row.Body.Content.Erased _ -> null;
          };
      if (packed == null) {
        delete.add(row.number());
      } else {
        insert.add(row.number(), packed.dictionary(), packed.bytes(), row.digest());
      }
    }
    insert.send();
    delete.send();
  }

  private void writeFaults(Changes changes) throws SQLException {
    var delete = rows("DELETE FROM fault WHERE number = ?");
    var insert = rows("INSERT INTO fault (number, dictionary, refusals) VALUES (?, ?, ?)");
    var deleteCodes = rows("DELETE FROM refusal_code WHERE number = ?");
    Set<Row.RefusedUnder> codes = new LinkedHashSet<>(changes.codes);
    for (Row.Faults row : changes.faults.values()) {
      delete.add(row.number());
      deleteCodes.add(row.number());
      codes.removeIf(each -> row.refusals().isEmpty() && each.number() == row.number());
      row.refusals()
          .forEach(each -> codes.add(new Row.RefusedUnder(row.number(), each.code().code())));
      if (!row.refusals().isEmpty()) {
        Octets refusals = encodings.json().writeRefusals(row.refusals());
        Packed packed = encodings.compression().pack(refusals);
        insert.add(row.number(), packed.dictionary(), packed.bytes());
      }
    }
    delete.send();
    insert.send();
    deleteCodes.send();
    writeCodes(codes);
  }

  /// A message of ours may be refused more than once, for instance after it was sent again.
  private void writeCodes(Set<Row.RefusedUnder> codes) throws SQLException {
    var insert =
        rows("INSERT INTO refusal_code (number, code) VALUES (?, ?) ON CONFLICT DO NOTHING");
    for (Row.RefusedUnder row : codes) {
      insert.add(row.number(), row.code());
    }
    insert.send();
  }

  private void writeDeliveries(Changes changes) throws SQLException {
    var insert =
        rows(
            """
            INSERT INTO delivery (number, flow, is_open, awaits, backlog, attempts)
            VALUES (?, ?, ?, ?, ?, ?)
            """);
    var update = rows("UPDATE delivery SET is_open = ?, attempts = ? WHERE number = ?");
    for (Row.Delivery row : changes.deliveries.values()) {
      int open = row.open() ? 1 : 0;
      if (row.fresh()) {
        int backlog = row.priority() == Priority.BACKLOG ? 1 : 0;
        insert.add(
            row.number(),
            flows.number(row.flow()),
            open,
            row.awaitsAnswer() ? 1 : 0,
            backlog,
            row.attempts());
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

  private void writeErasures(Changes changes) throws SQLException {
    var insert =
        rows(
            """
            INSERT INTO erasure (number, case_file, receipt, erased_at, messages, place)
            VALUES (?, ?, ?, ?, ?, ?)
            """);
    for (Row.Erasure row : changes.erasures) {
      insert.add(
          row.number(),
          row.file(),
          row.receipt(),
          row.at().toEpochMilli(),
          row.messages(),
          row.silence().through());
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
    return new Rows(statements, sql);
  }
}
