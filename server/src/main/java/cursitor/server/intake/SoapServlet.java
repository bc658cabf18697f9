package cursitor.server.intake;

import cursitor.exchange.AnswerMessage;
import cursitor.server.config.Caller;
import cursitor.server.engine.Outcome;
import cursitor.server.node.Node;
import cursitor.server.store.StoreFailure;
import cursitor.wire.Octets;
import cursitor.wire.Reading;
import cursitor.wire.soap.FaultCode;
import cursitor.wire.soap.SoapCodec;
import cursitor.wire.soap.SoapReading;
import cursitor.wire.soap.SoapVersion;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// `POST /ws`: the same messages in envelopes of SOAP 1.1 or 1.2. A refusal is a declared fault
/// whose detail is the error message. `GET /ws?wsdl` and what it imports tell a partner's tools the
/// rest.
public final class SoapServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Node node;
  private final transient Door door;
  private final transient Bodies bodies;
  private final transient SoapCodec soap;

  public SoapServlet(Node node, Bodies bodies) {
    this.node = node;
    this.door = new Door(node);
    this.bodies = bodies;
    this.soap = node.soap();
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Caller> caller = door.admit(request);
    Optional<SoapVersion> version = MediaTypes.soapVersion(request.getContentType());
    if (caller.isEmpty()) {
      response.setHeader("WWW-Authenticate", "Bearer");
      Asking asking = new Asking(version.orElse(SoapVersion.SOAP_1_1), null);
      refuse(response, asking, Statuses.UNAUTHORIZED, door.notAdmitted());
    } else if (version.isEmpty()) {
      Answers.sentence(
          response,
          Statuses.UNSUPPORTED_TYPE,
          "Send the envelope as 'text/xml' (SOAP 1.1) or 'application/soap+xml' (SOAP 1.2) in UTF-8.");
    } else {
      Bodies.Taken taken =
          bodies.take(
              caller.get().organization(),
              request,
              body -> receive(caller.get(), request, body, response));
      Answers.notTaken(response, taken, node.config().limits());
    }
  }

  private void receive(
      Caller caller, HttpServletRequest request, Octets body, HttpServletResponse response)
      throws IOException {
    SoapReading envelope = soap.read(body);
    Asking asking = new Asking(envelope.version(), envelope.addressing().messageId());
    switch (envelope) {
      case SoapReading.Enveloped enveloped ->
          receive(caller, request, body, enveloped.reading(), asking, response);
      case SoapReading.NotAccepted refused when refused.code() == FaultCode.SENDER ->
          receive(caller, request, body, refused.reading(), asking, response);
      case SoapReading.NotAccepted refused ->
          bareFault(
              response, asking, refused.code(), refused.reading().faults().getFirst().detail());
      case SoapReading.BareFault _ ->
          bareFault(
              response,
              asking,
              FaultCode.SENDER,
              "A fault without an error message says nothing here; send the error message as its"
                  + " detail.");
    }
  }

  /// The envelope that is to be answered.
  ///
  /// @param id its own id by WS-Addressing, where it has one
  private record Asking(SoapVersion version, @Nullable String id) {}

  private void receive(
      Caller caller,
      HttpServletRequest request,
      Octets body,
      Reading reading,
      Asking asking,
      HttpServletResponse response)
      throws IOException {
    try {
      answer(response, asking, door.take(caller, request, body, reading));
    } catch (StoreFailure e) {
      refuse(response, asking, Statuses.UNAVAILABLE, door.notKept(caller, reading, e));
    }
  }

  private void answer(HttpServletResponse response, Asking asking, Outcome outcome)
      throws IOException {
    if (outcome.answer().isEmpty()) {
      int status = Statuses.of(outcome);
      if (status == Statuses.FAILED) {
        bareFault(response, asking, FaultCode.RECEIVER, "A defect here stopped this message.");
      } else {
        response.setStatus(status);
      }
    } else if (node.codec().read(outcome.answer())
        instanceof Reading.Valid(AnswerMessage answer, String element)) {
      if (answer.refuses()) {
        refuse(response, asking, Statuses.FAILED, answer, element);
      } else {
        Octets envelope = soap.answer(asking.version(), answer, element, asking.id());
        Answers.write(response, Statuses.OK, asking.version().contentType(), envelope);
      }
    } else {
      throw new IllegalStateException("an answer of our own cannot be read again");
    }
  }

  /// Refuses with an error message that is not kept.
  private void refuse(HttpServletResponse response, Asking asking, int status, AnswerMessage error)
      throws IOException {
    refuse(response, asking, status, error, soap.element(error));
  }

  private void refuse(
      HttpServletResponse response, Asking asking, int status, AnswerMessage error, String element)
      throws IOException {
    String reason = "The message was refused; see the detail.";
    Octets fault = soap.fault(asking.version(), error, element, reason, asking.id());
    Answers.write(response, status, asking.version().contentType(), fault);
  }

  private void bareFault(HttpServletResponse response, Asking asking, FaultCode code, String reason)
      throws IOException {
    Octets fault = soap.bareFault(asking.version(), code, reason, asking.id());
    Answers.write(response, Statuses.FAILED, asking.version().contentType(), fault);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Octets> published = Published.at(request);
    if (published.isPresent()) {
      Answers.xml(response, Statuses.OK, published.get());
    } else {
      response.setHeader("Allow", "POST");
      Answers.sentence(
          response,
          Statuses.NOT_ALLOWED,
          "This door takes envelopes: POST one. Its contract is at /ws?wsdl.");
    }
  }
}
