package cursitor.server.store.sql;

import cursitor.server.store.Decided.Choice;
import cursitor.server.store.Decided.Count;
import cursitor.server.store.Decided.SentPage;
import cursitor.server.store.Decided.Written;
import cursitor.server.store.Direction;
import cursitor.server.store.KeptMessage;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The requests a desk has sent in a span of time, in the order of their numbers: flow by flow from
/// an index. Numbers ascend with time.
final class SentMessages {
  /// How many messages of a flow are looked through at a time; answers among them are passed over.
  private static final int AT_ONCE = 1_000;

  private static final String FLOWS =
      "SELECT number FROM flow WHERE desk = ? AND direction = ? ORDER BY number";

  private static final String WINDOW =
      """
      SELECT number, sense, reference FROM message
      WHERE flow = ? AND number > ? AND number <= ? ORDER BY number LIMIT ?
      """;

  /// A request has the sense 0 and refers to nothing.
  private static final String COUNT =
      """
      SELECT COUNT(*) AS found FROM (
        SELECT number FROM message
        WHERE flow = ? AND number > ? AND number <= ? AND kept_at >= ? AND kept_at < ?
          AND sense = 0 AND reference = 0
        LIMIT ?) n
      """;

  private final Statements statements;
  private final Choice choice;
  private final long after;
  private final long to;

  SentMessages(Statements statements, Choice choice) throws SQLException {
    this.statements = statements;
    this.choice = choice;
    long first = Messages.lastBefore(statements, choice.from());
    long last = Messages.lastBefore(statements, choice.until());
    Long program = choice.program();
    if (program != null) {
      long began = Long.MAX_VALUE;
      long ended = Long.MAX_VALUE;
      for (Written each : SqlDecided.programs(statements)) {
        if (each.number() == program) {
          began = each.receipt();
        } else if (each.number() == program + 1) {
          ended = each.receipt();
        }
      }
      first = Math.max(first, began);
      last = Math.min(last, ended);
    }
    after = first;
    to = last;
  }

  private List<Long> flows() throws SQLException {
    return statements.list(
        FLOWS, row -> row.getLong("number"), choice.desk().value(), Columns.place(Direction.SENT));
  }

  Count count(int most) throws SQLException {
    long found = 0;
    for (long flow : flows()) {
      found +=
          statements
              .first(
                  COUNT,
                  row -> row.getLong("found"),
                  flow,
                  after,
                  to,
                  millis(choice.from()),
                  millis(choice.until()),
                  most + 1)
              .orElse(0L);
    }
    return new Count(Math.min(found, most), found > most);
  }

  /// The end of all time has no number of milliseconds.
  private static long millis(Instant moment) {
    return moment.getEpochSecond() > Long.MAX_VALUE / 1_000 - 1
        ? Long.MAX_VALUE
        : moment.toEpochMilli();
  }

  /// Of what lies beyond the place up to which every flow was looked through nothing is given yet.
  SentPage page(long behind, int limit) throws SQLException {
    List<Long> found = new ArrayList<>();
    long lookedTo = Long.MAX_VALUE;
    for (long flow : flows()) {
      List<Numbered> window =
          statements.list(
              WINDOW,
              row ->
                  new Numbered(
                      row.getLong("number"),
                      row.getInt("sense") == 0 && row.getLong("reference") == 0),
              flow,
              Math.max(behind, after),
              to,
              AT_ONCE);
      window.stream().filter(Numbered::request).map(Numbered::number).forEach(found::add);
      if (window.size() == AT_ONCE) {
        lookedTo = Math.min(lookedTo, window.getLast().number());
      }
    }
    long end = lookedTo;
    List<Long> ordered = found.stream().filter(number -> number <= end).sorted().toList();
    List<KeptMessage> messages =
        Messages.keptBetween(
            statements,
            ordered.subList(0, Math.min(limit, ordered.size())),
            choice.from(),
            choice.until());
    if (ordered.size() > limit) {
      return new SentPage(messages, ordered.get(limit - 1));
    }
    return new SentPage(messages, end == Long.MAX_VALUE ? 0 : end);
  }

  private record Numbered(long number, boolean request) {}
}
