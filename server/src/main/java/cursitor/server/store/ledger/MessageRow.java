package cursitor.server.store.ledger;

import cursitor.exchange.MessageId;
import cursitor.exchange.Standing;
import cursitor.server.store.Flow;
import cursitor.wire.Octets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A message as it is kept, without its bytes.
///
/// @param number its receipt number
/// @param digest taken over what makes it the same message again
/// @param reference the number of the message it answers, or 0
/// @param answer the number of the first business answer to it, or 0
/// @param repeats how often it came again
/// @param caseFile the number of its case file, or 0 where none is known
/// @param kept what the store has of it so far; null where nothing
public record MessageRow(
    long number,
    Flow flow,
    MessageId id,
    Octets digest,
    Instant keptAt,
    Standing standing,
    long reference,
    long answer,
    int repeats,
    long caseFile,
    String subject,
    @Nullable Kept kept) {

  /// What the store counts a message under.
  public record Kept(Standing standing, int repeats) {}

  public boolean fresh() {
    return kept == null;
  }

  public MessageRow with(Standing next) {
    return new MessageRow(
        number, flow, id, digest, keptAt, next, reference, answer, repeats, caseFile, subject,
        kept);
  }

  public MessageRow answeredBy(long answerNumber, Standing next) {
    return new MessageRow(
        number,
        flow,
        id,
        digest,
        keptAt,
        next,
        reference,
        answerNumber,
        repeats,
        caseFile,
        subject,
        kept);
  }

  public MessageRow answering(long request) {
    return new MessageRow(
        number, flow, id, digest, keptAt, standing, request, answer, repeats, caseFile, subject,
        kept);
  }

  public MessageRow repeated() {
    return new MessageRow(
        number,
        flow,
        id,
        digest,
        keptAt,
        standing,
        reference,
        answer,
        repeats + 1,
        caseFile,
        subject,
        kept);
  }

  public MessageRow about(long caseFileNumber) {
    return new MessageRow(
        number,
        flow,
        id,
        digest,
        keptAt,
        standing,
        reference,
        answer,
        repeats,
        caseFileNumber,
        subject,
        kept);
  }

  /// The row as it stands once it was committed.
  public MessageRow committed() {
    return new MessageRow(
        number,
        flow,
        id,
        digest,
        keptAt,
        standing,
        reference,
        answer,
        repeats,
        caseFile,
        subject,
        new Kept(standing, repeats));
  }
}
