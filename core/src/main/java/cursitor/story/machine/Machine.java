package cursitor.story.machine;

import cursitor.exchange.Act;
import cursitor.exchange.Input;
import cursitor.exchange.Message;
import cursitor.exchange.Occasion;
import cursitor.exchange.OrganizationId;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What a world runs on: it hands inputs to desks and keeps what they decide. The pure one does so
/// in memory; an engine in a store.
public interface Machine extends AutoCloseable {

  Reaction perform(Act act, Occasion occasion);

  /// A message, a request or an answer, comes to a desk.
  Reaction receive(OrganizationId desk, Message message, OrganizationId caller, Occasion occasion);

  Reaction report(OrganizationId desk, Input.DeliveryReported report, Occasion occasion);

  /// Rings the earliest alarm that is due; null when none is. What rings together needs an occasion
  /// each, for ids are drawn from it.
  default @Nullable Reaction ring(Occasion occasion) {
    return ring(occasion, desk -> true);
  }

  /// The same, where the alarms of some desks cannot ring.
  ///
  /// @param up whether a desk is up
  @Nullable Reaction ring(Occasion occasion, Predicate<OrganizationId> up);

  /// A message comes with a text of its document put in place of another.
  default Reaction receiveEdited(
      OrganizationId desk, Message message, Edit edit, OrganizationId caller, Occasion occasion) {
    throw new IllegalArgumentException("expected [wire] in the header: this line needs bytes");
  }

  /// Bytes come that are no message.
  default Reaction receiveText(
      OrganizationId desk, String text, OrganizationId caller, Occasion occasion) {
    throw new IllegalArgumentException("expected [wire] in the header: this line needs bytes");
  }

  /// Between two dated lines nothing happens; a machine may use the pause to stop and start again.
  default void pause() {}

  @Override
  default void close() {}

  /// The first occurrence of a text in a message's document becomes another.
  record Edit(String from, String to) {}
}
