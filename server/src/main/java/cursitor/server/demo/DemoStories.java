package cursitor.server.demo;

import cursitor.server.demo.CourtClient.Reply;
import cursitor.server.demo.DemoNotices.Person;
import cursitor.server.store.KeptMessage;
import cursitor.wire.Octets;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/// The sample traffic: each story goes through the real doors and says whether it ended as it must.
final class DemoStories {
  private final CourtClient first;
  private final CourtClient second;
  private final Wiretap wiretap;
  private final SlowLine line;
  private final DemoNotices notices;
  private final Teller teller;
  private final String run;

  /// @param run sets the abstracts and dockets of this run apart from those of an earlier one on
  ///   the same store
  DemoStories(
      CourtClient first,
      CourtClient second,
      Wiretap wiretap,
      SlowLine line,
      DemoNotices notices,
      Teller teller,
      String run) {
    this.first = first;
    this.second = second;
    this.wiretap = wiretap;
    this.line = line;
    this.notices = notices;
    this.teller = teller;
    this.run = run;
  }

  /// One story: its title, and the traffic, which is true when it ended as it must.
  record Story(String title, BooleanSupplier traffic) {}

  List<Story> all() {
    return List.of(
        new Story("A hold is accepted", this::holdAccepted),
        new Story("Its release is accepted", this::releaseAccepted),
        new Story("A hold is refused, mended and accepted", this::refusedAndMended),
        new Story("A duplicate is answered again", this::duplicateAnsweredAgain),
        new Story("A release arrives before its hold is answered", this::releaseBeforeAnswer));
  }

  private boolean holdAccepted() {
    report(first, "C-1", "TR-1", Person.GARCIA);
    ask(first, "holds", notices.hold(id("H-1"), id("TR-1"), Person.GARCIA, id("C-1")));
    JsonNode notice = reach(first, "H-1", "Active");
    showWire();
    return codeOf(notice).equals("M000");
  }

  private void showWire() {
    KeptMessage request = wiretap.requestAbout(first, id("H-1"));
    teller.document("what the court sent:", wiretap.bytes(request.number()).text());
    teller.document("what the DMV answered:", wiretap.bytes(request.answer()).text());
  }

  private boolean releaseAccepted() {
    ask(first, "releases", notices.release(id("R-1"), id("H-1")));
    return codeOf(reach(first, "H-1", "Released")).equals("M010");
  }

  private boolean refusedAndMended() {
    Person mistyped = Person.ONEIL.bornOn(Person.ONEIL.born().plusYears(1));
    report(first, "C-2", "TR-2", Person.ONEIL);
    ask(first, "holds", notices.hold(id("H-2"), id("TR-2"), mistyped, id("C-2")));
    JsonNode refused = reach(first, "H-2", "Refused");
    String item = refused.at("/notice/workItem").asString();
    JsonNode workItem = first.get("work-items/" + item).body();
    teller.workItem(workItem);
    ask(
        first,
        "work-items/" + item + "/correction",
        notices.correction("dateOfBirth", Person.ONEIL.born().toString()));
    return codeOf(refused).equals("E301") && codeOf(reach(first, "H-2", "Active")).equals("M000");
  }

  private boolean duplicateAnsweredAgain() {
    Octets notification = wiretap.bytes(wiretap.requestAbout(first, id("H-2")).number());
    Octets once = wiretap.post(notification);
    Octets again = wiretap.post(notification);
    teller.line("  the same bytes are posted to the DMV's door twice more");
    teller.line("  both answers are the first one, byte for byte: " + once.equals(again));
    return !once.isEmpty() && once.equals(again);
  }

  private boolean releaseBeforeAnswer() {
    report(second, "C-3", "TR-3", Person.GARCIA);
    line.holdBack();
    ask(second, "holds", notices.hold(id("H-3"), id("TR-3"), Person.GARCIA, id("C-3")));
    ask(second, "releases", notices.release(id("R-3"), id("H-3")));
    boolean early = state(second, "H-3").equals("AwaitingReply");
    teller.line("  the hold has no answer yet: " + early);
    line.letGo();
    return early && codeOf(reach(second, "H-3", "Released")).equals("M010");
  }

  // ---- steps

  private void report(CourtClient court, String conviction, String docket, Person person) {
    ask(court, "convictions", notices.conviction(id(conviction), id(docket), person));
    reach(court, conviction, "Recorded");
  }

  private void ask(CourtClient court, String path, JsonNode body) {
    Reply reply = court.post(path, body);
    teller.asked(court, path, body, reply);
    if (reply.status() != 202) {
      throw new IllegalStateException("the court's desk did not take it: " + reply.body());
    }
  }

  private JsonNode reach(CourtClient court, String abstractId, String state) {
    Predicate<JsonNode> there = notice -> notice.at("/notice/state").asString().equals(state);
    JsonNode notice = court.await("notices/" + id(abstractId), there);
    teller.reached(id(abstractId), notice);
    return notice;
  }

  private String state(CourtClient court, String abstractId) {
    return court.get("notices/" + id(abstractId)).body().at("/notice/state").asString();
  }

  private static String codeOf(JsonNode notice) {
    return notice.at("/notice/code").asString();
  }

  private String id(String name) {
    return name + "-" + run;
  }
}
