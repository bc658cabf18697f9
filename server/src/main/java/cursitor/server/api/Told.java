package cursitor.server.api;

import cursitor.exchange.Decision;
import cursitor.exchange.Effect;
import cursitor.exchange.Message;
import cursitor.fare.message.FareMessage;
import cursitor.server.fare.json.CaseJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One transaction a request led to.
///
/// @param code such as `CASE_ADD`
/// @param party such as `DEF-1`
/// @param item the one thing of the case/party it is about, such as a charge, or empty
/// @param sequence its place among what is sent about the case/party
/// @param group its place in the submission, from 1; null where it stands alone
record Told(String code, String party, String item, long sequence, @Nullable Integer group) {

  /// What is sent; messages of another exchange are left out.
  static List<Told> of(List<Message> sent) {
    return sent.stream()
        .filter(FareMessage.class::isInstance)
        .map(message -> of((FareMessage) message))
        .toList();
  }

  /// What a decision would send.
  static List<Told> of(Decision decision) {
    return of(
        decision.effects().stream()
            .filter(Effect.SendMessage.class::isInstance)
            .map(effect -> ((Effect.SendMessage) effect).message())
            .toList());
  }

  private static Told of(FareMessage message) {
    return new Told(
        message.transaction().code().name(),
        CaseJson.party(message.party()),
        message.transaction().item(),
        message.sequence(),
        message.group() == null ? null : message.group().index());
  }
}
