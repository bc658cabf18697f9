package cursitor.fare.court;

import cursitor.exchange.Effect;
import cursitor.exchange.Standing;
import cursitor.fare.court.Announced.Opening;
import cursitor.fare.court.RegisterFile.NotTaken;
import cursitor.fare.court.RegisterFile.OpenItem;
import cursitor.fare.lane.OnArrival;
import java.util.List;

/// A key leaves FARE for ever. What the court was to correct or to book for FARE's sake it need not
/// any more, and could not; money that was announced stays to be booked (A33).
record Leaving(Bench bench, RegisterSitting sitting) {
  private static final String REASON = "the case/party has left FARE under this key";

  void by(Life end) {
    sitting.become(file -> file.with(end));
    Openings openings = new Openings(bench, sitting);
    sitting.file().announced().openings().stream()
        .filter(each -> !each.closed() && each.kind() == Opening.Kind.FEE)
        .forEach(each -> openings.close(each, REASON));
    letGo();
    List<String> topics = sitting.file().items().stream().map(OpenItem::topic).toList();
    topics.stream()
        .filter(Leaving::isOfFare)
        .forEach(each -> sitting.settle(each, "overtaken", REASON));
  }

  /// What JUSTIS refused is not wanted there any more, save the end itself and money.
  private void letGo() {
    List<NotTaken> kept =
        sitting.file().notTaken().stream()
            .filter(
                each -> Answers.endsKey(each.transaction()) || OnArrival.pays(each.transaction()))
            .toList();
    List<NotTaken> gone =
        sitting.file().notTaken().stream().filter(each -> !kept.contains(each)).toList();
    sitting.become(file -> file.withNotTaken(kept));
    for (NotTaken each : gone) {
      bench.minutes().note(new Effect.MarkMessage(each.message(), Standing.CLOSED));
      sitting.settle(Answers.topic(each.message()), "overtaken", REASON);
    }
  }

  private static boolean isOfFare(String topic) {
    return Sentencing.asks(topic) || Events.asks(topic) || LaneMatters.asks(topic);
  }
}
