package cursitor.server.engine;

import cursitor.exchange.Effect;
import cursitor.exchange.Header;
import cursitor.exchange.Input;
import cursitor.exchange.MessageId;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Refusal;
import cursitor.exchange.WorkItem;
import cursitor.server.store.Attempt;
import cursitor.wire.Octets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that arrived at a desk of this node and is to be kept and decided.
public sealed interface Arrival {
  OrganizationId desk();

  /// A message of another desk that could be read: a request, or an answer to one of ours.
  ///
  /// @param bytes exactly what came over the wire
  /// @param payload what the digest is taken over, see `Reading.payload()`
  record Valid(OrganizationId desk, Input.MessageReceived input, Octets bytes, String payload)
      implements Arrival {}

  /// Bytes that are no valid message. They are kept with their faults and answered with an error
  /// message.
  ///
  /// @param header as much of it as could be read
  record Faulty(
      OrganizationId desk,
      OrganizationId caller,
      @Nullable Header header,
      List<Refusal> faults,
      Octets bytes,
      String payload)
      implements Arrival {}

  /// An act of a person. Kept like a message: the same id and bytes give the same outcome again.
  ///
  /// @param bytes the request as the case management system sent it
  record Acted(OrganizationId desk, MessageId id, Input.ActPerformed input, Octets bytes)
      implements Arrival {}

  /// The clock, or word from delivery. Nothing to keep but what the desk decides.
  record Internal(OrganizationId desk, Input input) implements Arrival {}

  /// What the node found when it looked over its books: work items to raise, and such as have lost
  /// their cause. One that is there already is not raised again.
  record Reviewed(OrganizationId desk, List<WorkItem> raised, List<Effect.SettleWorkItem> settled)
      implements Arrival {
    /// The kind such items stand under. No case file is of it.
    public static final String BOOKS = "books";

    /// The code of such items that are about one case file: something was produced in it that
    /// somebody has to look at.
    public static final String PRODUCED = "PRODUCED";

    public Reviewed {
      raised = List.copyOf(raised);
      settled = List.copyOf(settled);
    }
  }

  /// Word from delivery about one try. Kept with the message it is about.
  ///
  /// @param open whether the message is still to be delivered
  record Attempted(OrganizationId desk, Attempt attempt, boolean open) implements Arrival {}
}
