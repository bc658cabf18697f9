package cursitor.server.console.oidc;

import cursitor.exchange.OrganizationId;
import cursitor.server.config.OidcConfig;
import cursitor.server.console.account.Account;
import cursitor.server.console.account.ConsoleRole;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Makes an account of what the service says about somebody. Whatever is missing or ambiguous is
/// refused: nobody is let in as more than the service says he is.
final class Claims {
  /// Letters of ASCII only, so that no name looks like another's.
  private static final Pattern NAME = Pattern.compile("[!-~]{1,80}");

  private static final Pattern COURT = Pattern.compile("[A-Za-z0-9-]{1,40}");
  private static final String ALL_COURTS = "*";

  private final OidcConfig config;

  Claims(OidcConfig config) {
    this.config = config;
  }

  /// Who it is here.
  ///
  /// @throws NotAdmitted where that cannot be said
  Account account(Map<String, Object> claims) {
    String name = String.valueOf(at(config.nameClaim(), claims));
    if (at(config.nameClaim(), claims) == null || !NAME.matcher(name).matches()) {
      throw new NotAdmitted(NotAdmitted.Why.NO_NAME);
    }
    ConsoleRole role = role(values(config.roleClaim(), claims));
    List<String> courts = values(config.courtsClaim(), claims);
    return Account.elsewhere(name, role, courts(role, courts));
  }

  private ConsoleRole role(List<String> values) {
    List<ConsoleRole> roles =
        Arrays.stream(ConsoleRole.values())
            .filter(role -> valuesOf(role).stream().anyMatch(values::contains))
            .toList();
    return switch (roles.size()) {
      case 0 -> throw new NotAdmitted(NotAdmitted.Why.NO_ROLE);
      case 1 -> roles.getFirst();
      default -> throw new NotAdmitted(NotAdmitted.Why.SEVERAL_ROLES);
    };
  }

  private List<String> valuesOf(ConsoleRole role) {
    OidcConfig.Roles roles = config.roles();
    return switch (role) {
      case CLERK -> roles.clerk();
      case SUPERVISOR -> roles.supervisor();
      case OPERATOR -> roles.operator();
      case AUDITOR -> roles.auditor();
      case ADMINISTRATOR -> roles.administrator();
    };
  }

  /// A supervisor without courts would be one of all courts: that has to be said.
  private static Set<OrganizationId> courts(ConsoleRole role, List<String> values) {
    if (!role.hasCourts() || (role == ConsoleRole.SUPERVISOR && values.contains(ALL_COURTS))) {
      return Set.of();
    }
    Set<OrganizationId> courts =
        values.stream()
            .filter(value -> COURT.matcher(value).matches())
            .map(OrganizationId::new)
            .collect(Collectors.toUnmodifiableSet());
    if (courts.isEmpty()) {
      throw new NotAdmitted(NotAdmitted.Why.NO_COURT);
    }
    return courts;
  }

  /// A list, or words in one text.
  private static List<String> values(String claim, Map<String, Object> claims) {
    return switch (at(claim, claims)) {
      case Collection<?> several -> several.stream().map(String::valueOf).toList();
      case String words -> List.of(words.split("[,\\s]+", -1));
      case null, default -> List.of();
    };
  }

  /// A claim by its own name, or where the dots in it lead to.
  private static @Nullable Object at(String claim, Map<?, ?> claims) {
    Object whole = claims.get(claim);
    int dot = claim.indexOf('.');
    if (whole != null || dot < 0) {
      return whole;
    }
    return claims.get(claim.substring(0, dot)) instanceof Map<?, ?> inner
        ? at(claim.substring(dot + 1), inner)
        : null;
  }
}
