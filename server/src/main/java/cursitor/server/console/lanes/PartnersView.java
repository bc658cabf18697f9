package cursitor.server.console.lanes;

import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.server.config.NodeConfig;
import cursitor.server.config.PartnerConfig;
import cursitor.server.console.account.Account;
import cursitor.server.console.page.WallClock;
import cursitor.server.console.page.Words;
import cursitor.server.delivery.LastTry;
import cursitor.server.delivery.LineState;
import cursitor.server.delivery.Stop;
import cursitor.server.store.Direction;
import cursitor.server.store.MessageBrowser.StuckLane;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the page of partners shows one person.
///
/// @param at in words
/// @param stuck the lane that waits longest first
/// @param more whether there are more stuck lanes than are shown
public record PartnersView(
    String at, List<StuckView> stuck, boolean more, List<PartnerView> partners) {
  public PartnersView {
    stuck = List.copyOf(stuck);
    partners = List.copyOf(partners);
  }

  /// @param stuck the stuck lanes of the desks this person sees
  static PartnersView of(
      LanesPicture picture,
      List<StuckLane> stuck,
      NodeConfig node,
      Account account,
      WallClock clock) {
    List<PartnerConfig> configs = node.partners();
    Map<OrganizationId, List<PartnerConfig>> ways = new LinkedHashMap<>();
    configs.stream()
        .filter(each -> each.desk() == null || account.sees(each.desk()))
        .forEach(each -> ways.computeIfAbsent(each.id(), _ -> new ArrayList<>()).add(each));
    return new PartnersView(
        clock.moment(picture.at()),
        stuck.stream()
            .map(lane ->
                StuckView.of(
                    lane, picture.at(), stop(picture, configs, lane.course().recipient()) != null))
            .toList(),
        stuck.size() == LanesGauge.MOST_STUCK,
        ways.entrySet().stream()
            .map(entry -> partner(picture, node, entry.getValue(), account, clock))
            .toList());
  }

  private static @Nullable Stop stop(
      LanesPicture picture, List<PartnerConfig> configs, OrganizationId partner) {
    return configs.stream()
        .filter(each -> each.id().equals(partner))
        .map(each -> picture.states().get(name(each)))
        .filter(Objects::nonNull)
        .map(LineState::stop)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static PartnerView partner(
      LanesPicture picture,
      NodeConfig node,
      List<PartnerConfig> configs,
      Account account,
      WallClock clock) {
    OrganizationId id = configs.getFirst().id();
    Stop stop = stop(picture, configs, id);
    List<PartnerView.WayView> ways =
        configs.stream().map(each -> way(picture, node, each)).toList();
    Instant heard = picture.heard().get(id);
    return new PartnerView(
        id.value(),
        stop == null
            ? ""
            : "stopped by %s on %s, %s ago"
                .formatted(
                    stop.by(),
                    clock.moment(stop.since()),
                    Words.between(stop.since(), picture.at())),
        ways.stream().allMatch(PartnerView.WayView::well),
        mode(picture, id, account),
        heard == null ? "never" : Words.between(heard, picture.at()) + " ago",
        ways);
  }

  private static String mode(LanesPicture picture, OrganizationId partner, Account account) {
    long meant = total(picture, partner, account, OperatingMode.PRODUCTION);
    long tests = total(picture, partner, account, OperatingMode.TEST);
    return "%,d in production, %,d in test".formatted(meant, tests);
  }

  private static long total(
      LanesPicture picture, OrganizationId partner, Account account, OperatingMode mode) {
    return picture.books().stream()
        .filter(count -> count.flow().partner().equals(partner))
        .filter(count -> count.flow().direction() != Direction.ACT)
        .filter(count -> count.flow().mode() == mode && account.sees(count.flow().desk()))
        .mapToLong(count -> count.total())
        .sum();
  }

  private static PartnerView.WayView way(
      LanesPicture picture, NodeConfig node, PartnerConfig config) {
    LineState state = picture.states().getOrDefault(name(config), LineState.UNTRIED);
    OrganizationId desk = config.desk();
    return new PartnerView.WayView(
        desk == null ? "" : desk.value(),
        config.address().toString(),
        switch (config.binding()) {
          case XML -> "XML over HTTP";
          case SOAP11 -> "SOAP 1.1";
          case SOAP12 -> "SOAP 1.2";
        },
        "at once; then every %s, up to %s; %s for an answer"
            .formatted(
                Words.span(config.retry().backOff()),
                Words.many(config.retry().attempts(), "try").replace("trys", "tries"),
                Words.span(config.retry().timeout())),
        Words.of(state, picture.at()),
        state.isWell(),
        last(state.last(), picture.at()),
        state.openLanes(),
        picture.undelivered().getOrDefault(name(config), 0L),
        TestMessages.isFor(node, config));
  }

  private static String last(@Nullable LastTry last, Instant now) {
    return last == null
        ? "nothing was tried since the node was started"
        : Words.of(last.result(), last.httpStatus())
            + ", "
            + Words.between(last.at(), now)
            + " ago";
  }

  /// As delivery names the way.
  private static String name(PartnerConfig config) {
    return config.desk() == null
        ? config.id().value()
        : config.desk() + " to " + config.id().value();
  }
}
