package cursitor.server.simulate;

import cursitor.exchange.Desk;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.fare.CaseNumber;
import cursitor.fare.FareCode;
import cursitor.fare.PartyKey;
import cursitor.fare.court.RegisterFile;
import cursitor.fare.policy.FarePolicy;
import cursitor.fare.vendor.Account;
import cursitor.fare.vendor.AccountFile;
import cursitor.fare.vendor.AccountState;
import cursitor.fare.vendor.Delinquency;
import cursitor.server.simulate.invariant.Broken;
import cursitor.server.simulate.invariant.Invariants;
import cursitor.story.Story;
import cursitor.story.StoryLine;
import cursitor.story.fare.FareWorld;
import cursitor.story.fare.Role;
import cursitor.story.machine.PureMachine;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One defendant's years: what they, the court, the post and the partners do is on the agenda; the
/// rest the desks and their alarms do.
final class Life {
  /// Payments are booked by the courts' own systems within these days.
  private static final int BOOKED_WITHIN_DAYS = 30;

  private static final int RETRY_HOURS = 3;

  private static final OrganizationId ANY_COURT = new OrganizationId("J0401");

  private final LocalDateTime end;
  private final Agenda agenda = new Agenda();
  private final Script script = new Script();
  private final Watched machine;
  private final Invariants invariants;
  private final FareWorld world;
  private final Tally tally;
  private final @Nullable Faults faults;
  private @Nullable LocalDateTime lastPaid;
  private final List<Matter> matters = new ArrayList<>();
  private int payments;
  private boolean retryPlanned;
  private LocalDateTime now;

  /// @param policy what the invariants go by
  /// @param desks the desk of each organisation
  Life(
      FarePolicy policy,
      Function<OrganizationId, Desk> desks,
      Chance chance,
      LocalDateTime begin,
      LocalDateTime end,
      boolean faults) {
    this.end = end;
    now = begin;
    tally = new Tally();
    Observer observer = new Observer(tally);
    PureMachine pure = new PureMachine(desks, FareCode.E308);
    Invariants[] checks = new Invariants[1];
    machine =
        new Watched(
            pure,
            (at, input, reaction) -> {
              observer.reacted(at, reaction);
              checks[0].reacted(at, input, reaction);
            });
    invariants = new Invariants(policy, machine.files());
    checks[0] = invariants;
    StoryLine first = new StoryLine.Dated(1, begin, "the clock", List.of());
    world =
        new FareWorld(
            new Story(1, Set.of("FARE-0"), false, "a life", List.of(first)), policy, machine);
    this.faults = faults ? new Faults(chance.apart(), agenda, machine::reached) : null;
  }

  Agenda agenda() {
    return agenda;
  }

  Tally tally() {
    return tally;
  }

  /// Whether things go wrong in it.
  boolean faulty() {
    return faults != null;
  }

  /// What time it is in this life.
  LocalDateTime now() {
    return now;
  }

  /// The register of a case/party, if the court has one.
  Optional<RegisterFile> register(PartyKey party) {
    return machine.files().get(RegisterFile.key(OperatingMode.PRODUCTION, party))
            instanceof RegisterFile register
        ? Optional.of(register)
        : Optional.empty();
  }

  /// The same, while it is in FARE.
  Optional<RegisterFile> live(PartyKey party) {
    return register(party)
        .filter(register -> register.life() instanceof cursitor.fare.court.Life.InFare);
  }

  /// Whether the court was told of a payment that its own system has to book.
  boolean toldOf(PartyKey party, String acsTransactionNumber) {
    return live(party)
        .filter(register ->
            register.announced().openings().stream()
                .anyMatch(
                    opening -> opening.number().equals(acsTransactionNumber) && !opening.closed()))
        .isPresent();
  }

  /// Whether the vendor has declared it delinquent and nobody has taken that back.
  boolean delinquent(PartyKey party) {
    Account account = account(party).map(AccountFile::account).orElse(null);
    Delinquency declared = account == null ? null : account.debt().delinquency();
    return declared != null && declared.withdrawnAt() == null;
  }

  /// Whether the vendor has an account of this key, whatever has become of it.
  boolean knownToVendor(PartyKey party) {
    return account(party).filter(file -> file.state() != AccountState.EXPECTED).isPresent();
  }

  private Optional<AccountFile> account(PartyKey party) {
    return machine.files().get(AccountFile.key(Role.VENDOR_ID, OperatingMode.PRODUCTION, party))
            instanceof AccountFile file
        ? Optional.of(file)
        : Optional.empty();
  }

  /// A number for the vendor's next payment.
  String nextPayment() {
    payments++;
    return "W-" + payments;
  }

  /// Whatever happens to the key of this one is told to it.
  void follow(Matter matter) {
    matters.add(matter);
  }

  /// A whole case has another number.
  void renumbered(CaseNumber from, CaseNumber to) {
    matters.forEach(matter -> matter.renumber(from, to));
  }

  /// Lives it to the end. Throws [Failure] with the story when an invariant breaks.
  void run() {
    LocalDateTime next = next();
    while (next != null && next.isBefore(end)) {
      now = next;
      step(next);
      next = next();
    }
    finish();
  }

  private @Nullable LocalDateTime next() {
    LocalDateTime planned = agenda.next();
    LocalDateTime alarm =
        machine
            .nextAlarm(world::isUp)
            .map(at -> LocalDateTime.ofInstant(at, FarePolicy.ZONE))
            .orElse(null);
    if (alarm != null && alarm.isBefore(now)) {
      alarm = now; // it rings late: its desk was down
    }
    if (planned == null) {
      return alarm;
    }
    return alarm == null || !alarm.isBefore(planned) ? planned : alarm;
  }

  private void step(LocalDateTime at) {
    if (at.equals(agenda.next())) {
      Agenda.Plan plan = agenda.take();
      String line = plan.line().get();
      if (line == null) {
        return;
      }
      if (!mayHappen(line)) {
        agenda.plan(at.plusHours(1), plan.line(), plan.then());
        return;
      }
      say(at, line);
      plan.then().run();
      if (faults != null) {
        faults.perhaps(at);
      }
    } else {
      say(at, "the clock");
    }
  }

  /// Whether the desk is up whose people a line is about.
  private boolean mayHappen(String line) {
    return switch (line.substring(0, line.indexOf(' '))) {
      case "court", "cms" -> world.isUp(ANY_COURT);
      case "vendor" -> world.isUp(Role.VENDOR_ID);
      case "mvd" -> world.isUp(Role.MVD_ID);
      default -> !line.startsWith("the last notice") || world.isUp(Role.VENDOR_ID);
    };
  }

  /// Lets a line happen, and looks whether everything still holds.
  void say(LocalDateTime at, String text) {
    tally.line();
    if (text.contains("takes payment")) {
      lastPaid = at;
    }
    tell(at, text);
    if (!machine.atRest()) {
      retryLater(at);
    } else {
      invariants.atRest(at.atZone(FarePolicy.ZONE).toInstant(), booked(at));
    }
    stopIfBroken();
  }

  private void tell(LocalDateTime at, String text) {
    try {
      script.add(
          at, text, world.happen(new StoryLine.Dated(script.size() + 1, at, text, List.of())));
    } catch (Broken endless) {
      script.add(at, text, List.of());
      throw new Failure(
          "A life that broke.", String.valueOf(endless.getMessage()), script, endless);
    } catch (RuntimeException defect) {
      script.add(at, text, List.of());
      throw new Failure("A life that met a defect.", "a defect: " + defect, script, defect);
    }
  }

  /// The story ends where something broke, with a look at how the case/party stands then.
  private void stopIfBroken() {
    Broken broken = invariants.firstBroken().orElse(null);
    if (broken != null) {
      PartyKey party = broken.party();
      if (party != null) {
        tell(now, party + " stands");
      }
      throw new Failure("A life that broke.", String.valueOf(broken.getMessage()), script, broken);
    }
  }

  /// What has no answer is delivered again by itself, as long as it takes.
  private void retryLater(LocalDateTime at) {
    if (retryPlanned || faults == null) {
      return;
    }
    retryPlanned = true;
    agenda.plan(
        at.plusHours(RETRY_HOURS),
        () -> {
          retryPlanned = false;
          return machine.atRest() ? null : "delivery tries again";
        });
  }

  /// Whether the courts have had time to book what was paid.
  private boolean booked(LocalDateTime at) {
    return lastPaid == null || lastPaid.plusDays(BOOKED_WITHIN_DAYS).isBefore(at);
  }

  /// Everybody answers again and everything that waits is delivered; then all must agree.
  private void finish() {
    now = end;
    if (faults != null) {
      for (String line : Faults.MENDING) {
        say(now, line);
      }
      for (int i = 0; i < Faults.MOST_TRIES && !machine.atRest(); i++) {
        now = now.plusHours(1);
        say(now, "delivery tries again");
        say(now, "the held messages arrive");
        say(now, "the clock");
      }
    }
    if (!machine.atRest()) {
      throw new Failure(
          "A life with open ends.", "nothing is lost: messages have no answer", script, null);
    }
    invariants.atRest(now.atZone(FarePolicy.ZONE).toInstant(), booked(now));
    stopIfBroken();
  }

  /// An invariant broke in a life.
  static final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String story;

    Failure(String title, String invariant, Script script, @Nullable Throwable cause) {
      super(invariant, cause);
      this.story = script.story(title, invariant);
    }

    /// What happened up to there.
    String story() {
      return story;
    }
  }
}
