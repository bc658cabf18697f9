package cursitor.server.store;

import cursitor.server.store.encoding.Encodings;
import cursitor.server.store.ledger.Ledger;
import cursitor.server.store.sql.Database;
import cursitor.server.store.sql.Foundation;
import cursitor.server.store.sql.Pending;
import cursitor.server.store.sql.Postgres;
import cursitor.server.store.sql.SqlBooks;
import cursitor.server.store.sql.SqlDecided;
import cursitor.server.store.sql.SqlMessageBrowser;
import cursitor.server.store.sql.SqlQueue;
import cursitor.server.store.sql.SqlRecords;
import cursitor.server.store.sql.SqlSearch;
import cursitor.server.store.sql.SqlTraffic;
import cursitor.server.store.sql.Sqlite;
import cursitor.server.store.sql.Statements;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The kept state of one node. Safe for many threads; only the engine writes.
public final class Store implements AutoCloseable {
  private final Database database;
  private final Encodings encodings;
  private final Pending pending;

  private Store(Database database, Encodings encodings) {
    this.database = database;
    this.encodings = encodings;
    pending = new Pending(database, encodings);
  }

  /// Opens a store to write, creating it where there is none. Throws StoreFailure, with one line
  /// that says what to do, where it is locked by another process, damaged, read-only, of a newer
  /// version or not a store at all.
  public static Store open(Place place, CaseFileKinds kinds) {
    Database database =
        switch (place) {
          case Place.Folder folder -> Sqlite.open(folder.path());
          case Place.Server server -> Postgres.open(server);
        };
    try {
      database.migrate();
      Foundation.lay(database);
      Encodings encodings = Foundation.encodings(database, kinds);
      Foundation.index(database, encodings);
      return new Store(database, encodings);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /// Opens an existing store to read, also while another process writes to it. Throws StoreFailure
  /// where no node of this version has started on it yet.
  public static Store openToRead(Place place, CaseFileKinds kinds) {
    Database database =
        switch (place) {
          case Place.Folder folder -> Sqlite.openToRead(folder.path());
          case Place.Server server -> Postgres.openToRead(server);
        };
    try {
      Foundation.refuseOlder(database);
      return new Store(database, Foundation.encodings(database, kinds));
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /// The read side for people and their programs.
  public Records records() {
    return new SqlRecords(database, encodings);
  }

  /// The correction queue.
  public Queue queue() {
    return new SqlQueue(database, encodings);
  }

  /// What people look up.
  public Search search() {
    return new SqlSearch(database, encodings);
  }

  /// What was received and sent, and what is stuck.
  public MessageBrowser messages() {
    return new SqlMessageBrowser(database, encodings);
  }

  /// How much went through in each hour and on each day.
  public Traffic traffic() {
    return new SqlTraffic(database);
  }

  /// What was decided by which rule.
  public Decided decided() {
    return new SqlDecided(database);
  }

  /// The read side for reconciliation.
  public Books books() {
    return new SqlBooks(database, encodings);
  }

  /// The writing side, for the engine alone.
  public Ledger ledger() {
    return new Ledger(database, encodings);
  }

  /// What is still to be delivered, in the order of the numbers. Goes through all that ever was to
  /// be: for small stores.
  ///
  /// @param after only those with a greater number
  public List<Outgoing> undelivered(long after, int limit) {
    return pending.undelivered(after, limit);
  }

  /// The courses of which something is still to be delivered.
  public List<Course> courses() {
    return pending.courses();
  }

  /// How many messages of each course are still to be delivered; courses without any are left out.
  public Map<Course, Long> undelivered() {
    return pending.undelivered();
  }

  /// What is still to be delivered of a course, in the order of the numbers and without the bytes.
  ///
  /// @param after only those with a greater number
  /// @param upTo only those with this number or a lower one
  public List<Outgoing> undelivered(Course course, long after, long upTo, int limit) {
    return pending.undelivered(course, after, upTo, limit);
  }

  /// What is still to be delivered of the lane of a message, up to that message, in the order of
  /// the numbers and without the bytes; nothing where it has a lane for itself.
  public List<Outgoing> lane(long number) {
    return pending.lane(number);
  }

  /// The number of the last message that was ever to be delivered, or 0.
  public long lastDelivery() {
    return pending.lastNumber();
  }

  /// One message, if it is still to be delivered.
  public Optional<Outgoing> undelivered(long number) {
    return pending.undelivered(number);
  }

  /// Alarms due by this time, the oldest first.
  public List<Alarm> dueAlarms(Instant now, int limit) {
    return pending.dueAlarms(now, null, limit);
  }

  /// Those behind one of them, which need not be there any more; all where there is none.
  public List<Alarm> dueAlarms(Instant now, @Nullable Alarm after, int limit) {
    return pending.dueAlarms(now, after, limit);
  }

  /// When the next alarm is due.
  public Optional<Instant> nextAlarm() {
    return pending.nextAlarm();
  }

  /// Lets somebody look at everything as of one moment.
  public <R> R examine(Examination<R> examination) {
    return database.readAtOneMoment(statements -> examination.examine(statements, encodings));
  }

  /// What looks at everything.
  public interface Examination<R> {
    R examine(Statements statements, Encodings encodings) throws SQLException;
  }

  @Override
  public void close() {
    encodings.compression().close();
    database.close();
  }
}
