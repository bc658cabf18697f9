package cursitor.server.store.ledger;

import cursitor.exchange.CaseFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.MessageId;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Refusal;
import cursitor.exchange.SearchTerm;
import cursitor.exchange.Standing;
import cursitor.server.store.Attempt;
import cursitor.server.store.FeedEntry;
import cursitor.server.store.Flow;
import cursitor.server.store.encoding.Digest;
import cursitor.server.store.encoding.Digests;
import cursitor.server.store.encoding.Packed;
import cursitor.wire.Octets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What one arrival adds, seen on top of its batch and of the store. Dropping a draft leaves no
/// trace.
public final class Draft {
  private final Ledger ledger;
  private final Changes batch;
  private final Changes own;

  /// The alarm at which the name of a tombstone goes, if nothing of it is under way then. The
  /// engine sets and hears it itself; no desk knows of it.
  public static final String FORGET = "forget its name";

  /// How long the last word about it is kept: whoever had no answer has asked again by then.
  static final Duration REMEMBERED = Duration.ofDays(1);

  /// Files that were met in this turn and are kept without their names.
  private final Set<Long> nameless = new HashSet<>();

  /// Which erasure took which message in this very turn.
  final Map<Long, Long> erased = new HashMap<>();

  public Draft(Ledger ledger, Changes batch) {
    this.ledger = ledger;
    this.batch = batch;
    own = new Changes(batch.counters(), null);
  }

  Changes own() {
    return own;
  }

  /// What is not in the store yet, the oldest first.
  List<Changes> layers() {
    Changes under = batch.under();
    return under == null ? List.of(batch, own) : List.of(under, batch, own);
  }

  private <K, V> @Nullable V newest(Function<Changes, Map<K, V>> rows, K key) {
    V found = rows.apply(own).get(key);
    if (found == null) {
      found = rows.apply(batch).get(key);
    }
    Changes under = batch.under();
    return found != null || under == null ? found : rows.apply(under).get(key);
  }

  // Messages

  /// The receipt number that was given out last.
  public long lastNumber() {
    return own.counters().message();
  }

  /// The next receipt number.
  public long nextNumber() {
    long number = own.counters().message() + 1;
    own.count(own.counters().withMessage(number));
    return number;
  }

  /// Keeps a row; where this arrival erased the message, without what was erased.
  public void keep(MessageRow message) {
    Long erasure = erased.get(message.number());
    MessageRow kept = erasure == null ? message : message.erasedBy(erasure);
    own.put(kept);
    if (nameless.contains(kept.caseFile()) && !kept.isErased()) {
      own.alarms.put(
          new Row.AlarmName(message.caseFile(), FORGET),
          Optional.of(message.letter().keptAt().plus(REMEMBERED)));
    }
  }

  public void keep(long number, Packed bytes, @Nullable Octets digest) {
    own.bodies.put(number, new Row.Body(number, new Row.Body.Content.Compressed(bytes), digest));
  }

  /// The same for bytes over all of which the message's digest is taken.
  public void keep(long number, Octets bytes) {
    own.bodies.put(number, new Row.Body(number, new Row.Body.Content.Plain(bytes), null));
  }

  /// Of a message that is erased no reasons are kept either: they quote it.
  public void keep(long number, List<Refusal> refusals) {
    if (message(number).filter(MessageRow::isErased).isEmpty()) {
      own.faults.put(number, new Row.Faults(number, refusals));
    }
  }

  /// A message of ours was refused under a code.
  public void refusedUnder(MessageRow message, String code) {
    if (!message.isErased()) {
      own.codes.add(new Row.RefusedUnder(message.number(), code));
    }
  }

  public Optional<MessageRow> message(long number) {
    MessageRow row = newest(changes -> changes.messages, number);
    return row != null ? Optional.of(row) : ledger.message(number);
  }

  /// The messages of a desk under an id, all directions, in the order of their numbers.
  public List<MessageRow> messages(OrganizationId desk, MessageId id) {
    List<MessageRow> found = new ArrayList<>();
    for (MessageRow kept : ledger.messages(id)) {
      addNewest(found, kept.number(), kept);
    }
    Changes under = batch.under();
    if (under != null) {
      addFresh(found, under.messagesById.get(id));
    }
    addFresh(found, batch.messagesById.get(id));
    addFresh(found, own.messagesById.get(id));
    found.removeIf(row -> !row.flow().desk().equals(desk));
    return found;
  }

  private void addFresh(List<MessageRow> found, @Nullable Set<Long> numbers) {
    if (numbers == null) {
      return;
    }
    for (long number : numbers) {
      addNewest(found, number, null);
    }
  }

  private void addNewest(List<MessageRow> found, long number, @Nullable MessageRow kept) {
    for (MessageRow row : found) {
      if (row.number() == number) {
        return;
      }
    }
    MessageRow changed = newest(changes -> changes.messages, number);
    MessageRow row = changed != null ? changed : kept;
    if (row != null) {
      found.add(row);
    }
  }

  /// The messages of a flow about a subject that were refused and not yet mended.
  public List<MessageRow> refused(Flow flow, String subject) {
    Set<Long> numbers = new HashSet<>(ledger.refused(flow, subject));
    Changes under = batch.under();
    if (under != null) {
      numbers.addAll(under.refused);
    }
    numbers.addAll(batch.refused);
    return numbers.stream()
        .flatMap(number -> message(number).stream())
        .filter(row -> row.standing() == Standing.REFUSED)
        .filter(row -> row.flow().equals(flow) && row.subject().equals(subject))
        .toList();
  }

  public Octets bytes(long number) {
    Row.Body body = newest(changes -> changes.bodies, number);
    if (body == null) {
      return ledger.bytes(number);
    }
    return switch (body.content()) {
      case Row.Body.Content.Plain(Octets bytes) -> bytes;
      case Row.Body.Content.Compressed(Packed packed) -> ledger.unpack(packed);
      case Row.Body.Content.Erased _ -> Octets.NONE;
    };
  }

  public List<Refusal> refusals(long number) {
    Row.Faults faults = newest(changes -> changes.faults, number);
    return faults != null ? faults.refusals() : ledger.refusals(number);
  }

  // Case files

  public Optional<FileRow> file(CaseKey key) {
    FileRow row = newest(changes -> changes.files, key);
    Optional<FileRow> found = row != null ? Optional.of(row) : ledger.file(key);
    found.filter(FileRow::nameless).ifPresent(each -> nameless.add(each.number()));
    return found;
  }

  /// The files that carry a term, in the order of their keys.
  public List<CaseFile> having(OrganizationId desk, OperatingMode mode, SearchTerm term) {
    long hash = ledger.hash(desk, mode, term);
    Set<CaseKey> keys = new HashSet<>(ledger.having(hash));
    Changes under = batch.under();
    if (under != null) {
      keys.addAll(under.filesByTerm.getOrDefault(hash, Set.of()));
    }
    keys.addAll(batch.filesByTerm.getOrDefault(hash, Set.of()));
    return keys.stream()
        .flatMap(key -> file(key).stream())
        .map(FileRow::state)
        .filter(state -> state != null && state.terms().contains(term))
        .sorted(Comparator.comparing(state -> state.key().toString()))
        .toList();
  }

  /// The number of a file, also of one that is only spoken of.
  public long fileNumber(CaseKey key) {
    return row(key).number();
  }

  /// The key of a file that is kept or spoken of under a number.
  public CaseKey fileKey(long number) {
    CaseKey key = newest(changes -> changes.fileKeys, number);
    return key != null ? key : ledger.fileKey(number);
  }

  private FileRow row(CaseKey key) {
    return file(key)
        .orElseGet(() -> {
          long number = own.counters().file() + 1;
          own.count(own.counters().withFile(number));
          FileRow spokenOf = FileRow.spokenOf(number, key);
          own.put(spokenOf);
          return spokenOf;
        });
  }

  /// A case file takes its next state.
  ///
  /// @param receipt the message or act that led to it, or 0
  public void keep(CaseFile state, long receipt, Instant at) {
    FileRow before = row(state.key());
    Octets json = ledger.json(state);
    Digest digest = Digest.of(json);
    long line = before.line() + 1;
    Digest chain = Digests.chain(before.chain(), line, receipt, at, digest);
    own.put(before.next(state, json, findable(state), chain));
    own.lines.add(new Row.Line(before.number(), line, receipt, at, digest, chain));
    if (state.isTombstone()) {
      own.alarms.put(new Row.AlarmName(before.number(), FORGET), Optional.of(at.plus(REMEMBERED)));
    }
  }

  /// A day after the last word about it the name of a tombstone goes, with what was kept since; not
  /// while something of it is under way.
  public void forget(CaseKey key, Instant at) {
    Optional<FileRow> found = file(key);
    CaseFile state = found.map(FileRow::state).orElse(null);
    if (found.isEmpty() || (state != null && !state.isTombstone())) {
      return;
    }
    Erasing erasing = new Erasing(this, ledger, at);
    if (erasing.isUnderWay(key)) {
      setAlarm(key, FORGET, at.plus(REMEMBERED));
      return;
    }
    erasing.erase(key, 0);
    if (state != null && !found.get().nameless()) {
      loseName(found.get(), state, at);
    }
  }

  private void loseName(FileRow before, CaseFile state, Instant at) {
    Octets closed = ledger.closed(before.key(), ledger.json(state));
    Digest digest = Digest.of(closed);
    long line = before.line() + 1;
    Digest chain = Digests.chain(before.chain(), line, 0, at, digest);
    own.put(before.withoutName(closed, chain));
    own.lines.add(new Row.Line(before.number(), line, 0, at, digest, chain));
  }

  private Findable findable(CaseFile state) {
    CaseKey key = state.key();
    return new Findable(
        state.terms().stream()
            .map(term -> ledger.hash(key.desk(), key.mode(), term))
            .collect(Collectors.toUnmodifiableSet()),
        state.headings());
  }

  // Deliveries

  public void keep(Row.Delivery delivery) {
    own.deliveries.put(delivery.number(), delivery);
  }

  public Optional<Row.Delivery> delivery(long number) {
    Row.Delivery row = newest(changes -> changes.deliveries, number);
    return row != null ? Optional.of(row) : ledger.delivery(number);
  }

  public void keep(long number, int count, Attempt attempt) {
    own.tries.add(new Row.Tried(number, count, attempt));
  }

  // Alarms

  public void setAlarm(CaseKey key, String name, Instant at) {
    own.alarms.put(new Row.AlarmName(fileNumber(key), name), Optional.of(at));
  }

  public void cancelAlarm(CaseKey key, String name) {
    file(key)
        .ifPresent(row -> own.alarms.put(new Row.AlarmName(row.number(), name), Optional.empty()));
  }

  public Optional<Instant> alarm(CaseKey key, String name) {
    Optional<FileRow> file = file(key);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    Row.AlarmName alarm = new Row.AlarmName(file.get().number(), name);
    Optional<Instant> changed = newest(changes -> changes.alarms, alarm);
    return changed != null ? changed : ledger.alarm(alarm);
  }

  // Erasure

  /// Erases what was kept about a case file before this.
  ///
  /// @param receipt the message or act that leads to it, which is erased as well, or 0
  public Erased erase(CaseKey key, long receipt, Instant at) {
    return new Erasing(this, ledger, at).erase(key, receipt);
  }

  /// Erases one message that came after its case file was erased.
  public void eraseLate(long late, long file, Instant at) {
    new Erasing(this, ledger, at).eraseLate(late, file);
  }

  // Work items and the feed

  public void keep(Row.Work work) {
    own.work.put(work.item().id(), work);
  }

  public Optional<Row.Work> work(UUID id) {
    Row.Work row = newest(changes -> changes.work, id);
    return row != null ? Optional.of(row) : ledger.work(id);
  }

  /// Tells a desk's own organisation something.
  ///
  /// @param led the message or act that led to it; where none did, the last receipt given out
  ///   before, negated
  public void tell(
      CaseKey key,
      FeedEntry.Kind kind,
      Instant at,
      String subject,
      String code,
      String text,
      long led) {
    long cursor = own.counters().feed() + 1;
    own.count(own.counters().withFeed(cursor));
    FeedEntry entry = new FeedEntry(cursor, at, kind, key, subject, code, text);
    own.told.add(new Row.Told(key.desk(), fileNumber(key), entry, led));
  }
}
