package cursitor.server.console.page;

import cursitor.exchange.OrganizationId;
import cursitor.server.config.DeskConfig;
import cursitor.server.config.NodeConfig;
import cursitor.server.console.account.Person;
import java.util.Set;
import java.util.stream.Collectors;

/// Which desks of this node are shown to whoever asks.
public final class SeenDesks {
  private SeenDesks() {}

  /// Those the account of this request sees; none where nobody is signed in.
  public static Set<OrganizationId> of(NodeConfig node) {
    return Person.now()
        .map(person ->
            node.desks().stream()
                .map(DeskConfig::id)
                .filter(person.account()::sees)
                .collect(Collectors.toUnmodifiableSet()))
        .orElse(Set.of());
  }
}
