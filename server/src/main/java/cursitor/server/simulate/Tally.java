package cursitor.server.simulate;

import cursitor.fare.message.TransactionCode;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// What happened, counted by month.
public final class Tally {
  private final Map<What, Map<YearMonth, Long>> counts = new EnumMap<>(What.class);
  private final Map<TransactionCode, Long> codes = new EnumMap<>(TransactionCode.class);
  private long lines;
  private long messages;
  private long steps;

  /// What is counted.
  public enum What {
    CASES("cases submitted"),
    REMINDERS("reminders mailed"),
    FIRST_NOTICES("first notices mailed"),
    SECOND_NOTICES("second notices mailed"),
    DELINQUENCIES("delinquencies declared"),
    FEE_CENTS("delinquency fees, in dollars"),
    WITHDRAWN("delinquencies withdrawn"),
    COURT_PAYMENTS("payments at the court"),
    ELECTRONIC_PAYMENTS("web and phone payments"),
    PAID_CENTS("paid, in dollars"),
    HOLDS_REQUESTED("holds requested"),
    HOLDS_PLACED("holds placed"),
    HOLDS_REFUSED("holds refused"),
    HOLDS_RELEASED("holds released"),
    COLLECTIONS("special collections begun"),
    WORK_ITEMS("work items raised");

    private final String words;

    What(String words) {
      this.words = words;
    }

    /// In words, for a heading.
    public String words() {
      return words;
    }

    /// So many of these, or so much, as a figure.
    String figure(long howMany) {
      boolean money = this == FEE_CENTS || this == PAID_CENTS;
      return money
          ? String.format(Locale.ROOT, "%,.2f", howMany / 100.0)
          : String.format(Locale.ROOT, "%,d", howMany);
    }
  }

  void count(What what, YearMonth month, long howMany) {
    counts.computeIfAbsent(what, _ -> new TreeMap<>()).merge(month, howMany, Long::sum);
  }

  void count(TransactionCode code) {
    codes.merge(code, 1L, Long::sum);
  }

  void line() {
    lines++;
  }

  void message() {
    messages++;
  }

  void step() {
    steps++;
  }

  void add(Tally other) {
    other.counts.forEach(
        (what, months) -> months.forEach((month, howMany) -> count(what, month, howMany)));
    other.codes.forEach((code, howMany) -> codes.merge(code, howMany, Long::sum));
    lines += other.lines;
    messages += other.messages;
    steps += other.steps;
  }

  /// By month, in order; empty where it never happened.
  public Map<YearMonth, Long> byMonth(What what) {
    return new TreeMap<>(counts.getOrDefault(what, Map.of()));
  }

  /// In all.
  public long total(What what) {
    return byMonth(what).values().stream().mapToLong(Long::longValue).sum();
  }

  /// How often each transaction went from one desk to another; an answer counts as given.
  public long transactions(TransactionCode code) {
    return codes.getOrDefault(code, 0L);
  }

  /// Things that happened in the lives.
  public long lines() {
    return lines;
  }

  /// Messages between desks.
  public long messages() {
    return messages;
  }

  /// Decisions of desks.
  public long steps() {
    return steps;
  }
}
