package cursitor.server.delivery;

import cursitor.server.engine.Arrival;
import cursitor.server.store.Course;
import cursitor.server.store.Outgoing;
import cursitor.server.store.Priority;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What delivery needs of engine and store: where it reads what is to be delivered, and where it
/// reports.
public interface Ledger {
  /// Has reports and answers kept, all in one transaction.
  ///
  /// @param priority with which the message went that they are about
  void report(List<Arrival> arrivals, Priority priority);

  /// The number of the last message that was ever to be delivered, or 0.
  long lastNumber();

  /// The courses of which something is still to be delivered.
  List<Course> courses();

  /// How many messages of each course are still to be delivered; courses without any are left out.
  /// Counts all of them, so it takes its time.
  Map<Course, Long> undelivered();

  /// What is still to be delivered of a course, in the order of the numbers and without the bytes.
  ///
  /// @param after only those with a greater number
  /// @param upTo only those with this number or a lower one
  List<Outgoing> undelivered(Course course, long after, long upTo, int limit);

  /// What is still to be delivered of the lane of a message, up to that message, in the order of
  /// the numbers and without the bytes; nothing where it has a lane for itself.
  List<Outgoing> lane(long number);

  /// One message with its bytes, if it is still to be delivered.
  Optional<Outgoing> undelivered(long number);
}
