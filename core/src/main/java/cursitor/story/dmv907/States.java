package cursitor.story.dmv907;

import cursitor.dmv907.court.CourtFile;
import cursitor.dmv907.court.NoticeView;
import cursitor.dmv907.dmv.HoldOnFile;
import cursitor.dmv907.dmv.NoticeFile;
import cursitor.exchange.CaseFile;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a story tells of a case file: the state of each notice in it.
final class States {
  private States() {}

  /// By abstract id, in the order in which the file has them.
  static Map<String, String> of(CaseFile file) {
    Map<String, String> states = new LinkedHashMap<>();
    if (file instanceof CourtFile court) {
      NoticeView.of(court).forEach(view -> states.put(view.abstractId(), view.state()));
    }
    return states;
  }

  /// How a court's hold stands in a file of the DMV; empty when it is not in this one.
  static String atDmv(CaseFile file, String court, String abstractId) {
    if (!(file instanceof NoticeFile notices) || !notices.courtCode().equals(court)) {
      return "";
    }
    HoldOnFile hold = notices.holds().get(abstractId);
    return hold == null ? "" : "dmv has hold " + abstractId + ": " + standing(hold);
  }

  private static String standing(HoldOnFile hold) {
    return switch (hold) {
      case HoldOnFile.Suspending suspending ->
          "no suspension before "
              + suspending.suspensionNotBefore()
              + ", purgeable from "
              + suspending.purgeableFrom();
      case HoldOnFile.Exempt exempt -> "no suspension, purgeable from " + exempt.purgeableFrom();
      case HoldOnFile.Released released ->
          "released on " + released.releasedOn() + " by " + released.releaseAbstractId();
    };
  }
}
