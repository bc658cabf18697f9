package cursitor.server.config;

import cursitor.exchange.OrganizationId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a configuration must say beyond having the right types. Finds every mistake at once.
public final class ConfigCheck {
  private static final Pattern SHA256 = Pattern.compile("[0-9a-fA-F]{64}");
  private static final Pattern COURT = Pattern.compile("[0-9]{5}");
  private static final Pattern FARE_COURT = Pattern.compile("[A-Z0-9]{1,8}");
  private static final Pattern TIME_OF_DAY = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");
  private static final int HIGHEST_PORT = 65_535;
  private static final int MOST_BODY_BYTES = 1_000_000_000;
  private static final Duration LONGEST_TIMEOUT = Duration.ofDays(1);
  private static final Duration SHORTEST_IDLE = Duration.ofMinutes(1);
  private static final Duration LONGEST_IDLE = Duration.ofHours(12);
  private static final Duration LONGEST_BACK_OFF = Duration.ofDays(30);

  private final List<String> mistakes = new ArrayList<>();

  private ConfigCheck() {}

  /// One line for each mistake, naming the entry; none when the configuration can be used.
  public static List<String> mistakes(NodeConfig config) {
    ConfigCheck check = new ConfigCheck();
    check.store(config.store());
    check.listen(config.listen());
    check.desks(config);
    check.partners(config);
    check.keys(config.keys());
    check.limits(config.limits());
    check.reports(config.reports());
    check.console(config.console());
    return List.copyOf(check.mistakes);
  }

  private void store(@Nullable String store) {
    if (store == null || store.isBlank()) {
      mistake("store", "missing; give the folder where the node keeps its records");
    } else if (store.startsWith("jdbc:") && !store.startsWith("jdbc:postgresql:")) {
      mistake("store", "write a folder, or a URL that begins with jdbc:postgresql:");
    } else if (store.indexOf('\0') >= 0) {
      mistake("store", "this cannot be the name of a folder; write another");
    }
  }

  private void listen(Listen listen) {
    if (listen.port() < 0 || listen.port() > HIGHEST_PORT) {
      mistake("listen.port", "write a port from 1 to 65535, or 0 for any free one");
    }
  }

  private void limits(Limits limits) {
    if (limits.bodyBytes() < 1) {
      mistake("limits.body-bytes", "give at least 1");
    } else if (limits.bodyBytes() > MOST_BODY_BYTES) {
      mistake("limits.body-bytes", "give at most " + MOST_BODY_BYTES);
    }
    if (limits.bodiesAtOnceBytes() < 1) {
      mistake("limits.bodies-at-once-bytes", "give at least 1");
    }
  }

  private void reports(Reports reports) {
    if (!TIME_OF_DAY.matcher(reports.at()).matches()) {
      mistake("reports.at", "write hours and minutes from 00:00 to 23:59, such as 05:30");
    }
    if (reports.folder().indexOf('\0') >= 0) {
      mistake("reports.folder", "this cannot be the name of a folder; write another");
    }
  }

  private void console(ConsoleConfig console) {
    if (console.idle().compareTo(SHORTEST_IDLE) < 0 || console.idle().compareTo(LONGEST_IDLE) > 0) {
      mistake("console.idle", "write a time from 1m to 12h, such as 15m");
    }
    OidcConfig oidc = console.oidc();
    if (oidc != null) {
      new OidcCheck(this::mistake).look(oidc);
    }
  }

  private void desks(NodeConfig config) {
    if (config.desks().isEmpty()) {
      mistake("desks", "empty; a node hosts at least one desk");
    }
    Set<OrganizationId> seen = new HashSet<>();
    for (int i = 0; i < config.desks().size(); i++) {
      DeskConfig desk = config.desks().get(i);
      String entry = "desks[" + i + "]";
      if (required(entry + ".id", desk.id()) && !seen.add(desk.id())) {
        mistake(entry + ".id", "'" + desk.id() + "' stands twice; each desk has its own id");
      }
      if (required(entry + ".kind", desk.kind())) {
        identity(entry, desk);
        counterparts(entry, desk, config);
        folder(entry + ".folder", desk, config);
      }
    }
  }

  private void folder(String entry, DeskConfig desk, NodeConfig config) {
    String folder = desk.folder();
    if (folder == null) {
      return;
    }
    if (desk.kind() != DeskConfig.Kind.FARE_COURT) {
      mistake(entry, "only a desk of the kind fare_court loads files; remove it");
    } else if (folder.isBlank() || folder.indexOf('\0') >= 0) {
      mistake(entry, "this cannot be the name of a folder; write another");
    } else if (config.desks().stream().filter(other -> folder.equals(other.folder())).count() > 1) {
      mistake(entry, "two courts have this folder; give each its own");
    }
  }

  private void identity(String entry, DeskConfig desk) {
    if (desk.id() == null) {
      return;
    }
    if (desk.kind() == DeskConfig.Kind.COURT && !COURT.matcher(desk.id().value()).matches()) {
      mistake(entry + ".id", "write the five digits of the court, in quotation marks");
    }
    if (desk.kind() == DeskConfig.Kind.FARE_COURT
        && !FARE_COURT.matcher(desk.id().value()).matches()) {
      mistake(entry + ".id", "write the court's id, 1 to 8 capitals and digits such as J0401");
    }
  }

  private void counterparts(String entry, DeskConfig desk, NodeConfig config) {
    desk.counterparts()
        .forEach((name, other) -> {
          if (other == null) {
            mistake(entry + "." + name, "missing; say whom this desk sends to");
          } else if (config.partners().stream()
              .noneMatch(partner -> reaches(desk, other, partner))) {
            mistake(
                entry + "." + name,
                "'" + other + "' is none of the partners of this desk; add it there");
          }
        });
  }

  /// An entry may be for one desk alone.
  private static boolean reaches(DeskConfig desk, OrganizationId other, PartnerConfig partner) {
    return other.equals(partner.id())
        && (partner.desk() == null || partner.desk().equals(desk.id()));
  }

  private void partners(NodeConfig config) {
    List<PartnerConfig> partners = config.partners();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < partners.size(); i++) {
      PartnerConfig partner = partners.get(i);
      String entry = "partners[" + i + "]";
      if (required(entry + ".id", partner.id()) && !seen.add(partner.id() + " " + partner.desk())) {
        mistake(entry + ".id", "'" + partner.id() + "' stands twice; each partner has one entry");
      }
      if (partner.desk() != null
          && config.desks().stream().noneMatch(desk -> partner.desk().equals(desk.id()))) {
        mistake(entry + ".desk", "'" + partner.desk() + "' is none of the desks; name one of them");
      }
      if (required(entry + ".key", partner.key())) {
        presented(entry + ".key", partner.key());
      }
      if (required(entry + ".address", partner.address()) && !usable(partner)) {
        mistake(
            entry + ".address",
            "write an http or https URL with its host, or a path of this node such as /exchange");
      }
      retry(entry + ".retry", partner.retry());
      if (partner.concurrency() < 1) {
        mistake(entry + ".concurrency", "give at least 1");
      }
    }
  }

  /// The key itself is not shown: it is a secret.
  private void presented(String entry, String key) {
    if (key.contains("${")) {
      mistake(entry, "names a variable that is not set; set it where the node is started");
    } else if (key.isBlank() || !key.chars().allMatch(c -> c > ' ' && c < 127)) {
      mistake(entry, "write the key in letters, digits and signs, without blanks");
    }
  }

  private void retry(String entry, Retry retry) {
    if (retry.attempts() < 1
        || !retry.timeout().isPositive()
        || retry.timeout().compareTo(LONGEST_TIMEOUT) > 0) {
      mistake(entry, "give at least one attempt and a timeout above zero, of a day at most");
    }
    if (retry.backOff().isNegative() || retry.backOff().compareTo(LONGEST_BACK_OFF) > 0) {
      mistake(entry + ".back-off", "give a pause of 30 days at most, such as 60m");
    }
  }

  private void keys(List<KeyConfig> keys) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < keys.size(); i++) {
      KeyConfig key = keys.get(i);
      String entry = "keys[" + i + "]";
      required(entry + ".organization", key.organization());
      if (required(entry + ".sha256", key.sha256()) && !SHA256.matcher(key.sha256()).matches()) {
        mistake(entry + ".sha256", "write the SHA-256 of the key as 64 hexadecimal digits");
      } else if (key.sha256() != null && !seen.add(key.sha256().toLowerCase(Locale.ROOT))) {
        mistake(entry + ".sha256", "stands twice; each key speaks for one organization");
      }
      if (key.roles().isEmpty()) {
        mistake(entry + ".roles", "empty; give at least one of partner, cms, operator");
      }
    }
  }

  private static boolean usable(PartnerConfig partner) {
    String scheme = partner.address().getScheme();
    return scheme == null
        ? partner.address().toString().startsWith("/")
        : (scheme.equals("http") || scheme.equals("https"))
            && partner.address().getHost() != null
            && partner.address().getPort() <= HIGHEST_PORT;
  }

  /// The binder leaves null where an entry is missing, whatever the type promises.
  private boolean required(String entry, @Nullable Object value) {
    if (value == null) {
      mistake(entry, "missing");
    }
    return value != null;
  }

  private void mistake(String entry, String sentence) {
    mistakes.add(entry + ": " + sentence);
  }
}
