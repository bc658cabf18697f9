package cursitor.exchange;

import java.util.UUID;

/// The identity of one message. A resend keeps it; new content, such as a corrected notice, has a
/// new one.
public record MessageId(UUID value) {
  private static final String URN = "urn:uuid:";

  /// Reads `urn:uuid:…`; throws IllegalArgumentException on anything else.
  public static MessageId parse(String urn) {
    if (!urn.startsWith(URN) || urn.length() != URN.length() + 36) {
      throw new IllegalArgumentException("a message id is written urn:uuid: and 36 characters");
    }
    return new MessageId(UUID.fromString(urn.substring(URN.length())));
  }

  @Override
  public String toString() {
    return URN + value;
  }
}
