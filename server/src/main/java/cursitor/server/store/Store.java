package cursitor.server.store;

import cursitor.exchange.OrganizationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The kept state of one node. Safe for many threads; only the engine writes.
@SuppressWarnings("DoNotCallSuggester")
public final class Store implements AutoCloseable {
  private Store() {}

  /// Opens a store to write, creating it where there is none. Throws StoreFailure, with one line
  /// that says what to do, where it is locked by another process, damaged, read-only, of a newer
  /// version or not a store at all.
  public static Store open(Place place, CaseFileKinds kinds) {
    throw new UnsupportedOperationException();
  }

  /// Opens an existing store to read, also while another process writes to it.
  public static Store openToRead(Place place, CaseFileKinds kinds) {
    throw new UnsupportedOperationException();
  }

  /// The read side for people and their programs.
  public Records records() {
    throw new UnsupportedOperationException();
  }

  /// What is still to be delivered, in the order of the numbers.
  ///
  /// @param after only those with a greater number
  public List<Outgoing> undelivered(long after, int limit) {
    throw new UnsupportedOperationException();
  }

  /// One message, if it is still to be delivered.
  public Optional<Outgoing> undelivered(long number) {
    throw new UnsupportedOperationException();
  }

  /// Alarms due by this time, the oldest first.
  public List<Alarm> dueAlarms(Instant now, int limit) {
    throw new UnsupportedOperationException();
  }

  /// When the next alarm is due.
  public Optional<Instant> nextAlarm() {
    throw new UnsupportedOperationException();
  }

  /// Which of the desks have anything kept here.
  public List<OrganizationId> desks() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {}
}
