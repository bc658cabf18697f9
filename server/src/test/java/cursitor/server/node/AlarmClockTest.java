package cursitor.server.node;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.CaseKey;
import cursitor.exchange.Input;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.server.delivery.MovedTime;
import cursitor.server.delivery.Surroundings;
import cursitor.server.engine.Arrival;
import cursitor.server.engine.Underway;
import cursitor.server.store.Alarm;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// How very many alarms ring at once, with a store and an engine that write down what is asked of
/// them.
class AlarmClockTest {
  private static final OrganizationId COURT = new OrganizationId("90001");
  private static final Duration LOOK = Duration.ofSeconds(1);

  private final MovedTime time = new MovedTime();
  private final List<Alarm> set = new ArrayList<>();
  private final List<String> rung = new ArrayList<>();
  private final List<Integer> pages = new ArrayList<>();

  /// What was read and handed in when, and when it was waited for.
  private final List<String> happened = new ArrayList<>();

  private int underWay;
  private int mostUnderWay;
  private boolean broken;
  private boolean wanting;
  private boolean stays;
  private final AlarmClock clock =
      new AlarmClock(
          this::due, this::handIn, new Surroundings(time, time, new SplittableRandom(1), time));

  private List<Alarm> due(Instant now, @Nullable Alarm after, int limit) {
    if (broken) {
      throw new IllegalStateException("the disk does not answer");
    }
    if (wanting) {
      throw new StackOverflowError("told to");
    }
    return set.stream()
        .filter(each -> !each.at().isAfter(now))
        .filter(each -> after == null || each.file() > after.file())
        .limit(limit)
        .toList();
  }

  private Underway handIn(List<Arrival> arrivals) {
    int page = pages.size() + 1;
    pages.add(arrivals.size());
    happened.add("in " + page);
    underWay++;
    mostUnderWay = Math.max(mostUnderWay, underWay);
    return () -> {
      happened.add("done " + page);
      underWay--;
      for (Arrival arrival : arrivals) {
        Input.AlarmRang rang = (Input.AlarmRang) ((Arrival.Internal) arrival).input();
        rung.add(rang.caseFile().name());
        set.removeIf(each -> !stays && each.caseFile().equals(rang.caseFile()));
      }
      return List.of();
    };
  }

  private void set(int alarms, Instant at) {
    for (int i = 0; i < alarms; i++) {
      String name = String.valueOf(set.size() + 1);
      CaseKey file = new CaseKey(COURT, OperatingMode.TEST, "participant", name);
      set.add(new Alarm(file, set.size() + 1L, "overdue", at));
    }
  }

  @Test
  void threePagesAreUnderWayAndNoMore() {
    set(5 * AlarmClock.AT_ONCE + 1, time.instant());

    clock.look();

    assertThat(happened)
        .containsExactly(
            "in 1", "in 2", "in 3", "done 1", "in 4", "done 2", "in 5", "done 3", "in 6", "done 4",
            "done 5", "done 6");
    assertThat(mostUnderWay).isEqualTo(AlarmClock.PAGES_UNDER_WAY).isEqualTo(3);
    assertThat(underWay).isZero();
    assertThat(pages).containsExactly(100, 100, 100, 100, 100, 1);
    assertThat(rung).hasSize(501).doesNotHaveDuplicates();
  }

  @Test
  void whatIsNotDueWaitsForItsTime() {
    set(1, time.instant());
    set(1, time.instant().plusSeconds(90));

    clock.look();
    time.forward(Duration.ofSeconds(89));
    assertThat(rung).containsExactly("1");

    time.forward(LOOK);
    assertThat(rung).containsExactly("1", "2");
  }

  @Test
  void whatStaysAlthoughItRangIsNotRungInACircle() {
    stays = true;
    set(1, time.instant());

    clock.look();
    assertThat(rung).containsExactly("1");

    time.forward(LOOK);
    assertThat(rung).containsExactly("1", "1");
  }

  @Test
  void aStoreThatFailsIsAskedAgain() {
    set(1, time.instant());
    broken = true;
    clock.look();
    assertThat(rung).isEmpty();

    broken = false;
    time.forward(LOOK);
    assertThat(rung).containsExactly("1");
  }

  @Test
  void anErrorDoesNotEndItForGood() {
    set(1, time.instant());
    wanting = true;
    clock.look();

    wanting = false;
    time.forward(LOOK);
    assertThat(rung).containsExactly("1");
  }

  @Test
  void nothingRingsOnceItIsClosed() {
    set(1, time.instant());
    clock.close();

    clock.look();
    time.forward(LOOK);

    assertThat(rung).isEmpty();
  }
}
