package cursitor.server.console;

import static cursitor.server.console.Visitor.leadsTo;
import static org.assertj.core.api.Assertions.assertThat;

import cursitor.server.console.account.ConsoleRole;
import cursitor.server.console.account.Doorkeeper;
import cursitor.server.console.audit.AuditEntry;
import cursitor.server.console.audit.Deed;
import cursitor.server.demo.DemoPeople;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Signing in and what ends it.
class SignInTest {
  private static final String CLERK = DemoPeople.nameOf(ConsoleRole.CLERK);
  private static final String PASSWORD = DemoPeople.passwordOf(ConsoleRole.CLERK);

  private static final MovedClock clock = new MovedClock();
  @TempDir static Path store;
  private static ConsoleNode node;
  private Visitor visitor;
  private long begun;

  @BeforeAll
  static void open() {
    node = ConsoleNode.open(store, clock);
  }

  @AfterAll
  static void close() {
    node.close();
  }

  @BeforeEach
  void come() {
    node.console().accounts().unlock(CLERK);
    visitor = new Visitor(node.address());
    begun = node.console().audit().prove().last();
  }

  @AfterEach
  void go() {
    visitor.close();
  }

  @Test
  void aStrangerIsLedToTheSignInPageAndFromThereToWhereHeWanted() {
    assertThat(leadsTo(visitor.get("/audit"))).isEqualTo("/sign-in");
    assertThat(leadsTo(visitor.signIn(CLERK, PASSWORD))).startsWith("/audit");
    assertThat(visitor.get("/").body()).contains("<strong>clerk</strong>", "of 90001");
    assertThat(deeds()).contains(Deed.SIGNED_IN);
  }

  @Test
  void whoIsSignedInIsLedOnFromTheSignInPageAndNobodyElse() {
    String old = visitor.token("/sign-in");
    visitor.signIn(CLERK, PASSWORD);
    String session = visitor.session();
    assertThat(leadsTo(visitor.get("/sign-in"))).isEqualTo("/");
    assertThat(leadsTo(visitor.get("/sign-in?told=ENDED"))).isEqualTo("/");
    HttpResponse<String> again =
        visitor.post("/sign-in", "name=%20Clerk&password=forged&_csrf=" + old);
    assertThat(again.statusCode()).isEqualTo(302);
    assertThat(leadsTo(again)).isEqualTo("/");
    HttpResponse<String> other =
        visitor.post("/sign-in", "name=auditor&password=forged&_csrf=" + old);
    assertThat(other.statusCode()).isEqualTo(403);
    assertThat(other.body()).contains("Somebody else is signed in", "<strong>clerk</strong>");
    assertThat(visitor.session()).isEqualTo(session);
    assertThat(visitor.get("/").body()).contains("<strong>clerk</strong>");
  }

  @Test
  void theNameIsKnownInCapitalsTooAndThePasswordIsNot() {
    assertThat(leadsTo(visitor.signIn(" Clerk ", PASSWORD))).isEqualTo("/");
    assertThat(
            leadsTo(new Visitor(node.address()).signIn(CLERK, PASSWORD.toUpperCase(Locale.ROOT))))
        .isEqualTo("/sign-in?told=WRONG");
  }

  @Test
  void whoHasNoAccountHearsTheSameAsWhoMistypesAndHisNameIsNotWrittenDown() {
    assertThat(leadsTo(visitor.signIn("my-secret-word", "x"))).isEqualTo("/sign-in?told=WRONG");
    assertThat(leadsTo(visitor.signIn(CLERK, "x"))).isEqualTo("/sign-in?told=WRONG");
    assertThat(node.console().audit().newest(Long.MAX_VALUE, 9).toString())
        .contains("SIGN_IN_FAILED")
        .doesNotContain("my-secret-word");
  }

  @Test
  void fiveWrongPasswordsLockTheAccountForAQuarterOfAnHour() {
    for (int i = 1; i < Doorkeeper.FAILURES; i++) {
      assertThat(leadsTo(visitor.signIn(CLERK, "wrong"))).isEqualTo("/sign-in?told=WRONG");
    }
    assertThat(leadsTo(visitor.signIn(CLERK, "wrong"))).isEqualTo("/sign-in?told=LOCKED");
    assertThat(leadsTo(visitor.signIn(CLERK, PASSWORD))).isEqualTo("/sign-in?told=LOCKED");
    assertThat(visitor.get("/sign-in?told=LOCKED").body()).contains("supervisor");
    clock.forward(Doorkeeper.LOCKED_FOR.minusSeconds(1));
    assertThat(leadsTo(visitor.signIn(CLERK, PASSWORD))).isEqualTo("/sign-in?told=LOCKED");
    clock.forward(Duration.ofSeconds(1));
    assertThat(leadsTo(visitor.signIn(CLERK, PASSWORD))).isEqualTo("/");
    assertThat(deeds()).contains(Deed.ACCOUNT_LOCKED, Deed.SIGN_IN_FAILED);
  }

  @Test
  void aSupervisorUnlocksWhoHasMistyped() {
    for (int i = 0; i < Doorkeeper.FAILURES; i++) {
      visitor.signIn(CLERK, "wrong");
    }
    try (Visitor supervisor = Visitor.as(ConsoleRole.SUPERVISOR, node.address())) {
      assertThat(supervisor.get("/accounts").body()).contains("locked by wrong passwords");
      supervisor.send("/accounts", "/accounts/clerk/forgive", Map.of());
    }
    assertThat(leadsTo(visitor.signIn(CLERK, PASSWORD))).isEqualTo("/");
  }

  @Test
  void wrongPasswordsInBetweenAreForgottenByARightOne() {
    for (int i = 1; i < Doorkeeper.FAILURES; i++) {
      visitor.signIn(CLERK, "wrong");
    }
    visitor.signIn(CLERK, PASSWORD);
    try (Visitor again = new Visitor(node.address())) {
      assertThat(leadsTo(again.signIn(CLERK, "wrong"))).isEqualTo("/sign-in?told=WRONG");
    }
  }

  @Test
  void aSessionHasANewIdAfterSigningIn() {
    visitor.get("/sign-in");
    String before = visitor.session();
    assertThat(before).isNotEmpty();
    visitor.signIn(CLERK, PASSWORD);
    assertThat(visitor.session()).isNotEmpty().isNotEqualTo(before);
    try (Visitor thief = new Visitor(node.address())) {
      HttpResponse<String> stolen = thief.get("/", "Cookie", "cursitor=" + before);
      assertThat(stolen.statusCode()).isEqualTo(302);
    }
  }

  @Test
  void aSessionEndsWhenNothingIsDoneThoughThePageKeepsItselfFresh() {
    visitor.signIn(CLERK, PASSWORD);
    assertThat(visitor.get("/").statusCode()).isEqualTo(200);
    clock.forward(Duration.ofMinutes(14));
    assertThat(visitor.get("/").statusCode()).isEqualTo(200);
    clock.forward(Duration.ofMinutes(14));
    assertThat(visitor.get("/live/overview", "HX-Request", "true").statusCode()).isEqualTo(200);
    clock.forward(Duration.ofMinutes(1));
    HttpResponse<String> late = visitor.get("/live/overview", "HX-Request", "true");
    assertThat(late.statusCode()).isEqualTo(401);
    assertThat(late.headers().firstValue("HX-Redirect")).contains("/sign-in?told=ENDED");
    assertThat(leadsTo(visitor.get("/"))).isEqualTo("/sign-in");
    assertThat(deeds()).contains(Deed.SESSION_ENDED);
  }

  @Test
  void aClockThatIsSetBackKeepsNoIdleSessionOpen() {
    visitor.signIn(CLERK, PASSWORD);
    assertThat(visitor.get("/").statusCode()).isEqualTo(200);
    clock.forward(Duration.ofHours(-5));
    assertThat(visitor.get("/live/overview", "HX-Request", "true").statusCode()).isEqualTo(200);
    clock.forward(Duration.ofMinutes(15));
    assertThat(visitor.get("/live/overview", "HX-Request", "true").statusCode()).isEqualTo(401);
    clock.forward(Duration.ofHours(5));
  }

  @Test
  void signingOutEndsTheSession() {
    visitor.signIn(CLERK, PASSWORD);
    String session = visitor.session();
    visitor.send("/", "/sign-out", Map.of());
    try (Visitor thief = new Visitor(node.address())) {
      assertThat(thief.get("/", "Cookie", "cursitor=" + session).statusCode()).isEqualTo(302);
    }
    assertThat(deeds()).contains(Deed.SIGNED_OUT);
  }

  @Test
  void anAccountThatIsShutIsSignedOutAtOnce() {
    visitor.signIn(CLERK, PASSWORD);
    node.console().accounts().lock(CLERK);
    assertThat(leadsTo(visitor.get("/"))).isEqualTo("/sign-in?told=CHANGED");
    assertThat(leadsTo(visitor.signIn(CLERK, PASSWORD))).isEqualTo("/sign-in?told=SHUT");
  }

  @Test
  void aPasswordThatWasGivenIsChangedBeforeAnythingElse() {
    String name = DemoPeople.nameOf(ConsoleRole.AUDITOR);
    node.console()
        .accounts()
        .changeHashed(name, node.console().accounts().hashed("given-by-somebody"), true);
    visitor.signIn(name, "given-by-somebody");
    assertThat(leadsTo(visitor.get("/"))).isEqualTo("/password");
    assertThat(change("given-by-somebody", "short").body()).contains("at least 12 characters");
    assertThat(change("not the present one", "a sentence of my own").body()).contains("not right");
    assertThat(leadsTo(change("given-by-somebody", "a sentence of my own")))
        .isEqualTo("/sign-in?told=CHANGED");
    assertThat(leadsTo(visitor.signIn(name, "a sentence of my own"))).isEqualTo("/");
    assertThat(visitor.get("/").statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> change(String present, String fresh) {
    return visitor.send(
        "/password", "/password", Map.of("present", present, "fresh", fresh, "again", fresh));
  }

  /// What was done in this test.
  private List<Deed> deeds() {
    return node.console().audit().newest(Long.MAX_VALUE, 100).stream()
        .filter(each -> each.number() > begun)
        .map(AuditEntry::deed)
        .toList();
  }
}
