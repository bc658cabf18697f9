package cursitor.exchange;

/// An operator takes a message of a desk out of its lane, so that what waits behind it can go. No
/// desk decides about that: whoever keeps the messages does, and tells the desk.
///
/// @param mode of the message
/// @param reason why; never blank, in words without personal data
/// @param skippedBy by the name of the account
public record MessageSkipping(
    OrganizationId desk, OperatingMode mode, MessageId message, String reason, String skippedBy)
    implements Act {
  public MessageSkipping {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("whoever skips a message says why");
    }
  }
}
