package cursitor.server.console.overview;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.OrganizationId;
import cursitor.exchange.WorkItem;
import cursitor.server.console.account.Account;
import cursitor.server.console.account.ConsoleRole;
import cursitor.server.console.chart.Drawing;
import cursitor.server.console.page.WallClock;
import cursitor.server.store.Direction;
import cursitor.server.store.Traffic;
import cursitor.server.store.Traffic.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What the charts of the overview say of which figures, and to whom.
class ChartsTest {
  private static final OrganizationId OWN = new OrganizationId("90001");
  private static final OrganizationId OTHER = new OrganizationId("90002");
  private static final Instant AT = Instant.parse("2026-03-02T17:30:00Z");
  private static final long HOUR = Span.HOUR.number(AT);
  private static final int TODAY = 34;

  private static final Tide.Read READ = read(WallClock.UTC);

  private static Tide.Read read(WallClock clock) {
    return new Tide.Read(
        AT,
        clock.days(AT, Tide.DAYS),
        List.of(
            new Traffic.Count(OWN, Direction.SENT, HOUR - 1, 10, 3),
            new Traffic.Count(OWN, Direction.RECEIVED, HOUR, 4, 1),
            new Traffic.Count(OWN, Direction.ACT, HOUR, 100, 50),
            new Traffic.Count(OTHER, Direction.SENT, HOUR, 1000, 0)),
        List.of(new Traffic.Count(OWN, Direction.SENT, 0, 7, 0)),
        List.of(
            new Traffic.Work(OWN, TODAY, 3, 1),
            new Traffic.Work(OWN, TODAY - 1, 2, 0),
            new Traffic.Work(OTHER, TODAY, 500, 0)),
        List.of(
            new OpenWork.Heap(OWN, WorkItem.Kind.MEND_NOTICE, 5, AT),
            new OpenWork.Heap(OTHER, WorkItem.Kind.MEND_NOTICE, 500, AT)));
  }

  private static List<Drawing> charts(ConsoleRole role, Set<OrganizationId> courts) {
    return charts(READ, role, courts, WallClock.UTC);
  }

  private static List<Drawing> charts(
      Tide.Read read, ConsoleRole role, Set<OrganizationId> courts, WallClock clock) {
    return Charts.of(read, new Account("ann", role, courts, null, false, false, 1), clock);
  }

  @Test
  void anHourHasWhatWasKeptInItAndRefusedApart() {
    List<List<String>> hours = charts(ConsoleRole.CLERK, Set.of(OWN)).getFirst().table().rows();
    assertThat(hours).hasSize(24);
    assertThat(hours.get(22)).containsExactly("16:00", "0", "7", "3");
    assertThat(hours.get(23)).containsExactly("17:00", "3", "0", "1");
  }

  @Test
  void fiveWeeksBeginThirtyFourDaysAgo() {
    List<List<String>> days = charts(ConsoleRole.CLERK, Set.of(OWN)).get(1).table().rows();
    assertThat(days).hasSize(35);
    assertThat(days.getFirst()).containsExactly("01-27", "0", "7", "0");
  }

  @Test
  void whatWaitedIsReckonedBackFromWhatIsOpen() {
    List<List<String>> open = charts(ConsoleRole.CLERK, Set.of(OWN)).getLast().table().rows();
    assertThat(open.getLast()).last().isEqualTo("5");
    assertThat(open.get(open.size() - 2)).containsExactly("2026-03-02 00:00", "open", "3");
    assertThat(open.get(open.size() - 3)).containsExactly("2026-03-01 00:00", "open", "1");
  }

  @Test
  void hoursAndDaysAreThoseOfWhoeverLooks() {
    WallClock california = new WallClock(ZoneId.of("America/Los_Angeles"));
    List<Drawing> all = charts(read(california), ConsoleRole.CLERK, Set.of(OWN), california);
    assertThat(all).extracting(Drawing::title).allMatch(title -> title.contains("(PT)"));
    assertThat(all.getFirst().table().rows().getLast()).startsWith("09:00");
    assertThat(all.get(1).table().rows().getFirst()).containsExactly("01-27", "0", "7", "0");
    assertThat(all.getLast().table().rows().get(TODAY))
        .containsExactly("2026-03-02 00:00", "open", "3");
    assertThat(all.getLast().table().rows().getLast()).startsWith("2026-03-02 09:30");
  }

  @Test
  void whoSeesAllDesksSeesTheirSum() {
    List<Drawing> all = charts(ConsoleRole.OPERATOR, Set.of());
    assertThat(all.getFirst().table().rows().get(23)).containsExactly("17:00", "3", "1,000", "1");
    assertThat(all.getLast().table().rows().getLast()).last().isEqualTo("505");
  }
}
