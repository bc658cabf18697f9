package cursitor.server.store.ledger;

import cursitor.exchange.MessageId;
import cursitor.exchange.Standing;
import cursitor.server.store.Flow;
import cursitor.server.store.encoding.Digest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A message as it is kept, without its bytes.
///
/// @param number its receipt number
/// @param letter what never changes of it
/// @param reference the number of the message it answers, or 0
/// @param answer the number of the first business answer to it, or 0
/// @param repeats how often it came again
/// @param caseFile the number of its case file, or 0 where none is known
/// @param erasure the number of the erasure that took its bytes, or 0
/// @param kept what the store has of it so far; null where nothing
public record MessageRow(
    long number,
    Letter letter,
    Standing standing,
    long reference,
    long answer,
    int repeats,
    long caseFile,
    long erasure,
    @Nullable Kept kept) {

  /// What never changes of a message, save that its subject may be erased.
  ///
  /// @param digest taken over what makes it the same message again
  public record Letter(
      Flow flow, MessageId id, Sense sense, String subject, Digest digest, Instant keptAt) {

    public Letter withoutSubject() {
      return new Letter(flow, id, sense, "", digest, keptAt);
    }
  }

  /// What the store counts a message under.
  public record Kept(Standing standing, int repeats) {}

  /// A message nobody has decided about yet.
  public static MessageRow fresh(long number, Letter letter) {
    return new MessageRow(number, letter, Standing.AWAITING, 0, 0, 0, 0, 0, null);
  }

  public Flow flow() {
    return letter.flow();
  }

  public MessageId id() {
    return letter.id();
  }

  public String subject() {
    return letter.subject();
  }

  public Digest digest() {
    return letter.digest();
  }

  public boolean isFresh() {
    return kept == null;
  }

  public boolean isErased() {
    return erasure != 0;
  }

  public MessageRow with(Standing next) {
    return new MessageRow(
        number, letter, next, reference, answer, repeats, caseFile, erasure, kept);
  }

  public MessageRow answeredBy(long answerNumber, Standing next) {
    return new MessageRow(
        number, letter, next, reference, answerNumber, repeats, caseFile, erasure, kept);
  }

  public MessageRow answering(long request) {
    return new MessageRow(
        number, letter, standing, request, answer, repeats, caseFile, erasure, kept);
  }

  public MessageRow about(long file) {
    return new MessageRow(
        number, letter, standing, reference, answer, repeats, file, erasure, kept);
  }

  public MessageRow repeated() {
    return new MessageRow(
        number, letter, standing, reference, answer, repeats + 1, caseFile, erasure, kept);
  }

  /// The row without what it is about. What was erased before stays with that erasure.
  public MessageRow erasedBy(long by) {
    return new MessageRow(
        number,
        letter.withoutSubject(),
        standing,
        reference,
        answer,
        repeats,
        caseFile,
        isErased() ? erasure : by,
        kept);
  }

  /// The row as it stands once it was committed.
  public MessageRow committed() {
    Kept now = new Kept(standing, repeats);
    return new MessageRow(
        number, letter, standing, reference, answer, repeats, caseFile, erasure, now);
  }
}
