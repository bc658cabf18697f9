package cursitor.server.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.Desk;
import cursitor.exchange.OrganizationId;
import cursitor.fare.caseparty.FinancialTransaction;
import cursitor.fare.caseparty.FlagChange;
import cursitor.fare.lane.Inbound;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.HoldGround;
import cursitor.fare.message.JustisTransaction;
import cursitor.fare.message.MvdTransaction;
import cursitor.fare.message.Transaction;
import cursitor.fare.message.VendorTransaction;
import cursitor.fare.policy.FarePolicy;
import cursitor.fare.vendor.Clock;
import cursitor.fare.vendor.Hold;
import cursitor.story.Play;
import cursitor.story.Played;
import cursitor.story.StoryFile;
import cursitor.story.fare.PureFareWorlds;
import cursitor.story.fare.Role;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each invariant breaks where the law is broken on purpose: where the desks live by another policy
/// than the one they are held to, misread what they are told, or forget what they have decided.
class InvariantsTest {
  private static final LocalDateTime BEGIN = LocalDate.of(2026, 1, 2).atTime(8, 0);
  private static final int DAYS = 730;
  private static final int MOST_LIVES = 1_500;

  /// Of several cases of one debtor the sum decides.
  private static final Policies TOGETHER =
      Policies.shipped()
          .with("switches.table", "joinsAccounts | no", "joinsAccounts | yes")
          .with("thresholds.table", "| moneyHold | 0 | 2010", "| moneyHold | 40000 | 2010");

  /// @param policy what the invariants go by
  /// @param faults whether messages get lost, held up and reordered
  record Case(
      String invariant, Function<OrganizationId, Desk> desks, FarePolicy policy, boolean faults) {
    Case(String invariant, Function<OrganizationId, Desk> desks) {
      this(invariant, desks, Policies.SHIPPED, false);
    }

    Case goingBy(FarePolicy other) {
      return new Case(invariant, desks, other, faults);
    }

    Case withFaults() {
      return new Case(invariant, desks, policy, true);
    }

    @Override
    public String toString() {
      return invariant;
    }
  }

  static Stream<Case> brokenLaws() {
    return Stream.of(
        by("no delinquency before day 29", limit("delinquentAfterDays | 29", "28")),
        by("no special collection before 72 hours", shortGrace()),
        by(
            "no money hold before 72 hours",
            limit("graceHours | 72", "71")
                .with(
                    "courts.table",
                    "| Globe Justice Court | PRE POST BACKLOG | yes | yes | yes |",
                    "| Globe Justice Court | PRE POST BACKLOG | yes | yes | no |")
                .with(
                    "courts.table",
                    "| Yuma Superior Court | POST BACKLOG | no | no | yes |",
                    "| Yuma Superior Court | POST BACKLOG | no | no | no |")),
        by(
            "no money hold for parking alone",
            Policies.shipped()
                .with(
                    "case-types.table",
                    "| PK | parking and standing | no | yes | no |",
                    "| PK | parking and standing | no | no | yes |")),
        by(
            "no FTA flag without a failure to appear",
            Policies.shipped()
                .with(
                    "case-types.table",
                    "| CT | civil traffic | no | no | yes | no |",
                    "| CT | civil traffic | no | no | yes | yes |")),
        by(
            "every hold is released in time: MONEY",
            Policies.shipped()
                .with("suspend-reasons.table", "payment plan | yes |", "payment plan | no |")),
        forgetting(
            "every hold is released in time: FTA",
            Role.VENDOR_ID,
            each ->
                each instanceof MvdTransaction.ReleaseRequest release
                    && release.ground() == HoldGround.FTA),
        forgetting(
            "nothing is lost: JUSTIS to court",
            Role.JUSTIS_ID,
            each -> each instanceof VendorTransaction.AddressBad),
        forgetting(
            "nothing is lost: vendor to JUSTIS",
            Role.VENDOR_ID,
            each -> each instanceof VendorTransaction.TteapReject),
        misreading(
            "every flag change is obeyed: JUSTIS has other flags",
            Role.JUSTIS_ID,
            each ->
                each instanceof CourtTransaction.FlagUpdate(FlagChange.TteapWaiver _)
                    ? new CourtTransaction.FlagUpdate(new FlagChange.TteapWaiver(false))
                    : each),
        misreading(
            "every flag change is obeyed: the vendor has other flags",
            Role.VENDOR_ID,
            each ->
                each instanceof CourtTransaction.FlagUpdate(FlagChange.Suspend _)
                    ? new CourtTransaction.FlagUpdate(new FlagChange.Suspend(null))
                    : each),
        misreading(
            "every flag change is obeyed: the FTA flag",
            Role.VENDOR_ID,
            each ->
                each instanceof JustisTransaction.TteapFta(boolean flag, var charges) && !flag
                    ? new JustisTransaction.TteapFta(true, charges)
                    : each),
        misreading(
            "balances agree when the lanes are empty",
            Role.JUSTIS_ID,
            each ->
                each instanceof CourtTransaction.CourtPayment(FinancialTransaction payment)
                    ? new CourtTransaction.CourtPayment(
                        payment.allocated(
                            payment.allocations().stream()
                                .map(part ->
                                    new FinancialTransaction.Allocation(
                                        part.obligation(),
                                        part.amount(),
                                        part.balanceAfter() + 100))
                                .toList()))
                    : each),
        remembering(
                "every flag change is obeyed: the vendor has other flags",
                Role.VENDOR_ID,
                Inbound.class,
                InvariantsTest::nothingNewer)
            .withFaults(),
        remembering(
                "every flag change is obeyed: JUSTIS has other flags",
                Role.JUSTIS_ID,
                Inbound.class,
                InvariantsTest::nothingNewer)
            .withFaults(),
        remembering(
            "no delinquency before day 29, pauses not counted",
            Role.VENDOR_ID,
            Clock.Paused.class,
            InvariantsTest::asIfItRanOn),
        new Case(
            "every hold is released in time: one whose delinquency was withdrawn",
            of(
                Role.VENDOR_ID,
                desk ->
                    Tampered.forgets(
                        desk, InvariantsTest::forError, Hold.class, InvariantsTest::notForError))),
        by("no money hold at or below the threshold", TOGETHER)
            .goingBy(
                TOGETHER
                    .with("switches.table", "joinsAccounts | yes", "joinsAccounts | no")
                    .parsed()),
        misreading(
            "nothing is lost: JUSTIS has other charges",
            Role.JUSTIS_ID,
            each ->
                each instanceof CourtTransaction.MandatoryAppearanceUpdate
                    ? new CourtTransaction.MandatoryAppearanceUpdate(List.of())
                    : each));
  }

  /// What a newer message has set is not remembered, so an older one that comes later takes its
  /// place.
  private static Inbound nothingNewer(Inbound inbound) {
    return new Inbound(inbound.next(), inbound.parked(), inbound.early(), Map.of());
  }

  /// Two days are taken off what is left of the wait for the delinquency.
  private static Clock.Paused asIfItRanOn(Clock.Paused paused) {
    Duration less = paused.left().minusDays(2);
    return paused.kind() == Clock.Kind.DELINQUENCY && !less.isNegative()
        ? new Clock.Paused(paused.kind(), paused.end(), less)
        : paused;
  }

  private static boolean forError(Transaction transaction) {
    return transaction instanceof MvdTransaction.ReleaseRequest release
        && release.reason().equals("ER");
  }

  private static Hold notForError(Hold hold) {
    return !hold.release().equals("ER")
        ? hold
        : new Hold(
            hold.request(),
            hold.ground(),
            hold.state() == Hold.State.RELEASE_REQUESTED ? Hold.State.PLACED : hold.state(),
            hold.message(),
            hold.since(),
            hold.mvdCode(),
            "");
  }

  private static Policies limit(String row, String number) {
    return Policies.shipped()
        .with("limits.table", row, row.substring(0, row.indexOf('|') + 1) + " " + number);
  }

  /// Hours of grace that are too few, and no hold whatever is owed.
  private static Policies shortGrace() {
    return limit("graceHours | 72", "71")
        .with("thresholds.table", "| moneyHold | 0 | 2010", "| moneyHold | 99999999 | 2010");
  }

  private static Case by(String invariant, Policies others) {
    FarePolicy policy = others.parsed();
    return new Case(invariant, organization -> PureFareWorlds.desk(organization, policy));
  }

  private static Case forgetting(
      String invariant, OrganizationId desk, Predicate<Transaction> sends) {
    return new Case(invariant, of(desk, each -> Tampered.forgets(each, sends)));
  }

  private static <T extends Record> Case remembering(
      String invariant, OrganizationId desk, Class<T> type, UnaryOperator<T> otherwise) {
    return new Case(invariant, of(desk, each -> Tampered.remembers(each, type, otherwise)));
  }

  private static Case misreading(
      String invariant, OrganizationId desk, UnaryOperator<Transaction> told) {
    return new Case(invariant, of(desk, each -> Tampered.misreads(each, told)));
  }

  private static Function<OrganizationId, Desk> of(
      OrganizationId tampered, UnaryOperator<Desk> with) {
    return organization -> {
      Desk desk = PureFareWorlds.desk(organization, Policies.SHIPPED);
      return organization.equals(tampered) ? with.apply(desk) : desk;
    };
  }

  @ParameterizedTest
  @MethodSource("brokenLaws")
  void aBrokenLawBreaksItsInvariant(Case broken) {
    assertThat(firstBroken(broken)).hasMessageStartingWith(broken.invariant());
  }

  @Test
  void theStoryOfWhatBrokeIsPlayedTheSameWay() {
    Policies others = shortGrace();
    FarePolicy policy = others.parsed();
    String story = firstBroken(by("no special collection before 72 hours", others)).story();

    Played played = Play.run(StoryFile.parse("broken.story", story), new PureFareWorlds(policy));

    assertThat(played.differences()).isEmpty();
    assertThat(story)
        .contains("vendor declares delinquency")
        .endsWith("# no special collection before 72 hours: " + keyIn(story) + "\n");
  }

  private static String keyIn(String story) {
    String last = story.substring(0, story.lastIndexOf(" stands"));
    return last.substring(last.lastIndexOf(' ') + 1);
  }

  private static Life.Failure firstBroken(Case broken) {
    for (int number = 0; number < MOST_LIVES; number++) {
      Chance chance = new Chance(number);
      Life life =
          new Life(
              broken.policy(),
              broken.desks(),
              chance,
              BEGIN,
              BEGIN.plusDays(DAYS),
              broken.faults());
      new Defendant(life, chance, number, BEGIN, DAYS / 3).plan();
      try {
        life.run();
      } catch (Life.Failure failure) {
        return failure;
      }
    }
    throw new AssertionError("nothing broke");
  }
}
