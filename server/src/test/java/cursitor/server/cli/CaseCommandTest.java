package cursitor.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.Input;
import cursitor.exchange.MessageId;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.fare.CaseNumber;
import cursitor.fare.court.CourtAct;
import cursitor.server.config.ConsoleConfig;
import cursitor.server.config.DeskConfig;
import cursitor.server.config.KeyConfig;
import cursitor.server.config.Limits;
import cursitor.server.config.Listen;
import cursitor.server.config.NodeConfig;
import cursitor.server.config.PartnerConfig;
import cursitor.server.config.Reports;
import cursitor.server.config.Role;
import cursitor.server.engine.Arrival;
import cursitor.server.engine.Outcome;
import cursitor.server.fare.json.CaseJson;
import cursitor.server.node.Node;
import cursitor.wire.Octets;
import cursitor.wire.fare.MessageForms;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// `case KEY` finds the register of a court of FARE by the key people write, and tells reasons
/// alone.
class CaseCommandTest {
  private static final OrganizationId COURT = new OrganizationId("J0401");

  /// A hearing is asked for, which bars payment before disposition in this court: a decision with a
  /// reason.
  private static final String CASE =
      """
      {"parties": [{
        "party": "DEF-1", "hearingScheduled": true,
        "case": {"category": "CIVIL TRAFFIC", "filedOn": "2026-01-05", "origin": "DAY_FORWARD",
                 "preDispositionDone": false},
        "person": {"kind": "PERSON", "name": {"surname": "Roe"}},
        "citations": [{"number": "CT-1001"}],
        "charges": [{"key": "CT-1001/A", "lawCode": "28-701A", "caseType": "CT",
                     "violationDate": "2026-01-05", "mandatoryAppearance": false,
                     "divertible": false}],
        "flags": {"moneyHoldWaived": false, "webIvrRemoved": false, "recalled": false}
      }]}
      """;

  @Test
  void aRegisterIsFoundByItsThreeParts(@TempDir Path folder) {
    submit(folder);

    assertThat(told(folder, "J0401/TR2026-000123/DEF-1"))
        .contains("J0401:PRODUCTION:register:J0401/TR2026000123/DEF-1", "state 1");
    assertThat(told(folder, "J0401/tr2026 000123/DEF-1")).contains("state 1");
    assertThat(told(folder, "J0401:PRODUCTION:register:J0401/TR2026-000123/DEF-1"))
        .contains("state 1");
    assertThat(told(folder, "J0401/TR2026-000999/DEF-1"))
        .contains("There is no case file J0401/TR2026-000999/DEF-1 in " + folder);
  }

  @Test
  void whyTellsReasonsAndNothingElse(@TempDir Path folder) {
    submit(folder);
    String why = told(folder, "J0401/TR2026-000123/DEF-1", "--why");

    assertThat(why).doesNotContain("state 1", "CASE_ADD", "Roe");
    assertThat(why).contains("of policy 2026-1, because");
  }

  @Test
  void evidenceIsWrittenOfWhatIsFoundByTheSameKey(@TempDir Path folder) throws IOException {
    submit(folder);
    String out = folder.resolve("evidence.zip").toString();

    assertThat(told(new EvidenceCommand(), folder, "J0401/TR2026-000999/DEF-1", "--out", out))
        .contains("There is no case file J0401/TR2026-000999/DEF-1 in " + folder);
    assertThat(Path.of(out)).doesNotExist();
    assertThat(told(new EvidenceCommand(), folder, "J0401/tr2026 000123/DEF-1", "--out", out))
        .contains("Written: " + out);
    try (ZipFile zip = new ZipFile(out)) {
      assertThat(zip.stream().map(ZipEntry::getName)).contains("README.txt", "story.txt");
    }
  }

  /// The court's store has no desk but the court's.
  @Test
  void reconcileTakesTheOnlyDeskOfAStore(@TempDir Path folder) {
    submit(folder);

    assertThat(told(new ReconcileCommand(), folder)).startsWith("J0401, PRODUCTION");
  }

  private static void submit(Path folder) {
    NodeConfig config =
        new NodeConfig(
            folder.toString(),
            Listen.ANY_LOOPBACK,
            List.of(DeskConfig.fareCourt("J0401", "AZ-JUSTIS")),
            List.of(PartnerConfig.of("AZ-JUSTIS", URI.create("http://127.0.0.1:9/"), "key")),
            List.of(KeyConfig.ofKey("key", "J0401", Role.CMS)),
            "",
            "",
            new Limits(64 * 1024, 1024 * 1024),
            Reports.NONE,
            ConsoleConfig.USUAL);
    try (Node node = Node.open(config, InstantSource.system())) {
      submit(node, CASE.replace("\"hearingScheduled\": true,", ""));
      submit(node, CASE);
    }
  }

  private static void submit(Node node, String body) {
    CourtAct act =
        new CourtAct.CaseSubmitted(
            COURT,
            OperatingMode.PRODUCTION,
            Objects.requireNonNull(
                new CaseJson(MessageForms.compile())
                    .read(body, COURT, new CaseNumber("TR2026-000123"))
                    .submission()));
    Outcome outcome =
        node.submit(
            new Arrival.Acted(
                COURT,
                new MessageId(UUID.randomUUID()),
                new Input.ActPerformed(act),
                Octets.ofText("a case for the test")));
    assertThat(outcome.verdict()).isEqualTo(Outcome.Verdict.ACCEPTED);
  }

  private static String told(Path folder, String... words) {
    return told(new CaseCommand(), folder, words);
  }

  private static String told(Callable<Integer> command, Path folder, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      CommandLine line = new CommandLine(command);
      String[] all = java.util.Arrays.copyOf(words, words.length + 2);
      all[words.length] = "--store";
      all[words.length + 1] = folder.toString();
      line.execute(all);
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
