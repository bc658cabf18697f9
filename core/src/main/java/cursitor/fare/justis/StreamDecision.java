package cursitor.fare.justis;

import static cursitor.fare.caseparty.Origin.DAY_FORWARD;

import cursitor.exchange.WorkItem;
import cursitor.fare.FareCode;
import cursitor.fare.caseparty.CourtNotice;
import cursitor.fare.lane.Minutes.Origin;
import cursitor.fare.message.JustisTransaction;
import cursitor.fare.message.StreamPlacement;
import cursitor.fare.message.StreamPlacement.Step;
import cursitor.fare.policy.StreamInputs;
import cursitor.fare.policy.StreamRule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The notice stream (FARE-14 to FARE-21, `fare.md` section 3): decided anew whenever an input has
/// changed, told to the vendor only when stream or step differ from what it holds.
final class StreamDecision {
  private static final String MISSING = "financial sentence";
  private static final String SENTENCE_DATE = "sentence date";
  private static final String NOTHING_SENTENCED = "nothing sentenced";
  private static final String NO_PRE_DISPOSITION = "no pre-disposition";
  private static final String BARRED = "barred";

  private final HubSitting now;
  private final StreamFacts facts;

  StreamDecision(HubSitting now) {
    this.now = now;
    facts = new StreamFacts(now);
  }

  /// Decides, and gives what the court should be told.
  List<FareCode> decide(Origin origin) {
    StreamInputs inputs = facts.inputs();
    StreamRule rule = rule(inputs);
    noteThatItWasInPre(inputs);
    settleWhatIsOver(rule, inputs);
    switch (rule.action()) {
      case REMOVE, STOP, KEEP -> record(rule, inputs, "unchanged");
      case HOLD_DATA -> {
        place(origin, rule, inputs, none(rule));
        raise(
            MISSING,
            FareCode.E006.code(),
            "A charge with this disposition has no financial sentence; ask the court for it, for no"
                + " notice is sent before.");
      }
      case ASK -> {
        place(origin, rule, inputs, none(rule));
        raise(
            SENTENCE_DATE,
            "",
            "No sentence has a date; ask the court for one, for no notice is sent before.");
      }
      case REVIEW -> {
        place(origin, rule, inputs, none(rule));
        raise(
            NOTHING_SENTENCED,
            FareCode.E010.code(),
            "Money is owed and no charge has a financial sentence; ask the court which is right.");
      }
      case BAR -> {
        place(origin, rule, inputs, none(rule));
        raise(
            BARRED,
            "",
            "This civil debt may be too old to be collected (ARS 28-1601(C)), and no notice is sent."
                + " Ask the court, and have it recall the case if it is.");
      }
      case CLOSE, WAIT, PRE -> place(origin, rule, inputs, none(rule));
      case START -> {
        LocalDate due = facts.due().orElse(now.today());
        now.minutes().alarm(now.file().key(), Alarms.DUE, now.policy().startOf(due));
        place(
            origin,
            rule,
            inputs,
            new StreamPlacement(rule.stream(), Step.NONE, due, facts.count()));
      }
      case SEND -> send(origin, rule, inputs);
      case SEND_AND_ASK -> {
        send(origin, rule, inputs);
        raise(
            NO_PRE_DISPOSITION,
            "",
            "A day-forward case was disposed of without pre-disposition at the vendor; notices go"
                + " out all the same. Tell the court if that was not meant.");
      }
      case FREEZE -> freeze(origin, rule, inputs);
    }
    return rule.action() == StreamRule.Action.HOLD_DATA ? List.of(FareCode.E006) : List.of();
  }

  /// The row that decides. After all notices (A11) a case/party that has no stream at the vendor is
  /// decided on as if there were none: it waits for the 29 days only where notices would go out.
  private StreamRule rule(StreamInputs inputs) {
    StreamRule first = now.policy().stream(now.today(), inputs);
    if (first.action() != StreamRule.Action.FREEZE || inStream()) {
      return first;
    }
    StreamRule otherwise = now.policy().stream(now.today(), facts.withoutNotices());
    return switch (otherwise.action()) {
      case SEND, SEND_AND_ASK, START -> first;
      default -> otherwise;
    };
  }

  /// The row that would decide.
  StreamRule foreseen() {
    return rule(facts.inputs());
  }

  private boolean inStream() {
    StreamPlacement at = now.file().notices().atVendor();
    return at != null && at.step() != Step.NONE;
  }

  /// Undisposed, a day-forward case is in pre-disposition at the vendor, whatever row decides
  /// (FARE-15).
  private void noteThatItWasInPre(StreamInputs inputs) {
    Notices notices = now.file().notices();
    if (inputs.undisposed() && inputs.origin() == DAY_FORWARD && !notices.wasInPre()) {
      now.set(now.file().with(notices.beenInPre()));
    }
  }

  private StreamPlacement none(StreamRule rule) {
    return new StreamPlacement(rule.stream(), Step.NONE, now.today(), facts.count());
  }

  private void send(Origin origin, StreamRule rule, StreamInputs inputs) {
    LocalDate due = facts.due().orElse(now.today());
    LocalDate from = due.isAfter(now.today()) ? due : now.today();
    Step step = facts.count() == 0 ? Step.POST1 : Step.POST2;
    place(origin, rule, inputs, new StreamPlacement(rule.stream(), step, from, facts.count()));
  }

  /// All notices are out (A11). The vendor goes on in the stream it has; one that has none waits
  /// the 29 days, counted from the later of the second mailing and today.
  private void freeze(Origin origin, StreamRule rule, StreamInputs inputs) {
    if (inStream()) {
      record(rule, inputs, "unchanged");
      return;
    }
    StreamRule otherwise = now.policy().stream(now.today(), facts.withoutNotices());
    LocalDate second = secondMailing().orElse(now.today());
    LocalDate from = second.isAfter(now.today()) ? second : now.today();
    place(
        origin,
        rule,
        inputs,
        new StreamPlacement(otherwise.stream(), Step.AWAIT_DAY_29, from, facts.count()));
  }

  private Optional<LocalDate> secondMailing() {
    return now.data().courtNotices().stream()
        .map(CourtNotice::sentOn)
        .max(Comparator.naturalOrder());
  }

  private void place(
      Origin origin, StreamRule rule, StreamInputs inputs, StreamPlacement placement) {
    Notices notices = now.file().notices();
    StreamPlacement at = notices.atVendor();
    if (rule.action() != StreamRule.Action.START) {
      now.minutes().cancel(now.file().key(), Alarms.DUE);
    }
    record(
        rule,
        inputs,
        placement.step() == Step.NONE
            ? placement.stream()
            : placement.stream() + ", " + placement.step() + " from " + placement.from());
    if (same(at, placement)) {
      return;
    }
    now.set(now.file().with(now.file().notices().at(placement)));
    now.toVendor(
        origin,
        at == null
            ? new JustisTransaction.StreamSet(placement)
            : new JustisTransaction.StreamChange(placement));
  }

  /// What the vendor does without being told is not told: it begins in pre-disposition, and without
  /// a stream sends nothing.
  private static boolean same(@Nullable StreamPlacement at, StreamPlacement placement) {
    if (at == null) {
      return placement.stream().equals("PRE") || placement.stream().equals("NONE");
    }
    return at.stream().equals(placement.stream()) && at.step() == placement.step();
  }

  private void record(StreamRule rule, StreamInputs inputs, String outcome) {
    String decided = rule.row().text("rule") + " " + outcome;
    Notices notices = now.file().notices();
    if (decided.equals(notices.decided())) {
      return;
    }
    now.set(now.file().with(notices.decided(decided)));
    now.because("notice stream", outcome, rule.row(), inputs.told());
  }

  private void settleWhatIsOver(StreamRule rule, StreamInputs inputs) {
    if (inputs.preDone()) {
      now.settle(NO_PRE_DISPOSITION);
    }
    if (rule.action() != StreamRule.Action.HOLD_DATA) {
      now.settle(MISSING);
    }
    if (rule.action() != StreamRule.Action.ASK) {
      now.settle(SENTENCE_DATE);
    }
    if (rule.action() != StreamRule.Action.REVIEW) {
      now.settle(NOTHING_SENTENCED);
    }
    if (rule.action() != StreamRule.Action.BAR) {
      now.settle(BARRED);
    }
  }

  private void raise(String about, String code, String sentence) {
    now.raise(about, WorkItem.Kind.REVIEW_CASE, null, code, sentence);
  }
}
