package cursitor.server.intake;

import cursitor.dmv907.ErrorCode;
import cursitor.dmv907.message.ErrorResponse;
import cursitor.exchange.AnswerMessage;
import cursitor.exchange.Header;
import cursitor.exchange.MessageId;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.fare.Exchanges;
import cursitor.fare.message.FareAnswer;
import cursitor.server.config.Caller;
import cursitor.server.config.Role;
import cursitor.server.engine.Arrival;
import cursitor.server.engine.Codecs;
import cursitor.server.engine.Outcome;
import cursitor.server.node.Node;
import cursitor.server.store.Priority;
import cursitor.server.store.StoreFailure;
import cursitor.wire.Octets;
import cursitor.wire.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the doors of XML and SOAP have in common: who may come in, what becomes of what he brings,
/// and the error messages the door itself has to give.
final class Door {

  private final Node node;
  private final Directory directory;
  private final Reception reception;

  Door(Node node) {
    this.node = node;
    this.directory = new Directory(node.config().desks());
    this.reception = new Reception(directory);
  }

  /// Who knocks, if his key is a partner's.
  Optional<Caller> admit(HttpServletRequest request) {
    return node.keys()
        .caller(request.getHeader("Authorization"))
        .filter(caller -> caller.may(Role.PARTNER));
  }

  /// Has what was brought kept and decided.
  ///
  /// @throws StoreFailure where it could not be kept; then nothing of it is
  Outcome take(Caller caller, HttpServletRequest request, Octets bytes, Reading reading) {
    Arrival arrival = reception.arrival(caller.organization(), bytes, reading);
    return node.submitAll(List.of(arrival), priority(request)).getFirst();
  }

  /// What the sender says of it (RFC 9218): whoever sends a backlog asks to be let wait.
  static Priority priority(HttpServletRequest request) {
    String said = request.getHeader("Priority");
    boolean backlog = said != null && List.of(said.replace(" ", "").split(",", -1)).contains("u=7");
    return Priority.of(backlog);
  }

  /// For somebody without a key. His message was not looked at, so this refers to none, and settles
  /// none.
  AnswerMessage notAdmitted() {
    return error(
        header(null, new OrganizationId(Header.UNKNOWN)),
        ErrorCode.E110,
        "The key presented is not known here or not a partner's; ask the operator of this node for"
            + " one and send it as 'Authorization: Bearer KEY'.");
  }

  /// For a message that could not be kept.
  AnswerMessage notKept(Caller caller, Reading reading, StoreFailure failure) {
    return error(
        header(headerOf(reading), caller.organization()),
        failure.retryMayHelp() ? ErrorCode.E901 : ErrorCode.E900,
        "The message could not be kept and nothing was done with it; send the same message again.");
  }

  /// The bytes of an error message.
  Octets write(AnswerMessage message) {
    return codecs().of(message.header().exchangeCode()).write(message);
  }

  private static AnswerMessage error(Header header, ErrorCode code, String sentence) {
    if (header.exchangeCode().equals(Exchanges.FARE)) {
      var remark = new FareAnswer.Remark(code.code(), "", sentence);
      return new FareAnswer.Refusal(
          header, code.code(), sentence, List.of(remark), code.resendRequested());
    }
    var detail = new ErrorResponse.Detail("", code.code(), sentence);
    return new ErrorResponse(
        header, code.code(), sentence, List.of(detail), code.resendRequested());
  }

  private Header header(@Nullable Header request, OrganizationId caller) {
    MessageId id = new MessageId(UUID.randomUUID());
    if (request != null) {
      return request.answeredBy(id, node.time().instant());
    }
    return new Header(
        id,
        null,
        Header.UNKNOWN,
        node.time().instant(),
        codecs().unreadExchangeCode(),
        codecs().unreadSchemaVersion(),
        directory.counterpartOf(caller),
        caller,
        OperatingMode.PRODUCTION);
  }

  private static @Nullable Header headerOf(Reading reading) {
    return switch (reading) {
      case Reading.Valid valid -> valid.message().header();
      case Reading.Faulty faulty -> faulty.header();
    };
  }

  private Codecs codecs() {
    return node.codecs();
  }
}
