package cursitor.server.partner;

import cursitor.server.partner.Finding.Verdict;
import java.util.List;
import java.util.Locale;

/// How the court's side coped with a script, so far.
///
/// @param unplayed the lines of the script that no notice has met
/// @param notices how many abstracts have come
public record Report(List<Finding> findings, List<String> unplayed, int notices) {
  public Report {
    findings = List.copyOf(findings);
    unplayed = List.copyOf(unplayed);
  }

  /// Whether everything that was done to the court's side was handled.
  public boolean holds() {
    return findings.stream().allMatch(finding -> finding.verdict() == Verdict.HANDLED);
  }

  public long count(Verdict verdict) {
    return findings.stream().filter(finding -> finding.verdict() == verdict).count();
  }

  /// The report for people: a line for each finding, then the sum.
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Finding finding : findings) {
      text.append(
          String.format(
              Locale.ROOT,
              "%-8s line %d  %s of %s, %s: %s%n",
              finding.verdict().name().toLowerCase(Locale.ROOT),
              finding.line(),
              finding.abstractId(),
              finding.court(),
              finding.behaviour(),
              finding.sentence()));
    }
    unplayed.forEach(
        rule -> text.append(String.format(Locale.ROOT, "%-8s %s%n", "unplayed", rule)));
    return text.append(
            String.format(
                Locale.ROOT,
                "%d notices: %d handled, %d open, %d failed; %d lines unplayed%n",
                notices,
                count(Verdict.HANDLED),
                count(Verdict.OPEN),
                count(Verdict.FAILED),
                unplayed.size()))
        .toString();
  }
}
