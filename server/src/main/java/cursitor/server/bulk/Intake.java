package cursitor.server.bulk;

import cursitor.server.engine.Arrival;
import cursitor.server.engine.Outcome;
import cursitor.server.store.Priority;
import java.util.List;

/// Where a load brings what it has read: it is kept and decided in this order.
public interface Intake {
  /// Has them kept and decided.
  ///
  /// @throws cursitor.server.store.StoreFailure where it could not be kept; then nothing of it is
  List<Outcome> take(List<Arrival> arrivals, Priority priority);
}
