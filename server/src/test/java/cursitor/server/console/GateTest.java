package cursitor.server.console;

import static cursitor.server.console.Visitor.leadsTo;
import static org.assertj.core.api.Assertions.assertThat;

import cursitor.server.console.account.ConsoleRole;
import cursitor.server.console.audit.Deed;
import cursitor.server.console.page.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who may see which page, and what no page lets through.
class GateTest {
  private static final Map<ConsoleRole, Set<Page>> FORBIDDEN =
      Map.of(
          ConsoleRole.CLERK, Set.of(Page.PARTNERS, Page.REISSUE, Page.ACCOUNTS, Page.AUDIT),
          ConsoleRole.SUPERVISOR, Set.of(Page.AUDIT),
          ConsoleRole.OPERATOR, Set.of(Page.QUEUE, Page.ACCOUNTS, Page.AUDIT),
          ConsoleRole.AUDITOR, Set.of(Page.ACCOUNTS),
          ConsoleRole.ADMINISTRATOR, Set.of());

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
  @EnumSource
  void eachRoleHasItsPagesAndNoOther(ConsoleRole role) {
    try (Visitor visitor = Visitor.as(role, node.address())) {
      for (Page page : Page.values()) {
        if (page != Page.SIGN_IN) {
          boolean forbidden = FORBIDDEN.getOrDefault(role, Set.of()).contains(page);
          HttpResponse<String> answer = visitor.get(page.path());
          assertThat(answer.statusCode()).as(role + " " + page).isEqualTo(forbidden ? 403 : 200);
          assertThat(visitor.get("/").body().contains("href=\"" + page.path() + "\" data-key"))
              .as("navigation of " + role + " " + page)
              .isEqualTo(!forbidden && page != Page.PASSWORD);
        }
      }
    }
  }

  @Test
  void whoIsTurnedAwayIsWrittenDownAndToldWhatToDo() {
    try (Visitor clerk = Visitor.as(ConsoleRole.CLERK, node.address())) {
      assertThat(clerk.get("/audit").body())
          .contains("Not for this account", "Audit is for auditors and administrators.")
          .contains("<strong>clerk</strong>", "of 90001", "href=\"/queue\" data-key")
          .doesNotContain("aria-current");
    }
    assertThat(node.console().audit().newest(Long.MAX_VALUE, 5))
        .anyMatch(each ->
            each.deed() == Deed.TURNED_AWAY
                && each.account().equals("clerk")
                && each.detail().equals("/audit"));
  }

  @Test
  void aSupervisorMayUnlockAndNotShut() {
    try (Visitor supervisor = Visitor.as(ConsoleRole.SUPERVISOR, node.address())) {
      for (String act : new String[] {"lock", "unlock", "password"}) {
        assertThat(supervisor.send("/accounts", "/accounts/auditor/" + act, Map.of()).statusCode())
            .as(act)
            .isEqualTo(403);
      }
      assertThat(supervisor.send("/accounts", "/accounts/auditor/lock", Map.of()).body())
          .contains("This act on Accounts is for administrators.");
      assertThat(supervisor.send("/accounts", "/accounts/auditor/forgive", Map.of()).statusCode())
          .isEqualTo(302);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sign-out",
        "/password",
        "/accounts",
        "/audit/check",
        "/reconciliation/make",
        "/reconciliation/extract"
      })
  void aFormWithoutItsTokenDoesNothing(String path) {
    try (Visitor admin = Visitor.as(ConsoleRole.ADMINISTRATOR, node.address())) {
      HttpResponse<String> answer = admin.post(path, "name=forged&role=CLERK&courts=90001");
      assertThat(answer.statusCode()).isEqualTo(403);
      assertThat(answer.body())
          .contains("Not for this account", "The form was open too long", "data-key=\"a\"");
      assertThat(admin.get("/").statusCode()).isEqualTo(200);
      assertThat(node.console().accounts().find("forged")).isEmpty();
    }
  }

  @Test
  void everyPageTellsTheBrowserToRunNothingButItsOwn() {
    try (Visitor visitor = Visitor.as(ConsoleRole.ADMINISTRATOR, node.address())) {
      for (String path : new String[] {"/", "/accounts", "/audit", "/nothing-here", "/password"}) {
        var headers = visitor.get(path).headers();
        assertThat(headers.firstValue("Content-Security-Policy"))
            .contains(
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors"
                    + " 'none'; base-uri 'none'");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(headers.firstValue("Permissions-Policy").orElse("")).contains("camera=()");
        assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
      }
    }
  }

  @Test
  void theSessionIsACookieNoScriptCanRead() {
    try (Visitor visitor = new Visitor(node.address())) {
      assertThat(visitor.get("/sign-in").headers().firstValue("Set-Cookie").orElse(""))
          .contains("HttpOnly", "SameSite=Strict");
      assertThat(visitor.get("/sign-in").body()).doesNotContain("jsessionid");
    }
  }

  @Test
  void behindTlsTheCookieGoesByHttpsOnly(@TempDir Path other) {
    try (ConsoleNode behind = ConsoleNode.behindTls(other, new MovedClock());
        Visitor visitor = new Visitor(behind.address())) {
      assertThat(visitor.get("/sign-in").headers().firstValue("Set-Cookie").orElse(""))
          .contains("Secure", "HttpOnly", "SameSite=Strict");
      assertThat(
              visitor
                  .get("/", "X-Forwarded-Proto", "https", "X-Forwarded-Host", "court.example")
                  .headers()
                  .firstValue("Location"))
          .contains("https://court.example/sign-in");
    }
  }

  @Test
  void noPageHoldsScriptOrStyleOfItsOwn() {
    try (Visitor visitor = Visitor.as(ConsoleRole.ADMINISTRATOR, node.address())) {
      for (String path : new String[] {"/", "/accounts", "/audit", "/nothing-here", "/password"}) {
        assertThat(visitor.get(path).body())
            .doesNotContainPattern("<script(?![^>]* src=\"/assets/)")
            .doesNotContainPattern("(?i)<style|\\sstyle=|\\son[a-z]+=|https?://");
      }
    }
  }

  @Test
  void theDoorsOfProgramsKnowNoSessionAndNoToken() throws Exception {
    try (HttpClient program = HttpClient.newHttpClient()) {
      for (String path :
          new String[] {
            "/exchange", "/ws", "/api/courts/90001/feed", "/operator/partners", "/actuator/health"
          }) {
        for (String method : new String[] {"GET", "POST"}) {
          HttpResponse<String> answer =
              program.send(
                  HttpRequest.newBuilder(node.address().resolve(path))
                      .method(method, HttpRequest.BodyPublishers.ofString("x"))
                      .build(),
                  HttpResponse.BodyHandlers.ofString());
          assertThat(answer.statusCode()).as(method + " " + path).isNotIn(302, 403, 500);
          assertThat(answer.headers().map().keySet())
              .as(method + " " + path)
              .doesNotContain("set-cookie", "content-security-policy", "x-frame-options");
          assertThat(answer.body()).doesNotContain("<!DOCTYPE");
        }
      }
    }
  }

  /// As it is written each looks like a program's door or leads around the sign-in page.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/../accounts",
        "/api/..;/accounts",
        "/api/%2e%2e/accounts",
        "/exchange/..;x=y/audit",
        "//accounts",
        "/accounts/",
        "/accounts;x",
        "/%61ccounts",
        "/sign-in/../audit",
        "/assets/../audit",
        "/assets/..%2faudit",
        "/live/overview",
        "/error"
      })
  void noWayLeadsAroundTheSignInPage(String path) throws IOException {
    String answer = raw(path);
    assertThat(answer.lines().findFirst().orElse("")).doesNotContain(" 200");
    assertThat(answer).doesNotContain("Who may sign in", "Who did and who saw what", "id=\"live\"");
  }

  @Test
  void whatIsNotThereIsToldPlainly() {
    try (Visitor visitor = Visitor.as(ConsoleRole.CLERK, node.address())) {
      HttpResponse<String> answer = visitor.get("/nothing-here");
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(answer.body())
          .contains("Nothing here", "for <strong>90001</strong>", "href=\"/queue\" data-key")
          .doesNotContain("nothing-here");
      assertThat(visitor.get("/audit?before=x").statusCode()).isEqualTo(403);
      assertThat(leadsTo(new Visitor(node.address()).get("/nothing-here"))).isEqualTo("/sign-in");
    }
    try (Visitor auditor = Visitor.as(ConsoleRole.AUDITOR, node.address())) {
      HttpResponse<String> answer = auditor.get("/audit?before=x");
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.body()).contains("Not understood", "href=\"/audit\" data-key");
    }
  }

  /// Whoever meets a failure may go on elsewhere.
  @Test
  void aFailureShowsItsPageWithTheMenu(@TempDir Path other) {
    try (ConsoleNode broken = ConsoleNode.open(other, new MovedClock());
        Visitor clerk = Visitor.as(ConsoleRole.CLERK, broken.address())) {
      broken.console().store().jdbc().sql("DROP TABLE saved_filter").update();
      HttpResponse<String> answer = clerk.get("/messages");
      assertThat(answer.statusCode()).isEqualTo(500);
      assertThat(answer.body())
          .contains("It did not work", "href=\"/queue\" data-key")
          .doesNotContain("saved_filter");
      assertThat(clerk.get("/").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void markupIsShownAsText() {
    String markup = "\"><script>alert(1)</script>${7*7}[[${7*7}]]";
    node.console().audit().add(markup, Deed.VIEWED, markup);
    try (Visitor auditor = Visitor.as(ConsoleRole.AUDITOR, node.address())) {
      for (String path :
          new String[] {"/audit", "/audit?account=%22%3E%3Cscript%3Ealert(1)%3C/script%3E"}) {
        assertThat(auditor.get(path).body())
            .contains("&lt;script&gt;alert(1)")
            .doesNotContain("<script>alert");
      }
      assertThat(auditor.get("/audit").body()).contains("${7*7}").doesNotContain(">49<");
    }
  }

  /// What is looked for may become a row, and rows stay for ever.
  @Test
  void onlyKnownAccountsAndDesksAreLookedForInTheAudit() {
    try (Visitor auditor = Visitor.as(ConsoleRole.AUDITOR, node.address())) {
      String rows = node.console().audit().newest(Long.MAX_VALUE, 100).toString();
      assertThat(auditor.get("/audit?account=MARIA%20GARCIA").body())
          .contains("There is no such account");
      assertThat(auditor.get("/audit?desk=GARCIA").body()).contains("no such desk");
      for (String asked :
          new String[] {"account=MARIA+GARCIA", "desk=GARCIA", "deed=GARCIA", "account=clerk"}) {
        int status = auditor.get("/audit/table?" + asked).statusCode();
        assertThat(status)
            .as(asked)
            .isEqualTo(asked.startsWith("deed") || asked.endsWith("clerk") ? 200 : 302);
      }
      assertThat(node.console().audit().newest(Long.MAX_VALUE, 100).toString())
          .doesNotContain("GARCIA")
          .contains("audit: clerk")
          .isNotEqualTo(rows);
      assertThat(auditor.get("/audit?account=clerk").body()).doesNotContain("no such");
    }
  }

  @Test
  void whatWasChosenStaysWhenTheChainIsChecked() {
    try (Visitor auditor = Visitor.as(ConsoleRole.AUDITOR, node.address())) {
      HttpResponse<String> checked =
          auditor.send(
              "/audit?account=clerk&deed=VIEWED",
              "/audit/check",
              Map.of("account", "clerk", "deed", "VIEWED", "about", "90001/TR-1/P1"));
      assertThat(leadsTo(checked))
          .isEqualTo("/audit?account=clerk&deed=VIEWED&about=90001/TR-1/P1");
      URI page = URI.create(checked.headers().firstValue("Location").orElse(""));
      assertThat(auditor.get(page.getRawPath() + "?" + page.getRawQuery()).body())
          .contains("It holds")
          .containsPattern("type=\"hidden\" name=\"deed\" value=\"VIEWED\"");
    }
  }

  private static String raw(String path) throws IOException {
    URI address = node.address();
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write(
          ("GET "
                  + path
                  + " HTTP/1.1\r\nHost: "
                  + address.getAuthority()
                  + "\r\nAccept: text/html\r\nConnection: close\r\n\r\n")
              .getBytes(StandardCharsets.US_ASCII));
      out.flush();
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
