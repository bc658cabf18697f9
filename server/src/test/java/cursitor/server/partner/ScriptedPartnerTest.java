package cursitor.server.partner;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.dmv907.court.CourtAct;
import cursitor.exchange.Input;
import cursitor.exchange.MessageId;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.Standing;
import cursitor.server.app.WebServer;
import cursitor.server.config.DeskConfig;
import cursitor.server.config.KeyConfig;
import cursitor.server.config.Listen;
import cursitor.server.config.NodeConfig;
import cursitor.server.config.PartnerConfig;
import cursitor.server.config.Retry;
import cursitor.server.config.Role;
import cursitor.server.delivery.HttpTransport;
import cursitor.server.delivery.MovedTime;
import cursitor.server.delivery.Surroundings;
import cursitor.server.engine.Arrival;
import cursitor.server.node.Node;
import cursitor.server.node.TestNotices;
import cursitor.server.store.Attempt;
import cursitor.server.store.Direction;
import cursitor.server.store.EmptyStore;
import cursitor.server.store.verify.Verify;
import cursitor.wire.Octets;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A real court's node against the scripted partner, over real HTTP.
class ScriptedPartnerTest {
  private static final Duration PAST_THE_BACK_OFF = Duration.ofMinutes(2);

  @TempDir Path folder;
  private final MovedTime time = new MovedTime();

  @ParameterizedTest(name = "{0} through {1}")
  @CsvSource({
    "garbage,                /exchange, XML",
    "garbage,                /ws,       SOAP11",
    "drop the connection,    /exchange, XML",
    "silence,                /exchange, XML",
    "lose the answer,        /ws,       SOAP12",
    "E901,                   /exchange, XML",
    "E900,                   /ws,       SOAP11",
    "answer to the wrong id, /exchange, XML",
    "answer to the wrong id, /ws,       SOAP12",
    "delay 20ms,             /exchange, XML",
  })
  void theCourtsSideCopes(String behaviour, String door, PartnerConfig.Binding binding)
      throws Exception {
    try (ScriptedPartner partner = partner("any: " + behaviour, 0);
        Node court = court(partner.address().resolve(door), binding, 0)) {
      court.begin(URI.create("http://127.0.0.1:9"));
      report(court);
      time.settleUntil(() -> tries(court) == 1);
      while (sent(court, Standing.SETTLED) == 0) {
        time.forward(PAST_THE_BACK_OFF);
      }

      assertThat(partner.report().text()).contains("1 handled, 0 open, 0 failed");
      assertThat(page(partner, "text/plain")).isEqualTo(partner.report().text());
      assertThat(Verify.of(court.store()).findings()).isEmpty();
      assertThat(Verify.of(partner.node().store()).findings()).isEmpty();
      assertThat(page(partner, "application/json")).contains("\"verdict\":\"HANDLED\"");
    }
  }

  @Test
  void aDuplicateAnswerIsAcknowledgedAndChangesNothing() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    try (ScriptedPartner partner = partner("any: duplicate answer", port);
        Node court =
            court(partner.address().resolve("/exchange"), PartnerConfig.Binding.XML, port);
        WebServer doors = WebServer.start(court)) {
      report(court);
      time.settleUntil(() -> sent(court, Standing.SETTLED) == 1);
      time.settleUntil(() -> partner.report().holds());

      assertThat(partner.report().text()).contains("acknowledged with 202 and changed nothing");
      assertThat(doors.address().getPort()).isEqualTo(port);
    }
  }

  @ParameterizedTest(name = "a refusal through {0}")
  @CsvSource({"/exchange, XML", "/ws, SOAP12"})
  void aRefusalIsFinalForItsIdAndWaitsForItsCorrection(String door, PartnerConfig.Binding binding) {
    try (ScriptedPartner partner = partner("any: E205", 0);
        Node court = court(partner.address().resolve(door), binding, 0)) {
      court.begin(URI.create("http://127.0.0.1:9"));
      report(court);
      time.settleUntil(() -> sent(court, Standing.REFUSED) == 1);
      time.forward(PAST_THE_BACK_OFF.multipliedBy(10));

      assertThat(partner.report().text())
          .contains("open     line 1  C-1 of 90001, E205: no corrected notice has come yet");
      assertThat(court.store().records().workItems(TestNotices.COURT, true, 10)).hasSize(1);
    }
  }

  private ScriptedPartner partner(String script, int courtPort) {
    EmptyStore.forNode(folder.resolve("dmv"));
    NodeConfig config =
        NodeConfig.of(
            folder.resolve("dmv").toString(),
            Listen.ANY_LOOPBACK,
            List.of(DeskConfig.dmv("CA-DMV")),
            List.of(
                PartnerConfig.of(
                    "90001", URI.create("http://127.0.0.1:" + courtPort + "/exchange"), "dmv")),
            List.of(KeyConfig.ofKey("court", "90001", Role.PARTNER)));
    return ScriptedPartner.open(config, Script.parse(script), time, time);
  }

  private Node court(URI address, PartnerConfig.Binding binding, int port) {
    EmptyStore.forNode(folder.resolve("court"));
    Retry retry = new Retry(Duration.ofSeconds(2), 10, Duration.ofMinutes(1));
    NodeConfig config =
        NodeConfig.of(
            folder.resolve("court").toString(),
            new Listen("127.0.0.1", port),
            List.of(DeskConfig.court("90001", "CA-DMV")),
            List.of(PartnerConfig.of("CA-DMV", address, "court").with(binding).with(retry)),
            List.of(KeyConfig.ofKey("dmv", "CA-DMV", Role.PARTNER)));
    Surroundings world = new Surroundings(time, time, new SplittableRandom(3), time);
    return Node.open(config, world, new HttpTransport(1_000_000));
  }

  private static void report(Node court) {
    court.submit(
        new Arrival.Acted(
            TestNotices.COURT,
            new MessageId(new UUID(5, 5)),
            new Input.ActPerformed(
                new CourtAct.ConvictionReported(
                    TestNotices.COURT, OperatingMode.PRODUCTION, TestNotices.conviction("C-1"))),
            Octets.ofText("C-1")));
  }

  private static long sent(Node court, Standing standing) {
    return court
        .store()
        .records()
        .messages(TestNotices.COURT, Direction.SENT, standing, 10)
        .stream()
        .filter(message -> message.subject().equals("C-1"))
        .count();
  }

  private static long tries(Node court) {
    long tries = 0;
    for (Attempt.Result result : Attempt.Result.values()) {
      tries += court.delivery().tally().total(result);
    }
    return tries;
  }

  private static String page(ScriptedPartner partner, String accept)
      throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
          .send(
              HttpRequest.newBuilder(partner.address().resolve("/partner/report"))
                  .header("Accept", accept)
                  .build(),
              HttpResponse.BodyHandlers.ofString())
          .body();
    }
  }
}
