package cursitor.server.bulk;

import cursitor.server.engine.Arrival;
import cursitor.server.engine.Underway;
import cursitor.server.store.Priority;
import java.util.List;

/// Where a load brings what it has read: it is kept and decided in this order. For one load.
public interface Intake {
  /// Hands in the next ones and goes on. Where these cannot be kept, nothing of what is handed in
  /// after them is.
  Underway handIn(List<Arrival> arrivals, Priority priority);
}
