package cursitor.server.simulate;

import cursitor.exchange.AnswerMessage;
import cursitor.exchange.Decision;
import cursitor.exchange.Desk;
import cursitor.exchange.Effect;
import cursitor.exchange.Files;
import cursitor.exchange.Header;
import cursitor.exchange.Input;
import cursitor.exchange.Occasion;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Refusal;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.Transaction;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// A desk that is told something else than was sent, or does not do all it has decided.
///
/// @param told what it takes each transaction for
/// @param drops what it does not do although it has decided it
record Tampered(Desk desk, UnaryOperator<Transaction> told, Predicate<Effect> drops)
    implements Desk {
  /// One that takes transactions for others.
  static Desk misreads(Desk desk, UnaryOperator<Transaction> told) {
    return new Tampered(desk, told, effect -> false);
  }

  /// One that forgets to send what it has decided to send.
  static Desk forgets(Desk desk, Predicate<Transaction> sends) {
    return new Tampered(
        desk,
        transaction -> transaction,
        effect ->
            effect instanceof Effect.SendMessage(_, FareMessage message)
                && sends.test(message.transaction()));
  }

  @Override
  public OrganizationId organization() {
    return desk.organization();
  }

  @Override
  public Decision decide(Files files, Occasion occasion, Input input) {
    return switch (desk.decide(files, occasion, asTold(input))) {
      case Decision.Accepted(var kept, var effects) -> new Decision.Accepted(kept, left(effects));
      case Decision.Refused(var refusals, var kept, var effects) ->
          new Decision.Refused(refusals, kept, left(effects));
    };
  }

  private Input asTold(Input input) {
    return input instanceof Input.MessageReceived(FareMessage message, OrganizationId caller)
        ? new Input.MessageReceived(
            new FareMessage(
                message.header(),
                message.party(),
                message.sequence(),
                message.group(),
                message.sourceEventAt(),
                told.apply(message.transaction())),
            caller)
        : input;
  }

  private List<Effect> left(List<Effect> effects) {
    return effects.stream().filter(Predicate.not(drops)).toList();
  }

  @Override
  public AnswerMessage refuse(Header request, Occasion occasion, List<Refusal> refusals) {
    return desk.refuse(request, occasion, refusals);
  }
}
