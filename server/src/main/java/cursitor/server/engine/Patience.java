package cursitor.server.engine;

import cursitor.exchange.Act;
import cursitor.exchange.Message;

/// What may have to wait for others where it comes with a backlog. The rest never does, whatever it
/// comes with.
public interface Patience {
  /// Nothing waits.
  Patience NONE =
      new Patience() {
        @Override
        public boolean has(Message message) {
          return false;
        }

        @Override
        public boolean has(Act act) {
          return false;
        }
      };

  boolean has(Message message);

  boolean has(Act act);

  /// Word from delivery and bytes that are no message have it.
  default boolean has(Arrival arrival) {
    return switch (arrival) {
      case Arrival.Valid valid -> has(valid.input().message());
      case Arrival.Acted acted -> has(acted.input().act());
      case Arrival.Faulty _, Arrival.Internal _, Arrival.Attempted _, Arrival.Reviewed _ -> true;
    };
  }
}
