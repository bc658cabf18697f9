package cursitor.dmv907.dmv;

import cursitor.dmv907.Notices;
import cursitor.dmv907.message.ConvictionAbstract;
import cursitor.dmv907.message.ConvictionNotification;
import cursitor.dmv907.message.ErrorResponse;
import cursitor.dmv907.message.FailureToComplyNotification;
import cursitor.dmv907.message.License;
import cursitor.dmv907.message.Notice;
import cursitor.dmv907.message.PersonName;
import cursitor.dmv907.message.SuccessResponse;
import cursitor.dmv907.policy.ShippedPolicy;
import cursitor.exchange.AnswerMessage;
import cursitor.exchange.Decision;
import cursitor.exchange.Effect;
import cursitor.exchange.Header;
import cursitor.exchange.Input;
import cursitor.exchange.MemoryFiles;
import cursitor.exchange.Message;
import cursitor.exchange.MessageId;
import cursitor.exchange.Occasion;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// A DMV desk with its files, to which courts hand their notices.
final class DmvCounter {
  static final OrganizationId DMV = new OrganizationId("CA-DMV");
  private static final Instant NOW = Instant.parse("2026-03-02T17:00:00Z");

  final MemoryFiles files = new MemoryFiles();
  private final DmvDesk desk = new DmvDesk(DMV, ShippedPolicy.POLICY);
  final List<String> reasons = new ArrayList<>();
  private int count;

  /// A counter where Maria Garcia is known and her conviction is on file.
  static DmvCounter withGarcia() {
    DmvCounter counter = new DmvCounter();
    counter.knows(Notices.LICENSE, Notices.GARCIA, Notices.BORN);
    counter.report(Notices.conviction("C-1"));
    return counter;
  }

  void knows(License license, PersonName name, LocalDate birthDate) {
    decide(
        new Input.ActPerformed(
            new DmvAct.DriverFiled(
                DMV, OperatingMode.PRODUCTION, license, name, birthDate, false)));
  }

  AnswerMessage report(ConvictionAbstract conviction) {
    return hand(new ConvictionNotification(header("DMV902", conviction.courtCode()), conviction));
  }

  AnswerMessage hand(Notice... notices) {
    return hand(
        new FailureToComplyNotification(
            header("DMV907", notices[0].courtCode()), List.of(notices)));
  }

  AnswerMessage hand(Message message) {
    return hand(message, message.header().sender());
  }

  AnswerMessage hand(Message message, OrganizationId caller) {
    return decide(new Input.MessageReceived(message, caller)).stream()
        .filter(Effect.AnswerWith.class::isInstance)
        .map(effect -> ((Effect.AnswerWith) effect).message())
        .collect(Collectors.toList())
        .getFirst();
  }

  /// What an answer says in brief, such as `M010`, or `E301: lastName, dateOfBirth`.
  static String brief(AnswerMessage answer) {
    return switch (answer) {
      case SuccessResponse success -> success.messageCode();
      case ErrorResponse error ->
          error.errorCode()
              + ": "
              + error.details().stream()
                  .map(ErrorResponse.Detail::node)
                  .collect(Collectors.joining(", "));
      default -> throw new IllegalStateException("no such answer");
    };
  }

  Header header(String exchange, String court) {
    return header(exchange, court, "1.0", NOW, OperatingMode.PRODUCTION);
  }

  Header header(String exchange, String court, String version, Instant sentAt, OperatingMode mode) {
    count++;
    return new Header(
        new MessageId(new UUID(1, count)),
        null,
        "cor-" + count,
        sentAt,
        exchange,
        version,
        new OrganizationId(court),
        DMV,
        mode);
  }

  private List<Effect> decide(Input input) {
    count++;
    Decision decision = desk.decide(files, new Occasion(NOW, new UUID(2, count)), input);
    if (decision instanceof Decision.Accepted(var changed, _)) {
      files.keep(changed);
    }
    decision.effects().stream()
        .filter(Effect.RecordReason.class::isInstance)
        .map(effect -> ((Effect.RecordReason) effect).reason().sentence())
        .forEach(reasons::add);
    return decision.effects();
  }
}
