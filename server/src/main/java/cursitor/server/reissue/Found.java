package cursitor.server.reissue;

import cursitor.exchange.CaseKey;
import cursitor.server.store.KeptMessage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing that was produced: a decision with what it sent, or a message that was sent.
///
/// @param place where it was found, to go on behind it
/// @param caseFile null where none is known any more
/// @param question what was decided; empty for a message of which no reason is kept
/// @param words the decision in words; empty likewise
public record Found(
    long place,
    Instant at,
    @Nullable CaseKey caseFile,
    String question,
    String words,
    List<KeptMessage> sent) {
  public Found {
    sent = List.copyOf(sent);
  }

  static Found of(KeptMessage message) {
    return new Found(
        message.number(), message.keptAt(), message.caseFile(), "", "", List.of(message));
  }
}
