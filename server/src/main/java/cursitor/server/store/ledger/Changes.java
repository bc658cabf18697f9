package cursitor.server.store.ledger;

import cursitor.exchange.CaseKey;
import cursitor.exchange.MessageId;
import cursitor.exchange.Standing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What is to be written together. Of a row that changes twice, the last counts.
public final class Changes {
  final Map<Long, MessageRow> messages = new LinkedHashMap<>();
  final Map<MessageId, Set<Long>> messagesById = new HashMap<>();
  final Set<Long> refused = new LinkedHashSet<>();
  final Map<Long, Row.Body> bodies = new LinkedHashMap<>();
  final Map<Long, Row.Faults> faults = new LinkedHashMap<>();
  final Map<CaseKey, FileRow> files = new LinkedHashMap<>();
  final Map<Long, Set<CaseKey>> filesByTerm = new HashMap<>();
  final List<Row.Line> lines = new ArrayList<>();
  final Map<Long, Row.Delivery> deliveries = new LinkedHashMap<>();
  final List<Row.Tried> tries = new ArrayList<>();
  final Map<Row.AlarmName, Optional<Instant>> alarms = new LinkedHashMap<>();
  final Map<UUID, Row.Work> work = new LinkedHashMap<>();
  final List<Row.Told> told = new ArrayList<>();
  private Counters counters;

  Changes(Counters counters) {
    this.counters = counters;
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
    row.terms()
        .forEach(
            hash -> filesByTerm.computeIfAbsent(hash, _ -> new LinkedHashSet<>()).add(row.key()));
  }

  /// Takes over all of a draft that began where these changes stand now.
  public void add(Draft draft) {
    Changes own = draft.own();
    own.messages.values().forEach(this::put);
    bodies.putAll(own.bodies);
    faults.putAll(own.faults);
    own.files.values().forEach(this::put);
    lines.addAll(own.lines);
    deliveries.putAll(own.deliveries);
    tries.addAll(own.tries);
    alarms.putAll(own.alarms);
    work.putAll(own.work);
    told.addAll(own.told);
    counters = own.counters;
  }
}
