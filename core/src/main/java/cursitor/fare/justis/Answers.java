package cursitor.fare.justis;

import cursitor.exchange.AnswerMessage;
import cursitor.exchange.Decision;
import cursitor.exchange.Effect;
import cursitor.exchange.Files;
import cursitor.exchange.MessageId;
import cursitor.exchange.Standing;
import cursitor.exchange.WorkItem;
import cursitor.fare.lane.Outbound;
import cursitor.fare.message.FareAnswer;

/// What JUSTIS does with the answers to what it sent.
final class Answers {
  /// What the work item about a refused message is about, before its id.
  static final String REFUSAL = "refusal ";

  /// What the work item about a message without an answer is about, before its id.
  static final String MESSAGE = "message ";

  private final HubSitting now;
  private final Files files;

  Answers(HubSitting now, Files files) {
    this.now = now;
    this.files = files;
  }

  Decision take(AnswerMessage answer) {
    MessageId request = answer.header().reference();
    if (request != null && awaited(request)) {
      settle(request);
      String code = answer instanceof FareAnswer.Refusal refusal ? refusal.code() : null;
      new Ending(now, files).answered(request, code);
      if (code != null) {
        refused(request, code);
      }
    }
    now.minutes().keep(now.file());
    return now.minutes().accepted();
  }

  private boolean awaited(MessageId request) {
    HubLanes lanes = now.file().lanes();
    return lanes.toCourt().awaits(request) || lanes.toVendor().awaits(request);
  }

  private void settle(MessageId request) {
    HubLanes lanes = now.file().lanes();
    Outbound toCourt = lanes.toCourt().answered(request);
    Outbound toVendor = lanes.toVendor().answered(request);
    now.set(now.file().with(lanes.toCourt(toCourt).toVendor(toVendor)));
    now.settle(MESSAGE + request.value());
    if (now.file().life() == HubFile.Life.DELETED && toVendor.unanswered().isEmpty()) {
      now.minutes().cancel(now.file().key(), Alarms.SEAL);
      now.settle(Alarms.SEAL);
    }
  }

  /// The other side does not take it. What the court told stands here; a person finds out why. Of a
  /// case/party that has ended there is nothing to mend.
  private void refused(MessageId request, String code) {
    if (now.file().ended()) {
      now.minutes().note(new Effect.MarkMessage(request, Standing.CLOSED));
      return;
    }
    now.raise(
        REFUSAL + request.value(),
        WorkItem.Kind.CHASE_PARTNER,
        request,
        code,
        "The other side has refused a transaction; find out why and have it corrected.");
  }
}
