package cursitor.server.simulate;

import cursitor.exchange.OperatingMode;
import cursitor.fare.FareCode;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.Charge;
import cursitor.fare.court.RegisterFile;
import cursitor.fare.policy.FarePolicy;
import cursitor.story.Story;
import cursitor.story.StoryLine;
import cursitor.story.fare.FareWorld;
import cursitor.story.fare.PureFareWorlds;
import cursitor.story.machine.PureMachine;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One defendant's years: what they, the court, the post and the partners do is on the agenda; the
/// rest the desks and their alarms do.
final class Life {
  /// Payments are booked by the courts' own systems within these days.
  private static final int BOOKED_WITHIN_DAYS = 30;

  private static final int RETRY_HOURS = 3;

  private final LocalDateTime end;
  private final Agenda agenda = new Agenda();
  private final Script script = new Script();
  private final Watched machine;
  private final Invariants invariants;
  private final FareWorld world;
  private final Tally tally;
  private final @Nullable Faults faults;
  private @Nullable LocalDateTime lastPaid;
  private boolean retryPlanned;
  private LocalDateTime now;

  Life(FarePolicy policy, Chance chance, LocalDateTime begin, LocalDateTime end, boolean faults) {
    this.end = end;
    now = begin;
    tally = new Tally();
    Observer observer = new Observer(tally);
    PureMachine pure =
        new PureMachine(organization -> PureFareWorlds.desk(organization, policy), FareCode.E308);
    Invariants[] checks = new Invariants[1];
    machine =
        new Watched(
            pure,
            (at, act, reaction) -> {
              observer.reacted(at, reaction);
              checks[0].reacted(at, act, reaction);
            });
    invariants = new Invariants(policy, machine.files());
    checks[0] = invariants;
    StoryLine first = new StoryLine.Dated(1, begin, "the clock", List.of());
    world =
        new FareWorld(
            new Story(1, Set.of("FARE-0"), false, "a life", List.of(first)), policy, machine);
    this.faults = faults ? new Faults(chance, agenda) : null;
  }

  Agenda agenda() {
    return agenda;
  }

  Tally tally() {
    return tally;
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

  /// Whether no booking of it is on the register.
  boolean unbooked(PartyKey party, String acsTransactionNumber) {
    return live(party)
        .filter(register -> register.caseParty().booking(acsTransactionNumber).isEmpty())
        .isPresent();
  }

  /// Cents owed.
  long owed(PartyKey party) {
    return live(party).map(register -> register.caseParty().balance()).orElse(0L);
  }

  boolean undisposed(PartyKey party) {
    return live(party).filter(register -> register.caseParty().undisposed()).isPresent();
  }

  Optional<Charge> firstCharge(PartyKey party) {
    return live(party).flatMap(register -> register.caseParty().charges().stream().findFirst());
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
        machine.nextAlarm().map(at -> LocalDateTime.ofInstant(at, FarePolicy.ZONE)).orElse(null);
    if (planned == null) {
      return alarm;
    }
    return alarm == null || !alarm.isBefore(planned) ? planned : alarm;
  }

  private void step(LocalDateTime at) {
    if (at.equals(agenda.next())) {
      String line = agenda.take().line().get();
      if (line != null) {
        say(at, line);
        if (faults != null) {
          faults.perhaps(at);
        }
      }
    } else {
      say(at, "the clock");
    }
  }

  /// Lets a line happen, and looks whether everything still holds.
  void say(LocalDateTime at, String text) {
    tally.line();
    if (text.contains("takes payment")) {
      lastPaid = at;
    }
    try {
      script.add(
          at, text, world.happen(new StoryLine.Dated(script.size() + 1, at, text, List.of())));
      if (!machine.atRest()) {
        retryLater(at);
      } else {
        invariants.atRest(at.atZone(FarePolicy.ZONE).toInstant(), booked(at));
      }
    } catch (Broken broken) {
      script.add(at, text, List.of());
      throw new Failure(String.valueOf(broken.getMessage()), script.story("A life that broke."));
    } catch (RuntimeException defect) {
      script.add(at, text, List.of());
      Failure failure =
          new Failure("a defect: " + defect, script.story("A life that met a defect."));
      failure.initCause(defect);
      throw failure;
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
      }
    }
    if (!machine.atRest()) {
      throw new Failure(
          "nothing is lost: messages have no answer", script.story("A life with open ends."));
    }
    Instant at = now.atZone(FarePolicy.ZONE).toInstant();
    try {
      invariants.atRest(at, booked(now));
    } catch (Broken broken) {
      throw new Failure(
          String.valueOf(broken.getMessage()), script.story("A life that ended broken."));
    }
  }

  /// An invariant broke in a life.
  static final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String story;

    Failure(String invariant, String story) {
      super(invariant);
      this.story = story;
    }

    /// What happened up to there.
    String story() {
      return story;
    }
  }
}
