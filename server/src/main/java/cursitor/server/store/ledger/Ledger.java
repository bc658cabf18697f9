package cursitor.server.store.ledger;

import cursitor.exchange.CaseFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.MessageId;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Refusal;
import cursitor.exchange.SearchTerm;
import cursitor.server.store.Flow;
import cursitor.server.store.encoding.Encodings;
import cursitor.server.store.encoding.Packed;
import cursitor.server.store.sql.Database;
import cursitor.wire.Octets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the engine reads and writes. For the deciding thread, except [#pack(Octets)] and [Writing].
/// Every method throws StoreFailure where the database does not answer.
///
/// What is decided is handed over to be written while more is decided on top of it. After a failure
/// nothing that was remembered is trusted: [#forget()] has to be called, and the next use begins a
/// new session.
public final class Ledger implements AutoCloseable {
  private static final int RECENT_FILES = 512;
  private static final int RECENT_MESSAGES = 1_024;

  private final Database database;
  private final Encodings encodings;
  private final Map<CaseKey, FileRow> recentFiles = new Recent<>(RECENT_FILES);
  private final Map<Long, CaseKey> recentKeys = new Recent<>(RECENT_FILES);
  private final Map<MessageId, List<MessageRow>> recentMessages = new Recent<>(RECENT_MESSAGES);
  private @Nullable Session session;
  private @Nullable Changes beingWritten;

  public Ledger(Database database, Encodings encodings) {
    this.database = database;
    this.encodings = encodings;
  }

  /// Changes that begin where the store stands now, or will stand when what was handed over is
  /// written.
  public Changes begin() {
    Changes under = beingWritten;
    Counters counters = under == null ? ask(Session::counters) : under.counters();
    return new Changes(counters, under);
  }

  /// Looks up many ids at once, for they are about to be asked for one by one.
  public void expect(Collection<MessageId> ids) {
    List<MessageId> unknown =
        ids.stream().distinct().filter(id -> !recentMessages.containsKey(id)).toList();
    for (int from = 0; from < unknown.size(); from += Lookup.IDS_AT_ONCE) {
      int to = Math.min(from + Lookup.IDS_AT_ONCE, unknown.size());
      List<MessageId> some = unknown.subList(from, to);
      recentMessages.putAll(ask(open -> open.lookup().messages(some)));
    }
  }

  /// Hands changes over to be written. What was handed over before has to be settled.
  public Writing handOver(Changes changes) {
    beingWritten = changes.written();
    return new Writing(database, ask(open -> open), changes);
  }

  /// What was handed over is written.
  ///
  /// @param next what was decided on top of it so far, if anything was
  public void settle(@Nullable Changes next) {
    Changes written = Objects.requireNonNull(beingWritten, "nothing was handed over");
    pause();
    recentFiles.putAll(written.files);
    recentKeys.putAll(written.fileKeys);
    written.messagesById.forEach((id, numbers) -> remember(id, numbers, written));
    beingWritten = null;
    if (next != null) {
      next.settleUnder();
    }
    ask(open -> {
      open.count(written.counters());
      return open;
    });
  }

  /// Asks no more for now: the next question is answered from what is committed then.
  public void pause() {
    ask(open -> {
      open.refresh();
      return open;
    });
  }

  /// Remembers all rows of an id, for their answer is likely to come soon: what was known before
  /// with what has changed. Where nothing was known, only an id of our own making can have no other
  /// rows; a partner's may have some of another desk in this store.
  private void remember(MessageId id, Set<Long> numbers, Changes changes) {
    List<MessageRow> known = recentMessages.remove(id);
    List<MessageRow> changed =
        numbers.stream().map(changes.messages::get).filter(Objects::nonNull).toList();
    if (known == null && !changes.idsMade.contains(id)) {
      return;
    }
    List<MessageRow> all = new ArrayList<>(known == null ? List.of() : known);
    all.removeIf(row -> numbers.contains(row.number()));
    all.addAll(changed);
    all.sort(Comparator.comparingLong(MessageRow::number));
    recentMessages.put(id, List.copyOf(all));
  }

  Optional<MessageRow> message(long number) {
    return ask(open -> open.lookup().message(number));
  }

  List<MessageRow> messages(MessageId id) {
    List<MessageRow> recent = recentMessages.get(id);
    if (recent == null) {
      recent = ask(open -> open.lookup().messages(id));
      recentMessages.put(id, recent);
    }
    return recent;
  }

  List<MessageRow> about(long file) {
    return ask(open -> open.lookup().about(file));
  }

  List<MessageRow> unplaced(String word) {
    return ask(open -> open.lookup().unplaced(word));
  }

  Set<Long> refused(Flow flow, String subject) {
    return ask(open -> open.refused(flow, subject));
  }

  Octets bytes(long number) {
    return ask(open -> open.lookup().body(number)).map(encodings::unpack).orElse(Octets.NONE);
  }

  List<Refusal> refusals(long number) {
    return ask(open -> open.lookup().faults(number))
        .map(packed -> encodings.json().readRefusals(encodings.unpack(packed)))
        .orElse(List.of());
  }

  Optional<FileRow> file(CaseKey key) {
    FileRow recent = recentFiles.get(key);
    if (recent != null) {
      return Optional.of(recent);
    }
    Optional<FileRow> found = ask(open -> open.lookup().file(key));
    found.ifPresent(row -> recentFiles.put(key, row));
    return found;
  }

  CaseKey fileKey(long number) {
    CaseKey recent = recentKeys.get(number);
    if (recent == null) {
      recent = ask(open -> open.lookup().fileKey(number));
      recentKeys.put(number, recent);
    }
    return recent;
  }

  List<CaseKey> having(long hash) {
    return ask(open -> open.lookup().having(hash, recentFiles));
  }

  Optional<Row.Delivery> delivery(long number) {
    return ask(open -> open.lookup().delivery(number));
  }

  Optional<Instant> alarm(Row.AlarmName alarm) {
    return ask(open -> open.lookup().alarm(alarm));
  }

  List<String> alarms(long file) {
    return ask(open -> open.lookup().alarms(file));
  }

  List<Row.Work> workOf(long file) {
    return ask(open -> open.lookup().workOf(file));
  }

  List<Row.Work> workOn(MessageId message) {
    return ask(open -> open.lookup().workOn(message));
  }

  Optional<Row.Work> work(UUID id) {
    return ask(open -> open.lookup().work(id));
  }

  long hash(OrganizationId desk, OperatingMode mode, SearchTerm term) {
    return encodings.terms().of(desk, mode, term);
  }

  Octets json(CaseFile state) {
    return encodings.json().write(state);
  }

  Octets closed(CaseKey key, Octets json) {
    return encodings.nameless().close(key, json);
  }

  /// Compresses bytes. Safe for many threads, so that callers can do it for themselves.
  public Packed pack(Octets plain) {
    return encodings.compression().pack(plain);
  }

  Octets unpack(Packed packed) {
    return encodings.unpack(packed);
  }

  private <R> R ask(Question<R> question) {
    try {
      Session open = session;
      if (open == null) {
        open = Session.open(database, encodings);
        session = open;
      }
      return question.of(open);
    } catch (SQLException e) {
      throw database.explain(e);
    }
  }

  /// Begins afresh after a failure, once nothing is being written.
  public void forget() {
    beingWritten = null;
    recentFiles.clear();
    recentKeys.clear();
    recentMessages.clear();
    if (session != null) {
      session.close();
      session = null;
    }
  }

  @Override
  public void close() {
    forget();
  }

  private interface Question<R> {
    R of(Session session) throws SQLException;
  }
}
