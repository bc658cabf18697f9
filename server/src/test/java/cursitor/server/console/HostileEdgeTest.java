package cursitor.server.console;

import static cursitor.server.console.Visitor.leadsTo;
import static org.assertj.core.api.Assertions.assertThat;

import cursitor.server.console.account.ConsoleRole;
import cursitor.server.console.account.Doorkeeper;
import cursitor.server.console.audit.Deed;
import cursitor.server.demo.DemoPeople;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What somebody may try at the edge of the console who means no good, or types badly.
class HostileEdgeTest {
  private static final String CLERK = DemoPeople.nameOf(ConsoleRole.CLERK);
  private static final int MORE_THAN_STAND_AT_THE_GATE = 2_001;

  private final ConsoleNode node;
  private final Visitor stranger;

  HostileEdgeTest(@TempDir Path store) {
    node = ConsoleNode.open(store, new MovedClock());
    stranger = new Visitor(node.address());
  }

  @AfterEach
  void close() {
    stranger.close();
    node.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"90_002; 9000_1", "90001, 9000_2", "90001 <b>"})
  void aSupervisorWhoseCourtsAreMistypedIsNotOneOfAllCourts(String courts) {
    try (Visitor admin = Visitor.as(ConsoleRole.ADMINISTRATOR, node.address())) {
      admin.send(
          "/accounts",
          "/accounts",
          Map.of("name", "sue", "role", ConsoleRole.SUPERVISOR.name(), "courts", courts));
      assertThat(admin.get("/accounts").body()).contains("Nobody was added");
      assertThat(node.console().accounts().find("sue")).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"from", "until"})
  void aYearNoStoreCountsIsNotLookedFor(String field) {
    try (Visitor supervisor = Visitor.as(ConsoleRole.SUPERVISOR, node.address())) {
      for (String moment : new String[] {"-999999999-01-01T00:00", "%2B999999999-12-31T00:00"}) {
        String asked = "desk=90001&" + field + "=" + moment;
        assertThat(supervisor.get("/reissue?" + asked).statusCode()).isEqualTo(400);
        assertThat(supervisor.get("/reissue/export?" + asked).statusCode()).isEqualTo(400);
        assertThat(supervisor.get("/messages?" + asked).statusCode()).isEqualTo(400);
      }
    }
  }

  @Test
  void whatIsNoAccountHasNoNewPasswordAndTheOwnOneIsTheOwnHoweverItIsWritten() {
    try (Visitor admin = Visitor.as(ConsoleRole.ADMINISTRATOR, node.address())) {
      admin.send("/accounts", "/accounts/nobody/password", Map.of());
      assertThat(admin.get("/accounts").body())
          .contains("There is no such account")
          .doesNotContain("Password: <kbd>");
      admin.send("/accounts", "/accounts/ADMIN/lock", Map.of());
      assertThat(admin.get("/accounts").body()).contains("Nobody shuts the own account");
    }
  }

  @Test
  void aNameNobodyHasIsLockedLikeAnyOther() {
    for (int i = 1; i < Doorkeeper.FAILURES; i++) {
      assertThat(leadsTo(stranger.signIn("nobody", "wrong"))).isEqualTo("/sign-in?told=WRONG");
    }
    assertThat(leadsTo(stranger.signIn("nobody", "wrong"))).isEqualTo("/sign-in?told=LOCKED");
    assertThat(leadsTo(stranger.signIn(" Nobody", "wrong"))).isEqualTo("/sign-in?told=LOCKED");
    assertThat(leadsTo(stranger.signIn("somebody", "wrong"))).isEqualTo("/sign-in?told=WRONG");
    assertThat(node.console().audit().newest(Long.MAX_VALUE, 20))
        .noneMatch(each -> each.deed() == Deed.ACCOUNT_LOCKED);
  }

  @Test
  void onlyWhoKnowsThePasswordIsToldThatAnAccountIsShut() {
    node.console().accounts().lock(CLERK);
    assertThat(leadsTo(stranger.signIn(CLERK, "wrong"))).isEqualTo("/sign-in?told=WRONG");
    assertThat(leadsTo(stranger.signIn(CLERK, DemoPeople.passwordOf(ConsoleRole.CLERK))))
        .isEqualTo("/sign-in?told=SHUT");
  }

  @Test
  void strangersDoNotFillTheMemoryAndWhoIsSignedInStays() throws Exception {
    try (Visitor clerk = Visitor.as(ConsoleRole.CLERK, node.address());
        Visitor second = Visitor.as(ConsoleRole.SUPERVISOR, node.address());
        HttpClient http = HttpClient.newHttpClient()) {
      String token = stranger.token("/sign-in");
      for (int i = 0; i < MORE_THAN_STAND_AT_THE_GATE; i++) {
        http.send(
            HttpRequest.newBuilder(node.address().resolve("/sign-in")).build(),
            HttpResponse.BodyHandlers.discarding());
      }
      assertThat(leadsTo(stranger.post("/sign-in", "_csrf=" + token + "&name=clerk&password=x")))
          .isEqualTo("/sign-in?told=TOO_OLD");
      assertThat(clerk.get("/").statusCode()).isEqualTo(200);
      assertThat(second.get("/").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aFormOfAStrangerLeadsToTheSignInPageAndIsNotWrittenDown() {
    assertThat(leadsTo(stranger.post("/queue/alike", ""))).isEqualTo("/sign-in?told=TOO_OLD");
    assertThat(leadsTo(stranger.post("/sign-in", "name=clerk&password=x")))
        .isEqualTo("/sign-in?told=TOO_OLD");
    assertThat(stranger.get("/sign-in?told=TOO_OLD").body()).contains("nothing was done");
    assertThat(node.console().audit().newest(Long.MAX_VALUE, 20)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sign-in?told=%ff",
        "/sign-in?told=%00",
        "/audit?account=%00",
        "/audit?from=%2B999999999-12-31",
        "/audit/table?until=-999999999-01-01",
        "/queue?code=a%07"
      })
  void whatCannotBeReadIsSaidToBeSo(String path) {
    try (Visitor admin = Visitor.as(ConsoleRole.ADMINISTRATOR, node.address())) {
      Visitor asks = path.startsWith("/sign-in") ? stranger : admin;
      HttpResponse<String> answer = asks.get(path);
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.body()).contains("Not understood");
    }
  }

  @Test
  void aNameWithWhatNoDatabaseKeepsIsNotUnderstood() {
    String token = stranger.token("/sign-in");
    HttpResponse<String> answer =
        stranger.post("/sign-in", "_csrf=" + token + "&name=cl%00erk&password=x");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("Not understood");
  }

  @Test
  void aProgramIsToldInPlainWordsToo() throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      for (String path : new String[] {"/operator/ZAPPA", "/partner/ZAPPA", "/actuator/ZAPPA"}) {
        HttpResponse<String> answer =
            http.send(
                HttpRequest.newBuilder(node.address().resolve(path)).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(404);
        assertThat(answer.body())
            .as(path)
            .contains("There is nothing at this address.")
            .doesNotContain("ZAPPA", "timestamp", "resource");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /% HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET /a%00b HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET / HTTP/1.1\r\n\r\n",
        "nothing\r\n\r\n"
      })
  void whatIsNoRequestIsToldInOneSentence(String request) throws IOException {
    String answer = exchange(node.address(), request);
    assertThat(answer)
        .startsWith("HTTP/1.1 400")
        .contains("text/plain", "so nothing was done")
        .doesNotContain("<", "Tomcat", "Apache");
  }

  private static String exchange(URI node, String request) throws IOException {
    try (Socket socket = new Socket(node.getHost(), node.getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.US_ASCII));
      out.flush();
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
