package cursitor.server.console.page;

import cursitor.exchange.OrganizationId;
import cursitor.server.config.DeskConfig;
import cursitor.server.node.Node;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The clock on the wall where somebody reads: writes the moments of the lists, and reads those
/// that were typed there. Names of zones are those people in the United States use.
public record WallClock(ZoneId zone) {
  public static final WallClock UTC = new WallClock(ZoneId.of("UTC"));

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss z", Locale.US);
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.US);
  private static final DateTimeFormatter HOUR_OF_TWO =
      DateTimeFormatter.ofPattern("HH:mm z", Locale.US);
  private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("z", Locale.US);
  private static final DateTimeFormatter NAME_OF_BOTH = DateTimeFormatter.ofPattern("v", Locale.US);

  /// That of the desks somebody sees, where the policies they live by agree on one; else UTC: one
  /// reader has one clock, so what is later stands above what is earlier in every list.
  static WallClock of(Node node, Set<OrganizationId> desks) {
    Instant now = node.time().instant();
    Set<ZoneId> zones =
        node.config().desks().stream()
            .filter(desk -> desks.contains(desk.id()))
            .map(DeskConfig::kind)
            .distinct()
            .map(kind -> node.policies().zone(kind, now))
            .collect(Collectors.toSet());
    return zones.size() == 1 ? new WallClock(zones.iterator().next()) : UTC;
  }

  /// What the zone is called, such as `PT`, whatever the season; `MST` in Arizona, where the clock
  /// is not changed.
  public String name() {
    boolean changes = !zone.getRules().getTransitionRules().isEmpty();
    return (changes ? NAME_OF_BOTH : NAME).format(Instant.EPOCH.atZone(zone));
  }

  /// A moment, such as `2026-03-01 09:00:00 PST`.
  public String moment(Instant at) {
    return MOMENT.format(at.atZone(zone));
  }

  /// The time of a day, such as `09:00`; in the hour that comes twice in autumn with the name of
  /// the zone, such as `01:00 PST`.
  public String hour(Instant at) {
    boolean twice = zone.getRules().getValidOffsets(LocalDateTime.ofInstant(at, zone)).size() > 1;
    return (twice ? HOUR_OF_TWO : HOUR).format(at.atZone(zone));
  }

  /// When each of the last days began, the one of this moment included, the first of them first.
  public List<Instant> days(Instant at, int many) {
    LocalDate last = LocalDate.ofInstant(at, zone);
    List<Instant> days = new ArrayList<>();
    for (LocalDate day = last.minusDays(many - 1L); !day.isAfter(last); day = day.plusDays(1)) {
      days.add(startOf(day));
    }
    return days;
  }

  /// The first moment of a day.
  public Instant startOf(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }

  /// A moment as a form for it has it, such as `2026-03-01T09:00`.
  public String typed(Instant at) {
    return LocalDateTime.ofInstant(at, zone).toString();
  }

  /// A moment as it means the same by every clock, such as `2026-03-01T17:00Z`.
  public static String everywhere(Instant at) {
    return OffsetDateTime.ofInstant(at, ZoneOffset.UTC).toString();
  }

  /// The first moment of a span as it was typed by this clock, such as `2026-03-01T09:00`, or with
  /// an offset of its own; nothing where nothing was typed. Whatever else was typed is a bad
  /// request. A time that comes twice, in autumn, is the first of the two; one that is left out, in
  /// spring, is the moment the clock is put on.
  public Optional<Instant> from(String typed) {
    return Written.moment(typed, local -> at(local, ZoneOffsetTransition::getOffsetBefore));
  }

  /// The end of a span likewise; but a time that comes twice is the second of the two, so that a
  /// span has whatever reads as within it.
  public Optional<Instant> until(String typed) {
    return Written.moment(typed, local -> at(local, ZoneOffsetTransition::getOffsetAfter));
  }

  private Instant at(LocalDateTime local, Function<ZoneOffsetTransition, ZoneOffset> ofTwo) {
    ZoneRules rules = zone.getRules();
    ZoneOffsetTransition change = rules.getTransition(local);
    if (change == null) {
      return local.toInstant(rules.getOffset(local));
    }
    return change.isGap() ? change.getInstant() : local.toInstant(ofTwo.apply(change));
  }
}
