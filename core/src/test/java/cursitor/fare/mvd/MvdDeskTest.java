package cursitor.fare.mvd;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.Decision;
import cursitor.exchange.Effect;
import cursitor.exchange.Header;
import cursitor.exchange.Input;
import cursitor.exchange.MemoryFiles;
import cursitor.exchange.MessageId;
import cursitor.exchange.Occasion;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.fare.Exchanges;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.License;
import cursitor.fare.caseparty.Name;
import cursitor.fare.caseparty.Person;
import cursitor.fare.caseparty.Place;
import cursitor.fare.message.FareAnswer;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.HoldGround;
import cursitor.fare.message.MvdRecord;
import cursitor.fare.message.MvdTransaction;
import cursitor.fare.policy.ShippedFarePolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The match rules and response codes of `fare.md` 2.6.
class MvdDeskTest {
  private static final OrganizationId MVD = new OrganizationId("AZ-MVD");
  private static final OrganizationId ACS = new OrganizationId("ACS");
  private static final OperatingMode MODE = OperatingMode.PRODUCTION;
  private static final PartyKey PARTY = PartyKey.parse("J0401/TR2026-000123/DEF-1");
  private static final PartyKey OTHER = PartyKey.parse("M0702/TR2026-000999/DEF-1");
  private static final LocalDate BORN = LocalDate.of(1984, 5, 4);
  private static final License LICENSE = new License("D01234567", "AZ");
  private Instant now = Instant.parse("2026-03-13T07:00:00Z");

  private final MvdDesk desk = new MvdDesk(MVD, ShippedFarePolicy.POLICY);
  private final MemoryFiles files = new MemoryFiles();
  private long inputs;

  @Test
  void theLicenceAndTwoThingsMoreAreTheSamePerson() {
    customer("C-1", "GARCIA", "MARIA", BORN, LICENSE, 1, null);
    assertThat(hold("R-1", person("Garcia", "Maria", BORN, LICENSE)).code()).isEqualTo("00");
    assertThat(held("C-1")).isTrue();
  }

  @Test
  void theLicenceAndTwoThingsAreEnoughWhateverTheThird() {
    customer("C-1", "GARCIA", "MARIA", BORN, LICENSE, 1, null);
    assertThat(hold("R-1", person("LOPEZ", "MARIA", BORN, LICENSE)).code()).isEqualTo("00");
  }

  @Test
  void theLicenceAloneIsNobody() {
    customer("C-1", "GARCIA", "MARIA", BORN, LICENSE, 1, null);
    assertThat(hold("R-1", person("LOPEZ", "ANA", BORN, LICENSE)).code()).isEqualTo("10");
  }

  @Test
  void withoutALicenceTheFullNameAndBirthDateMustBeEqual() {
    customer("C-1", "GARCIA", "MARIA", BORN, LICENSE, 1, null);
    assertThat(hold("R-1", person("GARCIA", "MARIA", BORN, null)).code()).isEqualTo("00");
  }

  @Test
  void whatDiffersIsSaidWithWhatTheMvdHas() {
    customer("C-1", "GARCIA", "MARIA", BORN, LICENSE, 1, null);
    License other = new License("D09999999", "AZ");

    FareAnswer.MvdResponse name = hold("R-1", person("LOPEZ", "MARIA", BORN, null));
    assertThat(name.code()).isEqualTo("20");
    assertThat(name.refused()).isTrue();
    assertThat(name.onFile()).extracting(MvdRecord::birthDate).containsExactly(BORN);
    assertThat(hold("R-1", person("GARCIA", "MARIA", BORN.plusDays(1), null)).code())
        .isEqualTo("21");
    assertThat(hold("R-1", person("GARCIA", "MARIA", BORN, other)).code()).isEqualTo("22");
    assertThat(held("C-1")).isFalse();
  }

  @Test
  void ofSeveralOnlyMaskedDataAreTold() {
    customer("C-1", "GARCIA", "MARIA", BORN, new License("D01111111", "AZ"), 1, null);
    customer("C-2", "GARCIA", "MARIA", BORN, new License("D02222222", "AZ"), 1, null);

    FareAnswer.MvdResponse answer = hold("R-1", person("GARCIA", "MARIA", BORN, null));

    assertThat(answer.code()).isEqualTo("23");
    assertThat(answer.onFile()).hasSize(2);
    assertThat(answer.onFile().getFirst())
        .isEqualTo(
            new MvdRecord(
                new Name("G***", "M***", null, null),
                null,
                new License("***1111", "AZ"),
                null,
                null));
  }

  @Test
  void theDeadHaveNoRegistrationToHold() {
    customer("C-1", "GARCIA", "MARIA", BORN, LICENSE, 1, LocalDate.of(2025, 1, 1));
    assertThat(hold("R-1", person("GARCIA", "MARIA", BORN, LICENSE)).code()).isEqualTo("30");
  }

  @Test
  void withoutAVehicleTheRequestWaitsAndIsNotRefused() {
    customer("C-1", "GARCIA", "MARIA", BORN, LICENSE, 0, null);
    FareAnswer.MvdResponse answer = hold("R-1", person("GARCIA", "MARIA", BORN, LICENSE));
    assertThat(answer.code()).isEqualTo("40");
    assertThat(answer.refused()).isFalse();
  }

  @Test
  void parkingAndNothingAreNoGround() {
    customer("C-1", "GARCIA", "MARIA", BORN, LICENSE, 1, null);
    Person person = person("GARCIA", "MARIA", BORN, LICENSE);
    assertThat(hold("R-1", PARTY, HoldGround.MONEY, person, 100, List.of("PK")).code())
        .isEqualTo("50");
    assertThat(hold("R-1", PARTY, HoldGround.MONEY, person, 0, List.of("CT")).code())
        .isEqualTo("50");
    assertThat(hold("R-1", PARTY, HoldGround.FTA, person, 0, List.of("CT")).code()).isEqualTo("50");
    assertThat(hold("R-1", PARTY, HoldGround.FTA, person, 0, List.of("TR")).code()).isEqualTo("00");
  }

  /// A30: more than the threshold of the day; without one there is no hold for money.
  @Test
  void whatIsNotAboveTheThresholdIsNoGround() {
    customer("C-1", "GARCIA", "MARIA", BORN, LICENSE, 1, null);
    Person person = person("GARCIA", "MARIA", BORN, LICENSE);
    now = Instant.parse("2005-09-01T07:00:00Z");
    assertThat(hold("R-1", PARTY, HoldGround.MONEY, person, 20_000, List.of("CT")).code())
        .isEqualTo("50");
    assertThat(hold("R-1", PARTY, HoldGround.MONEY, person, 20_001, List.of("CT")).code())
        .isEqualTo("00");
    now = Instant.parse("2002-09-01T07:00:00Z");
    assertThat(hold("R-2", OTHER, HoldGround.MONEY, person, 90_000, List.of("CT")).code())
        .isEqualTo("50");
  }

  @Test
  void withoutANameThereIsNothingToLookFor() {
    assertThat(hold("R-1", person(" ", "MARIA", BORN, LICENSE)).code()).isEqualTo("90");
    assertThat(hold(" ", person("GARCIA", "MARIA", BORN, LICENSE)).code()).isEqualTo("90");
  }

  @Test
  void aSecondRequestForTheSameIsMerged() {
    customer("C-1", "GARCIA", "MARIA", BORN, LICENSE, 1, null);
    hold("R-1", person("GARCIA", "MARIA", BORN, LICENSE));
    assertThat(hold("R-1", person("GARCIA", "MARIA", BORN, LICENSE)).code()).isEqualTo("01");
    assertThat(release("R-1", PARTY).code()).isEqualTo("00");
    assertThat(held("C-1")).isFalse();
  }

  /// The registration is free only when no request of any court or ground stands.
  @Test
  void theRegistrationIsFreeWhenTheLastRequestIsGone() {
    customer("C-1", "GARCIA", "MARIA", BORN, LICENSE, 1, null);
    Person person = person("GARCIA", "MARIA", BORN, LICENSE);
    hold("R-1", PARTY, HoldGround.MONEY, person, 100, List.of("CT"));
    hold("R-2", PARTY, HoldGround.FTA, person, 0, List.of("TR"));
    hold("R-3", OTHER, HoldGround.MONEY, person, 100, List.of("CT"));

    release("R-1", PARTY);
    release("R-2", PARTY);
    assertThat(held("C-1")).isTrue();
    release("R-3", OTHER);
    assertThat(held("C-1")).isFalse();
  }

  @Test
  void aReleaseWithoutAHoldIsDoneAllTheSame() {
    FareAnswer.MvdResponse answer = release("R-1", PARTY);
    assertThat(answer.code()).isEqualTo("60");
    assertThat(answer.refused()).isFalse();
  }

  @Test
  void nobodyReleasesWhatAnotherPartyHasAskedFor() {
    customer("C-1", "GARCIA", "MARIA", BORN, LICENSE, 1, null);
    hold("R-1", person("GARCIA", "MARIA", BORN, LICENSE));
    assertThat(release("R-1", OTHER).code()).isEqualTo("60");
    assertThat(held("C-1")).isTrue();
  }

  @Test
  void aCustomerFiledAgainKeepsWhatStands() {
    customer("C-1", "GARCIA", "MARIA", BORN, LICENSE, 1, null);
    hold("R-1", person("GARCIA", "MARIA", BORN, LICENSE));
    customer("C-1", "GARCIA LOPEZ", "MARIA", BORN, LICENSE, 2, null);
    assertThat(held("C-1")).isTrue();
  }

  @Test
  void nobodySendsUnderAnothersName() {
    FareMessage message =
        message(new MvdTransaction.ReleaseRequest("R-1", HoldGround.MONEY, "PD"), PARTY);
    assertThat(take(new Input.MessageReceived(message, MVD))).isInstanceOf(Decision.Refused.class);
  }

  @Test
  void nothingPersonalIsInTheTextOfAFile() {
    customer("C-1", "GARCIA", "MARIA", BORN, LICENSE, 1, null);
    assertThat(file("C-1").toString()).doesNotContain("GARCIA", "MARIA", "D01234567");
  }

  private void customer(
      String number,
      String surname,
      String given,
      LocalDate born,
      @Nullable License license,
      int vehicles,
      @Nullable LocalDate deceasedOn) {
    take(
        new Input.ActPerformed(
            new MvdAct.CustomerFiled(
                MVD,
                MODE,
                number,
                new Name(surname, given, null, null),
                born,
                license,
                new Place("1 ELM ST", null, null, "GLOBE", "AZ", "85501", "US"),
                vehicles,
                deceasedOn)));
  }

  private static Person person(
      String surname, String given, LocalDate born, @Nullable License license) {
    return Person.of(new Name(surname, given, null, null), born, license);
  }

  private FareAnswer.MvdResponse hold(String request, Person person) {
    return hold(request, PARTY, HoldGround.MONEY, person, 24_000, List.of("CT"));
  }

  private FareAnswer.MvdResponse hold(
      String request,
      PartyKey party,
      HoldGround ground,
      Person person,
      long amount,
      List<String> caseTypes) {
    return answer(
        new MvdTransaction.HoldRequest(request, ground, person, amount, 2, caseTypes), party);
  }

  private FareAnswer.MvdResponse release(String request, PartyKey party) {
    return answer(new MvdTransaction.ReleaseRequest(request, HoldGround.MONEY, "PD"), party);
  }

  private FareAnswer.MvdResponse answer(MvdTransaction transaction, PartyKey party) {
    return take(new Input.MessageReceived(message(transaction, party), ACS)).effects().stream()
        .filter(Effect.AnswerWith.class::isInstance)
        .map(effect -> (FareAnswer.MvdResponse) ((Effect.AnswerWith) effect).message())
        .findFirst()
        .orElseThrow();
  }

  private FareMessage message(MvdTransaction transaction, PartyKey party) {
    Header header =
        new Header(
            new MessageId(new UUID(3, ++inputs)),
            null,
            "c",
            now,
            Exchanges.FARE,
            Exchanges.SCHEMA_VERSION,
            ACS,
            MVD,
            MODE);
    return new FareMessage(header, party, 1, null, now, transaction);
  }

  private Decision take(Input input) {
    Decision decision = desk.decide(files, new Occasion(now, new UUID(7, ++inputs)), input);
    if (decision instanceof Decision.Accepted(var next, _)) {
      files.keep(next);
    }
    return decision;
  }

  private CustomerFile file(String number) {
    return files.find(CustomerFile.key(MVD, MODE, number), CustomerFile.class).orElseThrow();
  }

  private boolean held(String number) {
    return file(number).held();
  }
}
