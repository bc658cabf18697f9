package cursitor.wire.dmv907;

import cursitor.dmv907.WarningCode;
import cursitor.dmv907.message.ErrorResponse;
import cursitor.dmv907.message.SuccessResponse;
import cursitor.wire.exchange.HeaderReader;
import cursitor.wire.schema.Element;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes answers of what was written. Only what the schema has found valid comes here.
final class AnswerReader {
  private static final String ID = "nc:IdentificationID";

  private AnswerReader() {}

  /// @param own the prefix of the exchange's own elements, such as `dmv907:`
  static SuccessResponse success(Element root, String own) {
    return new SuccessResponse(
        HeaderReader.header(root),
        new SuccessResponse.Echo(
            root.textAt(own + "AbstractIdentification", ID),
            root.textAt(
                "nc:Case",
                "j:CaseAugmentation",
                "j:CaseCourt",
                "nc:OrganizationIdentification",
                ID),
            optional(root.textAt("nc:Case", "nc:CaseDocketID")),
            root.textAt(own + "ActionCode")),
        root.textAt("j:DriverLicense", ID),
        root.textAt(own + "MessageCode"),
        optional(root.textAt(own + "MessageText")),
        HeaderReader.sentAt(root.textAt(own + "ReceivedDateTime")),
        warnings(root, own));
  }

  static ErrorResponse error(Element root, String own) {
    Element status = root.at("cbrn:MessageStatus");
    String resend = status == null ? "" : status.textAt("cbrn:ResendRequestIndicator");
    return new ErrorResponse(
        HeaderReader.header(root),
        root.textAt(own + "ErrorCode"),
        root.textAt(own + "ErrorReasonText"),
        status == null ? List.of() : details(status),
        resend.equals("true") || resend.equals("1"));
  }

  private static List<SuccessResponse.Warning> warnings(Element root, String own) {
    List<SuccessResponse.Warning> warnings = new ArrayList<>();
    for (Element child : root.children()) {
      if (child.place().name().equals(own + "Warning")) {
        warnings.add(
            new SuccessResponse.Warning(
                WarningCode.valueOf(child.textAt(own + "WarningCode")),
                child.textAt(own + "WarningFieldName"),
                child.textAt(own + "WarningText")));
      }
    }
    return warnings;
  }

  private static List<ErrorResponse.Detail> details(Element status) {
    List<ErrorResponse.Detail> details = new ArrayList<>();
    for (Element child : status.children()) {
      if (child.place().name().equals("cbrn:MessageContentError")) {
        details.add(
            new ErrorResponse.Detail(
                child.textAt("cbrn:ErrorNodeName"),
                child.textAt("cbrn:ErrorDescription", "cbrn:ErrorCodeText"),
                child.textAt("cbrn:ErrorDescription", "cbrn:ErrorCodeDescriptionText")));
      }
    }
    return details;
  }

  private static @Nullable String optional(String text) {
    return text.isEmpty() ? null : text;
  }
}
