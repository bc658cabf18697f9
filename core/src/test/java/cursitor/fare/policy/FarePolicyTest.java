package cursitor.fare.policy;

import static cursitor.fare.policy.ShippedFarePolicy.POLICY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cursitor.fare.caseparty.Origin;
import cursitor.fare.policy.StreamInputs.SentenceState;
import cursitor.fare.policy.StreamInputs.Types;
import cursitor.policy.PolicyNotReadable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FarePolicyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  @ParameterizedTest
  @CsvSource({
    "2005-06-30, AO 2003-126, 3000",
    "2005-07-01, AO 2005-29, 3500",
    "2026-03-02, AO 2005-29, 3500"
  })
  void theFeeIsThatOfTheOrderOfTheDay(LocalDate day, String order, long cents) {
    Fee fee = POLICY.fee(day, "STANDARD", "DFEE").orElseThrow();
    assertThat(fee.order()).isEqualTo(order);
    assertThat(fee.amount(24_000)).isEqualTo(cents);
    assertThat(fee.row().confirmed()).isFalse();
  }

  @Test
  void aPercentageIsRoundedToTheCent() {
    Fee fee = POLICY.fee(TODAY, "STANDARD", "SFEE").orElseThrow();
    assertThat(fee.amount(24_001)).isEqualTo(4_560);
    assertThat(fee.amount(24_003)).isEqualTo(4_561);
  }

  @ParameterizedTest
  @CsvSource({
    "DAY_FORWARD, true, CIVIL, DUE, 0, DF-CIV, 14",
    "DAY_FORWARD, true, PARKING, DUE, 1, DF-PK, 13",
    "DAY_FORWARD, false, MIXED, DUE, 0, DF-MIX, 21d",
    "BACKLOG, false, CRIMINAL, DUE, 0, BL-CRIM, 19",
    "BACKLOG, true, CIVIL, AHEAD, 0, WAIT, 12",
    "BACKLOG, true, CIVIL, NONE, 0, HOLD-DATA, 11",
    "BACKLOG, true, CIVIL, DUE, 2, '', 08"
  })
  void theFirstRowThatFitsDecides(
      Origin origin,
      boolean preDone,
      Types types,
      SentenceState sentence,
      int notices,
      String stream,
      String rule) {
    StreamRule found =
        POLICY.stream(
            TODAY,
            new StreamInputs(
                false, false, false, false, true, true, false, false, notices, origin, preDone,
                types, sentence));
    assertThat(found.stream()).isEqualTo(stream);
    assertThat(found.row().text("rule")).isEqualTo(rule);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-06T10:00:00Z, 1, 2026-03-09T10:00:00Z",
    "2026-07-02T18:00:00Z, 1, 2026-07-06T18:00:00Z",
    "2026-11-25T18:00:00Z, 1, 2026-11-27T18:00:00Z",
    "2026-11-25T18:00:00Z, 3, 2026-12-01T18:00:00Z",
    "2026-12-31T18:00:00Z, 1, 2027-01-04T18:00:00Z",
    "2027-07-02T18:00:00Z, 1, 2027-07-06T18:00:00Z",
    "2027-12-23T18:00:00Z, 1, 2027-12-27T18:00:00Z",
    "2027-12-30T18:00:00Z, 1, 2028-01-03T18:00:00Z"
  })
  void holidaysAndWeekendsAreNoBusinessDays(Instant from, int days, Instant to) {
    assertThat(POLICY.businessDaysAfter(from, days)).isEqualTo(to);
  }

  @Test
  void theHolidaysAreKnownUntilTheEndOfAYear() {
    assertThat(POLICY.holidaysKnownUntil()).isEqualTo("2027-12-31");
  }

  @Test
  void aYearWithoutHolidaysBetweenTwoOthersIsAFault() {
    Map<String, String> texts = new HashMap<>(ShippedFarePolicy.texts());
    texts.computeIfPresent("holidays.table", (_, text) -> text.replace("2027-", "2028-"));
    assertThatThrownBy(() -> FarePolicy.parse(texts))
        .isInstanceOf(PolicyNotReadable.class)
        .hasMessageContaining("holidays.table")
        .hasMessageContaining("no holiday of 2027 is here");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "streams.table; | 08 | | | | | | | | | 2 |; | 08 | | | | | | | | yes | 2 |; line ; it can"
            + " never decide",
        "streams.table; | 21d | | | | | | | | | | DAY_FORWARD | no | MIXED |; | 21d | | | | | | | |"
            + " | | DAY_FORWARD | no | CIVIL |;; no row decides for these inputs",
        "streams.table; | PARKING | | DF-PK; | PARKED | | DF-PK; 13; types: unknown word PARKED;"
            + " write one of",
        "courts.table; | OLDEST | STANDARD |; | NEWEST | STANDARD |; J0401; application: unknown"
            + " word NEWEST; write one of PROPORTIONATE, OLDEST, SMALLEST",
        "courts.table; | PRE POST BACKLOG |; | PRE PSOT |; J0401; modules: unknown word PSOT; write"
            + " one of PRE, POST, BACKLOG",
        "courts.table; | OLDEST | STANDARD |; | OLDEST | OTHER |; J0401; no schedule OTHER",
        "fees.table; | DFEE | AO 2005-29; | XFEE | AO 2005-29; XFEE; no such code",
        "limits.table; | graceHours |; | graceDays |;; graceHours has no row",
        "limits.table; | graceHours |; | graceDays |; graceDays; no limit is called so",
        "thresholds.table; | moneyHold | 0 |; | monyHold | 0 |; monyHold; no threshold is called"
            + " so; write one of moneyHold",
        "limits.table; | reportSecondAgeDays | 3; | reportSecondAgeDays | 7; 7; the three ages of"
            + " the daily report must ascend",
        "holidays.table; | 2026-12-25 | Christmas; | 2026-12-24 | Christmas; 2026-12-24; day must"
            + " equal from"
      })
  void whatIsWrongIsToldWithItsRow(
      String file, String before, String after, String row, String told) {
    Map<String, String> texts = new HashMap<>(ShippedFarePolicy.texts());
    String text = texts.getOrDefault(file, "");
    assertThat(text).contains(before);
    texts.put(file, text.replaceFirst(Pattern.quote(before), after));
    assertThatThrownBy(() -> FarePolicy.parse(texts))
        .isInstanceOf(PolicyNotReadable.class)
        .hasMessageContaining(file)
        .hasMessageContaining(told)
        .hasMessageContaining(row == null ? "" : row.strip());
  }
}
