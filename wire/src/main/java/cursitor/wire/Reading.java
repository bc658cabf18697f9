package cursitor.wire;

import cursitor.exchange.Header;
import cursitor.exchange.Message;
import cursitor.exchange.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the wire made of some bytes.
public sealed interface Reading {

  /// The element that is the message, from its first to its last character: what the digest of a
  /// message is taken over, so that the same message has the same digest inside a SOAP envelope and
  /// outside. The whole text where no element could be made out.
  String payload();

  /// A message that follows its schema and the wire rules.
  record Valid(Message message, String payload) implements Reading {}

  /// A message that does not.
  ///
  /// @param header as much of the header as could be read, or null when not even the message id
  ///   could
  /// @param faults all of them, in refusal order
  record Faulty(@Nullable Header header, List<Refusal> faults, String payload) implements Reading {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }
}
