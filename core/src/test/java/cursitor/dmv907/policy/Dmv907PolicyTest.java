package cursitor.dmv907.policy;

import static cursitor.dmv907.policy.ShippedPolicy.POLICY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cursitor.dmv907.Notices;
import cursitor.dmv907.message.Hold;
import cursitor.dmv907.message.License;
import cursitor.dmv907.message.Section;
import cursitor.exchange.Refusal;
import cursitor.policy.PolicyNotReadable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Dmv907PolicyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final DatedRules RULES = new DatedRules(POLICY, TODAY);

  @Test
  void aSoundHoldHasNoFault() {
    assertThat(RULES.faults(Notices.hold("H-1"))).isEmpty();
    assertThat(RULES.unauthorised(Notices.hold("H-1"))).isEmpty();
    assertThat(RULES.faults(Notices.conviction("C-1"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "FTC, 2026-03-02, true",
    "FTA, 2022-12-31, true",
    "FTA, 2023-01-01, false",
    "FTP, 2017-06-26, true",
    "FTP, 2017-06-27, false"
  })
  void noticesEndOnTheDayOfTheLaw(String type, LocalDate day, boolean given) {
    assertThat(POLICY.noticeType(day, type).isPresent()).isEqualTo(given);
  }

  @ParameterizedTest
  @CsvSource({
    "VC, 40509, 2022-12-31, true",
    "VC, 40509, 2023-01-01, false",
    "VC, 40509.5(c), 2023-01-01, false",
    "VC, 40509.1, 2023-01-01, true",
    "VC, 40508(c), 2023-01-01, true",
    "VC, 99999, 2023-01-01, false",
    "PC, 1203.4a, 2023-01-01, true",
    "XX, 1, 2023-01-01, false"
  })
  void sectionsAreKnownByTheDay(String code, String number, LocalDate day, boolean known) {
    assertThat(POLICY.section(day, new Section(code, number, null, null)).isPresent())
        .isEqualTo(known);
  }

  @ParameterizedTest
  @CsvSource({
    "A1234567, CA, true",
    "X1234567, CA, true",
    "ABC1112001, CA, false",
    "A123456, CA, false",
    "12345678, CA, false",
    "SMITHJ*123AB, WA, true",
    "1, NY, false",
    "1, MX, true"
  })
  void licenceNumbersFitTheirState(String number, String state, boolean fits) {
    assertThat(POLICY.licenseBreaks(TODAY, new License(number, state)).isEmpty()).isEqualTo(fits);
  }

  @Test
  void aClosedCourtMayReleaseButNotHold() {
    assertThat(POLICY.court(LocalDate.of(2020, 12, 31), "90003")).isPresent();
    assertThat(codes(RULES.faults(Notices.on(Notices.hold("H-1"), "90003", "TR-1"))))
        .containsExactly("E204 courtCode");
    assertThat(POLICY.courtEver("90003")).isTrue();
    assertThat(POLICY.courtEver("90009")).isFalse();
  }

  @Test
  void anExemptionHoldsOnlyIfAllUnderlyingSectionsHaveIt() {
    Section parking = new Section("VC", "22500", "UNDERLYING", "I");
    Section publicGrounds = new Section("VC", "21113", "UNDERLYING", "I");

    assertThat(POLICY.exemption(Notices.hold("H-1"))).isEqualTo(Exemption.NONE);
    assertThat(exemption(List.of(parking, publicGrounds))).isEqualTo(Exemption.UNCONFIRMED);
    assertThat(exemption(List.of(parking, Notices.SECTIONS.getFirst()))).isEqualTo(Exemption.NONE);
    assertThat(exemption(List.of(new Section("VC", "40508(c)", "BREACH", "M"))))
        .isEqualTo(Exemption.NONE);
  }

  @Test
  void theDayIsThatOfTheCourts() {
    assertThat(POLICY.day(Instant.parse("2026-03-02T07:59:59Z")))
        .isEqualTo(LocalDate.of(2026, 3, 1));
    assertThat(POLICY.day(Instant.parse("2026-03-02T08:00:00Z"))).isEqualTo(TODAY);
  }

  @ParameterizedTest
  @CsvSource({
    "2016-03-02, true",
    "2016-03-03, false",
    "1905-03-03, true",
    "1905-03-02, false",
    "2030-01-01, false"
  })
  void aPersonIsFrom10To120YearsOld(LocalDate birthDate, boolean sound) {
    Hold hold =
        Notices.of(
            Notices.hold("H-1"),
            p -> new cursitor.dmv907.message.Participant("P1", p.name(), birthDate, p.license()));

    assertThat(codes(RULES.faults(hold)).contains("E202 dateOfBirth")).isEqualTo(!sound);
  }

  @Test
  void theVersionNamesATableThatDiffers() {
    Map<String, String> texts = new HashMap<>(ShippedPolicy.texts());
    texts.computeIfPresent("courts.table", (_, text) -> text.replace("2026-1", "mine"));

    assertThat(POLICY.version()).isEqualTo("2026-1");
    assertThat(Dmv907Policy.parse(texts).version()).isEqualTo("2026-1, courts.table mine");
  }

  @Test
  void allFaultsOfAllTablesAreTold() {
    Map<String, String> texts = new HashMap<>(ShippedPolicy.texts());
    texts.remove("courts.table");
    texts.put("judges.table", "");
    texts.computeIfPresent("limits.table", (_, text) -> text.replace("leastAgeYears", "leastAge"));
    texts.computeIfPresent(
        "sections.table", (_, text) -> text.replace("| 1 | 40508 |", "| 2 | 1 |"));

    assertThatThrownBy(() -> Dmv907Policy.parse(texts))
        .isInstanceOf(PolicyNotReadable.class)
        .hasMessageContaining("courts.table: the file is missing")
        .hasMessageContaining("judges.table: no such table")
        .hasMessageContaining("limits.table: the limit leastAgeYears has no row")
        .hasMessageContaining("sections.table line 5: the last section comes before the first");
  }

  private static Exemption exemption(List<Section> sections) {
    return POLICY.exemption(Notices.hold("H-1", Notices.garcia(), sections));
  }

  private static List<String> codes(List<Refusal> refusals) {
    return refusals.stream().map(refusal -> refusal.code().code() + " " + refusal.field()).toList();
  }
}
