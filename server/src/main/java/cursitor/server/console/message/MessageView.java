package cursitor.server.console.message;

import cursitor.exchange.CaseKey;
import cursitor.server.console.page.Links;
import cursitor.server.console.page.WallClock;
import cursitor.server.console.page.Words;
import cursitor.server.store.Attempt;
import cursitor.server.store.Direction;
import cursitor.server.store.KeptMessage;
import cursitor.server.store.Records;
import cursitor.server.store.history.Histories;
import cursitor.wire.Octets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One message as its page shows it.
///
/// @param number its receipt
/// @param way where it came from or went, such as `Sent to CA-DMV`
/// @param erased when its content was erased; empty while it is kept
/// @param caseFile the case it belongs to; null where none is known
/// @param answers what it answers; null where it answers nothing
/// @param answeredBy what answered it; null where nothing has
/// @param findings what the schema finds; null where there is nothing it could be asked about
/// @param refusals why it was refused here
/// @param body its content; null for who sees no content
public record MessageView(
    long number,
    String way,
    String desk,
    String exchange,
    String mode,
    String standing,
    String id,
    String keptAt,
    int repeats,
    String subject,
    String erased,
    @Nullable Link caseFile,
    @Nullable Link answers,
    @Nullable Link answeredBy,
    @Nullable Findings findings,
    List<Findings.Fault> refusals,
    List<Try> tries,
    Proof proof,
    @Nullable Body body) {
  public MessageView {
    refusals = List.copyOf(refusals);
    tries = List.copyOf(tries);
  }

  /// Where another page is, and what stands there.
  public record Link(String address, String words) {}

  /// A try to deliver it.
  ///
  /// @param status what the partner's server said; empty where nothing came back
  public record Try(String at, String took, String result, String status) {
    static Try of(Attempt attempt, WallClock clock) {
      return new Try(
          clock.moment(attempt.startedAt()),
          attempt.took().toMillis() + " ms",
          Words.of(attempt.result()),
          attempt.httpStatus() == 0 ? "" : String.valueOf(attempt.httpStatus()));
    }
  }

  /// Its content.
  ///
  /// @param laidOut an element a line; empty where it is no XML
  /// @param received exactly as it came or went; empty until it is asked for
  public record Body(boolean masked, String laidOut, String received, int bytes) {
    static Body of(Octets bytes, boolean all) {
      return new Body(
          !all, Document.of(bytes, !all).orElse(""), all ? bytes.text() : "", bytes.bytes().length);
    }
  }

  /// @param body whether whoever looks may see content at all
  /// @param all whether it is to be in clear
  static MessageView of(
      KeptMessage message,
      Records records,
      Histories histories,
      WallClock clock,
      boolean body,
      boolean all) {
    Octets bytes = records.bytes(message.number());
    CaseKey file = message.caseFile();
    boolean act = message.flow().direction() == Direction.ACT;
    return new MessageView(
        message.number(),
        Words.before(message.flow().direction()) + " " + message.flow().partner(),
        message.flow().desk().value(),
        message.flow().exchange(),
        Words.of(message.flow().mode()),
        Words.of(message.standing()),
        message.id().value().toString(),
        clock.moment(message.keptAt()),
        message.repeats(),
        message.subject(),
        message.erasedAt() == null ? "" : clock.moment(message.erasedAt()),
        file == null || Links.caseFile(file).isEmpty()
            ? null
            : new Link(Links.caseFile(file), Words.caseFile(file)),
        link(message.reference(), records),
        link(message.answer(), records),
        act || bytes.isEmpty() ? null : Findings.of(bytes),
        Findings.of(records.refusals(message.number())),
        records.attempts(message.number()).stream().map(each -> Try.of(each, clock)).toList(),
        Proof.of(histories, message, bytes, clock),
        body && !bytes.isEmpty() ? Body.of(bytes, all) : null);
  }

  private static @Nullable Link link(long number, Records records) {
    return number == 0
        ? null
        : records
            .message(number)
            .map(each ->
                new Link(Links.message(each.flow().desk(), each.id()), "receipt " + each.number()))
            .orElse(null);
  }
}
