package cursitor.server.config;

import cursitor.exchange.OrganizationId;
import java.util.Set;

/// Who knocks, known by a key.
public record Caller(OrganizationId organization, Set<Role> roles) {
  public boolean may(Role role) {
    return roles.contains(role);
  }
}
