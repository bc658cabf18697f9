package cursitor.server.console.lanes;

import cursitor.exchange.OrganizationId;
import cursitor.server.config.DeskConfig;
import cursitor.server.config.PartnerConfig;
import cursitor.server.delivery.LineState;
import cursitor.server.node.Node;
import cursitor.server.store.Direction;
import cursitor.server.store.FlowCount;
import cursitor.server.store.MessageBrowser;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// How the ways to partners stand at one moment, for everybody; [PartnersView] shows each person
/// the own part of it.
///
/// @param at by the node's clock
/// @param states by the names delivery has for the ways
/// @param undelivered likewise
/// @param heard when something came from a partner last; partners that never sent are left out
record LanesPicture(
    Instant at,
    Map<String, LineState> states,
    Map<String, Long> undelivered,
    List<FlowCount> books,
    Map<OrganizationId, Instant> heard) {
  LanesPicture {
    states = Map.copyOf(states);
    undelivered = Map.copyOf(undelivered);
    books = List.copyOf(books);
    heard = Map.copyOf(heard);
  }

  static LanesPicture of(Node node) {
    Set<OrganizationId> desks =
        node.config().desks().stream().map(DeskConfig::id).collect(Collectors.toSet());
    Map<OrganizationId, Instant> heard = new HashMap<>();
    for (PartnerConfig partner : node.config().partners()) {
      newest(node, desks, partner.id()).forEach(at -> heard.put(partner.id(), at));
    }
    return new LanesPicture(
        node.time().instant(),
        node.delivery().states(),
        node.delivery().undelivered(),
        node.store().records().counts(),
        heard);
  }

  private static List<Instant> newest(
      Node node, Set<OrganizationId> desks, OrganizationId partner) {
    MessageBrowser.Choice all = MessageBrowser.Choice.of(desks);
    MessageBrowser.Choice from =
        new MessageBrowser.Choice(
            desks, partner, null, Direction.RECEIVED, null, null, all.from(), all.until());
    return node.store().messages().page(from, Long.MAX_VALUE, 1).messages().stream()
        .map(message -> message.keptAt())
        .toList();
  }
}
