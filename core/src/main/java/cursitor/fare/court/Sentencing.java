package cursitor.fare.court;

import cursitor.exchange.WorkItem;
import cursitor.fare.FareCode;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.Charge;
import cursitor.fare.caseparty.Sentence;
import cursitor.fare.court.RegisterSitting.Concern;
import cursitor.fare.policy.DispositionCode;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// A disposition that must come with a financial sentence and has none is the court's to complete
/// (FARE-35, E006).
record Sentencing(Bench bench, RegisterSitting sitting) {
  private static final String TOPIC = "E006 ";

  /// Each charge is a work item of its own, so that completing one leaves the others asked for.
  void check() {
    List<Charge> incomplete =
        sitting.caseParty().charges().stream().filter(this::incomplete).toList();
    Set<String> asked = incomplete.stream().map(Sentencing::topic).collect(Collectors.toSet());
    sitting.file().items().stream()
        .map(RegisterFile.OpenItem::topic)
        .filter(topic -> asks(topic) && !asked.contains(topic))
        .forEach(topic -> sitting.settle(topic, "mended", ""));
    incomplete.forEach(this::ask);
  }

  private static String topic(Charge charge) {
    return TOPIC + charge.key();
  }

  /// Whether a work item of this topic asks for a sentence.
  static boolean asks(String topic) {
    return topic.startsWith(TOPIC);
  }

  private boolean incomplete(Charge charge) {
    Charge.Disposition disposition = charge.disposition();
    return disposition != null
        && !sitting.file().life().ended()
        && needsSentence(disposition)
        && !sentenced(sitting.caseParty(), charge);
  }

  private void ask(Charge charge) {
    String code = Objects.requireNonNull(charge.disposition()).code();
    sitting.raise(
        new Concern(
            WorkItem.Kind.REVIEW_CASE,
            topic(charge),
            null,
            FareCode.E006.code(),
            FareCode.E006.sentence() + " Enter the sentence and submit the case again.",
            List.of(
                new WorkItem.Field(
                    "sentence", "Charge %s, disposition %s".formatted(charge.key(), code)))));
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
