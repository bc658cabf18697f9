package cursitor.wire.soap;

import org.jspecify.annotations.Nullable;

/// What the WS-Addressing headers of an envelope say; each is null where it was left out.
///
/// @param messageId of the envelope; the message inside has its own
/// @param relatesTo the id of the envelope that is answered
/// @param replyTo where an answer is to go
public record Addressing(
    @Nullable String messageId,
    @Nullable String relatesTo,
    @Nullable String action,
    @Nullable String replyTo) {
  static final String NAMESPACE = "http://www.w3.org/2005/08/addressing";
  public static final Addressing NONE = new Addressing(null, null, null, null);
}
