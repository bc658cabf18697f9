package cursitor.server.console.lanes;

import cursitor.exchange.CaseKey;
import cursitor.exchange.OperatingMode;
import cursitor.server.console.page.Links;
import cursitor.server.console.page.WallClock;
import cursitor.server.console.page.Words;
import cursitor.server.store.Direction;
import cursitor.server.store.KeptMessage;
import java.time.Instant;

/// One message as the list shows it.
///
/// @param way in words: which way it went, and who was on the other side
/// @param link to its page
/// @param caseName of its case file; empty where none is known
/// @param caseLink to that case's page
public record MessageLine(
    long number,
    String at,
    String age,
    String desk,
    String way,
    String exchange,
    boolean test,
    String about,
    String link,
    String caseName,
    String caseLink,
    String standing,
    int repeats) {

  static MessageLine of(KeptMessage message, WallClock clock, Instant now) {
    CaseKey key = message.caseFile();
    boolean act = message.flow().direction() == Direction.ACT;
    return new MessageLine(
        message.number(),
        clock.moment(message.keptAt()),
        Words.between(message.keptAt(), now),
        message.flow().desk().value(),
        Words.before(message.flow().direction()) + " " + message.flow().partner(),
        act ? "" : message.flow().exchange(),
        message.flow().mode() == OperatingMode.TEST,
        message.erasedAt() == null ? message.subject() : "erased",
        Links.message(message.flow().desk(), message.id()),
        key == null ? "" : Words.caseFile(key),
        key == null ? "" : Links.caseFile(key),
        Words.of(message.standing()),
        message.repeats());
  }
}
