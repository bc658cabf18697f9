package cursitor.server.console;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.OrganizationId;
import cursitor.exchange.Standing;
import cursitor.server.console.account.ConsoleRole;
import cursitor.server.console.account.Passwords;
import cursitor.server.delivery.Stop;
import cursitor.server.demo.DemoNode;
import cursitor.server.engine.Arrival;
import cursitor.server.store.Attempt;
import cursitor.server.store.Direction;
import cursitor.server.store.KeptMessage;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever is of certain courts sees their stuck lanes, however many others stand before them.
class StuckLanesTest {
  private static final String PASSWORD = "a sentence of my own";

  /// One more than the page shows.
  private static final int MANY = 51;

  @TempDir Path folder;

  @Test
  void theLaneOfTheOwnCourtIsSeenBehindManyOlderOnesOfAnother() throws Exception {
    try (ConsoleNode node = ConsoleNode.open(folder, new MovedClock())) {
      node.node()
          .delivery()
          .stop(
              new OrganizationId(DemoNode.DMV), new Stop("operator", node.node().time().instant()));
      for (int i = 1; i <= MANY; i++) {
        stuck(node, DemoNode.SECOND_COURT, "OTHERS-" + i);
      }
      stuck(node, DemoNode.FIRST_COURT, "OWN");

      assertThat(seen(node, "sue", DemoNode.FIRST_COURT))
          .contains("TR-OWN")
          .doesNotContain("TR-OTHERS", "There are more");
      assertThat(seen(node, "tom", DemoNode.SECOND_COURT))
          .contains("TR-OTHERS-1/", "There are more")
          .doesNotContain("TR-OWN");
    }
  }

  private static String seen(ConsoleNode node, String supervisor, String court) {
    node.console()
        .accounts()
        .addHashed(
            supervisor,
            ConsoleRole.SUPERVISOR,
            Set.of(new OrganizationId(court)),
            new Passwords(new Passwords.Strength(64, 1)).hash(PASSWORD),
            false);
    try (Visitor visitor = new Visitor(node.address())) {
      visitor.signIn(supervisor, PASSWORD);
      return visitor.get("/partners").body();
    }
  }

  /// A hold this court asks for, tried once in vain.
  private static void stuck(ConsoleNode node, String court, String name) throws Exception {
    String hold =
        EveryDoorTest.HOLD
            .replace("TR-SECRET-61", "TR-" + name)
            .replace("H-SECRET", "H-" + name)
            .replace("C-SECRET", "C-" + name);
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpResponse<String> taken =
          http.send(
              HttpRequest.newBuilder(node.address().resolve("/api/courts/" + court + "/holds"))
                  .header("Authorization", "Bearer " + DemoNode.keyOf(court))
                  .POST(HttpRequest.BodyPublishers.ofString(hold))
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      assertThat(taken.statusCode()).as(taken.body()).isEqualTo(202);
    }
    OrganizationId desk = new OrganizationId(court);
    List<KeptMessage> sent =
        node
            .node()
            .store()
            .records()
            .messages(desk, Direction.SENT, Standing.AWAITING, MANY)
            .stream()
            .filter(each -> each.subject().equals("H-" + name))
            .toList();
    assertThat(sent).hasSize(1);
    node.node()
        .submit(
            new Arrival.Attempted(
                desk,
                new Attempt(
                    desk,
                    sent.getFirst().id(),
                    node.node().time().instant(),
                    Duration.ofSeconds(1),
                    Attempt.Result.NO_CONNECTION,
                    0),
                true));
  }
}
