package cursitor.server.console.lanes;

import cursitor.exchange.CaseKey;
import cursitor.server.console.page.Links;
import cursitor.server.console.page.WallClock;
import cursitor.server.console.page.Words;
import cursitor.server.store.Attempt;
import cursitor.server.store.KeptMessage;
import java.time.Instant;
import java.util.List;

/// The message that is to leave its lane, as it is shown to whoever decides that.
///
/// @param caseName of its case file; empty where it has a lane for itself
/// @param tries each in words, the last one first
public record SkipView(
    String id,
    String desk,
    String partner,
    long receipt,
    String about,
    String caseName,
    String link,
    String since,
    List<String> tries) {
  private static final int SHOWN_TRIES = 10;

  public SkipView {
    tries = List.copyOf(tries);
  }

  static SkipView of(KeptMessage message, List<Attempt> attempts, WallClock clock, Instant now) {
    CaseKey key = message.caseFile();
    return new SkipView(
        message.id().value().toString(),
        message.flow().desk().value(),
        message.flow().partner().value(),
        message.number(),
        message.subject(),
        key == null ? "" : Words.caseFile(key),
        Links.message(message.flow().desk(), message.id()),
        Words.between(message.keptAt(), now),
        attempts.reversed().stream()
            .limit(SHOWN_TRIES)
            .map(each ->
                clock.moment(each.startedAt()) + ": " + Words.of(each.result(), each.httpStatus()))
            .toList());
  }
}
