package cursitor.server.partner;

import cursitor.dmv907.ErrorCode;
import cursitor.dmv907.message.ErrorResponse;
import cursitor.dmv907.message.SuccessResponse;
import cursitor.exchange.AnswerMessage;
import cursitor.exchange.Header;
import cursitor.exchange.MessageId;
import cursitor.server.config.Role;
import cursitor.server.node.Node;
import cursitor.wire.Octets;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// Stands before the doors and does to each notice what the script says.
final class ScriptFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Octets GARBAGE = Octets.ofText("<html><body>It works!</body></html>\n");

  private final transient Node node;
  private final transient Performance performance;
  private final transient Stage stage;
  private final transient Duplicates duplicates;

  ScriptFilter(Node node, Performance performance, Stage stage, Duplicates duplicates) {
    this.node = node;
    this.performance = performance;
    this.stage = stage;
    this.duplicates = duplicates;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!request.getMethod().equals("POST") || !admitted(request)) {
      chain.doFilter(request, response);
      return;
    }
    int most = node.config().limits().bodyBytes() + 1;
    Octets body = Octets.of(request.getInputStream().readNBytes(most));
    Replayed replayed = new Replayed(request, body);
    Optional<Heard> heard = Heard.in(request, body, node);
    Optional<Notice> notice = heard.flatMap(each -> Notice.of(each.message()));
    if (heard.isEmpty() || notice.isEmpty()) {
      chain.doFilter(replayed, response);
    } else {
      Door door = answering -> chain.doFilter(replayed, answering);
      play(heard.get(), notice.get(), door, response);
    }
  }

  private boolean admitted(HttpServletRequest request) {
    return node.keys()
        .caller(request.getHeader("Authorization"))
        .filter(caller -> caller.may(Role.PARTNER))
        .isPresent();
  }

  /// The real door behind the script.
  private interface Door {
    void answer(HttpServletResponse response) throws IOException, ServletException;
  }

  private void play(Heard heard, Notice notice, Door door, HttpServletResponse response)
      throws IOException, ServletException {
    switch (performance.arrived(notice)) {
      case Behaviour.Accept() -> door.answer(response);
      case Behaviour.Delay delay -> {
        stage.pause(delay.by());
        door.answer(response);
      }
      case Behaviour.Refuse refuse -> refuse(heard, refuse.code(), response);
      case Behaviour.Silence() -> stage.stayForEver();
      case Behaviour.LoseAnswer() -> {
        door.answer(new ContentCachingResponseWrapper(response));
        stage.stayForEver();
      }
      case Behaviour.Garbage() -> write(response, 200, "text/html", GARBAGE);
      case Behaviour.DropConnection() -> drop(response);
      case Behaviour.AnswerTwice() -> answerTwice(heard, notice, door, response);
      case Behaviour.AnswerWrongId() -> answerWrongId(heard, door, response);
    }
  }

  private void refuse(Heard heard, ErrorCode code, HttpServletResponse response)
      throws IOException {
    String reason = code.sentence();
    // The id is made of the request's, so that the same message has the same answer again.
    Header request = heard.message().header();
    MessageId id =
        new MessageId(
            UUID.nameUUIDFromBytes(Octets.ofText(code + " " + request.messageId()).bytes()));
    ErrorResponse error =
        new ErrorResponse(
            request.answeredBy(id, request.sentAt()),
            code.code(),
            reason,
            List.of(new ErrorResponse.Detail("", code.code(), reason)),
            code.resendRequested());
    int status = code.resendRequested() ? 503 : 422;
    write(response, status, heard.contentType(), heard.written(error, node));
  }

  /// Promises more than it sends: the server can only break the connection off.
  private static void drop(HttpServletResponse response) throws IOException {
    response.setStatus(200);
    response.setContentType("application/xml");
    response.setContentLength(1000);
    response.getOutputStream().write('<');
    response.flushBuffer();
    throw new IOException("the script drops this connection");
  }

  private void answerTwice(Heard heard, Notice notice, Door door, HttpServletResponse response)
      throws IOException, ServletException {
    ContentCachingResponseWrapper once = new ContentCachingResponseWrapper(response);
    door.answer(once);
    Octets said = Octets.of(once.getContentAsByteArray());
    once.copyBodyToResponse();
    response.flushBuffer();
    heard
        .answerIn(said, node)
        .ifPresent(
            answer -> duplicates.send(answer, status -> performance.duplicateSent(notice, status)));
  }

  private void answerWrongId(Heard heard, Door door, HttpServletResponse response)
      throws IOException, ServletException {
    ContentCachingResponseWrapper once = new ContentCachingResponseWrapper(response);
    door.answer(once);
    Octets said = Octets.of(once.getContentAsByteArray());
    Optional<AnswerMessage> answer = heard.answerIn(said, node).map(ScriptFilter::astray);
    if (answer.isEmpty()) {
      once.copyBodyToResponse();
    } else {
      write(response, once.getStatus(), heard.contentType(), heard.written(answer.get(), node));
    }
  }

  /// The answer with another reference, and an id of its own.
  private static AnswerMessage astray(AnswerMessage answer) {
    Header header = answer.header();
    Header wrong =
        new Header(
            new MessageId(UUID.randomUUID()),
            new MessageId(UUID.randomUUID()),
            header.correlationId(),
            header.sentAt(),
            header.exchangeCode(),
            header.schemaVersion(),
            header.sender(),
            header.recipient(),
            header.mode());
    return switch (answer) {
      case SuccessResponse success ->
          new SuccessResponse(
              wrong,
              success.echo(),
              success.licenseNumber(),
              success.messageCode(),
              success.messageText(),
              success.receivedAt(),
              success.warnings());
      case ErrorResponse error ->
          new ErrorResponse(
              wrong,
              error.errorCode(),
              error.errorReason(),
              error.details(),
              error.resendRequested());
      default -> answer;
    };
  }

  private static void write(HttpServletResponse response, int status, String type, Octets body)
      throws IOException {
    response.setStatus(status);
    response.setContentType(type);
    response.setContentLength(body.bytes().length);
    response.getOutputStream().write(body.bytes());
  }
}
