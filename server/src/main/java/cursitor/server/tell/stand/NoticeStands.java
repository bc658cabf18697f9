package cursitor.server.tell.stand;

import cursitor.dmv907.court.NoticeView;
import cursitor.dmv907.dmv.HoldOnFile;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What stands of the notices about a participant at the desks of this node.
///
/// @param notices at the court
/// @param atDmv the holds in the DMV's files, by abstract id
/// @param timers the next one first
public record NoticeStands(
    List<NoticeView> notices,
    Map<String, HoldOnFile> atDmv,
    List<DocketLine> docket,
    List<Timer> timers) {
  public NoticeStands {
    notices = List.copyOf(notices);
    atDmv = Collections.unmodifiableMap(new LinkedHashMap<>(atDmv));
    docket = List.copyOf(docket);
    timers = List.copyOf(timers);
  }

  @Override
  public String toString() {
    return "NoticeStands of " + notices.size();
  }
}
