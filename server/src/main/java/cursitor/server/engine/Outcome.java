package cursitor.server.engine;

import cursitor.exchange.Message;
import cursitor.exchange.Refusal;
import cursitor.wire.Octets;
import java.util.List;

/// What became of an arrival, known only after it was committed.
///
/// @param receipt the receipt number under which it is kept; 0 for what is not kept
/// @param repeated the same arrival was here before, and this is the outcome it had then
/// @param answer the answer message as it goes on the wire; empty where there is none
/// @param refusals why it was refused, in refusal order; empty unless the verdict is REFUSED,
///   CONFLICT or MENDED
/// @param sent the messages an act brought forth, in their order; empty for whatever is no act, and
///   for an act that was here before
public record Outcome(
    long receipt,
    Verdict verdict,
    boolean repeated,
    Octets answer,
    List<Refusal> refusals,
    List<Message> sent) {
  public Outcome {
    refusals = List.copyOf(refusals);
    sent = List.copyOf(sent);
  }

  /// The outcome of what is no act.
  public Outcome(
      long receipt, Verdict verdict, boolean repeated, Octets answer, List<Refusal> refusals) {
    this(receipt, verdict, repeated, answer, refusals, List.of());
  }

  public enum Verdict {
    /// Decided and kept.
    ACCEPTED,
    /// Refused and kept; no case file has changed.
    REFUSED,
    /// The id was used before for other content.
    CONFLICT,
    /// An act that was refused before and comes again as it was, although another under its id was
    /// accepted since. Nothing is left to do.
    MENDED,
    /// An answer to a message this node never sent: kept, and shown to an operator.
    QUARANTINED,
    /// A defect of ours stopped it: kept, its case file parked.
    PARKED
  }
}
