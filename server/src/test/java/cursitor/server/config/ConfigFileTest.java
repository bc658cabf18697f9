package cursitor.server.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigFileTest {
  private static final String WHOLE =
      """
      store: /var/lib/cursitor
      listen:
        address: 0.0.0.0
        port: 8443
      desks:
        - id: "90001"
          kind: court
          dmv: CA-DMV
      partners:
        - id: CA-DMV
          address: https://dmv.example/ws
          binding: soap12
          answers: later
          key: opens-the-dmv
          retry:
            timeout: 20s
            attempts: 3
            back-off: 5m
      keys:
        - sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
          organization: CA-DMV
        - sha256: 60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752
          organization: "90001"
          roles: [cms, operator]
      """;

  @TempDir Path folder;

  @Test
  void readsEveryEntry() throws IOException {
    NodeConfig config = read(WHOLE);

    assertThat(config.store()).isEqualTo("/var/lib/cursitor");
    assertThat(config.listen()).isEqualTo(new Listen("0.0.0.0", 8443));
    assertThat(config.desks()).containsExactly(DeskConfig.court("90001", "CA-DMV"));
    PartnerConfig dmv = config.partners().getFirst();
    assertThat(dmv.binding()).isEqualTo(PartnerConfig.Binding.SOAP12);
    assertThat(dmv.answers()).isEqualTo(PartnerConfig.Answers.LATER);
    assertThat(dmv.retry()).isEqualTo(new Retry(Duration.ofSeconds(20), 3, Duration.ofMinutes(5)));
    assertThat(config.keys().get(0).roles()).isEqualTo(Set.of(Role.PARTNER));
    assertThat(config.keys().get(1).roles()).isEqualTo(Set.of(Role.CMS, Role.OPERATOR));
    assertThat(config.limits()).isEqualTo(Limits.USUAL);
    assertThat(config.policy()).isEmpty();
  }

  @Test
  void whatIsLeftOutHasItsUsualValue() throws IOException {
    NodeConfig config =
        read(
            """
            store: data
            desks: [{id: CA-DMV, kind: dmv}]
            partners: [{id: "90001", address: /exchange, key: k}]
            """);

    assertThat(config.listen()).isEqualTo(new Listen("127.0.0.1", 8080));
    assertThat(config.partners().getFirst().retry()).isEqualTo(Retry.USUAL);
    assertThat(config.partners().getFirst().binding()).isEqualTo(PartnerConfig.Binding.XML);
  }

  /// To YAML 01440 is a number, and not even that one.
  @Test
  void anIdMayBeWrittenWithoutQuotationMarks() throws IOException {
    NodeConfig config = read(WHOLE.replace("\"90001\"", "01440"));

    assertThat(config.desks()).containsExactly(DeskConfig.court("01440", "CA-DMV"));
    assertThat(config.keys().get(1).organization().value()).isEqualTo("01440");
  }

  @Test
  void aKeyMayComeFromTheEnvironment() throws IOException {
    String path = System.getenv("PATH");

    NodeConfig config = read(WHOLE.replace("opens-the-dmv", "${PATH}"));

    assertThat(config.partners().getFirst().key()).isEqualTo(path);
  }

  @Test
  void everyMistakeIsOneLineNamingTheEntry() {
    String wrong =
        WHOLE
            .replace("dmv: CA-DMV", "dmv: NV-DMV")
            .replace("https://dmv.example/ws", "ftp://dmv.example")
            .replace("attempts: 3", "attempts: 0")
            .replace("9f86d0", "9f86");

    assertThatThrownBy(() -> read(wrong))
        .isInstanceOf(StartFailure.class)
        .message()
        .satisfies(text ->
            assertThat(text.lines())
                .hasSize(4)
                .anySatisfy(line -> assertThat(line).contains("desks[0].dmv: 'NV-DMV'"))
                .anySatisfy(line -> assertThat(line).contains("partners[0].address: write"))
                .anySatisfy(line -> assertThat(line).contains("partners[0].retry: give"))
                .anySatisfy(line -> assertThat(line).contains("keys[0].sha256: write")));
  }

  @Test
  void anEntryForAnotherDeskDoesNotReachTheDmv() {
    String wrong = WHOLE.replace("answers: later", "answers: later\n    desk: \"90002\"");

    assertThatThrownBy(() -> read(wrong))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("desks[0].dmv: 'CA-DMV' is none of the partners of this desk")
        .hasMessageContaining("partners[0].desk: '90002' is none of the desks");
  }

  @Test
  void aNumberOutOfRangeIsAMistake() {
    String wrong = WHOLE.replace("port: 8443", "port: 84430") + "limits: {body-bytes: 0}\n";

    assertThatThrownBy(() -> read(wrong))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("listen.port: write")
        .hasMessageContaining("limits.body-bytes: give");
  }

  @Test
  void anUnknownEntryIsAMistake() {
    assertThatThrownBy(() -> read(WHOLE.replace("binding:", "bindng:")))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("bindng");
  }

  @Test
  void aWrongValueNamesItsEntry() {
    assertThatThrownBy(() -> read(WHOLE.replace("soap12", "pigeon")))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("partners[0].binding")
        .hasMessageContaining("pigeon");
  }

  /// What is put in the place of what, and the entry its line names.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          port: 8443              | port: 99999                | listen.port: write a port
          port: 8443              | port: -5                   | listen.port: write a port
          port: 8443              | port: eighty               | listen.port: write a whole number
          id: "90001"             | id: ALDER                  | desks[0].id: write the five digits
          kind: court             | kind: tribunal             | desks[0].kind: 'tribunal' is not known; write one of court, dmv
          binding: soap12         | desk: "90007"              | desks[0].dmv: 'CA-DMV' is none
          binding: soap12         | desk: "90007"              | partners[0].desk: '90007' is none
          https://dmv.example/ws  | "http:///ws"               | partners[0].address: write
          https://dmv.example/ws  | http://dmv.example:99999/  | partners[0].address: write
          key: opens-the-dmv      | key: ""                    | partners[0].key:
          key: opens-the-dmv      | key: "a\\nb"               | partners[0].key: write the key
          key: opens-the-dmv      | key: "${NO_SUCH_VARIABLE}" | partners[0].key: names a variable
          timeout: 20s            | timeout: 99999999999999d   | partners[0].retry: give
          back-off: 5m            | back-off: -5m              | partners[0].retry.back-off: give
          [cms, operator]         | []                         | keys[1].roles: empty
          [cms, operator]         | [king]                     | keys[1].roles[0]: 'king' is not known; write one of
          store: /var/lib/cursitor| store: jdbc:mysql://h/d    | store: write a folder
          binding: soap12         | bindng: soap12             | bindng: no entry is called so
          """)
  void aMistakeIsALineThatSaysWhatToDo(String right, String wrong, String line) {
    assertThat(WHOLE).contains(right);
    assertThatThrownBy(() -> read(WHOLE.replace(right, wrong)))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining(line);
  }

  @Test
  void aKeyOpensTheDoorForOneOrganizationOnly() {
    String same = WHOLE.substring(WHOLE.lastIndexOf("  - sha256")).replace("90001", "90002");

    assertThatThrownBy(() -> read(WHOLE + same))
        .hasMessageContaining("keys[2].sha256: stands twice");
  }

  @Test
  void aDailyReportIsMadeAtATimeOfDay() throws IOException {
    assertThat(read(WHOLE).reports()).isEqualTo(Reports.NONE);
    assertThat(read(WHOLE + "reports: {folder: /var/reports, at: 18:05}\n").reports())
        .isEqualTo(new Reports("/var/reports", "18:05"));
    assertThatThrownBy(() -> read(WHOLE + "reports: {at: 24:00}\n"))
        .hasMessageContaining("reports.at: write hours and minutes");
  }

  @Test
  void limitsAreAboveZeroAndNotBeyondMemory() {
    for (String limit : List.of("body-bytes: 0", "body-bytes: 2147483647", "body-bytes: 1MB")) {
      assertThatThrownBy(() -> read(WHOLE + "limits: {" + limit + "}\n"))
          .hasMessageContaining("limits.body-bytes: ");
    }
    assertThatThrownBy(() -> read(WHOLE + "limits: {bodies-at-once-bytes: -1}\n"))
        .hasMessageContaining("limits.bodies-at-once-bytes: give at least 1");
  }

  @Test
  void whatIsNoListOfEntriesSaysSo() {
    for (String text : List.of("- a\n- b\n", "hello")) {
      assertThatThrownBy(() -> read(text)).hasMessageContaining("no list of entries");
    }
    assertThatThrownBy(() -> read(WHOLE + "store: elsewhere\n")).hasMessageContaining("(line ");
    assertThatThrownBy(() ->
            ConfigFile.read(Files.write(folder.resolve("latin.yml"), new byte[] {(byte) 0xff})))
        .hasMessageContaining("UTF-8");
  }

  @Test
  void aMissingFileSaysSo() {
    assertThatThrownBy(() -> ConfigFile.read(folder.resolve("nowhere.yml")))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("cannot be read");
  }

  private NodeConfig read(String yaml) throws IOException {
    return ConfigFile.read(Files.writeString(folder.resolve("node.yml"), yaml));
  }
}
