package cursitor.server.store.ledger;

import cursitor.exchange.CaseKey;
import cursitor.exchange.MessageId;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Standing;
import cursitor.exchange.WorkItem;
import cursitor.server.store.Direction;
import cursitor.server.store.Flow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Erases what is known of a case file, wherever it stands: in the store, in what is being written
/// and in the batch. What is erased is put into the draft as rows without their content, so that
/// whoever looks sees it gone at once.
final class Erasing {
  private final Draft draft;
  private final Ledger ledger;
  private final Instant at;
  private long number;

  Erasing(Draft draft, Ledger ledger, Instant at) {
    this.draft = draft;
    this.ledger = ledger;
    this.at = at;
  }

  private void begin() {
    Counters counters = draft.own().counters();
    number = counters.erasure() + 1;
    draft.own().count(counters.withErasure(number));
  }

  Erased erase(CaseKey key, long receipt) {
    begin();
    long file = draft.fileNumber(key);
    Map<Long, MessageRow> messages = messages(key.desk(), file);
    List<MessageRow> withdrawn = new ArrayList<>();
    for (MessageRow message : messages.values()) {
      if (erase(message)) {
        withdrawn.add(message);
      }
    }
    boolean asks = asksNow(receipt, messages);
    if (asks) {
      eraseContent(receipt);
    }
    List<WorkItem> overtaken = eraseWork(key, file, messages.values());
    alarms(file)
        .forEach(name -> draft.own().alarms.put(new Row.AlarmName(file, name), Optional.empty()));
    Row.Silence silence = silence(file);
    draft
        .own()
        .erasures
        .add(new Row.Erasure(number, file, receipt, at, messages.size() + (asks ? 1 : 0), silence));
    return new Erased(withdrawn, overtaken);
  }

  /// Whether there is a message that asks for the erasure and is none of those that were here.
  private boolean asksNow(long receipt, Map<Long, MessageRow> messages) {
    return receipt != 0
        && !messages.containsKey(receipt)
        && draft.message(receipt).filter(MessageRow::isErased).isEmpty();
  }

  void eraseLate(long late, long file) {
    begin();
    eraseContent(late);
    Row.Silence none = new Row.Silence(file, 0);
    draft.own().erasures.add(new Row.Erasure(number, file, late, at, 1, none));
  }

  /// Whoever keeps the row later in this turn keeps it without what was erased.
  private void eraseContent(long message) {
    draft.erased.put(message, number);
    draft.own().bodies.put(message, Row.Body.erased(message));
    draft.own().faults.put(message, Row.Faults.erased(message));
  }

  /// Whether it was still to be delivered. A refused one of ours has no open work item any more, so
  /// it is closed.
  private boolean erase(MessageRow message) {
    eraseContent(message.number());
    Optional<Row.Delivery> open = draft.delivery(message.number()).filter(Row.Delivery::open);
    open.ifPresent(delivery -> draft.keep(delivery.open(false)));
    boolean ours = message.flow().direction() == Direction.SENT;
    Standing standing =
        switch (message.standing()) {
          case AWAITING, UNKNOWN -> open.isPresent() ? Standing.CANCELLED : message.standing();
          case REFUSED -> ours ? Standing.CLOSED : Standing.REFUSED;
          case SETTLED, MENDED, CLOSED, CANCELLED, PARKED, QUARANTINED -> message.standing();
        };
    draft.keep(message.with(standing));
    return open.isPresent();
  }

  /// Whether anything is to be delivered, to ring or to be seen to by a person.
  boolean isUnderWay(CaseKey key) {
    long file = draft.fileNumber(key);
    return numbersAbout(file).stream().anyMatch(this::isToBeDelivered)
        || alarms(file).stream()
            .filter(name -> !name.equals(Draft.FORGET))
            .anyMatch(name -> draft.alarm(key, name).isPresent())
        || work(ledger.workOf(file), work -> work.file() == file).values().stream()
            .anyMatch(work -> work.settlement() == null);
  }

  private boolean isToBeDelivered(long message) {
    return draft.delivery(message).filter(Row.Delivery::open).isPresent();
  }

  // Which messages

  /// Those that belong to the file or led to one of its states; those under the same ids or about
  /// the same subject that belong to no file, with what was done about their work items; and the
  /// answers to all of them. What was erased before is left out.
  private Map<Long, MessageRow> messages(OrganizationId desk, long file) {
    Map<Long, MessageRow> found = new LinkedHashMap<>();
    numbersAbout(file).forEach(each -> add(found, each));
    List<MessageRow> placed = List.copyOf(found.values());
    placed.forEach(row -> sameId(row).forEach(other -> add(found, other.number())));
    for (Topic topic : topics(placed)) {
      unplaced(topic).forEach(other -> add(found, other.number()));
    }
    for (MessageRow row : List.copyOf(found.values())) {
      ownFiles(row).forEach(own -> numbersAbout(own).forEach(each -> add(found, each)));
    }
    for (MessageRow row : List.copyOf(found.values())) {
      add(found, row.answer());
      if (row.flow().direction() == Direction.SENT) {
        add(found, row.reference());
      }
    }
    found.values().removeIf(row -> row.isErased() || !row.flow().desk().equals(desk));
    return found;
  }

  private void add(Map<Long, MessageRow> found, long message) {
    if (message != 0 && !found.containsKey(message)) {
      draft.message(message).ifPresent(row -> found.put(message, row));
    }
  }

  private Set<Long> numbersAbout(long file) {
    Set<Long> numbers = new LinkedHashSet<>();
    ledger.about(file).forEach(row -> numbers.add(row.number()));
    for (Changes layer : draft.layers()) {
      layer.messages.values().stream()
          .filter(row -> row.caseFile() == file)
          .forEach(row -> numbers.add(row.number()));
      layer.lines.stream()
          .filter(line -> line.file() == file)
          .forEach(line -> numbers.add(line.receipt()));
    }
    return numbers;
  }

  private List<MessageRow> sameId(MessageRow row) {
    return draft.messages(row.flow().desk(), row.id()).stream()
        .filter(other -> other.caseFile() == 0 && other.flow().equals(row.flow()))
        .toList();
  }

  /// What messages of one flow are about.
  ///
  /// @param word what their subjects are, or begin with
  private record Topic(Flow flow, String word) {
    static Topic of(MessageRow row) {
      String subject = row.subject();
      int end = subject.indexOf(' ');
      return new Topic(row.flow(), end < 0 ? subject : subject.substring(0, end));
    }
  }

  /// The file in which a message without a case file has its work item.
  private Set<Long> ownFiles(MessageRow row) {
    if (row.caseFile() != 0) {
      return Set.of();
    }
    return workOn(Set.of(row.id())).values().stream()
        .filter(work -> standsUnderItsMessage(work.item()))
        .map(Row.Work::file)
        .collect(Collectors.toSet());
  }

  private static Set<Topic> topics(List<MessageRow> rows) {
    Set<Topic> topics = new LinkedHashSet<>();
    rows.stream().map(Topic::of).filter(topic -> !topic.word().isEmpty()).forEach(topics::add);
    return topics;
  }

  private List<MessageRow> unplaced(Topic topic) {
    Map<Long, MessageRow> rows = new LinkedHashMap<>();
    ledger.unplaced(topic.word()).forEach(row -> rows.put(row.number(), row));
    draft.layers().forEach(layer -> rows.putAll(layer.messages));
    return rows.values().stream()
        .filter(row -> row.caseFile() == 0 && Topic.of(row).equals(topic))
        .toList();
  }

  // Work items, alarms, the feed

  /// Those of the file, and those about its messages.
  private List<WorkItem> eraseWork(CaseKey key, long file, Collection<MessageRow> messages) {
    Set<MessageId> ids = messages.stream().map(MessageRow::id).collect(Collectors.toSet());
    Map<UUID, Row.Work> found = workOn(ids);
    found.putAll(work(ledger.workOf(file), work -> work.file() == file));
    List<WorkItem> overtaken = new ArrayList<>();
    for (Row.Work work : found.values()) {
      if (work.item().caseFile().desk().equals(key.desk())) {
        draft.keep(work.erased(at));
        if (work.settlement() == null) {
          overtaken.add(work.erased(at).item());
        }
        if (standsUnderItsMessage(work.item())) {
          silence(work.file());
        }
      }
    }
    return overtaken;
  }

  private Map<UUID, Row.Work> workOn(Set<MessageId> messages) {
    List<Row.Work> kept = messages.stream().flatMap(id -> ledger.workOn(id).stream()).toList();
    return work(kept, work -> isOn(work.item().message(), messages));
  }

  private static boolean isOn(@Nullable MessageId message, Set<MessageId> messages) {
    return message != null && messages.contains(message);
  }

  /// As it stands now.
  private Map<UUID, Row.Work> work(List<Row.Work> kept, Predicate<Row.Work> wanted) {
    Map<UUID, Row.Work> found = new LinkedHashMap<>();
    kept.forEach(work -> found.put(work.item().id(), work));
    for (Changes layer : draft.layers()) {
      layer.work.values().stream()
          .filter(wanted)
          .forEach(work -> found.put(work.item().id(), work));
      found.replaceAll((id, work) -> layer.work.getOrDefault(id, work));
    }
    return found;
  }

  /// What is parked or quarantined stands in a file of its own, named by the message.
  private static boolean standsUnderItsMessage(WorkItem item) {
    return item.caseFile().name().equals(String.valueOf(item.message()));
  }

  private Set<String> alarms(long file) {
    Set<String> names = new LinkedHashSet<>(ledger.alarms(file));
    for (Changes layer : draft.layers()) {
      layer.alarms.keySet().stream()
          .filter(alarm -> alarm.file() == file)
          .forEach(alarm -> names.add(alarm.name()));
    }
    return names;
  }

  private Row.Silence silence(long file) {
    Row.Silence silence = new Row.Silence(file, draft.own().counters().feed());
    draft.own().told.removeIf(silence::covers);
    draft.own().silences.add(silence);
    return silence;
  }
}
