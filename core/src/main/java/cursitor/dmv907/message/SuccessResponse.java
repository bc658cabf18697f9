package cursitor.dmv907.message;

import cursitor.dmv907.WarningCode;
import cursitor.exchange.AnswerMessage;
import cursitor.exchange.Header;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// DMV to court: received and processed (`dmv907.md` 7.3, 7.6). It promises no suspension. The
/// header's exchange code tells DMV907 from DMV902.
///
/// @param licenseNumber the number of the record used: it may be an X number, or differ from the
///   one that was sent
/// @param messageCode text, not enum: a partner may answer from its own table
public record SuccessResponse(
    Header header,
    Echo echo,
    String licenseNumber,
    String messageCode,
    @Nullable String messageText,
    Instant receivedAt,
    List<Warning> warnings)
    implements AnswerMessage {
  public SuccessResponse {
    warnings = List.copyOf(warnings);
  }

  @Override
  public String subject() {
    return echo.abstractId();
  }

  @Override
  public boolean resendRequested() {
    return false;
  }

  @Override
  public boolean refuses() {
    return false;
  }

  @Override
  public String toString() {
    return "SuccessResponse " + messageCode + " to " + header.reference();
  }

  /// What the answer repeats of the request.
  ///
  /// @param docketNumber null only where a release named none and no hold supplied one
  /// @param action `HOLD`, `RELEASE`, `CONVICTION` or `REVERSAL`
  public record Echo(
      String abstractId, String courtCode, @Nullable String docketNumber, String action) {}

  /// A remark that refuses nothing.
  ///
  /// @param field the logical name of the field it is about, or empty
  public record Warning(WarningCode code, String field, String text) {}
}
