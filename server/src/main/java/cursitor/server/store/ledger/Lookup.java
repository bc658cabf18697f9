package cursitor.server.store.ledger;

import cursitor.exchange.CaseFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.MessageId;
import cursitor.exchange.Standing;
import cursitor.server.store.Flow;
import cursitor.server.store.Priority;
import cursitor.server.store.encoding.Digest;
import cursitor.server.store.encoding.Encodings;
import cursitor.server.store.encoding.Nameless;
import cursitor.server.store.encoding.Packed;
import cursitor.server.store.sql.Cells;
import cursitor.server.store.sql.Columns;
import cursitor.server.store.sql.Statements;
import cursitor.server.store.sql.WorkItems;
import cursitor.wire.Octets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The questions the deciding thread asks. Each is answered from one index.
final class Lookup {
  private static final String MESSAGE =
      """
      SELECT number, flow, sense, standing, repeats, reference, answer, case_file, kept_at, subject,
             id, digest, erased
      FROM message
      """;

  private static final String FILE =
      """
      SELECT f.number, f.drawer, f.name, f.line, f.dictionary, f.state, h.chain
      FROM case_file f LEFT JOIN history h ON h.case_file = f.number AND h.line = f.line
      """;

  static final int IDS_AT_ONCE = 32;

  private static final String MANY =
      "WHERE id IN (" + "?, ".repeat(IDS_AT_ONCE - 1) + "?) ORDER BY number";

  private final Statements statements;
  private final Encodings encodings;
  private final Interned<Flow> flows;
  private final Interned<Drawer> drawers;

  Lookup(
      Statements statements, Encodings encodings, Interned<Flow> flows, Interned<Drawer> drawers) {
    this.statements = statements;
    this.encodings = encodings;
    this.flows = flows;
    this.drawers = drawers;
  }

  Optional<MessageRow> message(long number) throws SQLException {
    return statements.first(MESSAGE + "WHERE number = ?", this::message, number);
  }

  List<MessageRow> messages(MessageId id) throws SQLException {
    return statements.list(
        MESSAGE + "WHERE id = ? ORDER BY number", this::message, Columns.octets(id));
  }

  /// The messages under each of these ids, at most as many as are asked for at once.
  Map<MessageId, List<MessageRow>> messages(List<MessageId> ids) throws SQLException {
    Map<MessageId, List<MessageRow>> found = new HashMap<>();
    ids.forEach(id -> found.put(id, new ArrayList<>()));
    Object[] places = new Object[IDS_AT_ONCE];
    Arrays.setAll(places, i -> Columns.octets(ids.get(Math.min(i, ids.size() - 1))));
    for (MessageRow row : statements.list(MESSAGE + MANY, this::message, places)) {
      found.computeIfAbsent(row.id(), _ -> new ArrayList<>()).add(row);
    }
    return found;
  }

  private MessageRow message(Cells row) throws SQLException {
    Standing standing = Columns.standing(row);
    int repeats = row.getInt("repeats");
    return new MessageRow(
        row.getLong("number"),
        letter(row),
        standing,
        row.getLong("reference"),
        row.getLong("answer"),
        repeats,
        row.getLong("case_file"),
        row.getLong("erased"),
        new MessageRow.Kept(standing, repeats));
  }

  private MessageRow.Letter letter(Cells row) throws SQLException {
    return new MessageRow.Letter(
        flows.value(row.getLong("flow")),
        new MessageId(Columns.uuid(row, "id")),
        Columns.constant(Sense.class, row.getInt("sense")),
        row.getString("subject"),
        Digest.known(Columns.octets(row, "digest")),
        Columns.instant(row, "kept_at"));
  }

  /// The condition on all three standings lets the index be used.
  Set<Long> refused(Flow flow, String subject) throws SQLException {
    OptionalLong number = flows.known(flow);
    if (number.isEmpty()) {
      return Set.of();
    }
    return new HashSet<>(
        statements.list(
            """
            SELECT number FROM message
            WHERE flow = ? AND standing = ? AND standing IN (1, 7, 8) AND subject = ?
            """,
            row -> row.getLong("number"),
            number.getAsLong(),
            Columns.place(Standing.REFUSED),
            subject));
  }

  /// The messages that belong to a case file or led to one of its states.
  List<MessageRow> about(long file) throws SQLException {
    return statements.list(
        MESSAGE
            + """
            WHERE case_file = ? OR number IN (SELECT receipt FROM history WHERE case_file = ?)
            ORDER BY number
            """,
        this::message,
        file,
        file);
  }

  /// The messages that belong to no case file and whose subject is this word, or begins with it.
  List<MessageRow> unplaced(String word) throws SQLException {
    return statements.list(
        MESSAGE
            + """
            WHERE case_file IS NULL AND (subject = ? OR substr(subject, 1, ?) = ?)
            ORDER BY number
            """,
        this::message,
        word,
        word.codePointCount(0, word.length()) + 1,
        word + " ");
  }

  Optional<Packed> body(long number) throws SQLException {
    return statements.first(
        "SELECT dictionary, bytes FROM body WHERE number = ?",
        row -> Columns.packed(row, "bytes"),
        number);
  }

  Optional<Packed> faults(long number) throws SQLException {
    return statements.first(
        "SELECT dictionary, refusals FROM fault WHERE number = ?",
        row -> Columns.packed(row, "refusals"),
        number);
  }

  Optional<FileRow> file(CaseKey key) throws SQLException {
    OptionalLong drawer = drawers.known(Drawer.of(key));
    if (drawer.isEmpty()) {
      return Optional.empty();
    }
    return statements.first(
        FILE + "WHERE f.name IN (?, ?) AND f.drawer = ?",
        row -> file(row, key),
        key.name(),
        Nameless.is(key) ? key.name() : encodings.nameless().name(key),
        drawer.getAsLong());
  }

  /// The key of the file of a number, which must be there.
  CaseKey fileKey(long number) throws SQLException {
    return statements
        .first(
            "SELECT drawer, name FROM case_file WHERE number = ?",
            row -> drawers.value(row.getLong("drawer")).key(row.getString("name")),
            number)
        .orElseThrow(() -> new IllegalStateException("no case file has the number " + number));
  }

  /// The state of one without its name can be read only where the name is known.
  private FileRow file(Cells row, CaseKey key) throws SQLException {
    FileRow spokenOf = FileRow.spokenOf(row.getLong("number"), key).committed();
    if (row.getLong("line") == 0 || Nameless.is(key)) {
      return spokenOf;
    }
    boolean nameless = Nameless.is(row.getString("name"));
    Octets json = encodings.unpack(Columns.packed(row, "state"));
    CaseFile state =
        encodings.json().read(key.kind(), nameless ? encodings.nameless().open(key, json) : json);
    return new FileRow(
            row.getLong("number"),
            key,
            row.getLong("line"),
            Digest.known(Columns.octets(row, "chain")),
            state,
            spokenOf.json(),
            nameless ? Findable.NOTHING : findable(state),
            Findable.NOTHING,
            nameless,
            nameless,
            false)
        .committed();
  }

  private Findable findable(CaseFile state) {
    CaseKey key = state.key();
    return new Findable(
        state.terms().stream()
            .map(term -> encodings.terms().of(key.desk(), key.mode(), term))
            .collect(Collectors.toUnmodifiableSet()),
        state.headings());
  }

  /// The keys of the files under a hash. The files themselves, which are about to be asked for, are
  /// handed over as well, save those that are known.
  List<CaseKey> having(long hash, Map<CaseKey, FileRow> known) throws SQLException {
    return statements.list(
        FILE + "JOIN term t ON t.case_file = f.number WHERE t.hash = ?",
        row -> {
          CaseKey key = drawers.value(row.getLong("drawer")).key(row.getString("name"));
          if (!known.containsKey(key)) {
            known.put(key, file(row, key));
          }
          return key;
        },
        hash);
  }

  Optional<Row.Delivery> delivery(long number) throws SQLException {
    return statements.first(
        "SELECT flow, is_open, awaits, backlog, attempts FROM delivery WHERE number = ?",
        row ->
            new Row.Delivery(
                number,
                flows.value(row.getLong("flow")),
                row.getInt("is_open") == 1,
                row.getInt("awaits") == 1,
                Priority.of(row.getInt("backlog") == 1),
                row.getInt("attempts"),
                false),
        number);
  }

  Optional<Instant> alarm(Row.AlarmName alarm) throws SQLException {
    return statements.first(
        "SELECT due_at FROM alarm WHERE case_file = ? AND name = ?",
        row -> Columns.instant(row, "due_at"),
        alarm.file(),
        alarm.name());
  }

  List<String> alarms(long file) throws SQLException {
    return statements.list(
        "SELECT name FROM alarm WHERE case_file = ?", row -> row.getString("name"), file);
  }

  List<Row.Work> workOf(long file) throws SQLException {
    return statements.list(WorkItems.SELECT + "WHERE w.case_file = ?", this::work, file);
  }

  List<Row.Work> workOn(MessageId message) throws SQLException {
    return statements.list(
        WorkItems.SELECT + "WHERE w.message = ?", this::work, Columns.octets(message));
  }

  Optional<Row.Work> work(UUID id) throws SQLException {
    return statements.first(WorkItems.SELECT + "WHERE w.id = ?", this::work, Columns.octets(id));
  }

  private Row.Work work(Cells row) throws SQLException {
    var kept = WorkItems.of(row, encodings.json());
    return new Row.Work(
        kept.item(),
        row.getLong("case_file"),
        row.getLong("receipt"),
        kept.raisedAt(),
        kept.partner() == null ? "" : kept.partner().value(),
        kept.settlement(),
        false);
  }
}
