package cursitor.server.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cursitor.server.config.PolicyFiles;
import cursitor.server.config.PolicySet;
import cursitor.server.config.StartFailure;
import cursitor.server.console.Console;
import cursitor.server.console.policy.StoredPolicies;
import cursitor.server.store.Place;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Scheduled versions of the policy, from the command line and without a node.
class PolicyCommandTest {
  private final Instant now = Instant.now();
  private static final String NONE = "NONE";

  @TempDir Path folder;

  /// 1 is what the node began with, 2 has begun, 3 has begun and cannot be read, 4 is ahead.
  @BeforeEach
  void schedule() throws IOException {
    try (Console console = Console.open(place(), InstantSource.system())) {
      Map<String, String> shipped = PolicyFiles.texts(PolicySet.FARE, "").texts();
      use(console, 1, "shipped", shipped, "", now.minus(Duration.ofDays(9)));
      use(console, 2, "second", again(shipped), "ana", now.minus(Duration.ofDays(5)));
      use(console, 3, "later", Map.of("limits.table", "a form of another program"), "ana", now);
      use(console, 4, "ahead", again(shipped), "ana", now.plus(Duration.ofDays(9)));
    }
  }

  private static Map<String, String> again(Map<String, String> shipped) {
    return shipped.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                each -> each.getValue().replace("version 2026-1", "version 2026-2")));
  }

  private Place place() {
    return new Place.Folder(folder);
  }

  private static void use(
      Console console,
      long number,
      String digest,
      Map<String, String> texts,
      String account,
      Instant begins)
      throws IOException {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip)) {
      for (Map.Entry<String, String> each : texts.entrySet()) {
        out.putNextEntry(new ZipEntry(each.getKey()));
        out.write(each.getValue().getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }
    console
        .store()
        .jdbc()
        .sql("INSERT INTO policy_version VALUES (?, 'FARE', ?, ?, ?, ?)")
        .params(digest, digest, account, begins.toEpochMilli(), zip.toByteArray())
        .update();
    console
        .store()
        .jdbc()
        .sql("INSERT INTO policy_use VALUES (?, 'FARE', ?, ?, ?, ?, 0, '')")
        .params(number, digest, begins.toEpochMilli(), account, begins.toEpochMilli())
        .update();
  }

  private String run(int expected, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      assertThat(Cursitor.run(words)).isEqualTo(expected);
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private String policy(int expected, String... words) {
    String[] all = new String[words.length + 3];
    all[0] = "policy";
    System.arraycopy(words, 0, all, 1, words.length);
    all[words.length + 1] = "--store";
    all[words.length + 2] = folder.toString();
    return run(expected, all);
  }

  @Test
  void whatThisProgramCannotReadIsNamedAndTakenBack() {
    assertThat(policy(0, "list").lines())
        .filteredOn(line -> line.contains("CANNOT READ"))
        .singleElement()
        .asString()
        .startsWith("3  FARE later");
    assertThatThrownBy(() -> StoredPolicies.fare(place(), "", Instant.now()))
        .isInstanceOf(StartFailure.class);

    assertThat(policy(0, "withdraw", "3")).contains("Withdrawn: FARE later", "decided by second");
    assertThat(StoredPolicies.fare(place(), "", Instant.now()).version()).isEqualTo("2026-2");
    assertThat(policy(0, "list")).contains("withdrawn").doesNotContain("CANNOT READ");
    try (Console console = Console.open(place(), InstantSource.system())) {
      assertThat(console.audit().newest(Long.MAX_VALUE, 9).toString())
          .contains("POLICY_WITHDRAWN", "FARE later later, on the command line");
    }
  }

  @Test
  void whatIsAheadIsTakenBackAndWhatHasBegunIsNot() {
    assertThat(policy(0, "withdraw", "4")).contains("Withdrawn: FARE ahead");
    assertThat(policy(1, "withdraw", "4")).contains("Nothing is withdrawn");
    assertThat(policy(1, "withdraw", "2")).contains("Nothing is withdrawn");
    assertThat(policy(1, "withdraw", "1")).contains("Nothing is withdrawn");
    assertThat(policy(1, "withdraw", "77")).contains("Nothing is withdrawn");
  }

  @Test
  void commandsGoByTheScheduledVersionThenByTheConfiguredTables() {
    Instant before = now.minus(Duration.ofDays(7));
    assertThat(StoredPolicies.fare(place(), "", before).version()).isEqualTo("2026-1");
    assertThat(StoredPolicies.fare(place(), "", now.minus(Duration.ofDays(2))).version())
        .isEqualTo("2026-2");
    assertThat(StoredPolicies.fare(new Place.Folder(folder.resolve(NONE)), "", now).version())
        .isEqualTo("2026-1");
    assertThat(StoredPolicies.uses(new Place.Folder(folder.resolve(NONE)))).isEmpty();
    assertThat(folder.resolve(NONE)).doesNotExist();
  }
}
