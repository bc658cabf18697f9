package cursitor.server.console;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.server.config.PolicyFiles;
import cursitor.server.config.PolicySet;
import cursitor.server.console.account.ConsoleRole;
import cursitor.server.console.audit.AuditEntry;
import cursitor.server.console.audit.Deed;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Who may do what to the policy, and what is refused to those who may.
class PolicyPagesTest {
  private static final String SHIPPED = PolicyFiles.texts(PolicySet.DMV907, "").digest();
  private static final String VERSION = "/policy/versions/" + SHIPPED;

  @TempDir static Path folder;
  private static ConsoleNode node;

  @BeforeAll
  static void open() {
    node = ConsoleNode.open(folder, new MovedClock());
  }

  @AfterAll
  static void close() {
    node.close();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
  void everybodyReadsAndOnlyAnAdministratorChanges(ConsoleRole role) {
    try (Visitor visitor = Visitor.as(role, node.address())) {
      for (String page :
          List.of(
              "/policy",
              VERSION,
              VERSION + "/tables.zip",
              "/policy/compare?before=" + SHIPPED + "&after=" + SHIPPED)) {
        assertThat(visitor.get(page).statusCode()).as(page).isEqualTo(200);
      }
      for (String change :
          List.of(
              "/policy/versions",
              VERSION + "/try",
              VERSION + "/schedule",
              "/policy/uses/1/withdraw")) {
        assertThat(visitor.send("/policy", change, Map.of("set", "DMV907")).statusCode())
            .as(change)
            .isEqualTo(403);
      }
    }
  }

  @Test
  void todayIsNoDayToScheduleForUnlessItIsAtOnce() {
    try (Visitor admin = Visitor.as(ConsoleRole.ADMINISTRATOR, node.address())) {
      assertThat(admin.get("/policy").body()).contains("In force since");
      HttpResponse<String> today =
          admin.send("/policy", VERSION + "/schedule", Map.of("day", "2020-01-01"));
      assertThat(today.statusCode()).isEqualTo(302);
      assertThat(admin.get(VERSION).body()).contains("Give a day from tomorrow on");
      assertThat(deeds()).doesNotContain(Deed.POLICY_SCHEDULED);

      admin.send("/policy", VERSION + "/schedule", Map.of("now", "true"));
      assertThat(admin.get(VERSION).body()).contains("is decided by it");
      assertThat(deeds()).contains(Deed.POLICY_SCHEDULED);
      admin.send("/policy", "/policy/uses/2/withdraw", Map.of());
      assertThat(admin.get("/policy").body()).contains("It is used already");
    }
  }

  @Test
  void whatIsNotThereIsNotFound() {
    try (Visitor clerk = Visitor.as(ConsoleRole.CLERK, node.address())) {
      assertThat(clerk.get("/policy/versions/none").statusCode()).isEqualTo(404);
      assertThat(clerk.get("/policy?set=NONE").statusCode()).isEqualTo(404);
      assertThat(clerk.get("/policy/streams").statusCode()).isEqualTo(404);
      assertThat(clerk.get("/policy?day=never").statusCode()).isEqualTo(400);
    }
  }

  private static List<Deed> deeds() {
    return node.console().audit().newest(Long.MAX_VALUE, 100).stream()
        .map(AuditEntry::deed)
        .toList();
  }
}
