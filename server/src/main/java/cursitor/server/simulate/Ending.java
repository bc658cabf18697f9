package cursitor.server.simulate;

import cursitor.fare.CaseNumber;
import java.time.LocalDateTime;

/// How a case leaves FARE before its time, or goes on under another key or citation.
final class Ending {
  private final Matter matter;
  private final Plans plans;

  Ending(Matter matter, Plans plans) {
    this.matter = matter;
    this.plans = plans;
  }

  void plan(LocalDateTime from) {
    plans.sometimes(
        15, from, 500, matter.whileLive(_ -> matter.teller() + " recalls " + matter.key()));
    plans.sometimes(10, from, 500, matter.whileLive(_ -> "court seals " + matter.caseName()));
    plans.sometimes(
        8, from, 500, matter.whileLive(_ -> matter.teller() + " restricts " + matter.key()));
    plans.sometimes(
        5, from, 500, matter.whileLive(_ -> "cms says " + matter.key() + " is not valid"));
    renumbered(from);
    plans.sometimes(
        12,
        from,
        300,
        matter.whileLive(data -> {
          String citation = data.citations().getFirst().number();
          return matter.teller()
              + " changes citation "
              + citation
              + " of "
              + matter.key()
              + " to "
              + (citation.equals("CT-2002") ? "CT-4004" : "CT-2002");
        }));
  }

  private void renumbered(LocalDateTime from) {
    LocalDateTime when = plans.some(from, 1, 400);
    if (plans.chance().in1000(20)) {
      plans.at(
          when,
          matter.whileLive(_ ->
              "court renumbers %s to %s/%s"
                  .formatted(matter.caseName(), matter.key().court(), next())),
          () -> matter.life().renumbered(matter.key().caseNumber(), next()));
    }
  }

  private CaseNumber next() {
    return new CaseNumber(matter.key().caseNumber().written() + "-R");
  }
}
