package cursitor.server.config;

import cursitor.exchange.OrganizationId;
import java.util.Set;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// A key that opens this node's doors.
///
/// @param sha256 the SHA-256 of the key in hexadecimal; the key itself is nowhere kept
/// @param organization whom the key speaks for
public record KeyConfig(
    String sha256, OrganizationId organization, @DefaultValue("PARTNER") Set<Role> roles) {
  public KeyConfig {
    roles = Set.copyOf(roles);
  }

  /// The entry for a key given in clear, as demonstrations and tests have it.
  public static KeyConfig ofKey(String key, String organization, Role... roles) {
    return new KeyConfig(Keys.sha256(key), new OrganizationId(organization), Set.of(roles));
  }
}
