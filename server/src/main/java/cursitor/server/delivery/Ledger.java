package cursitor.server.delivery;

import cursitor.server.engine.Arrival;
import cursitor.server.store.Outgoing;
import cursitor.server.store.Priority;
import java.util.List;
import java.util.Optional;

/// What delivery needs of engine and store: where it reads what is to be delivered, and where it
/// reports.
public interface Ledger {
  /// Has reports and answers kept, all in one transaction.
  ///
  /// @param priority with which the message went that they are about
  void report(List<Arrival> arrivals, Priority priority);

  /// What is still to be delivered, in the order of the numbers.
  List<Outgoing> undelivered(long after, int limit);

  /// One message, if it is still to be delivered.
  Optional<Outgoing> undelivered(long number);
}
