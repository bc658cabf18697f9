package cursitor.bench.run;

import cursitor.exchange.OrganizationId;
import cursitor.server.console.Console;
import cursitor.server.console.account.ConsoleRole;
import cursitor.server.console.queue.Owners;
import cursitor.server.store.KeptWorkItem;
import cursitor.server.store.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody signed in at the console of a node, with a browser that keeps cookies. Every answer is
/// read whole and has to be what was asked for.
final class Clerk implements AutoCloseable {
  /// A supervisor of no certain court, who may see every page that is asked for.
  static final String NAME = "bench";

  private static final String PASSWORD = "five weeks of refusals";
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private final URI node;
  private String token = "";

  private Clerk(URI node) {
    this.node = node;
  }

  /// Gives the clerk an account at a node that is not running, and some items to see to.
  static void enrol(Path store, List<KeptWorkItem> items) {
    try (Console console = Console.open(new Place.Folder(store), InstantSource.system())) {
      Set<OrganizationId> everyCourt = Set.of();
      if (console
          .accounts()
          .addHashed(
              NAME,
              ConsoleRole.SUPERVISOR,
              everyCourt,
              console.accounts().hashed(PASSWORD),
              false)) {
        Owners owners = new Owners(console.store(), console.time());
        items.forEach(kept -> owners.give(kept.item().id(), NAME));
      }
    }
  }

  /// Throws IllegalStateException where the console does not let the clerk in.
  static Clerk signIn(int port) {
    Clerk clerk = new Clerk(URI.create("http://127.0.0.1:" + port));
    clerk.takeToken("/sign-in");
    clerk.post("/sign-in", Map.of("name", NAME, "password", PASSWORD), "<h1");
    clerk.takeToken("/search");
    return clerk;
  }

  private void takeToken(String page) {
    Matcher found = TOKEN.matcher(answer(page, HttpRequest.newBuilder()));
    if (!found.find()) {
      throw new IllegalStateException(page + " has no token");
    }
    token = found.group(1);
  }

  /// Opens a page and says how often a text stands on it.
  int page(String path, String mark) {
    return count(answer(path, HttpRequest.newBuilder()), mark);
  }

  /// Has a part of a page sent, as a page in the browser does.
  int part(String path, String mark) {
    return count(answer(path, HttpRequest.newBuilder().header("HX-Request", "true")), mark);
  }

  /// Sends a form, follows where it leads, and says how often a text stands there.
  int post(String path, Map<String, String> fields, String mark) {
    String form =
        fields.entrySet().stream()
            .map(each -> each.getKey() + "=" + encode(each.getValue()))
            .collect(Collectors.joining("&"));
    HttpRequest.Builder request =
        HttpRequest.newBuilder()
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form + "&_csrf=" + encode(token)));
    return count(answer(path, request), mark);
  }

  private String answer(String path, HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer =
          http.send(
              request.uri(node.resolve(path)).header("Accept", "text/html").build(),
              HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(path + " is answered with " + answer.statusCode());
      }
      if (answer.uri().getPath().equals("/sign-in") && !path.startsWith("/sign-in")) {
        throw new IllegalStateException(path + " asks to sign in again");
      }
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException("told to stop", e);
    }
  }

  private static int count(String body, String mark) {
    int count = 0;
    for (int at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + 1)) {
      count++;
    }
    return count;
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    http.close();
  }
}
