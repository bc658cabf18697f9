package cursitor.server.console;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.OrganizationId;
import cursitor.server.config.PolicyFiles;
import cursitor.server.config.PolicySet;
import cursitor.server.config.PolicyTexts;
import cursitor.server.console.account.Account;
import cursitor.server.console.account.ConsoleRole;
import cursitor.server.demo.DemoNode;
import cursitor.server.store.Direction;
import cursitor.server.store.KeptWorkItem;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever changes something is written down, or it is not done: each door is tried while the
/// audit takes no row, and again when it does.
class DoneAndWrittenDownTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String PASSWORD = "a sentence of my own";
  private static final String RUN = new UUID(7, 7).toString();
  private static final PolicyTexts SHIPPED = PolicyFiles.texts(PolicySet.DMV907, "");
  private static final List<String> TABLES =
      List.of("account", "owner", "policy_version", "policy_use", "setting");

  @TempDir static Path folder;
  private static ConsoleNode node;
  private static List<UUID> items = List.of();

  /// @param before what has to be so for there to be something to change
  /// @param form without the token
  record Door(String path, ConsoleRole role, Runnable before, Map<String, String> form) {
    @Override
    public String toString() {
      return path + " " + form.getOrDefault("act", "");
    }
  }

  /// What keeps nothing, or writes down only what somebody saw, or has a test of its own.
  private static final Set<String> OTHERS =
      Set.of(
          "/sign-in",
          "/search",
          "/search/found",
          "/search.csv",
          "/saved/{word}",
          "/saved/{word}/forget",
          "/case/story",
          "/case/evidence",
          "/message/bytes",
          "/queue/{id}/check",
          "/queue/alike",
          "/queue/alike/{id}/go",
          "/queue/alike/{id}/stop",
          "/audit/check",
          "/reconciliation/make",
          "/reconciliation/compare",
          "/reconciliation/extract",
          "/policy/versions",
          "/policy/versions/{digest}/try",
          "/partners/retry",
          "/partners/lane/retry",
          "/partners/lane/skip",
          "/password");

  @BeforeAll
  static void open() throws Exception {
    node = ConsoleNode.open(folder, new MovedClock());
    node.console()
        .accounts()
        .addHashed(
            "spare",
            ConsoleRole.AUDITOR,
            Set.of(),
            node.console().accounts().hashed(PASSWORD),
            false);
    node.console().accounts().meet(Account.elsewhere("ann", ConsoleRole.AUDITOR, Set.of()));
    items = refusedHolds(3);
  }

  @AfterAll
  static void close() {
    node.close();
  }

  static Stream<Door> doors() {
    String version = "/policy/versions/" + SHIPPED.digest();
    Map<String, String> ann = Map.of("name", "oidc:ann");
    Map<String, String> dmv = Map.of("partner", DemoNode.DMV);
    return Stream.of(
        door("/accounts", ConsoleRole.ADMINISTRATOR, Map.of("name", "fresh", "role", "AUDITOR")),
        new Door(
            "/accounts/spare/forgive",
            ConsoleRole.SUPERVISOR,
            () -> sql("UPDATE account SET failures = 3 WHERE name = 'spare'"),
            Map.of()),
        door("/accounts/spare/lock", ConsoleRole.ADMINISTRATOR, Map.of()),
        door("/accounts/spare/unlock", ConsoleRole.ADMINISTRATOR, Map.of()),
        door("/accounts/spare/password", ConsoleRole.ADMINISTRATOR, Map.of()),
        door("/accounts/elsewhere", ConsoleRole.ADMINISTRATOR, with(ann, "act", "SIGN_OUT")),
        door("/accounts/elsewhere", ConsoleRole.ADMINISTRATOR, with(ann, "act", "SHUT")),
        door("/accounts/elsewhere", ConsoleRole.ADMINISTRATOR, with(ann, "act", "LET_IN")),
        door("/queue/{0}/take", ConsoleRole.CLERK, Map.of()),
        door("/queue/{0}/leave", ConsoleRole.CLERK, Map.of()),
        door("/queue/{0}/give", ConsoleRole.SUPERVISOR, Map.of("to", "clerk")),
        door("/queue/{0}/send", ConsoleRole.CLERK, Map.of("field:driverLicenseNumber", "Z7654399")),
        door("/queue/{1}/close", ConsoleRole.CLERK, Map.of("reason", "written off")),
        door("/reissue/runs", ConsoleRole.SUPERVISOR, run()),
        new Door(
            "/reissue/runs/" + RUN + "/stop",
            ConsoleRole.SUPERVISOR,
            DoneAndWrittenDownTest::runAgain,
            Map.of()),
        door("/reissue/runs/" + RUN + "/go-on", ConsoleRole.SUPERVISOR, Map.of()),
        door(version + "/schedule", ConsoleRole.ADMINISTRATOR, Map.of("day", "2999-01-01")),
        door("/policy/uses/2/withdraw", ConsoleRole.ADMINISTRATOR, Map.of()),
        door("/partners/stop", ConsoleRole.OPERATOR, dmv),
        door("/partners/start", ConsoleRole.OPERATOR, dmv),
        door("/partners/test", ConsoleRole.OPERATOR, dmv));
  }

  private static Door door(String path, ConsoleRole role, Map<String, String> form) {
    return new Door(path, role, () -> {}, form);
  }

  private static Map<String, String> with(Map<String, String> form, String name, String value) {
    Map<String, String> more = new HashMap<>(form);
    more.put(name, value);
    return more;
  }

  /// Nothing was produced then.
  private static Map<String, String> run() {
    Map<String, String> form = new HashMap<>();
    form.put("run", RUN);
    form.put("desk", DemoNode.FIRST_COURT);
    form.put("from", "2001-01-01T00:00");
    form.put("until", "2001-01-02T00:00");
    form.put("way", "SEND");
    form.put("perMinute", "1");
    form.put("batch", "1");
    return form;
  }

  private static void runAgain() {
    await(() ->
        sql("UPDATE reissue SET state = 'RUNNING', ended_at = 0 WHERE state = 'FINISHED'") == 1);
  }

  @Test
  void everyDoorThatChangesSomethingIsTriedHere() {
    Set<String> tried =
        doors()
            .map(door -> door.path().replaceAll("/[{0-9a-f][0-9a-f-]{0,64}[}]?(?=/|$)", "/*"))
            .map(path -> path.replace("/spare/", "/*/"))
            .collect(Collectors.toSet());
    assertThat(
            Answering.all().stream()
                .filter(Answering::changes)
                .map(Answering::path)
                .filter(path -> !OTHERS.contains(path))
                .filter(path -> !tried.contains(path.replaceAll("\\{[a-z]+\\}", "*"))))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("doors")
  void whatCannotBeWrittenDownIsNotDone(Door door) {
    door.before().run();
    String path =
        door.path().replace("{0}", items.get(0).toString()).replace("{1}", items.get(1).toString());
    try (Visitor visitor = Visitor.as(door.role(), node.address())) {
      String form = form(door, visitor.token("/"));
      List<String> before = kept(path);
      assertThat(withoutAudit(() -> visitor.post(path, form)).statusCode()).isEqualTo(500);
      assertThat(kept(path)).isEqualTo(before);

      long rows = rows();
      assertThat(visitor.post(path, form).statusCode()).isEqualTo(302);
      assertThat(kept(path)).isNotEqualTo(before);
      assertThat(rows()).isGreaterThan(rows);
    }
  }

  @Test
  void aPasswordStaysWhereTheAuditFails() {
    node.console()
        .accounts()
        .addHashed(
            "own", ConsoleRole.AUDITOR, Set.of(), node.console().accounts().hashed(PASSWORD), true);
    try (Visitor visitor = new Visitor(node.address())) {
      visitor.signIn("own", PASSWORD);
      String form =
          "_csrf="
              + visitor.token("/password")
              + "&present=a+sentence+of+my+own&fresh=another+of+my+own&again=another+of+my+own";
      List<String> before = kept("");
      assertThat(withoutAudit(() -> visitor.post("/password", form)).statusCode()).isEqualTo(500);
      assertThat(kept("")).isEqualTo(before);
      assertThat(visitor.post("/password", form).statusCode()).isEqualTo(302);
      assertThat(kept("")).isNotEqualTo(before);
    }
  }

  @Test
  void aWrongPasswordThatCannotBeWrittenDownIsNotCounted() {
    node.console()
        .accounts()
        .addHashed(
            "typist",
            ConsoleRole.AUDITOR,
            Set.of(),
            node.console().accounts().hashed(PASSWORD),
            false);
    try (Visitor visitor = new Visitor(node.address())) {
      String form = "_csrf=" + visitor.token("/sign-in") + "&name=typist&password=wrong";
      List<String> before = kept("");
      assertThat(withoutAudit(() -> visitor.post("/sign-in", form)).statusCode()).isEqualTo(500);
      assertThat(kept("")).isEqualTo(before);
      assertThat(visitor.post("/sign-in", form).statusCode()).isEqualTo(302);
      assertThat(kept("")).isNotEqualTo(before);
    }
  }

  @Test
  void aVersionOfThePolicyIsNotKeptWhereTheAuditFails() {
    String name = SHIPPED.texts().keySet().stream().sorted().findFirst().orElseThrow();
    String table =
        Objects.requireNonNull(SHIPPED.texts().get(name))
            .replaceFirst("(?m)^version .*$", "version of-this-test");
    try (Visitor visitor = Visitor.as(ConsoleRole.ADMINISTRATOR, node.address())) {
      String token = visitor.token("/");
      List<String> before = kept("");
      assertThat(withoutAudit(() -> bring(visitor, token, name, table)).statusCode())
          .isEqualTo(500);
      assertThat(kept("")).isEqualTo(before);
      HttpResponse<String> brought = bring(visitor, token, name, table);
      assertThat(brought.statusCode()).as(brought.body()).isEqualTo(302);
      assertThat(kept("")).isNotEqualTo(before);
    }
  }

  private static HttpResponse<String> bring(
      Visitor visitor, String token, String name, String table) {
    return visitor.uploadTable("/policy/versions", token, "DMV907", name, table);
  }

  @Test
  void ofManyItemsNoneIsSentThatCannotBeWrittenDown() {
    try (Visitor clerk = Visitor.as(ConsoleRole.CLERK, node.address())) {
      Map<String, String> close =
          Map.of(
              "desk",
              DemoNode.FIRST_COURT,
              "kind",
              kept(2).item().kind().name(),
              "code",
              kept(2).item().code(),
              "what",
              "close",
              "reason",
              "written off");
      String run = Visitor.leadsTo(clerk.send("/", "/queue/alike", close));
      String form = "_csrf=" + clerk.token("/");
      String before = kept(2).toString();
      withoutAudit(() -> {
        HttpResponse<String> gone = clerk.post(run + "/go", form);
        await(() -> clerk.get("/live" + run).body().contains("Stopped"));
        return gone;
      });
      assertThat(kept(2).toString()).isEqualTo(before);
      assertThat(kept(2).open()).isTrue();
    }
  }

  private static KeptWorkItem kept(int item) {
    return node.node().store().records().workItem(items.get(item)).orElseThrow();
  }

  private static String form(Door door, String token) {
    return Stream.concat(
            door.form().entrySet().stream().map(each -> each.getKey() + "=" + each.getValue()),
            Stream.of("_csrf=" + token))
        .collect(Collectors.joining("&"));
  }

  /// What is kept here, and at the desks what people have had done.
  private static List<String> kept(String path) {
    List<String> kept = new ArrayList<>();
    for (String table : TABLES) {
      kept.addAll(
          node.console()
              .store()
              .jdbc()
              .sql("SELECT * FROM " + table)
              .query((row, _) -> table + line(row))
              .list());
    }
    kept.addAll(
        node.console()
            .store()
            .jdbc()
            .sql("SELECT id, account, state FROM reissue WHERE state <> 'FINISHED' OR ? = 1")
            .param(path.equals("/reissue/runs") ? 1 : 0)
            .query((row, _) -> row.getString("account") + " " + row.getString("state"))
            .list());
    node.node().store().records().counts().stream()
        .filter(count -> count.flow().direction() != Direction.RECEIVED)
        .forEach(count -> kept.add(count.flow() + " " + count.total()));
    kept.add("stopped " + node.node().delivery().stopped(new OrganizationId(DemoNode.DMV)));
    return kept;
  }

  private static String line(ResultSet row) throws SQLException {
    StringBuilder line = new StringBuilder();
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      line.append(' ')
          .append(
              row.getObject(i) instanceof byte[] bytes
                  ? HexFormat.of().formatHex(bytes)
                  : String.valueOf(row.getObject(i)));
    }
    return line.toString();
  }

  private static long rows() {
    return node.console().audit().newest(Long.MAX_VALUE, 1).getFirst().number();
  }

  private static HttpResponse<String> withoutAudit(Supplier<HttpResponse<String>> act) {
    sql("CREATE TRIGGER no_audit BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'refused'); END");
    try {
      return act.get();
    } finally {
      sql("DROP TRIGGER no_audit");
    }
  }

  private static int sql(String statement) {
    return node.console().store().jdbc().sql(statement).update();
  }

  private static void await(BooleanSupplier so) {
    Instant end = Instant.now().plus(PATIENCE);
    while (!so.getAsBoolean()) {
      assertThat(Instant.now()).isBefore(end);
      LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
    }
  }

  /// Nobody of these licence numbers is on file.
  private static List<UUID> refusedHolds(int many) throws IOException, InterruptedException {
    OrganizationId court = new OrganizationId(DemoNode.FIRST_COURT);
    try (HttpClient http = HttpClient.newHttpClient()) {
      for (int i = 0; i < many; i++) {
        String hold =
            EveryDoorTest.HOLD
                .replace("TR-SECRET-61", "TR-DONE-" + i)
                .replace("H-SECRET", "H-DONE-" + i)
                .replace("C-SECRET", "C-DONE-" + i);
        HttpResponse<String> taken =
            http.send(
                HttpRequest.newBuilder(node.address().resolve("/api/courts/90001/holds"))
                    .header("Authorization", "Bearer " + DemoNode.keyOf(DemoNode.FIRST_COURT))
                    .POST(HttpRequest.BodyPublishers.ofString(hold))
                    .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(202);
      }
    }
    await(() -> node.node().store().records().workItems(court, true, many).size() == many);
    return node.node().store().records().workItems(court, true, many).stream()
        .map(kept -> kept.item().id())
        .toList();
  }
}
