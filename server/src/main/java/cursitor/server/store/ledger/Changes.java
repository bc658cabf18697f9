package cursitor.server.store.ledger;

import cursitor.exchange.CaseKey;
import cursitor.exchange.MessageId;
import cursitor.exchange.Standing;
import cursitor.server.store.Direction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is to be written together. Of a row that changes twice, the last counts.
///
/// While it is being written, what is decided next is seen on top of it.
public final class Changes {
  private @Nullable Changes under;
  final Map<Long, MessageRow> messages = new LinkedHashMap<>();
  final Map<MessageId, Set<Long>> messagesById = new HashMap<>();

  /// Ids of our own making: nothing else can stand under them yet. Known of what is written only.
  final Set<MessageId> idsMade = new HashSet<>();

  final Set<Long> refused = new LinkedHashSet<>();
  final Map<Long, Row.Body> bodies = new LinkedHashMap<>();
  final Map<Long, Row.Faults> faults = new LinkedHashMap<>();
  final Set<Row.RefusedUnder> codes = new LinkedHashSet<>();
  final Map<CaseKey, FileRow> files = new LinkedHashMap<>();
  final Map<Long, CaseKey> fileKeys = new HashMap<>();
  final Map<Long, Set<CaseKey>> filesByTerm = new HashMap<>();
  final List<Row.Line> lines = new ArrayList<>();
  final Map<Long, Row.Delivery> deliveries = new LinkedHashMap<>();
  final List<Row.Tried> tries = new ArrayList<>();
  final Map<Row.AlarmName, Optional<Instant>> alarms = new LinkedHashMap<>();
  final Map<UUID, Row.Work> work = new LinkedHashMap<>();
  final List<Row.Told> told = new ArrayList<>();
  final List<Row.Erasure> erasures = new ArrayList<>();
  final List<Row.Silence> silences = new ArrayList<>();
  private Counters counters;

  /// @param under what is being written while these changes gather, as it will stand then
  Changes(Counters counters, @Nullable Changes under) {
    this.counters = counters;
    this.under = under;
  }

  /// What is being written meanwhile, as it will stand then.
  @Nullable Changes under() {
    return under;
  }

  /// What was under these changes is written.
  void settleUnder() {
    under = null;
  }

  /// The same rows as they stand once they are written; what nobody looks up is left out.
  Changes written() {
    Changes written = new Changes(counters, null);
    messages.values().forEach(row -> written.put(row.committed()));
    messagesById.forEach((id, numbers) -> {
      if (numbers.stream().allMatch(this::isMadeHere)) {
        written.idsMade.add(id);
      }
    });
    written.bodies.putAll(bodies);
    written.faults.putAll(faults);
    files.values().forEach(row -> written.put(row.committed()));
    deliveries.forEach((number, row) -> written.deliveries.put(number, row.committed()));
    written.alarms.putAll(alarms);
    work.forEach((id, row) -> written.work.put(id, row.committed()));
    return written;
  }

  /// How many rows these changes write, more or less.
  int rows() {
    return messages.size()
        + bodies.size()
        + 3 * files.size()
        + lines.size()
        + deliveries.size()
        + tries.size()
        + told.size();
  }

  private boolean isMadeHere(long number) {
    MessageRow row = Objects.requireNonNull(messages.get(number));
    return row.isFresh() && row.flow().direction() == Direction.SENT;
  }

  Counters counters() {
    return counters;
  }

  void count(Counters next) {
    counters = next;
  }

  void put(MessageRow row) {
    messages.put(row.number(), row);
    messagesById.computeIfAbsent(row.id(), _ -> new LinkedHashSet<>()).add(row.number());
    if (row.standing() == Standing.REFUSED) {
      refused.add(row.number());
    }
  }

  void put(FileRow row) {
    files.put(row.key(), row);
    fileKeys.put(row.number(), row.key());
    row.findable()
        .terms()
        .forEach(
            hash -> filesByTerm.computeIfAbsent(hash, _ -> new LinkedHashSet<>()).add(row.key()));
  }

  /// What was told before is not to be written at all.
  private void add(Row.Silence silence) {
    told.removeIf(silence::covers);
    silences.add(silence);
  }

  boolean erases() {
    return !erasures.isEmpty();
  }

  /// Takes over all of a draft that began where these changes stand now.
  public void add(Draft draft) {
    Changes own = draft.own();
    own.messages.values().forEach(this::put);
    bodies.putAll(own.bodies);
    faults.putAll(own.faults);
    codes.addAll(own.codes);
    own.files.values().forEach(this::put);
    lines.addAll(own.lines);
    deliveries.putAll(own.deliveries);
    tries.addAll(own.tries);
    alarms.putAll(own.alarms);
    work.putAll(own.work);
    own.silences.forEach(this::add);
    told.addAll(own.told);
    erasures.addAll(own.erasures);
    counters = own.counters;
  }
}
