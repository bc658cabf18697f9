package cursitor.dmv907.message;

import cursitor.exchange.AnswerMessage;
import cursitor.exchange.Header;
import java.util.List;

/// DMV to court: not received or not processed (`dmv907.md` 7.4, 7.7). The header's exchange code
/// tells DMV907 from DMV902.
///
/// @param errorCode text, not enum: a partner may answer from its own table
/// @param errorReason plain words, no personal data
/// @param details all faults at once, in refusal order
/// @param resendRequested true only when the answering system failed (E9xx)
public record ErrorResponse(
    Header header,
    String errorCode,
    String errorReason,
    List<Detail> details,
    boolean resendRequested)
    implements AnswerMessage {
  public ErrorResponse {
    details = List.copyOf(details);
  }

  @Override
  public String subject() {
    return "";
  }

  @Override
  public boolean refuses() {
    return true;
  }

  /// One fault.
  ///
  /// @param node the element path, or the logical name of the field
  /// @param text what is wrong, the masked value included where there is one
  public record Detail(String node, String code, String text) {}
}
