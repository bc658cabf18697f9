package cursitor.server.play;

import cursitor.exchange.AnswerMessage;
import cursitor.exchange.Decision;
import cursitor.exchange.Desk;
import cursitor.exchange.Files;
import cursitor.exchange.Header;
import cursitor.exchange.Input;
import cursitor.exchange.Occasion;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Refusal;
import java.util.List;
import java.util.function.Consumer;

/// A desk whose decisions are also told to somebody.
record Witness(Desk desk, Consumer<Decision> witness) implements Desk {
  @Override
  public OrganizationId organization() {
    return desk.organization();
  }

  @Override
  public Decision decide(Files files, Occasion occasion, Input input) {
    Decision decision = desk.decide(files, occasion, input);
    witness.accept(decision);
    return decision;
  }

  @Override
  public AnswerMessage refuse(Header request, Occasion occasion, List<Refusal> refusals) {
    return desk.refuse(request, occasion, refusals);
  }
}
