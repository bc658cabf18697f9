package cursitor.server.config;

import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the entries under `console.oidc` must say.
final class OidcCheck {
  private static final String ENTRY = "console.oidc.";
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Duration SHORTEST = Duration.ofMinutes(5);
  private static final Duration LONGEST = Duration.ofHours(24);

  private final BiConsumer<String, String> mistake;

  /// @param mistake takes an entry and what is wrong with it
  OidcCheck(BiConsumer<String, String> mistake) {
    this.mistake = mistake;
  }

  void look(OidcConfig oidc) {
    issuer(oidc.issuer());
    given("client-id", oidc.clientId());
    given("name", oidc.name());
    given("name-claim", oidc.nameClaim());
    given("role-claim", oidc.roleClaim());
    given("courts-claim", oidc.courtsClaim());
    secret(oidc);
    if (oidc.scopes().isEmpty() || !oidc.scopes().getFirst().equals("openid")) {
      mistake("scopes", "begin with openid, such as [openid, profile]");
    }
    if (oidc.longest().compareTo(SHORTEST) < 0 || oidc.longest().compareTo(LONGEST) > 0) {
      mistake("longest", "write a time from 5m to 24h, such as 10h");
    }
    roles(oidc.roles());
  }

  /// Names and roles are believed by what comes from there: nobody in between may change it.
  private void issuer(@Nullable URI issuer) {
    if (issuer == null) {
      mistake("issuer", "missing");
      return;
    }
    boolean safe =
        "https".equals(issuer.getScheme())
            || ("http".equals(issuer.getScheme()) && isThisMachine(issuer.getHost()));
    if (!safe || issuer.getHost() == null || issuer.getQuery() != null) {
      mistake("issuer", "write an https URL with its host, as the service calls itself");
    }
  }

  private static boolean isThisMachine(@Nullable String host) {
    return host != null && THIS_MACHINE.contains(host);
  }

  private void given(String entry, @Nullable String value) {
    if (value == null || value.isBlank()) {
      mistake(entry, "missing");
    }
  }

  private void secret(OidcConfig oidc) {
    if (oidc.secretVariable().isBlank() == oidc.secretFile().isBlank()) {
      mistake("secret-file", "give this, or secret-variable: where the secret stands, not itself");
    } else if (oidc.secretFile().indexOf('\0') >= 0) {
      mistake("secret-file", "this cannot be the name of a file; write another");
    } else if (oidc.secret().isEmpty()) {
      mistake(
          oidc.secretFile().isBlank() ? "secret-variable" : "secret-file",
          "there is no secret in it, or it cannot be read; put it there");
    }
  }

  private void roles(OidcConfig.Roles roles) {
    List<String> all =
        Stream.of(
                roles.clerk(),
                roles.supervisor(),
                roles.operator(),
                roles.auditor(),
                roles.administrator())
            .flatMap(List::stream)
            .toList();
    Set<String> seen = new HashSet<>();
    if (all.isEmpty()) {
      mistake("roles", "empty; say which values of the claim are which role");
    }
    for (String value : all) {
      if (value.isBlank() || !seen.add(value)) {
        mistake("roles", "each value stands for one role, and none is empty");
        return;
      }
    }
  }

  private void mistake(String entry, String sentence) {
    mistake.accept(ENTRY + entry, sentence);
  }
}
