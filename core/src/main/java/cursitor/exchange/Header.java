package cursitor.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What every message carries whatever it says (`dmv907.md` 7.1, `wire.md` rules 2, 3 and 9).
///
/// @param reference in an answer the id of the message it answers, else null
/// @param correlationId chosen by the sender of a request, copied unchanged by its answer
/// @param exchangeCode such as `DMV907`; not an enum, for an unknown one must be refused in words
/// @param schemaVersion the version the sender wrote; likewise
public record Header(
    MessageId messageId,
    @Nullable MessageId reference,
    String correlationId,
    Instant sentAt,
    String exchangeCode,
    String schemaVersion,
    OrganizationId sender,
    OrganizationId recipient,
    OperatingMode mode) {
  /// Stands for what could not be read or is not known (`dmv907.md` 7.4).
  public static final String UNKNOWN = "UNKNOWN";

  /// The header of an answer to this message: sender and recipient change places, the rest is
  /// copied.
  @SuppressWarnings("ArgumentSelectionDefectChecker")
  public Header answeredBy(MessageId answerId, Instant answeredAt) {
    return new Header(
        answerId,
        messageId,
        correlationId,
        answeredAt,
        exchangeCode,
        schemaVersion,
        recipient,
        sender,
        mode);
  }
}
