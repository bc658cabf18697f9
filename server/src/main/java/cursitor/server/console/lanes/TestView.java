package cursitor.server.console.lanes;

import cursitor.exchange.Standing;
import cursitor.server.console.page.Links;
import cursitor.server.console.page.WallClock;
import cursitor.server.console.page.Words;
import cursitor.server.store.Attempt;
import cursitor.server.store.KeptMessage;
import java.util.List;

/// A test message and what came of it so far.
///
/// @param verdict in words, for whoever asked
/// @param ended nothing more is to be waited for
/// @param tries each in words
/// @param link to the message's page
/// @param answer as it came, or empty
public record TestView(
    String desk,
    String partner,
    String id,
    String verdict,
    boolean well,
    boolean ended,
    List<String> tries,
    String link,
    String answer) {
  public TestView {
    tries = List.copyOf(tries);
  }

  static TestView of(KeptMessage sent, List<Attempt> attempts, String answer, WallClock clock) {
    String partner = sent.flow().partner().value();
    Standing standing = sent.standing();
    return new TestView(
        sent.flow().desk().value(),
        partner,
        sent.id().value().toString(),
        switch (standing) {
          case SETTLED -> partner + " has accepted it: the way is good.";
          case CLOSED, REFUSED, MENDED ->
              partner
                  + " has answered and refused it, as one does who does not know the case: it is"
                  + " there, lets us in and understands us.";
          case AWAITING, UNKNOWN ->
              attempts.isEmpty()
                  ? "It is on its way."
                  : "No answer yet: " + Words.of(attempts.getLast().result()) + ".";
          case CANCELLED, PARKED, QUARANTINED -> Words.of(standing);
        },
        standing == Standing.SETTLED || standing == Standing.CLOSED,
        standing != Standing.AWAITING && standing != Standing.UNKNOWN,
        attempts.stream()
            .map(each ->
                clock.moment(each.startedAt()) + ": " + Words.of(each.result(), each.httpStatus()))
            .toList(),
        Links.message(sent.flow().desk(), sent.id()),
        answer);
  }
}
