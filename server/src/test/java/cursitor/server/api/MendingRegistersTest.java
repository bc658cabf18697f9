package cursitor.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.fare.policy.FarePolicy;
import cursitor.server.app.WebServer;
import cursitor.server.config.ConsoleConfig;
import cursitor.server.config.DeskConfig;
import cursitor.server.config.KeyConfig;
import cursitor.server.config.Limits;
import cursitor.server.config.Listen;
import cursitor.server.config.NodeConfig;
import cursitor.server.config.PartnerConfig;
import cursitor.server.config.Reports;
import cursitor.server.config.Retry;
import cursitor.server.config.Role;
import cursitor.server.mend.MendingDesk;
import cursitor.server.mend.MendingDesk.Sent;
import cursitor.server.mend.Worksheet;
import cursitor.server.mend.Worksheet.Remedy;
import cursitor.server.node.Node;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// JUSTIS does not know the court yet, and does later: what it refused goes out again from the
/// court's register.
class MendingRegistersTest {
  private static final String JUSTIS_KEY = "key-J0401";
  private static final String CASE = "cases/TR2026-000101";

  @TempDir Path folder;

  @Test
  void whatJustisRefusedGoesOutAgain() throws IOException {
    int port = freePort();
    try (Node court = Node.open(court(port), InstantSource.system());
        WebServer doors = WebServer.start(court);
        CourtClient client = new CourtClient(doors.address(), "J0401", "key-cms")) {
      MendingDesk desk = new MendingDesk(court);
      Worksheet sheet;
      try (Node justis = Node.open(justis(port, policyWithout("J0401")), InstantSource.system());
          WebServer _ = WebServer.start(justis)) {
        client.put(CASE, FareCases.civil());
        String item =
            client
                .await("work-items?open=true", read -> !read.at("/workItems/0").isMissingNode())
                .at("/workItems/0/id");
        sheet = desk.find(UUID.fromString(item)).orElseThrow();
      }
      assertThat(sheet.remedy()).isEqualTo(Remedy.SEND_AGAIN);
      assertThat(sheet.kept().item().code()).isEqualTo("E001");

      try (Node justis = Node.open(justis(port, ""), InstantSource.system());
          WebServer _ = WebServer.start(justis)) {
        assertThat(desk.check(sheet, Map.of())).isEmpty();
        assertThat(desk.send(sheet, Map.of())).isInstanceOf(Sent.Accepted.class);

        client.await(CASE, read -> read.at("/parties/0/answersAwaited").asInt() == 0);
        assertThat(client.get(CASE).json().at("/parties/0/notTaken")).isEmpty();
        assertThat(desk.find(sheet.id()).orElseThrow().kept().settlement())
            .matches(settlement -> settlement != null && settlement.outcome().equals("mended"));
      }
    }
  }

  private NodeConfig court(int justisPort) {
    return NodeConfig.of(
        folder.resolve("court").toString(),
        Listen.ANY_LOOPBACK,
        List.of(DeskConfig.fareCourt("J0401", "AZ-JUSTIS")),
        List.of(
            PartnerConfig.of(
                    "AZ-JUSTIS",
                    URI.create("http://127.0.0.1:" + justisPort + "/exchange"),
                    JUSTIS_KEY)
                .with(Retry.BRISK)),
        List.of(KeyConfig.ofKey("key-cms", "J0401", Role.CMS)));
  }

  private NodeConfig justis(int port, String policy) {
    return new NodeConfig(
        folder.resolve("justis").toString(),
        new Listen("127.0.0.1", port),
        List.of(DeskConfig.justis("AZ-JUSTIS", "ACS")),
        List.of(),
        List.of(KeyConfig.ofKey(JUSTIS_KEY, "J0401", Role.PARTNER)),
        "",
        policy,
        Limits.USUAL,
        Reports.NONE,
        ConsoleConfig.USUAL);
  }

  /// The shipped tables without the rows of a court.
  private String policyWithout(String court) throws IOException {
    Path tables = Files.createDirectories(folder.resolve("tables"));
    for (String file : FarePolicy.FILES) {
      try (InputStream in =
          Objects.requireNonNull(
              FarePolicy.class.getResourceAsStream("/cursitor/policy/fare/" + file), file)) {
        List<String> lines =
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("| " + court))
                .toList();
        Files.write(tables.resolve(file), lines);
      }
    }
    return tables.toString();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
