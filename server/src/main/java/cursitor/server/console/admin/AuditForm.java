package cursitor.server.console.admin;

import cursitor.exchange.CaseKey;
import cursitor.server.console.audit.AuditChoice;
import cursitor.server.console.audit.Deed;
import cursitor.server.console.page.Page;
import cursitor.server.console.page.WallClock;
import cursitor.server.console.page.Written;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// What somebody looks for in the audit, as it was written into the form. Days are those of the
/// clock of whoever looks, as the rows are shown.
record AuditForm(
    String account, String deed, String desk, String about, String from, String until) {
  private static final int LONGEST = 200;

  static AuditForm of(HttpServletRequest request) {
    return new AuditForm(
        text(request, "account"),
        text(request, "deed"),
        text(request, "desk"),
        text(request, "about"),
        text(request, "from"),
        text(request, "until"));
  }

  private static String text(HttpServletRequest request, String name) {
    String written = Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    return written.length() > LONGEST ? written.substring(0, LONGEST) : written;
  }

  /// @param cases the case files the case that is written may mean
  AuditChoice choice(Set<CaseKey> cases, WallClock clock) {
    return new AuditChoice(
        account,
        chosen(),
        desk,
        cases,
        Written.day(from).map(clock::startOf).orElse(null),
        Written.day(until).map(day -> clock.startOf(day.plusDays(1))).orElse(null));
  }

  private @Nullable Deed chosen() {
    return Stream.of(Deed.values())
        .filter(each -> each.name().equals(deed))
        .findFirst()
        .orElse(null);
  }

  /// The page that answers it.
  String link() {
    Map<String, Object> asked = new LinkedHashMap<>();
    asked.put("account", account);
    asked.put("deed", deed);
    asked.put("desk", desk);
    asked.put("about", about);
    asked.put("from", from);
    asked.put("until", until);
    asked.values().removeIf(""::equals);
    UriComponentsBuilder link = UriComponentsBuilder.fromPath(Page.AUDIT.path());
    asked.keySet().forEach(name -> link.queryParam(name, "{" + name + "}"));
    return link.encode().buildAndExpand(asked).toUriString();
  }

  /// What was looked for, for the audit itself: a case is not named there, and days have the zone
  /// they are of, for other people read it.
  String words(WallClock clock) {
    Deed chosen = chosen();
    String words =
        Stream.of(
                account,
                chosen == null ? "" : chosen.name(),
                desk,
                about.isEmpty() ? "" : "a case",
                from,
                until,
                (from + until).isEmpty() ? "" : "days of " + clock.zone())
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(", "));
    return words.isEmpty() ? "all rows" : words;
  }
}
