package cursitor.wire.fare;

import cursitor.exchange.Header;
import cursitor.exchange.Message;
import cursitor.exchange.OperatingMode;
import cursitor.fare.FareCode;
import cursitor.fare.PartyKey;
import cursitor.fare.message.CourtTransaction.CaseAdd;
import cursitor.fare.message.FareAnswer;
import cursitor.fare.message.FareAnswer.Refusal;
import cursitor.fare.message.FareAnswer.Remark;
import cursitor.fare.message.FareMessage;
import cursitor.wire.form.BoundForm;
import cursitor.wire.xml.XmlText;

/// Writes messages.
final class FareWriter {
  private static final String NIEM = "https://docs.oasis-open.org/niemopen/ns/model/";
  static final String NAMESPACES =
      " xmlns:nc=\""
          + NIEM
          + "niem-core/6.0/\"\n xmlns:j=\""
          + NIEM
          + "domains/justice/6.0/\"\n xmlns:usps=\""
          + NIEM
          + "codes/usps/6.0/\"\n xmlns:exchange=\"urn:cursitor:ns:exchange:1.0/\"\n xmlns:fare=\""
          + FareSchemas.NAMESPACE
          + "\"";
  private static final String STATUS = "\n xmlns:cbrn=\"" + NIEM + "domains/cbrn/6.0/\"";

  private final MessageForms forms;

  FareWriter(MessageForms forms) {
    this.forms = forms;
  }

  String action(Message message) {
    String name = forms.of(message).root().name();
    return FareSchemas.NAMESPACE + name.substring(name.indexOf(':') + 1);
  }

  /// Appends the element of a message and the end of its line.
  void write(XmlText out, Message message) {
    MessageForm form = forms.of(message);
    String name = form.root().name();
    out.open(name, message instanceof FareAnswer ? NAMESPACES + STATUS : NAMESPACES);
    form.header().write(out, message.header());
    switch (message) {
      case FareMessage fare -> write(out, form, fare);
      case Refusal refusal -> write(out, refusal);
      default -> {
        openStatus(out, message.header(), "Success");
        out.close("cbrn:MessageStatus");
        form.own().write(out, message);
      }
    }
    out.close(name);
  }

  private static void write(XmlText out, MessageForm form, FareMessage message) {
    BoundForm envelope = form.envelope();
    if (envelope == null) {
      throw new IllegalStateException(form.code() + " is written with an envelope");
    }
    if (message.transaction() instanceof CaseAdd add) {
      isAboutTheSame(message.party(), add.caseParty().key());
    }
    envelope.write(out, Envelope.of(message));
    form.own().write(out, message.transaction());
  }

  /// The key is written once.
  private static void isAboutTheSame(PartyKey about, PartyKey submitted) {
    if (!about.equals(submitted)) {
      throw new IllegalArgumentException("a submission is sent under the key it submits");
    }
  }

  private static void write(XmlText out, Refusal refusal) {
    openStatus(out, refusal.header(), status(refusal));
    refusal.details().forEach(detail -> contentError(out, detail));
    if (refusal.resendRequested()) {
      out.open("cbrn:MessageHandlingError");
      codeAndText(out, refusal.code(), refusal.reason());
      out.close("cbrn:MessageHandlingError").leaf("cbrn:ResendRequestIndicator", "true");
    } else if (refusal.details().isEmpty()) {
      contentError(out, new Remark(refusal.code(), "", refusal.reason()));
    }
    out.close("cbrn:MessageStatus")
        .leaf("fare:RefusalCode", refusal.code())
        .leaf("fare:RefusalReasonText", refusal.reason());
  }

  private static void openStatus(XmlText out, Header header, String code) {
    boolean test = header.mode() == OperatingMode.TEST;
    out.open("cbrn:MessageStatus", " cbrn:systemSimulatedIndicator=\"" + test + "\"")
        .leaf("cbrn:SystemEventDateTime", header.sentAt().toString())
        .leaf("cbrn:SystemOperatingModeCode", test ? "Test" : "Ops")
        .leaf("cbrn:MessageStatusCode", code);
  }

  private static void contentError(XmlText out, Remark detail) {
    out.open("cbrn:MessageContentError")
        .leaf("cbrn:ErrorNodeName", detail.field())
        .open("cbrn:ErrorDescription");
    codeAndText(out, detail.code(), detail.text());
    out.close("cbrn:ErrorDescription").close("cbrn:MessageContentError");
  }

  private static void codeAndText(XmlText out, String code, String text) {
    out.leaf("cbrn:ErrorCodeText", code).leaf("cbrn:ErrorCodeDescriptionText", text);
  }

  /// The status NIEM has for a refusal; a code that is not ours is said to be another.
  private static String status(Refusal refusal) {
    if (refusal.resendRequested()) {
      return "SystemError";
    }
    for (FareCode code : FareCode.values()) {
      if (code.code().equals(refusal.code())) {
        return status(code);
      }
    }
    return "Other";
  }

  private static String status(FareCode code) {
    return switch (code) {
      case E100, E102 -> "MessageError";
      case E101 -> "InvalidSchema";
      case E308 -> "DuplicateMessage";
      case E110 -> "Other";
      case E007, E010, E011, E016 -> "DataError";
      case E900 -> "SystemError";
      default -> "ActivityCodeFailure";
    };
  }
}
