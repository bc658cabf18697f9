package cursitor.story.dmv907;

import cursitor.dmv907.court.CourtFile;
import cursitor.dmv907.court.NoticeView;
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
}
