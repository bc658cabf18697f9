package cursitor.server.config;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The pages on which people work.
///
/// @param idle after so long without a deed somebody has to sign in again
/// @param https whether people reach it by https, through what ends TLS before this node: then the
///   session's cookie goes by https only, and the `X-Forwarded` headers are believed
/// @param oidc the service where people sign in, or null where only accounts of this node do
public record ConsoleConfig(
    @DefaultValue("15m") Duration idle,
    @DefaultValue("false") boolean https,
    @Nullable OidcConfig oidc) {
  public static final ConsoleConfig USUAL = new ConsoleConfig(Duration.ofMinutes(15), false, null);

  /// Whether the accounts of this node may sign in.
  public boolean hasLocalAccounts() {
    OidcConfig elsewhere = oidc;
    return elsewhere == null || elsewhere.localAccounts();
  }
}
