package cursitor.server.node;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.fare.policy.FarePolicy;
import cursitor.server.config.PolicyFiles;
import cursitor.server.config.PolicySet;
import cursitor.server.delivery.MovedTime;
import cursitor.server.delivery.Surroundings;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// A node whose holidays end with the year 2026. It is the 2nd of March of that year.
class HolidayWatchTest {
  private static final String HOLIDAYS = "holidays.table";
  private static final LocalDate END = LocalDate.of(2026, 12, 31);
  private static final FarePolicy ENDING = policy(false);
  private static final FarePolicy LONGER = policy(true);

  private final MovedTime time = new MovedTime();
  private final List<LocalDate> warned = new ArrayList<>();

  /// The shipped policy, with the holidays behind that year or without.
  private static FarePolicy policy(boolean behind) {
    Map<String, String> texts = new HashMap<>(PolicyFiles.texts(PolicySet.FARE, "").texts());
    if (!behind) {
      texts.computeIfPresent(HOLIDAYS, (_, text) -> text.replaceAll("(?m)^\\| 2027-.*\n", ""));
    }
    return FarePolicy.parse(texts);
  }

  private HolidayWatch watch(Function<Instant, FarePolicy> policies) {
    return new HolidayWatch(
        policies, new Surroundings(time, time, new SplittableRandom(1), time), warned::add);
  }

  private void until(String day) {
    Instant then = LocalDate.parse(day).atTime(12, 0).atZone(FarePolicy.ZONE).toInstant();
    time.forward(Duration.between(time.instant(), then));
  }

  @Test
  void itWarnsEveryDayFromSixtyDaysBeforeTheEndOn() {
    watch(_ -> ENDING).look();

    until("2026-11-01");
    assertThat(warned).isEmpty();
    until("2026-11-02");
    assertThat(warned).containsExactly(END);
    until("2026-11-04");
    assertThat(warned).containsExactly(END, END, END);
    until("2027-01-01");
    assertThat(warned).hasSize(61);
  }

  @Test
  void aVersionThatIsScheduledInTimeIsEnough() {
    Instant scheduled = Instant.parse("2026-12-20T07:00:00Z");
    watch(at -> at.isBefore(scheduled) ? ENDING : LONGER).look();

    until("2027-01-02");
    assertThat(warned).isEmpty();
  }

  @Test
  void oneThatComesTooLateIsNot() {
    Instant late = Instant.parse("2027-01-10T07:00:00Z");
    watch(at -> at.isBefore(late) ? ENDING : LONGER).look();

    until("2027-01-02");
    assertThat(warned).contains(END);
  }
}
