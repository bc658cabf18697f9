package cursitor.server.store;

import cursitor.exchange.CaseKey;
import cursitor.exchange.MessageId;
import cursitor.exchange.OrganizationId;
import cursitor.wire.Octets;
import org.jspecify.annotations.Nullable;

/// A message of this node that is still to be delivered.
///
/// @param number under which it is kept
/// @param lane messages of one lane go out in the order of their numbers, and a stuck lane blocks
///   only itself; formed of recipient and case file, so it may not be shown to other organisations
/// @param caseFile whose desk is to be told of trouble on the way; null for an answer, of which
///   nobody is told
/// @param awaitsAnswer true for a request; false for an answer that travels by itself
/// @param priority whether it lets others go first
/// @param document exactly what is to be sent
/// @param attempts how often it was tried before
public record Outgoing(
    long number,
    OrganizationId sender,
    OrganizationId recipient,
    String lane,
    @Nullable CaseKey caseFile,
    MessageId message,
    boolean awaitsAnswer,
    Priority priority,
    Octets document,
    int attempts) {
  /// One that lets nobody go first.
  public Outgoing(
      long number,
      OrganizationId sender,
      OrganizationId recipient,
      String lane,
      @Nullable CaseKey caseFile,
      MessageId message,
      boolean awaitsAnswer,
      Octets document,
      int attempts) {
    this(
        number,
        sender,
        recipient,
        lane,
        caseFile,
        message,
        awaitsAnswer,
        Priority.SAME_DAY,
        document,
        attempts);
  }

  /// The message without its bytes: they are to be read when it goes.
  public Outgoing lean() {
    return document.isEmpty() ? this : lean(attempts);
  }

  /// The same once it was tried once more.
  public Outgoing tried() {
    return lean(attempts + 1);
  }

  private Outgoing lean(int tries) {
    return new Outgoing(
        number,
        sender,
        recipient,
        lane,
        caseFile,
        message,
        awaitsAnswer,
        priority,
        Octets.NONE,
        tries);
  }
}
