package cursitor.wire.soap;

import cursitor.exchange.AnswerMessage;
import cursitor.exchange.Message;
import cursitor.exchange.MessageId;
import cursitor.exchange.Refusal;
import cursitor.exchange.RefusalCode;
import cursitor.wire.ElementCodec;
import cursitor.wire.ElementReader;
import cursitor.wire.Octets;
import cursitor.wire.Reading;
import cursitor.wire.xml.Documents;
import cursitor.wire.xml.Unreadable;
import cursitor.wire.xml.XmlText;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// Reads and writes envelopes around the messages of an exchange. Safe for many threads.
public final class SoapCodec {
  private final ElementCodec messages;
  private final RefusalCode notAnEnvelope;

  /// @param notAnEnvelope the code under which an envelope that is not accepted is refused
  public SoapCodec(ElementCodec messages, RefusalCode notAnEnvelope) {
    this.messages = messages;
    this.notAnEnvelope = notAnEnvelope;
  }

  /// Reads an envelope. Never throws for what the bytes hold. Lines and columns of faults are those
  /// of the whole document.
  public SoapReading read(Octets document) {
    String text;
    try {
      text = Documents.text(document);
    } catch (Unreadable e) {
      ElementReader unread = messages.reader(document.text());
      unread.breakOff(e);
      return new SoapReading.NotAccepted(
          SoapVersion.SOAP_1_1, Addressing.NONE, FaultCode.SENDER, faulty(unread.reading()));
    }
    ElementReader message = messages.reader(text);
    EnvelopeReader envelope = null;
    try {
      envelope = new EnvelopeReader(Documents.open(text), message);
      envelope.read();
      return envelope.made(message.reading());
    } catch (SoapRefused e) {
      Refusal refusal = Refusal.of(notAnEnvelope, "", e.sentence());
      return notAccepted(envelope, e.code(), new Reading.Faulty(null, List.of(refusal), text));
    } catch (Unreadable e) {
      message.breakOff(e);
    } catch (XMLStreamException e) {
      message.breakOff(Unreadable.of(e));
    }
    return brokenOff(envelope, message.reading());
  }

  private static SoapReading brokenOff(@Nullable EnvelopeReader envelope, Reading reading) {
    return envelope != null && envelope.holdsMessage()
        ? envelope.made(reading)
        : notAccepted(envelope, FaultCode.SENDER, faulty(reading));
  }

  private static SoapReading notAccepted(
      @Nullable EnvelopeReader envelope, FaultCode code, Reading.Faulty reading) {
    return envelope == null
        ? new SoapReading.NotAccepted(SoapVersion.SOAP_1_1, Addressing.NONE, code, reading)
        : new SoapReading.NotAccepted(envelope.version(), envelope.addressing(), code, reading);
  }

  private static Reading.Faulty faulty(Reading reading) {
    if (reading instanceof Reading.Faulty faulty) {
      return faulty;
    }
    throw new IllegalStateException("what was broken off is faulty");
  }

  /// The envelope of a request, or of an answer that is sent as a message of its own. Its id is the
  /// message's; an answer relates to what it answers.
  public Octets request(SoapVersion version, Message message) {
    return envelope(version, addressing(message, null), messages.element(message));
  }

  /// The envelope of a success that is given at once.
  ///
  /// @param element the message as it was kept, so that a repeat gives the same characters
  /// @param relatesTo the id of the envelope that is answered; null where it had none, then the
  ///   message's own reference stands there
  public Octets answer(
      SoapVersion version, AnswerMessage answer, String element, @Nullable String relatesTo) {
    return envelope(version, addressing(answer, relatesTo), element);
  }

  /// The declared fault of a refusal, whose detail is the error message.
  ///
  /// @param element the error message as it was kept
  /// @param reason in plain words, without personal data
  /// @param relatesTo as in [#answer]
  public Octets fault(
      SoapVersion version,
      AnswerMessage error,
      String element,
      String reason,
      @Nullable String relatesTo) {
    FaultCode code = error.resendRequested() ? FaultCode.RECEIVER : FaultCode.SENDER;
    return envelope(version, addressing(error, relatesTo), fault(version, code, reason, element));
  }

  /// The message alone, as an element.
  public String element(Message message) {
    return messages.element(message);
  }

  /// A fault without an error message: the envelope itself was not accepted, or the server failed.
  ///
  /// @param relatesTo the id of the envelope that is answered, where it has one
  public Octets bareFault(
      SoapVersion version, FaultCode code, String reason, @Nullable String relatesTo) {
    XmlText header = new XmlText();
    header.leaf("wsa:Action", Addressing.NAMESPACE + "/soap/fault");
    header.optional("wsa:RelatesTo", relatesTo);
    return envelope(version, header.toString(), fault(version, code, reason, null));
  }

  private String addressing(Message message, @Nullable String relatesTo) {
    MessageId reference = message.header().reference();
    String ownReference = reference == null ? null : reference.toString();
    return new XmlText()
        .leaf("wsa:Action", messages.action(message))
        .leaf("wsa:MessageID", message.header().messageId().toString())
        .optional("wsa:RelatesTo", relatesTo == null ? ownReference : relatesTo)
        .toString();
  }

  private static Octets envelope(SoapVersion version, String header, String body) {
    String namespaces =
        " xmlns:soap=\"" + version.namespace() + "\" xmlns:wsa=\"" + Addressing.NAMESPACE + "\"";
    return Octets.ofText(
        new XmlText()
            .raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
            .open("soap:Envelope", namespaces)
            .open("soap:Header")
            .raw(header)
            .close("soap:Header")
            .open("soap:Body")
            .raw(body)
            .raw("\n")
            .close("soap:Body")
            .close("soap:Envelope")
            .toString());
  }

  private static String fault(
      SoapVersion version, FaultCode code, String reason, @Nullable String detail) {
    String name = "soap:" + code.in(version);
    XmlText fault = new XmlText().open("soap:Fault");
    switch (version) {
      case SOAP_1_1 -> {
        fault.leaf("faultcode", name).leaf("faultstring", reason);
        detail(fault, "detail", detail);
      }
      case SOAP_1_2 -> {
        fault.open("soap:Code").leaf("soap:Value", name).close("soap:Code");
        fault.open("soap:Reason").raw("<soap:Text xml:lang=\"en\">").text(reason);
        fault.raw("</soap:Text>\n").close("soap:Reason");
        detail(fault, "soap:Detail", detail);
      }
    }
    return fault.close("soap:Fault").toString();
  }

  private static void detail(XmlText fault, String name, @Nullable String detail) {
    if (detail != null) {
      fault.open(name).raw(detail).raw("\n").close(name);
    }
  }
}
