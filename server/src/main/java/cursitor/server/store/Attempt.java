package cursitor.server.store;

import cursitor.exchange.MessageId;
import cursitor.exchange.OrganizationId;
import java.time.Duration;
import java.time.Instant;

/// One try to deliver a message.
///
/// @param desk whose message it is
/// @param httpStatus what the partner's server said, or 0 where nothing came back
public record Attempt(
    OrganizationId desk,
    MessageId message,
    Instant startedAt,
    Duration took,
    Result result,
    int httpStatus) {

  /// How a try ended. The order is that of the numbers kept in the store: only ever append.
  public enum Result {
    /// With a business answer.
    ANSWERED,
    /// The partner has it and will answer later.
    RECEIVED,
    /// With an answer that asks for the same message again.
    RESEND_ASKED,
    /// No answer in time: the partner may or may not have it.
    TIMED_OUT,
    /// No connection, or it broke before anything came back.
    NO_CONNECTION,
    /// The partner said it is overloaded or failing, or could not wait (408, 425, 429, 5xx).
    BUSY,
    /// The partner does not let us in (401, 403).
    SHUT_OUT,
    /// Something came back that is no message of the exchange.
    NOT_UNDERSTOOD
  }
}
