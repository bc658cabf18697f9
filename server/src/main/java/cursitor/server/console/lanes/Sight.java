package cursitor.server.console.lanes;

import cursitor.exchange.OrganizationId;
import cursitor.server.config.DeskConfig;
import cursitor.server.console.account.Person;
import cursitor.server.node.Node;
import java.util.Set;
import java.util.stream.Collectors;

/// What whoever asks may see of a node.
final class Sight {
  private Sight() {}

  /// The desks of this node the account may see; none where nobody is signed in.
  static Set<OrganizationId> desks(Node node) {
    return Person.now()
        .map(person ->
            node.config().desks().stream()
                .map(DeskConfig::id)
                .filter(person.account()::sees)
                .collect(Collectors.toUnmodifiableSet()))
        .orElse(Set.of());
  }
}
