package cursitor.wire.dmv907;

import cursitor.dmv907.ErrorCode;
import cursitor.dmv907.message.ErrorResponse;
import cursitor.dmv907.message.SuccessResponse;
import cursitor.exchange.Header;
import cursitor.exchange.OperatingMode;
import cursitor.wire.xml.XmlText;
import java.time.Instant;

/// Writes what answers hold beside their root element and header.
final class AnswerWriter {
  private AnswerWriter() {}

  /// @param own the prefix of the exchange's own elements, such as `dmv907:`
  static void write(XmlText out, SuccessResponse success, String own) {
    openStatus(out, success.header(), success.receivedAt(), "Success");
    out.close("cbrn:MessageStatus");
    SuccessResponse.Echo echo = success.echo();
    out.leaf(own + "ActionCode", echo.action());
    identification(out, own + "AbstractIdentification", echo.abstractId());
    out.open("nc:Case").optional("nc:CaseDocketID", echo.docketNumber());
    out.open("j:CaseAugmentation").open("j:CaseCourt");
    identification(out, "nc:OrganizationIdentification", echo.courtCode());
    out.close("j:CaseCourt").close("j:CaseAugmentation").close("nc:Case");
    identification(out, "j:DriverLicense", success.licenseNumber());
    out.leaf(own + "MessageCode", success.messageCode())
        .optional(own + "MessageText", success.messageText())
        .leaf(own + "ReceivedDateTime", success.receivedAt().toString());
    for (SuccessResponse.Warning warning : success.warnings()) {
      out.open(own + "Warning")
          .leaf(own + "WarningCode", warning.code().name())
          .optional(own + "WarningFieldName", warning.field().isEmpty() ? null : warning.field())
          .leaf(own + "WarningText", warning.text())
          .close(own + "Warning");
    }
  }

  static void write(XmlText out, ErrorResponse error, String own) {
    openStatus(out, error.header(), error.header().sentAt(), status(error));
    error.details().forEach(detail -> contentError(out, detail));
    if (error.resendRequested()) {
      out.open("cbrn:MessageHandlingError");
      codeAndText(out, error.errorCode(), error.errorReason());
      out.close("cbrn:MessageHandlingError").leaf("cbrn:ResendRequestIndicator", "true");
    } else if (error.details().isEmpty()) {
      contentError(out, new ErrorResponse.Detail("", error.errorCode(), error.errorReason()));
    }
    out.close("cbrn:MessageStatus")
        .leaf(own + "ErrorCode", error.errorCode())
        .leaf(own + "ErrorReasonText", error.errorReason());
  }

  private static void openStatus(XmlText out, Header header, Instant at, String code) {
    boolean test = header.mode() == OperatingMode.TEST;
    out.open("cbrn:MessageStatus", " cbrn:systemSimulatedIndicator=\"" + test + "\"")
        .leaf("cbrn:SystemEventDateTime", at.toString())
        .leaf("cbrn:SystemOperatingModeCode", test ? "Test" : "Ops")
        .leaf("cbrn:MessageStatusCode", code);
  }

  private static void contentError(XmlText out, ErrorResponse.Detail detail) {
    out.open("cbrn:MessageContentError")
        .leaf("cbrn:ErrorNodeName", detail.node())
        .open("cbrn:ErrorDescription");
    codeAndText(out, detail.code(), detail.text());
    out.close("cbrn:ErrorDescription").close("cbrn:MessageContentError");
  }

  private static void codeAndText(XmlText out, String code, String text) {
    out.leaf("cbrn:ErrorCodeText", code).leaf("cbrn:ErrorCodeDescriptionText", text);
  }

  private static void identification(XmlText out, String name, String id) {
    out.open(name).leaf("nc:IdentificationID", id).close(name);
  }

  /// The status NIEM has for an error; a code that is not ours is said to be another.
  private static String status(ErrorResponse error) {
    if (error.resendRequested()) {
      return "SystemError";
    }
    for (ErrorCode code : ErrorCode.values()) {
      if (code.code().equals(error.errorCode())) {
        return status(code);
      }
    }
    return "Other";
  }

  private static String status(ErrorCode code) {
    return switch (code.category()) {
      case MESSAGE -> code == ErrorCode.E101 ? "InvalidSchema" : "MessageError";
      case DATA -> "DataError";
      case BUSINESS -> code == ErrorCode.E308 ? "DuplicateMessage" : "ActivityCodeFailure";
      case SYSTEM -> "SystemError";
      case SECURITY -> "Other";
    };
  }
}
