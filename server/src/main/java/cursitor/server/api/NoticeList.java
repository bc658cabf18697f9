package cursitor.server.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A piece of the list of a court's notices.
///
/// @param next what to ask as `after` to go on, also after a piece with no notice in it; null at
///   the end
record NoticeList(List<NoticeSummary> notices, @Nullable Long next) {
  NoticeList {
    notices = List.copyOf(notices);
  }

  /// Only the notices in this state.
  NoticeList in(String state) {
    return new NoticeList(
        notices.stream().filter(notice -> notice.state().equals(state)).toList(), next);
  }
}
