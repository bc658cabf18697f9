package cursitor.server.demo;

import cursitor.server.demo.DemoNotices.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/// What the demonstration leaves for people, so that there is something to do at its console: two
/// holds refused for the same reason, and a lane that is stuck.
final class WorkLeft {
  private static final long PATIENCE_SECONDS = 20;

  /// The date of birth is not the one on file.
  private static final String REFUSED = "E301";

  private final CourtClient first;
  private final CourtClient second;
  private final SlowLine line;
  private final DemoNotices notices;
  private final String run;

  /// @param run ends the abstract ids and dockets, as in the stories
  WorkLeft(CourtClient first, CourtClient second, SlowLine line, DemoNotices notices, String run) {
    this.first = first;
    this.second = second;
    this.line = line;
    this.notices = notices;
    this.run = run;
  }

  /// Says what there is to do, and for whom. What an earlier run on the same store has left and
  /// nobody has done is not left once more.
  ///
  /// @param stuck whether a lane of the second court is stuck
  List<String> leave(boolean stuck) {
    LocalDate born = Person.ONEIL.born();
    if (refused() == 0) {
      refuse("4", born.plusYears(1));
      refuse("5", born.plusYears(1));
    }
    if (!stuck) {
      stick("6");
    }
    String holds =
        switch (refused()) {
          case 1 -> "one hold was";
          case 2 -> "two holds were";
          default -> refused() + " holds were";
        };
    return List.of(
        "clerk     in the Queue: "
            + holds
            + " refused. In the court's file the date of birth is "
            + born,
        "operator  in Partners: a message of 90002 found no connection, and one waits behind it",
        "auditor   in Search: look for " + id("TR-2") + ", a hold that was refused and mended");
  }

  /// How many refused holds wait for the clerk.
  private int refused() {
    int refused = 0;
    for (JsonNode item : first.get("work-items?open=true").body().get("workItems")) {
      refused += item.get("code").asString().equals(REFUSED) ? 1 : 0;
    }
    return refused;
  }

  /// A hold whose date of birth is not the one on file.
  private void refuse(String number, LocalDate born) {
    report(first, number, Person.ONEIL);
    String conviction = id("C-" + number);
    await(first, conviction, "Recorded");
    String hold = id("H-" + number);
    post(
        first,
        "holds",
        notices.hold(hold, id("TR-" + number), Person.ONEIL.bornOn(born), conviction));
    await(first, hold, "Refused");
  }

  /// Two convictions of one case, of which the first does not get through.
  private void stick(String number) {
    CountDownLatch lost = line.loseNext(id("TR-" + number));
    report(second, number, Person.GARCIA);
    awaitLoss(lost);
    post(
        second,
        "convictions",
        notices.conviction(id("C-" + number + "B"), id("TR-" + number), Person.GARCIA));
  }

  private static void awaitLoss(CountDownLatch lost) {
    try {
      if (!lost.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("the message that was to be lost was never sent");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the demonstration was stopped", e);
    }
  }

  private void report(CourtClient court, String number, Person person) {
    post(court, "convictions", notices.conviction(id("C-" + number), id("TR-" + number), person));
  }

  private static void post(CourtClient court, String path, JsonNode body) {
    CourtClient.Reply reply = court.post(path, body);
    if (reply.status() != 202) {
      throw new IllegalStateException("the court's desk did not take it: " + reply.body());
    }
  }

  private static void await(CourtClient court, String abstractId, String state) {
    court.await(
        "notices/" + abstractId, notice -> notice.at("/notice/state").asString().equals(state));
  }

  private String id(String name) {
    return name + "-" + run;
  }
}
