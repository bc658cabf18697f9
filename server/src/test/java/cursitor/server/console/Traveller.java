package cursitor.server.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody on the way between the node and the sign-in service, one step at a time.
final class Traveller implements AutoCloseable {
  private static final Pattern TOKEN =
      Pattern.compile("name=\"_csrf\" (?:type=\"hidden\" )?value=\"([^\"]+)\"");

  private final CookieManager cookies = new CookieManager();
  private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final URI node;
  private final URI service;

  Traveller(URI node, URI service) {
    this.node = node;
    this.service = service;
  }

  HttpResponse<String> get(String path) {
    return get(node.resolve(path));
  }

  HttpResponse<String> get(URI address) {
    return send(HttpRequest.newBuilder(address).header("Accept", "text/html"));
  }

  /// Where the node sends whoever wants to sign in.
  URI setOut() {
    return leadsTo(get("/sign-in/with/oidc"));
  }

  /// Signs in there, and stops before going back.
  ///
  /// @return where the way back leads
  URI proveWho(URI there, String name) {
    URI step = leadsTo(get(there));
    if (step.getPath().equals("/login")) {
      String form = token(get(step)) + "&username=" + name + "&password=" + SignInService.PASSWORD;
      step = leadsTo(post(service.resolve("/login"), form));
      step = leadsTo(get(step));
    }
    return step;
  }

  /// The whole way.
  URI signIn(String name) {
    return leadsTo(get(proveWho(setOut(), name)));
  }

  HttpResponse<String> signOut() {
    return post(node.resolve("/sign-out"), token(get("/")));
  }

  private static String token(HttpResponse<String> page) {
    Matcher token = TOKEN.matcher(page.body());
    return token.find() ? "_csrf=" + token.group(1) : "";
  }

  HttpResponse<String> post(URI address, String form) {
    return send(
        HttpRequest.newBuilder(address)
            .header("Accept", "text/html")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  /// The node's session.
  String session() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().startsWith("cursitor"))
        .map(HttpCookie::getValue)
        .collect(Collectors.joining());
  }

  static URI leadsTo(HttpResponse<String> answer) {
    return answer
        .uri()
        .resolve(
            answer
                .headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(answer.statusCode() + " " + answer.body())));
  }

  /// The query of an address, by name.
  static Map<String, String> query(URI address) {
    return Arrays.stream(address.getRawQuery().split("&", -1))
        .map(each -> each.split("=", 2))
        .collect(
            Collectors.toMap(
                each -> each[0], each -> URLDecoder.decode(each[1], StandardCharsets.UTF_8)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    http.close();
  }
}
