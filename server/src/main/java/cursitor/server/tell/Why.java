package cursitor.server.tell;

import cursitor.exchange.CaseKey;
import cursitor.server.store.FeedEntry;
import cursitor.server.store.Records;
import cursitor.server.store.TimelineEntry;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Why something was decided as it was.
///
/// @param caseFile whose desk decided it
/// @param question what was decided, such as `notice stream`
/// @param sentence what came of it, by which row of which policy, because of what
public record Why(Instant at, CaseKey caseFile, String question, String sentence) {

  /// The reasons of some case files, the oldest first.
  public static List<Why> of(Records records, Collection<CaseKey> files) {
    return files.stream()
        .flatMap(file -> records.timeline(file).stream())
        .filter(Why::isReason)
        .map(entry -> of(((TimelineEntry.Told) entry).entry()))
        .sorted(Comparator.comparing(Why::at))
        .toList();
  }

  private static Why of(FeedEntry entry) {
    return new Why(entry.at(), entry.caseFile(), entry.subject(), entry.text());
  }

  /// Whether an entry says why.
  public static boolean isReason(TimelineEntry entry) {
    return entry instanceof TimelineEntry.Told(_, var told, _)
        && told.kind() == FeedEntry.Kind.REASON;
  }
}
