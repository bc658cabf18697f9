package cursitor.server.console.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How moments are written and read in California, where the clock is put on at 2:00 of 2026-03-08
/// and back at 2:00 of 2026-11-01, and in Arizona, where it is not.
class WallClockTest {
  private static final WallClock CALIFORNIA = new WallClock(ZoneId.of("America/Los_Angeles"));
  private static final WallClock ARIZONA = new WallClock(ZoneId.of("America/Phoenix"));

  private static WallClock in(String zone) {
    return new WallClock(ZoneId.of(zone));
  }

  @ParameterizedTest
  @CsvSource({
    "America/Los_Angeles, PT, 2026-01-15T03:00:00.9Z, 2026-01-14 19:00:00 PST, 19:00",
    "America/Los_Angeles, PT, 2026-07-15T03:00:00Z, 2026-07-14 20:00:00 PDT, 20:00",
    "America/Los_Angeles, PT, 2026-11-01T08:30:00Z, 2026-11-01 01:30:00 PDT, 01:30 PDT",
    "America/Los_Angeles, PT, 2026-11-01T09:30:00Z, 2026-11-01 01:30:00 PST, 01:30 PST",
    "America/Phoenix, MST, 2026-01-15T03:00:00Z, 2026-01-14 20:00:00 MST, 20:00",
    "America/Phoenix, MST, 2026-07-15T03:00:00Z, 2026-07-14 20:00:00 MST, 20:00",
    "UTC, UTC, 2026-01-15T03:00:00Z, 2026-01-15 03:00:00 UTC, 03:00"
  })
  void aMomentSaysWhoseTimeItIs(String zone, String name, Instant at, String moment, String hour) {
    assertThat(in(zone).name()).isEqualTo(name);
    assertThat(in(zone).moment(at)).isEqualTo(moment);
    assertThat(in(zone).hour(at)).isEqualTo(hour);
  }

  @ParameterizedTest
  @CsvSource({
    "America/Los_Angeles, 2026-01-14T19:00, 2026-01-15T03:00:00Z, 2026-01-15T03:00:00Z",
    "America/Los_Angeles, 2026-07-14T20:00, 2026-07-15T03:00:00Z, 2026-07-15T03:00:00Z",
    "America/Los_Angeles, 2026-01-15T03:00Z, 2026-01-15T03:00:00Z, 2026-01-15T03:00:00Z",
    "America/Los_Angeles, 2026-01-15T03:00-07:00, 2026-01-15T10:00:00Z, 2026-01-15T10:00:00Z",
    "America/Los_Angeles, 2026-03-08T01:59, 2026-03-08T09:59:00Z, 2026-03-08T09:59:00Z",
    "America/Los_Angeles, 2026-03-08T02:30, 2026-03-08T10:00:00Z, 2026-03-08T10:00:00Z",
    "America/Los_Angeles, 2026-03-08T03:00, 2026-03-08T10:00:00Z, 2026-03-08T10:00:00Z",
    "America/Los_Angeles, 2026-11-01T01:30, 2026-11-01T08:30:00Z, 2026-11-01T09:30:00Z",
    "America/Los_Angeles, 2026-11-01T02:00, 2026-11-01T10:00:00Z, 2026-11-01T10:00:00Z",
    "America/Phoenix, 2026-03-08T02:30, 2026-03-08T09:30:00Z, 2026-03-08T09:30:00Z",
    "UTC, 2026-03-01T09:00, 2026-03-01T09:00:00Z, 2026-03-01T09:00:00Z"
  })
  void aTimeIsReadAsItIsTypedAlsoWhereTheClockIsChanged(
      String zone, String typed, Instant from, Instant until) {
    assertThat(in(zone).from(typed)).contains(from);
    assertThat(in(zone).until(typed)).contains(until);
  }

  @Test
  void whatIsTypedIsWhatWasWrittenIntoTheForm() {
    Instant at = Instant.parse("2026-01-15T03:00:00Z");
    assertThat(CALIFORNIA.typed(at)).isEqualTo("2026-01-14T19:00");
    assertThat(WallClock.everywhere(at)).isEqualTo("2026-01-15T03:00Z");
    assertThat(CALIFORNIA.from(WallClock.everywhere(at))).contains(at);
    assertThat(CALIFORNIA.from(" ")).isEmpty();
  }

  @Test
  void daysBeginAtMidnightThere() {
    Instant monday = Instant.parse("2026-03-09T17:00:00Z");
    assertThat(CALIFORNIA.days(monday, 3))
        .containsExactly(
            Instant.parse("2026-03-07T08:00:00Z"),
            Instant.parse("2026-03-08T08:00:00Z"),
            Instant.parse("2026-03-09T07:00:00Z"));
    assertThat(ARIZONA.days(monday, 35))
        .hasSize(35)
        .startsWith(Instant.parse("2026-02-03T07:00:00Z"))
        .endsWith(Instant.parse("2026-03-09T07:00:00Z"));
    assertThat(WallClock.UTC.days(monday.minus(Duration.ofHours(17)), 1))
        .containsExactly(Instant.parse("2026-03-09T00:00:00Z"));
  }
}
