package cursitor.fare.vendor;

import cursitor.exchange.DeliveryTrouble;
import cursitor.exchange.Effect;
import cursitor.exchange.MessageId;
import cursitor.exchange.Standing;
import cursitor.fare.FareCode;
import cursitor.fare.message.FareAnswer;
import java.util.Set;

/// What became of the messages of one account that were sent.
final class Answers {
  /// What a partner says of a case/party that has ended: there is nothing to mend.
  private static final Set<String> ENDED = Set.of(FareCode.E003.code(), FareCode.E013.code());

  private final AccountSitting sitting;

  Answers(AccountSitting sitting) {
    this.sitting = sitting;
  }

  /// An answer to a message that is no longer awaited changes nothing.
  void byJustis(FareAnswer answer) {
    MessageId request = answer.header().reference();
    Lanes lanes = sitting.file().lanes();
    if (request == null || !lanes.toJustis().awaits(request)) {
      return;
    }
    sitting.set(sitting.file().with(lanes.withToJustis(lanes.toJustis().answered(request))));
    sitting.items().answered(request);
    if (answer instanceof FareAnswer.Refusal refusal) {
      if (!sitting.open() && ENDED.contains(refusal.code())) {
        sitting.minutes().note(new Effect.MarkMessage(request, Standing.CLOSED));
      } else {
        sitting
            .items()
            .refused(
                refusal.code(),
                request,
                "JUSTIS did not take this transaction ("
                    + refusal.reason()
                    + "). See to the cause.");
      }
    }
  }

  void byMvd(FareAnswer answer) {
    MessageId request = answer.header().reference();
    Lanes lanes = sitting.file().lanes();
    if (request == null || !lanes.toMvd().awaits(request)) {
      return;
    }
    sitting.set(sitting.file().with(lanes.withToMvd(lanes.toMvd().answered(request))));
    sitting.items().answered(request);
    new MvdAnswers(sitting).answered(request, answer);
    sitting.review();
  }

  /// Trouble with a message that still awaits its answer, told once.
  void troubled(MessageId message, DeliveryTrouble trouble) {
    Lanes lanes = sitting.file().lanes();
    boolean awaited = lanes.toJustis().awaits(message) || lanes.toMvd().awaits(message);
    if (awaited && trouble != DeliveryTrouble.TIMED_OUT) {
      sitting
          .items()
          .trace(
              trouble.name(),
              message,
              "This message does not reach its partner, or no answer comes back. See to the cause and"
                  + " close this: it is then sent once more under the same id.");
    }
  }
}
