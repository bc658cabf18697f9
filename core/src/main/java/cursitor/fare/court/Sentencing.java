package cursitor.fare.court;

import cursitor.exchange.WorkItem;
import cursitor.fare.FareCode;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.Charge;
import cursitor.fare.caseparty.Sentence;
import cursitor.fare.court.RegisterSitting.Concern;
import cursitor.fare.policy.DispositionCode;
import java.util.ArrayList;
import java.util.List;

/// A disposition that must come with a financial sentence and has none is the court's to complete
/// (FARE-35, E006).
record Sentencing(Bench bench, RegisterSitting sitting) {
  private static final String TOPIC = "E006";

  void check() {
    List<WorkItem.Field> missing = new ArrayList<>();
    CaseParty caseParty = sitting.caseParty();
    for (Charge charge : caseParty.charges()) {
      Charge.Disposition disposition = charge.disposition();
      if (disposition != null && needsSentence(disposition) && !sentenced(caseParty, charge)) {
        missing.add(
            new WorkItem.Field(
                "sentence",
                "Charge %s, disposition %s".formatted(charge.key(), disposition.code())));
      }
    }
    if (missing.isEmpty()) {
      sitting.settle(TOPIC, "mended", "");
    } else {
      sitting.raise(
          new Concern(
              WorkItem.Kind.REVIEW_CASE,
              TOPIC,
              null,
              FareCode.E006.code(),
              FareCode.E006.sentence() + " Enter the sentence and submit the case again.",
              missing));
    }
  }

  private boolean needsSentence(Charge.Disposition disposition) {
    return bench
        .policy()
        .disposition(bench.today(), disposition.code())
        .filter(DispositionCode::needsFinancialSentence)
        .isPresent();
  }

  private static boolean sentenced(CaseParty caseParty, Charge charge) {
    return caseParty.sentences().stream()
        .anyMatch(
            each -> each.charge().equals(charge.key()) && each.kind() == Sentence.Kind.FINANCIAL);
  }
}
