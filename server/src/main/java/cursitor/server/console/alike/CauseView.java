package cursitor.server.console.alike;

import cursitor.server.console.page.Words;
import cursitor.server.store.Queue;
import java.util.List;

/// A cause as its pages name it.
///
/// @param code as the form sends it
/// @param items how many are open
record CauseView(String desk, String kind, String what, String code, long items) {
  static CauseView of(Cause cause, List<Queue.Cause> open) {
    return new CauseView(
        cause.desk().value(),
        cause.kind().name(),
        Words.of(cause.kind()),
        cause.code().isEmpty() ? "-" : cause.code(),
        open.stream()
            .filter(each -> each.kind() == cause.kind() && each.code().equals(cause.code()))
            .mapToLong(Queue.Cause::items)
            .sum());
  }
}
