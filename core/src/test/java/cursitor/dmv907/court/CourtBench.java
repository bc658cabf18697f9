package cursitor.dmv907.court;

import cursitor.dmv907.message.ErrorResponse;
import cursitor.dmv907.message.SuccessResponse;
import cursitor.dmv907.policy.ShippedPolicy;
import cursitor.exchange.Act;
import cursitor.exchange.AnswerMessage;
import cursitor.exchange.CaseFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.Deadline;
import cursitor.exchange.Decision;
import cursitor.exchange.Effect;
import cursitor.exchange.Files;
import cursitor.exchange.Header;
import cursitor.exchange.Input;
import cursitor.exchange.Message;
import cursitor.exchange.MessageId;
import cursitor.exchange.Occasion;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.SearchTerm;
import cursitor.exchange.WorkItem;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// A court's desk with its files in memory, an hour between one input and the next.
final class CourtBench implements Files {
  static final OrganizationId COURT = new OrganizationId("90001");
  static final OrganizationId DMV = new OrganizationId("CA-DMV");
  static final OperatingMode MODE = OperatingMode.PRODUCTION;

  private final CourtDesk desk = new CourtDesk(COURT, DMV, ShippedPolicy.POLICY);
  private final Map<CaseKey, CaseFile> files = new HashMap<>();
  private Instant now = Instant.parse("2026-03-02T17:00:00Z");
  private long inputs;
  final List<Effect> effects = new ArrayList<>();
  final List<Message> sent = new ArrayList<>();
  private final Map<MessageId, CaseKey> lanes = new HashMap<>();
  final List<WorkItem> raised = new ArrayList<>();

  Decision act(Act act) {
    return take(new Input.ActPerformed(act));
  }

  Decision take(Input input) {
    now = now.plus(Duration.ofHours(1));
    Decision decision = desk.decide(this, new Occasion(now, new UUID(7, ++inputs)), input);
    if (decision instanceof Decision.Accepted(var next, var follow)) {
      next.forEach(file -> files.put(file.key(), file));
      effects.clear();
      effects.addAll(follow);
      for (Effect effect : follow) {
        if (effect instanceof Effect.SendMessage(var lane, var message)) {
          sent.add(message);
          lanes.put(message.header().messageId(), lane);
        } else if (effect instanceof Effect.RaiseWorkItem(var item)) {
          raised.add(item);
        }
      }
    }
    return decision;
  }

  Decision accept(Message request, String code) {
    return answer(success(request, code));
  }

  SuccessResponse success(Message request, String code) {
    return new SuccessResponse(
        answerTo(request),
        new SuccessResponse.Echo(request.subject(), COURT.value(), "TR-100", "HOLD"),
        "A1234567",
        code,
        null,
        now,
        List.of());
  }

  Decision turnDown(Message request, String code) {
    return answer(
        new ErrorResponse(
            answerTo(request),
            code,
            "A reason.",
            List.of(new ErrorResponse.Detail("dateOfBirth", code, "It does not match.")),
            code.startsWith("E9")));
  }

  Decision answer(AnswerMessage answer) {
    return answer(answer, DMV);
  }

  /// An answer to whatever was sent, from anybody.
  Decision answer(AnswerMessage answer, OrganizationId caller) {
    CaseKey lane = Objects.requireNonNull(lanes.get(answer.header().reference()));
    return take(new Input.AnswerReceived(lane, answer, caller));
  }

  private Header answerTo(Message request) {
    return request.header().answeredBy(new MessageId(new UUID(9, ++inputs)), now);
  }

  Message lastSent() {
    return sent.getLast();
  }

  /// By when an open item is to be seen to.
  Optional<Deadline> deadline(WorkItem item) {
    CourtFile file = (CourtFile) Objects.requireNonNull(files.get(item.caseFile()));
    return new NoticeDeadlines(ShippedPolicy.POLICY).of(file, item, now);
  }

  String state(String abstractId) {
    return files.values().stream()
        .flatMap(file -> NoticeView.of((CourtFile) file).stream())
        .filter(notice -> notice.abstractId().equals(abstractId))
        .map(NoticeView::state)
        .reduce((first, second) -> first + "+" + second)
        .orElse("Absent");
  }

  @Override
  public Optional<CaseFile> find(CaseKey key) {
    return Optional.ofNullable(files.get(key));
  }

  @Override
  public List<CaseFile> having(OrganizationId of, OperatingMode mode, SearchTerm term) {
    return files.values().stream().filter(file -> file.terms().contains(term)).toList();
  }
}
