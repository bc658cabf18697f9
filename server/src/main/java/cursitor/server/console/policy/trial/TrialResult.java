package cursitor.server.console.policy.trial;

import java.util.List;

/// What came of a trial.
///
/// @param files how many case files were judged by both
/// @param all how many there are
/// @param decisions how many decisions about them were compared
/// @param failed about how many a decision could not be made by one of the two
/// @param changed about which something would be decided otherwise
public record TrialResult(int files, long all, int decisions, int failed, List<Judged> changed) {
  public TrialResult {
    changed = List.copyOf(changed);
  }
}
