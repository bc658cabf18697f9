package cursitor.fare.policy;

import cursitor.fare.caseparty.Origin;
import cursitor.fare.policy.StreamInputs.SentenceState;
import cursitor.fare.policy.StreamInputs.Types;
import cursitor.policy.PolicyFault;
import cursitor.policy.Row;
import cursitor.policy.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// The notice stream decision table: the first row that fits decides (`fare.md` section 3).
final class Streams {
  private static final boolean[] YES_NO = {true, false};
  private static final int MOST_NOTICES = 2;

  private final List<StreamRule> rules;

  private Streams(List<StreamRule> rules) {
    this.rules = List.copyOf(rules);
  }

  /// Reads the table, whose rows decide in the order of their lines. What is wrong is added to the
  /// faults: unknown words, rows that can never decide, inputs for which no row does.
  static Streams read(Table table, List<PolicyFault> faults) {
    List<StreamRule> rules = new ArrayList<>();
    List<Row> rows = new ArrayList<>(table.all());
    rows.sort(Comparator.comparingInt(Row::line));
    for (Row row : rows) {
      try {
        rules.add(StreamRule.of(row));
      } catch (IllegalArgumentException unknown) {
        faults.add(fault(row, String.valueOf(unknown.getMessage())));
      }
    }
    Streams streams = new Streams(rules);
    if (rules.size() == rows.size()) {
      streams.check(faults);
    }
    return streams;
  }

  /// The row that decides on a day. Every combination of inputs has one, which was checked.
  StreamRule rule(LocalDate day, StreamInputs inputs) {
    for (StreamRule rule : rules) {
      if (rule.row().holdsOn(day) && rule.conditions().fit(inputs)) {
        return rule;
      }
    }
    throw new IllegalStateException("streams.table has no row on " + day + " for " + inputs);
  }

  /// The rows of a day down to the one that decides, each with what keeps it from deciding.
  List<StreamTrial> tried(LocalDate day, StreamInputs inputs) {
    StreamRule decides = rule(day, inputs);
    List<StreamTrial> tried = new ArrayList<>();
    for (StreamRule rule : rules) {
      if (rule.row().holdsOn(day)) {
        tried.add(StreamTrial.of(rule, inputs));
      }
      if (rule.equals(decides)) {
        break;
      }
    }
    return tried;
  }

  private void check(List<PolicyFault> faults) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (StreamRule rule : rules) {
      days.add(rule.row().from());
      LocalDate to = rule.row().to();
      if (to != null) {
        days.add(to.plusDays(1));
      }
    }
    boolean[] decided = new boolean[rules.size()];
    for (LocalDate day : days) {
      check(day, decided, faults);
    }
    for (int i = 0; i < decided.length; i++) {
      if (!decided[i]) {
        faults.add(fault(rules.get(i).row(), "it can never decide: rows above it always do"));
      }
    }
  }

  /// Asks every combination of inputs; the first that has no row is told.
  private void check(LocalDate day, boolean[] decided, List<PolicyFault> faults) {
    List<Integer> holding =
        IntStream.range(0, rules.size())
            .filter(place -> rules.get(place).row().holdsOn(day))
            .boxed()
            .toList();
    List<StreamInputs> open = new ArrayList<>();
    everyCombination(inputs -> {
      for (int place : holding) {
        if (rules.get(place).conditions().fit(inputs)) {
          decided[place] = true;
          return;
        }
      }
      if (open.isEmpty()) {
        open.add(inputs);
      }
    });
    if (!open.isEmpty()) {
      faults.add(
          new PolicyFault(
              FareTables.STREAMS.file(),
              0,
              String.join(" | ", open.getFirst().cells()),
              "on " + day + " no row decides for these inputs; add one"));
    }
  }

  private static void everyCombination(Consumer<StreamInputs> asked) {
    for (int bits = 0; bits < 1 << 8; bits++) {
      for (int notices = 0; notices <= MOST_NOTICES; notices++) {
        for (Origin origin : Origin.values()) {
          for (boolean preDone : YES_NO) {
            sentences(bits, notices, origin, preDone, asked);
          }
        }
      }
    }
  }

  private static void sentences(
      int bits, int notices, Origin origin, boolean preDone, Consumer<StreamInputs> asked) {
    boolean financial = (bits & 32) != 0;
    for (Types types : Types.values()) {
      for (SentenceState sentence : SentenceState.values()) {
        boolean possible =
            financial == (types != Types.NOTHING) && (financial || sentence == SentenceState.NONE);
        if (possible) {
          asked.accept(
              new StreamInputs(
                  (bits & 1) != 0,
                  (bits & 2) != 0,
                  (bits & 4) != 0,
                  (bits & 8) != 0,
                  (bits & 16) != 0,
                  financial,
                  (bits & 64) != 0,
                  (bits & 128) != 0,
                  notices,
                  origin,
                  preDone,
                  types,
                  sentence));
        }
      }
    }
  }

  private static PolicyFault fault(Row row, String text) {
    return new PolicyFault(
        FareTables.STREAMS.file(),
        row.line(),
        Objects.requireNonNullElse(row.cells().get("rule"), ""),
        text);
  }
}
