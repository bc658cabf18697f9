package cursitor.server.console.policy;

import cursitor.server.console.page.Links;
import cursitor.server.console.policy.trial.Judged;
import cursitor.server.console.policy.trial.TrialResult;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What came of a trial, as the page shows it.
///
/// @param kinds how many decisions of each kind would be made otherwise, in words
/// @param more how many changed case files are not shown
public record TrialView(
    int files,
    long all,
    int decisions,
    int failed,
    int changed,
    List<String> kinds,
    List<Line> lines,
    int more) {
  public TrialView {
    kinds = List.copyOf(kinds);
    lines = List.copyOf(lines);
  }

  /// What came of it, in one sentence.
  public String sentence() {
    if (files == 0) {
      return "There is nothing to judge yet.";
    }
    return changed == 0
        ? "Nothing would be decided otherwise."
        : "About " + changed + " of them something would be decided otherwise.";
  }

  /// A case file about which something would be decided otherwise.
  public record Line(String key, String link, List<Judged.Otherwise> decisions) {
    public Line {
      decisions = List.copyOf(decisions);
    }
  }

  static TrialView of(TrialResult result, int most) {
    Map<String, Integer> kinds = new TreeMap<>();
    result
        .changed()
        .forEach(judged ->
            judged.decisions().forEach(each -> kinds.merge(kind(each.what()), 1, Integer::sum)));
    return new TrialView(
        result.files(),
        result.all(),
        result.decisions(),
        result.failed(),
        result.changed().size(),
        kinds.entrySet().stream().map(each -> each.getKey() + ": " + each.getValue()).toList(),
        result.changed().stream()
            .limit(most)
            .map(judged ->
                new Line(judged.key().toString(), Links.caseFile(judged.key()), judged.decisions()))
            .toList(),
        Math.max(0, result.changed().size() - most));
  }

  /// What it is about without the moment.
  private static String kind(String what) {
    int on = what.indexOf(" on ");
    return on < 0 ? what : what.substring(0, on);
  }
}
