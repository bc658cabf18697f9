package cursitor.server.intake;

import cursitor.server.config.Caller;
import cursitor.server.engine.Outcome;
import cursitor.server.node.Node;
import cursitor.server.store.StoreFailure;
import cursitor.wire.Octets;
import cursitor.wire.Reading;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/// `POST /exchange`: one XML message as the body, its answer as the body of the answer. Answers
/// that come as messages of their own come in here too.
public final class ExchangeServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Node node;
  private final transient Door door;
  private final transient Bodies bodies;

  public ExchangeServlet(Node node, Bodies bodies) {
    this.node = node;
    this.door = new Door(node);
    this.bodies = bodies;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Caller> caller = door.admit(request);
    if (caller.isEmpty()) {
      response.setHeader("WWW-Authenticate", "Bearer");
      Answers.xml(response, Statuses.UNAUTHORIZED, door.write(door.notAdmitted()));
    } else if (!MediaTypes.isXml(request.getContentType())) {
      Answers.sentence(
          response,
          Statuses.UNSUPPORTED_TYPE,
          "Send the message as 'Content-Type: application/xml' in UTF-8.");
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
    Reading reading = node.codec().read(body);
    try {
      Outcome outcome = door.take(caller, request, body, reading);
      Answers.xml(response, Statuses.of(outcome), outcome.answer());
    } catch (StoreFailure e) {
      Answers.xml(response, Statuses.UNAVAILABLE, door.write(door.notKept(caller, reading, e)));
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Allow", "POST");
    Answers.sentence(
        response, Statuses.NOT_ALLOWED, "This door takes messages: POST one as application/xml.");
  }
}
