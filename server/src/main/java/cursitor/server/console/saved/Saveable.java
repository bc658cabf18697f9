package cursitor.server.console.saved;

import cursitor.server.console.page.Page;
import cursitor.server.console.page.WallClock;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/// The pages whose views can be saved, and which parameters of their address are a choice. Where
/// somebody has read up to is none, and nothing here names a person.
enum Saveable {
  QUEUE(
      Page.QUEUE, "/queue.csv", "open", "desk", "partner", "kind", "code", "waits", "due", "owner"),
  MESSAGES(
      Page.MESSAGES,
      "",
      "desk",
      "partner",
      "exchange",
      "direction",
      "standing",
      "code",
      "from",
      "until");

  /// Codes, identifiers and dates.
  private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9 ._:@()-]{1,60}");

  private final Page page;
  private final String export;

  @SuppressWarnings("ImmutableEnumChecker") // It is a copy that cannot be changed.
  private final List<String> parameters;

  /// @param export where the same choice is had as a file; empty where it is not
  Saveable(Page page, String export, String... parameters) {
    this.page = page;
    this.export = export;
    this.parameters = List.of(parameters);
  }

  Page page() {
    return page;
  }

  String export() {
    return export;
  }

  /// As it stands in an address.
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The one whose page is at this path.
  static Optional<Saveable> at(String path) {
    return Arrays.stream(values()).filter(each -> each.page.path().equals(path)).findFirst();
  }

  /// The one an address calls so.
  static Optional<Saveable> called(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }

  /// What is chosen, as it stands in the page's address: always in the same order, and without what
  /// is not a choice. Moments mean the same by every clock there, for the courts of an account and
  /// so its zone may change.
  ///
  /// @param given the value of a parameter; null where there is none
  /// @param clock by which moments were typed
  String query(UnaryOperator<@Nullable String> given, WallClock clock) {
    return parameters.stream()
        .map(name -> chosen(name, given.apply(name), clock))
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining("&"));
  }

  private static String chosen(String name, @Nullable String value, WallClock clock) {
    if (value == null || !VALUE.matcher(value).matches()) {
      return "";
    }
    String meant =
        switch (name) {
          case "from" -> everywhere(value, clock::from);
          case "until" -> everywhere(value, clock::until);
          default -> value;
        };
    return meant.isEmpty() ? "" : name + "=" + URLEncoder.encode(meant, StandardCharsets.UTF_8);
  }

  private static String everywhere(String typed, Function<String, Optional<Instant>> clock) {
    try {
      return clock.apply(typed).map(WallClock::everywhere).orElse("");
    } catch (ResponseStatusException _) {
      return "";
    }
  }

  /// The same of a form, which may send anything.
  String queryOf(String sent, WallClock clock) {
    MultiValueMap<String, String> given =
        UriComponentsBuilder.fromPath("").query(sent).build().getQueryParams();
    return query(name -> decoded(given.getFirst(name)), clock);
  }

  private static @Nullable String decoded(@Nullable String value) {
    try {
      return value == null ? null : URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return null;
    }
  }
}
