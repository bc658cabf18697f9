package cursitor.server.console;

import cursitor.server.console.account.ConsoleRole;
import cursitor.server.demo.DemoPeople;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Somebody with a browser that runs no script: keeps cookies, sends forms with the token of the
/// page they are on, and follows no redirection by itself.
final class Visitor implements AutoCloseable {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private static final String BOUNDARY = "cut-here";

  private final CookieManager cookies = new CookieManager();
  private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final URI node;

  Visitor(URI node) {
    this.node = node;
  }

  /// Somebody who has signed in as the demonstration's account of this role.
  static Visitor as(ConsoleRole role, URI node) {
    Visitor visitor = new Visitor(node);
    visitor.signIn(DemoPeople.nameOf(role), DemoPeople.passwordOf(role));
    return visitor;
  }

  HttpResponse<String> signIn(String name, String password) {
    return send("/sign-in", "/sign-in", Map.of("name", name, "password", password));
  }

  HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(node.resolve(path));
    request.header("Accept", "text/html");
    if (headers.length > 0) {
      request.headers(headers);
    }
    return exchange(request);
  }

  /// The token of a page's forms; empty where it has none.
  String token(String page) {
    Matcher token = TOKEN.matcher(get(page).body());
    return token.find() ? encode(token.group(1)) : "";
  }

  /// Sends an empty form with the token of the overview or, for a stranger, of the sign-in page.
  HttpResponse<String> change(String method, String path) {
    String token = token("/");
    return send(method, path, "_csrf=" + (token.isEmpty() ? token("/sign-in") : token));
  }

  /// Opens a page and sends a form of it.
  HttpResponse<String> send(String page, String path, Map<String, String> fields) {
    Matcher token = TOKEN.matcher(get(page).body());
    String csrf = token.find() ? token.group(1) : "";
    return post(
        path,
        Stream.concat(fields.entrySet().stream(), Map.of("_csrf", csrf).entrySet().stream())
            .map(field -> field.getKey() + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&")));
  }

  /// Sends a form as it is.
  HttpResponse<String> post(String path, String form) {
    return send("POST", path, form);
  }

  HttpResponse<String> send(String method, String path, String form) {
    return exchange(
        HttpRequest.newBuilder(node.resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "text/html")
            .method(method, HttpRequest.BodyPublishers.ofString(form)));
  }

  /// Opens a page and sends a form of it that has files.
  ///
  /// @param files what stands in each, by the name each has; they are sent in the order of these
  HttpResponse<String> upload(String page, String path, Map<String, String> files) {
    Matcher token = TOKEN.matcher(get(page).body());
    return uploadWith(path, token.find() ? token.group(1) : "", files);
  }

  /// Sends files with a token of one's own choice.
  HttpResponse<String> uploadWith(String path, String csrf, Map<String, String> files) {
    StringBuilder body = new StringBuilder(part("name=\"_csrf\"", csrf));
    new TreeMap<>(files)
        .forEach(
            (name, text) -> body.append(part("name=\"extract\"; filename=\"" + name + "\"", text)));
    return exchange(
        HttpRequest.newBuilder(node.resolve(path))
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .header("Accept", "text/html")
            .POST(HttpRequest.BodyPublishers.ofString(body + "--" + BOUNDARY + "--\r\n")));
  }

  /// Brings a table of a policy.
  HttpResponse<String> uploadTable(
      String path, String csrf, String set, String name, String table) {
    String body =
        part("name=\"_csrf\"", csrf)
            + part("name=\"set\"", set)
            + part("name=\"files\"; filename=\"" + name + "\"", table);
    return exchange(
        HttpRequest.newBuilder(node.resolve(path))
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .header("Accept", "text/html")
            .POST(HttpRequest.BodyPublishers.ofString(body + "--" + BOUNDARY + "--\r\n")));
  }

  private static String part(String disposition, String text) {
    return "--"
        + BOUNDARY
        + "\r\nContent-Disposition: form-data; "
        + disposition
        + "\r\n\r\n"
        + text
        + "\r\n";
  }

  /// Says that a form with files of so many bytes is to come, and sends nothing of it: who is
  /// turned away by its size need not send it.
  ///
  /// @return the first line of the answer
  String announce(String path, long bytes) {
    String cookie =
        cookies.getCookieStore().getCookies().stream()
            .map(each -> each.getName() + "=" + each.getValue())
            .collect(Collectors.joining("; "));
    List<String> head =
        List.of(
            "POST " + path + " HTTP/1.1",
            "Host: " + node.getAuthority(),
            "Cookie: " + cookie,
            "Content-Length: " + bytes,
            "Content-Type: multipart/form-data; boundary=" + BOUNDARY,
            "",
            "");
    try (Socket socket = new Socket(node.getHost(), node.getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write(String.join("\r\n", head).getBytes(StandardCharsets.US_ASCII));
      out.flush();
      // To its end would be until the node gives up waiting for what was announced.
      String line =
          new BufferedReader(
                  new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
              .readLine();
      return line == null ? "" : line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The session's cookie; empty where there is none.
  String session() {
    return cookies.getCookieStore().getCookies().stream()
        .map(HttpCookie::getValue)
        .collect(Collectors.joining());
  }

  /// Where an answer leads: the path with its query.
  static String leadsTo(HttpResponse<String> answer) {
    URI location = URI.create(answer.headers().firstValue("Location").orElse(""));
    return location.getQuery() == null
        ? location.getPath()
        : location.getPath() + "?" + location.getQuery();
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private HttpResponse<String> exchange(HttpRequest.Builder request) {
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
