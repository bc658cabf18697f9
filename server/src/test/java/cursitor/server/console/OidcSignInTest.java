package cursitor.server.console;

import static cursitor.server.console.Traveller.leadsTo;
import static cursitor.server.console.Traveller.query;
import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.OrganizationId;
import cursitor.server.console.account.Account;
import cursitor.server.console.account.Accounts;
import cursitor.server.console.account.Admission;
import cursitor.server.console.account.ConsoleRole;
import cursitor.server.console.audit.AuditEntry;
import cursitor.server.console.audit.Deed;
import cursitor.server.demo.DemoPeople;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;

/// Signing in where another service knows the people, and what keeps others out.
class OidcSignInTest {
  @TempDir static Path folder;
  private static final MovedClock CLOCK = new MovedClock();
  private static SignInService service;
  private static ConsoleNode node;

  private Traveller traveller;

  @BeforeAll
  static void open() {
    service = SignInService.open();
    node = ConsoleNode.withOidc(folder, CLOCK, service.config(folder, false));
    service.serves(node.address());
  }

  @AfterAll
  static void close() {
    node.close();
    service.close();
  }

  @BeforeEach
  void setOut() {
    traveller = traveller(node);
  }

  @AfterEach
  void comeHome() {
    traveller.close();
  }

  private static Traveller traveller(ConsoleNode at) {
    return new Traveller(at.address(), service.address());
  }

  @ParameterizedTest
  @CsvSource({
    "CLERK, mends, 90001, of 90001",
    "SUPERVISOR, leads, 90002, of 90002",
    "SUPERVISOR, leads, *, supervisor",
    "OPERATOR, watches, '', operator",
    "AUDITOR, reads, '', auditor",
    "ADMINISTRATOR, keeps, '', administrator"
  })
  void whoeverHasARoleThereHasItHere(ConsoleRole role, String value, String court, String shown) {
    service.says("ann", value, court);

    assertThat(traveller.signIn("ann")).isEqualTo(node.address().resolve("/"));

    assertThat(traveller.get("/").body())
        .contains("<strong>oidc:ann</strong>", shown)
        .doesNotContain("href=\"/password\"");
    assertThat(traveller.get("/audit").statusCode())
        .isEqualTo(role == ConsoleRole.AUDITOR || role == ConsoleRole.ADMINISTRATOR ? 200 : 403);
    assertThat(newest())
        .anyMatch(each -> each.deed() == Deed.SIGNED_IN && each.account().equals("oidc:ann"));
  }

  @Test
  void theRequestIsBoundToThisSessionAndToThisSignIn() {
    Map<String, String> asked = query(traveller.setOut());
    assertThat(asked)
        .containsEntry("response_type", "code")
        .containsEntry("code_challenge_method", "S256")
        .containsEntry("redirect_uri", node.address().resolve("/sign-in/back").toString())
        .containsEntry("scope", "openid profile")
        .containsKeys("state", "nonce", "code_challenge");
    assertThat(query(traveller.setOut()).get("state")).isNotEqualTo(asked.get("state"));
    assertThat(query(traveller.setOut()).get("nonce")).isNotEqualTo(asked.get("nonce"));
  }

  static Stream<Arguments> theUnwelcome() {
    Object mends = Map.of("roles", List.of("mends"));
    return Stream.of(
        refused("NO_ROLE", _ -> {}),
        refused("NO_ROLE", claims -> claims.claim("work", Map.of("roles", List.of("sweeps")))),
        refused("NO_ROLE", claims -> claims.claim("roles", List.of("keeps"))),
        refused(
            "SEVERAL_ROLES",
            claims -> claims.claim("work", Map.of("roles", List.of("mends", "keeps")))),
        refused("NO_COURT", claims -> claims.claim("work", mends)),
        refused("NO_COURT", claims -> claims.claim("work", mends).claim("courts", "*")),
        refused("NO_COURT", claims -> claims.claim("work", Map.of("roles", "leads"))),
        refused("NO_NAME", claims -> claims.claim("preferred_username", "а name")),
        refused("UNPROVEN", claims -> claims.claim("nonce", "of-another-sign-in")),
        refused("UNPROVEN", claims -> claims.audience(List.of("another-client"))),
        refused("UNPROVEN", claims -> claims.issuer("https://another.example")),
        refused(
            "UNPROVEN",
            claims ->
                claims
                    .issuedAt(Instant.now().minus(Duration.ofHours(3)))
                    .expiresAt(Instant.now().minus(Duration.ofHours(2)))));
  }

  private static Arguments refused(String why, Consumer<JwtClaimsSet.Builder> words) {
    return Arguments.of(why, words);
  }

  @ParameterizedTest
  @MethodSource("theUnwelcome")
  void whoeverIsNotProvenOrHasNoRoleIsToldAndStaysOutside(
      String why, Consumer<JwtClaimsSet.Builder> words) {
    service.says("bob", words);

    URI end = traveller.signIn("bob");

    assertThat(end).isEqualTo(node.address().resolve("/sign-in?told=" + why));
    assertThat(traveller.get(end).body()).contains("role=\"alert\"");
    assertThat(leadsTo(traveller.get("/")).getPath()).isEqualTo("/sign-in");
    assertThat(newest().getFirst().deed()).isEqualTo(Deed.SIGN_IN_FAILED);
  }

  @Test
  void whoComesBackWithAnotherStateIsNotSignedIn() {
    service.says("ann", "reads");
    URI back = traveller.proveWho(traveller.setOut(), "ann");
    String forged = back.toString().replaceAll("state=[^&]*", "state=guessed");
    assertThat(leadsTo(traveller.get(URI.create(forged))))
        .isEqualTo(node.address().resolve("/sign-in?told=STALE"));
    assertThat(leadsTo(traveller.get("/")).getPath()).isEqualTo("/sign-in");
  }

  /// A link that signs somebody in as another, who then reads along.
  @Test
  void whatOneBroughtBackSignsNobodyElseIn() {
    service.says("eve", "keeps");
    URI back = traveller.proveWho(traveller.setOut(), "eve");
    try (Traveller victim = traveller(node)) {
      victim.setOut();
      assertThat(leadsTo(victim.get(back)))
          .isEqualTo(node.address().resolve("/sign-in?told=STALE"));
    }
    traveller.get(back);
    try (Traveller again = traveller(node)) {
      assertThat(leadsTo(again.get(back)).getQuery()).isEqualTo("told=STALE");
    }
  }

  @Test
  void whoDoesNotAgreeThereIsToldSo() {
    String state = query(traveller.setOut()).get("state");
    assertThat(
            leadsTo(
                traveller.get(
                    "/sign-in/back?error=access_denied&error_description=%3Cb%3E&state=" + state)))
        .isEqualTo(node.address().resolve("/sign-in?told=DENIED"));
  }

  @Test
  void aSessionHasANewIdAndEndsWhenNothingIsDone() {
    service.says("ann", "reads");
    URI back = traveller.proveWho(traveller.setOut(), "ann");
    String before = traveller.session();
    traveller.get(back);
    assertThat(traveller.session()).isNotEmpty().isNotEqualTo(before);
    assertThat(traveller.get("/").statusCode()).isEqualTo(200);
    CLOCK.forward(Duration.ofMinutes(15));
    assertThat(leadsTo(traveller.get("/")).getQuery()).isEqualTo("told=ENDED");
  }

  @Test
  void aSessionEndsThoughSomebodyIsBusyBecauseARoleMayBeTakenAwayThere() {
    service.says("ann", "reads");
    traveller.signIn("ann");
    for (int i = 0; i < 60; i++) {
      assertThat(traveller.get("/").statusCode()).isEqualTo(200);
      CLOCK.forward(Duration.ofMinutes(10));
    }
    assertThat(leadsTo(traveller.get("/")).getQuery()).isEqualTo("told=OVER");
    assertThat(leadsTo(traveller.get("/")).getPath()).isEqualTo("/sign-in");
  }

  @Test
  void whoHasSignedInIsKnownAndCanBeSignedOutAndShutOut() {
    service.says("Uma", "mends", "90001");
    traveller.signIn("Uma");
    assertThat(node.console().accounts().find("oidc:Uma")).isPresent();
    assertThat(node.console().accounts().find("oidc:uma")).isEmpty();
    assertThat(node.console().doorkeeper().admit("oidc:Uma", "", _ -> {}))
        .isEqualTo(new Admission.Wrong(false));

    node.console().accounts().endSessions("oidc:Uma");
    assertThat(leadsTo(traveller.get("/")).getQuery()).isEqualTo("told=CHANGED");
    traveller.signIn("Uma");
    assertThat(traveller.get("/").statusCode()).isEqualTo(200);

    service.says("keeper", "keeps");
    try (Traveller admin = traveller(node)) {
      assertThat(admin.signIn("keeper")).isEqualTo(node.address().resolve("/"));
      String page = admin.get("/accounts").body();
      assertThat(page)
          .contains("Shut oidc:Uma", "End the sessions of oidc:Uma", "signs in elsewhere")
          .doesNotContain("New password for oidc:Uma", "Shut oidc:keeper");
      String token = page.replaceAll("(?s).*?name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
      admin.post(
          node.address().resolve("/accounts/elsewhere"), "name=oidc%3AUma&act=SHUT&_csrf=" + token);
    }
    assertThat(leadsTo(traveller.get("/")).getQuery()).isEqualTo("told=CHANGED");
    assertThat(traveller.signIn("Uma")).isEqualTo(node.address().resolve("/sign-in?told=SHUT"));
    assertThat(newest().getFirst().detail()).startsWith("shut, there known as");
    node.console().accounts().unlock("oidc:Uma");
    assertThat(traveller.signIn("Uma")).isEqualTo(node.address().resolve("/"));
  }

  @Test
  void anotherRoleThereEndsTheSessionsOfTheFormerOne() {
    service.says("vic", "mends", "90001");
    traveller.signIn("vic");
    try (Traveller second = traveller(node)) {
      second.signIn("vic");
      assertThat(traveller.get("/").statusCode()).isEqualTo(200);
      service.says("vic", "reads");
      try (Traveller third = traveller(node)) {
        third.signIn("vic");
        assertThat(third.get("/audit").statusCode()).isEqualTo(200);
      }
      assertThat(leadsTo(second.get("/")).getQuery()).isEqualTo("told=CHANGED");
    }
  }

  /// Also where the name holds what the name of no account here may.
  @Test
  void anItemIsGivenToWhoeverHasSignedInAndSeesTheDesk() {
    service.says("Wim@court.example", "mends", "90001");
    traveller.signIn("Wim@court.example");
    Account wim = node.console().accounts().find("oidc:Wim@court.example").orElseThrow();
    assertThat(wim.sees(new OrganizationId("90001"))).isTrue();
    service.says("lead", "leads", "*");
    try (Traveller lead = traveller(node)) {
      lead.signIn("lead");
      assertThat(lead.get("/queue").body()).contains("oidc:Wim@court.example");
    }
    service.says("else", "leads", "90002");
    try (Traveller elsewhere = traveller(node)) {
      elsewhere.signIn("else");
      assertThat(elsewhere.get("/queue").body()).doesNotContain("oidc:Wim");
    }
  }

  @Test
  void aNameThereIsNeverThatOfAnAccountHere() {
    service.says("admin", "reads");
    traveller.signIn("admin");
    assertThat(traveller.get("/").body()).contains("oidc:admin", "auditor");
    assertThat(traveller.get("/accounts").statusCode()).isEqualTo(403);
    assertThat(leadsTo(traveller.get("/password")).getPath()).isEqualTo("/");
    assertThat(Accounts.isName("oidc:admin")).isFalse();
  }

  @Test
  void signingOutSignsOutThereToo() {
    service.says("ann", "reads");
    traveller.signIn("ann");

    URI leaving = leadsTo(traveller.signOut());

    assertThat(leaving).isEqualTo(node.address().resolve("/signed-out"));
    HttpResponse<String> page = traveller.get(leaving);
    URI there = URI.create(page.headers().firstValue("Refresh").orElse("").replace("0; url=", ""));
    assertThat(there.toString()).startsWith(service.address() + "/connect/logout?id_token_hint=");
    assertThat(page.body()).contains("Sign out of County sign-on");
    assertThat(leadsTo(traveller.get(there)))
        .isEqualTo(node.address().resolve("/sign-in?told=SIGNED_OUT"));
    assertThat(leadsTo(traveller.get("/")).getPath()).isEqualTo("/sign-in");
    assertThat(leadsTo(traveller.get(traveller.setOut())).getPath()).isEqualTo("/login");
    assertThat(leadsTo(traveller.get("/signed-out")).getPath()).isEqualTo("/sign-in");
    assertThat(newest())
        .anyMatch(each -> each.deed() == Deed.SIGNED_OUT && each.account().equals("oidc:ann"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sign-in/with/oidc?redirect_uri=https://evil.example/&state=x",
        "/sign-in/with/oidc?continue=https://evil.example/",
        "/sign-in/with/evil.example",
        "/sign-in/with/oidc/https://evil.example",
        "/sign-in?told=https://evil.example/",
        "/sign-in?continue=//evil.example/&redirect=https://evil.example",
        "/signed-out?there=https://evil.example/&url=https://evil.example/",
        "/sign-in/back?code=x&state=x&redirect_uri=https://evil.example/"
      })
  void noAddressOfARequestIsEverLedTo(String path) {
    HttpResponse<String> answer = traveller.get(path);
    assertThat(answer.headers().firstValue("Location").orElse("").replaceAll("continue$", ""))
        .doesNotContain("evil");
    assertThat(answer.headers().firstValue("Refresh")).isEmpty();
    assertThat(answer.body()).doesNotContain("evil.example");
    service.says("ann", "reads");
    assertThat(traveller.signIn("ann").getAuthority()).isEqualTo(node.address().getAuthority());
  }

  @Test
  void whoWantedAPageIsLedThereAndNowhereElse() {
    service.says("ann", "reads");
    traveller.get("/audit?account=ann");
    assertThat(traveller.signIn("ann").toString())
        .startsWith(node.address().resolve("/audit?account=ann").toString());
  }

  @Test
  void theCookieComesAlongFromThereAndNoScriptCanReadIt() {
    assertThat(traveller.get("/sign-in").headers().firstValue("Set-Cookie").orElse(""))
        .contains("HttpOnly", "SameSite=Lax");
  }

  @Test
  void accountsOfThisNodeStayOutsideWhereNothingElseIsSaid() {
    assertThat(traveller.get("/sign-in").body())
        .contains("Sign in with County sign-on")
        .doesNotContain("type=\"password\"");
    try (Visitor visitor = new Visitor(node.address())) {
      var answer =
          visitor.signIn(
              DemoPeople.nameOf(ConsoleRole.CLERK), DemoPeople.passwordOf(ConsoleRole.CLERK));
      assertThat(answer.headers().firstValue("Location").orElse("")).contains("/sign-in?told=");
      assertThat(visitor.get("/").statusCode()).isEqualTo(302);
    }
  }

  @Test
  void whereTheServiceIsDownTheNodeIsReadyAndAnAccountOfItsOwnMayBeAllowedIn(@TempDir Path other) {
    SignInService down = SignInService.open();
    down.close();
    try (ConsoleNode alone = ConsoleNode.withOidc(other, CLOCK, down.config(other, true));
        Traveller person = traveller(alone);
        Visitor visitor = new Visitor(alone.address())) {
      URI end = person.setOut();
      assertThat(end).isEqualTo(alone.address().resolve("/sign-in?told=UNREACHABLE"));
      assertThat(person.get(end).body())
          .contains("does not answer", "Sign in with County sign-on", "type=\"password\"");
      visitor.signIn(
          DemoPeople.nameOf(ConsoleRole.CLERK), DemoPeople.passwordOf(ConsoleRole.CLERK));
      assertThat(visitor.get("/").body()).contains("<strong>clerk</strong>");
      assertThat(leadsTo(visitor.send("/", "/sign-out", Map.of())).getPath()).isEqualTo("/sign-in");
    }
  }

  private static List<AuditEntry> newest() {
    return node.console().audit().newest(Long.MAX_VALUE, 5);
  }
}
