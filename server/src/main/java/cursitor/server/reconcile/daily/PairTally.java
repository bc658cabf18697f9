package cursitor.server.reconcile.daily;

import cursitor.fare.OpenLoop;
import cursitor.fare.policy.FareLimit;
import cursitor.fare.policy.FarePolicy;
import cursitor.server.reconcile.daily.CourtReport.CodeTotal;
import cursitor.server.reconcile.daily.CourtReport.OnFile;
import cursitor.server.reconcile.daily.CourtReport.OpenLine;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/// What was seen so far of one court and partner. It grows with the codes and not with the
/// messages.
final class PairTally {
  private final FarePolicy policy;
  private final Instant now;
  private final int listed;
  private final Map<String, Code> received = new TreeMap<>();
  private final Map<String, Code> sent = new TreeMap<>();
  private final Map<OpenLoop.Kind, AgeCount> announced = new EnumMap<>(OpenLoop.Kind.class);
  private final AgeCount unanswered;

  /// The youngest first, for that is what gives way.
  private final PriorityQueue<OpenLine> oldest =
      new PriorityQueue<>(Comparator.comparing(OpenLine::since).reversed());

  private long open;

  /// @param listed how many of what is open are remembered one by one
  PairTally(FarePolicy policy, Instant now, int listed) {
    this.policy = policy;
    this.now = now;
    this.listed = listed;
    unanswered = new AgeCount(policy, now, FareLimit.ANSWER_CHASE_DAYS);
  }

  private static final class Code {
    long messages;
    long refused;
    long cents;
  }

  void message(boolean isReceived, String code, boolean refused, long cents) {
    Code total = (isReceived ? received : sent).computeIfAbsent(code, _ -> new Code());
    total.messages++;
    total.refused += refused ? 1 : 0;
    total.cents += cents;
  }

  void announced(OpenLoop.Kind kind, Instant since) {
    announced
        .computeIfAbsent(kind, _ -> new AgeCount(policy, now, FareLimit.ECHO_CHASE_DAYS))
        .add(since);
  }

  void unanswered(Instant since) {
    unanswered.add(since);
  }

  void list(OpenLine line) {
    open++;
    oldest.add(line);
    if (oldest.size() > listed) {
      oldest.remove();
    }
  }

  /// How many announcements have waited too long.
  long echoesOverdue() {
    return announced.values().stream().mapToLong(AgeCount::overdue).sum();
  }

  long answersOverdue() {
    return unanswered.overdue();
  }

  CourtReport report(String court, String partner, OnFile onFile) {
    Map<OpenLoop.Kind, Ages> ages = new EnumMap<>(OpenLoop.Kind.class);
    announced.forEach((kind, count) -> ages.put(kind, count.ages()));
    return new CourtReport(
        court,
        partner,
        onFile,
        totals(received),
        totals(sent),
        ages,
        unanswered.ages(),
        oldest.stream().sorted(Comparator.comparing(OpenLine::since)).toList(),
        open - oldest.size());
  }

  private static List<CodeTotal> totals(Map<String, Code> codes) {
    return codes.entrySet().stream()
        .map(entry -> {
          Code code = entry.getValue();
          Long cents = Amounts.isMoney(entry.getKey()) ? code.cents : null;
          return new CodeTotal(entry.getKey(), code.messages, code.refused, cents);
        })
        .toList();
  }
}
