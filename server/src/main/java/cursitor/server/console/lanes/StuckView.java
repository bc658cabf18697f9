package cursitor.server.console.lanes;

import cursitor.exchange.CaseKey;
import cursitor.server.console.page.Links;
import cursitor.server.console.page.Words;
import cursitor.server.store.MessageBrowser.StuckLane;
import java.time.Instant;

/// A lane in which something is stuck, as it is shown.
///
/// @param id of the message that is stuck
/// @param name of the case file; empty where the message has a lane for itself
/// @param caseLink to that case's page; empty likewise
/// @param link to the message's page
/// @param since how long the message has been waiting
/// @param behind how many messages wait behind it
/// @param stopped delivery to this partner is stopped by hand, so nothing can be tried
public record StuckView(
    String id,
    String desk,
    String partner,
    String name,
    String caseLink,
    String link,
    String since,
    int tries,
    String last,
    String lastAt,
    long behind,
    boolean stopped) {

  static StuckView of(StuckLane lane, Instant now, boolean stopped) {
    CaseKey key = lane.caseFile();
    return new StuckView(
        lane.first().id().value().toString(),
        lane.course().sender().value(),
        lane.course().recipient().value(),
        key == null ? "" : Words.caseFile(key),
        key == null ? "" : Links.caseFile(key),
        Links.message(lane.first().flow().desk(), lane.first().id()),
        Words.between(lane.first().keptAt(), now),
        lane.attempts(),
        Words.of(lane.last().result(), lane.last().httpStatus()),
        Words.between(lane.last().startedAt(), now) + " ago",
        lane.waiting() - 1,
        stopped);
  }
}
