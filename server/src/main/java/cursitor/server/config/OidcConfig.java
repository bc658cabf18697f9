package cursitor.server.config;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Another service that knows the people of the console: they sign in there (OpenID Connect), and
/// it tells who they are and what they do.
///
/// @param name what people call that service, such as `County sign-on`
/// @param issuer its address, exactly as it calls itself
/// @param clientId what it calls this node
/// @param secretVariable the environment variable that holds this node's secret there
/// @param secretFile the file that holds it, where no variable does; the secret itself is never
///   written in the configuration
/// @param scopes what it is asked for; the first is `openid`
/// @param nameClaim the claim that holds the name written in the audit; one nobody can change for
///   himself
/// @param roleClaim the claim that holds a role or several; dots lead into it, as in
///   `realm_access.roles`
/// @param roles which of its values are which role here
/// @param courtsClaim the claim that holds the courts of clerks and supervisors; `*` for a
///   supervisor of all
/// @param longest after so long somebody is asked for again there, busy or not
/// @param localAccounts whether accounts of this node may sign in beside it, as for the day on
///   which it is down
public record OidcConfig(
    @DefaultValue("your organization") String name,
    URI issuer,
    String clientId,
    @DefaultValue("") String secretVariable,
    @DefaultValue("") String secretFile,
    @DefaultValue({"openid", "profile"}) List<String> scopes,
    @DefaultValue("preferred_username") String nameClaim,
    @DefaultValue("roles") String roleClaim,
    @DefaultValue Roles roles,
    @DefaultValue("courts") String courtsClaim,
    @DefaultValue("10h") Duration longest,
    @DefaultValue("false") boolean localAccounts) {
  public OidcConfig {
    scopes = List.copyOf(scopes);
  }

  /// This node's secret there, read anew each time; nothing where it cannot be read.
  public Optional<String> secret() {
    if (!secretVariable.isBlank()) {
      return Optional.ofNullable(System.getenv(secretVariable)).filter(each -> !each.isBlank());
    }
    try {
      return Optional.of(Files.readString(Path.of(secretFile)).strip())
          .filter(each -> !each.isEmpty());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// Values of the claim that stand for a role; whoever has none of them is refused.
  public record Roles(
      @DefaultValue List<String> clerk,
      @DefaultValue List<String> supervisor,
      @DefaultValue List<String> operator,
      @DefaultValue List<String> auditor,
      @DefaultValue List<String> administrator) {
    public Roles {
      clerk = List.copyOf(clerk);
      supervisor = List.copyOf(supervisor);
      operator = List.copyOf(operator);
      auditor = List.copyOf(auditor);
      administrator = List.copyOf(administrator);
    }
  }
}
