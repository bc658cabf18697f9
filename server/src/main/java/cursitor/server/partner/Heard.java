package cursitor.server.partner;

import cursitor.exchange.AnswerMessage;
import cursitor.exchange.Message;
import cursitor.server.node.Node;
import cursitor.wire.Octets;
import cursitor.wire.Reading;
import cursitor.wire.soap.SoapReading;
import cursitor.wire.soap.SoapVersion;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A message as it was heard at a door, and how to answer in kind.
///
/// @param version of the envelope it came in, or null where it came alone
/// @param envelope the id of that envelope, where it has one
record Heard(Message message, @Nullable SoapVersion version, @Nullable String envelope) {

  /// The message in a request, where there is a valid one; what is not valid is the door's to
  /// refuse.
  static Optional<Heard> in(HttpServletRequest request, Octets body, Node node) {
    if (request.getServletPath().startsWith("/ws")) {
      return node.soap().read(body) instanceof SoapReading.Enveloped enveloped
          ? of(enveloped.reading(), enveloped.version(), enveloped.addressing().messageId())
          : Optional.empty();
    }
    return of(node.codec().read(body), null, null);
  }

  private static Optional<Heard> of(
      Reading reading, @Nullable SoapVersion version, @Nullable String envelope) {
    return reading instanceof Reading.Valid valid
        ? Optional.of(new Heard(valid.message(), version, envelope))
        : Optional.empty();
  }

  /// The answer that stands in what a door has said, if it said one.
  Optional<AnswerMessage> answerIn(Octets said, Node node) {
    if (said.isEmpty()) {
      return Optional.empty();
    }
    Reading reading =
        version == null
            ? node.codec().read(said)
            : node.soap().read(said) instanceof SoapReading.Enveloped enveloped
                ? enveloped.reading()
                : null;
    return reading instanceof Reading.Valid valid && valid.message() instanceof AnswerMessage answer
        ? Optional.of(answer)
        : Optional.empty();
  }

  /// An answer in kind.
  Octets written(AnswerMessage answer, Node node) {
    if (version == null) {
      return node.codec().write(answer);
    }
    String element = node.soap().element(answer);
    return answer.refuses()
        ? node.soap()
            .fault(version, answer, element, "The message was refused; see the detail.", envelope)
        : node.soap().answer(version, answer, element, envelope);
  }

  String contentType() {
    return version == null ? "application/xml;charset=utf-8" : version.contentType();
  }
}
