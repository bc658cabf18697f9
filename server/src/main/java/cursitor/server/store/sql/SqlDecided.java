package cursitor.server.store.sql;

import cursitor.exchange.OrganizationId;
import cursitor.server.store.Decided;
import cursitor.server.store.Direction;
import cursitor.server.store.FeedEntry;
import cursitor.server.store.KeptMessage;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reasons in SQL. They stand in the feed, whose cursors ascend with time; an index has them by
/// rule.
public final class SqlDecided implements Decided {
  /// How many reasons are looked through for a page at most.
  private static final int MOST_LOOKED_THROUGH = 5_000;

  /// And to count them.
  private static final int MOST_COUNTED_THROUGH = 100_000;

  private static final int AT_ONCE = 200;

  private static final String NEXT_RULE =
      """
      SELECT code FROM feed WHERE desk = ? AND kind = 3 AND code > ?
      ORDER BY desk, code LIMIT 1
      """;

  private static final String SENT =
      Messages.SELECT
          + """
          WHERE m.case_file = (SELECT e.case_file FROM feed e WHERE e.desk = ? AND e.place = ?)
            AND m.kept_at = ? AND w.direction = ? ORDER BY m.number
          """;

  private final Database database;

  public SqlDecided(Database database) {
    this.database = database;
  }

  /// From rule to rule, one look into the index for each.
  @Override
  public List<String> rules(OrganizationId desk) {
    return database.read(statements -> {
      List<String> rules = new ArrayList<>();
      Optional<String> rule = next(statements, desk, "");
      while (rule.isPresent()) {
        rules.add(rule.get());
        rule = next(statements, desk, rule.get());
      }
      return rules;
    });
  }

  private static Optional<String> next(Statements statements, OrganizationId desk, String after)
      throws SQLException {
    return statements.first(NEXT_RULE, row -> row.getString("code"), desk.value(), after);
  }

  @Override
  public List<Written> programs() {
    return database.read(SqlDecided::programs);
  }

  static List<Written> programs(Statements statements) throws SQLException {
    return statements.list(
        "SELECT number, version, receipt, place FROM program ORDER BY number",
        row ->
            new Written(
                row.getLong("number"),
                row.getString("version"),
                row.getLong("receipt"),
                row.getLong("place")));
  }

  @Override
  public Page page(Choice choice, long after, int limit) {
    return database.read(statements -> {
      Span span = span(statements, choice);
      List<Decision> decisions = new ArrayList<>();
      long at = Math.max(after, span.after());
      for (int looked = 0; looked < MOST_LOOKED_THROUGH; looked += AT_ONCE) {
        List<FeedEntry> reasons = reasons(statements, choice, at, span.to());
        for (FeedEntry reason : reasons) {
          if (decisions.size() == limit) {
            return new Page(decisions, decisions.getLast().reason().cursor());
          }
          if (fits(choice, reason)) {
            decisions.add(new Decision(reason, sent(statements, choice.desk(), reason)));
          }
        }
        if (reasons.size() < AT_ONCE) {
          return new Page(decisions, 0);
        }
        at = reasons.getLast().cursor();
      }
      return new Page(decisions, at);
    });
  }

  @Override
  public Count countDecisions(Choice choice, int most) {
    long found = 0;
    long after = 0;
    for (int looked = 0; looked < MOST_COUNTED_THROUGH; looked += MOST_LOOKED_THROUGH) {
      Tallied tallied = tallied(choice, after);
      found += tallied.found();
      after = tallied.next();
      if (found > most || after == 0) {
        return new Count(Math.min(found, most), found > most);
      }
    }
    return new Count(found, true);
  }

  /// @param next behind which to go on; 0 at the end
  private record Tallied(long found, long next) {}

  private Tallied tallied(Choice choice, long after) {
    return database.read(statements -> {
      Span span = span(statements, choice);
      long found = 0;
      long at = Math.max(after, span.after());
      for (int looked = 0; looked < MOST_LOOKED_THROUGH; looked += AT_ONCE) {
        List<FeedEntry> reasons = reasons(statements, choice, at, span.to());
        found += reasons.stream().filter(reason -> fits(choice, reason)).count();
        if (reasons.size() < AT_ONCE) {
          return new Tallied(found, 0);
        }
        at = reasons.getLast().cursor();
      }
      return new Tallied(found, at);
    });
  }

  @Override
  public SentPage sent(Choice choice, long after, int limit) {
    return database.read(statements -> new SentMessages(statements, choice).page(after, limit));
  }

  @Override
  public Count countSent(Choice choice, int most) {
    return database.read(statements -> new SentMessages(statements, choice).count(most));
  }

  /// A reason names its policy behind its rule.
  private static boolean fits(Choice choice, FeedEntry reason) {
    return (choice.policy() == null
            || reason.text().contains(" of policy " + choice.policy() + ", because "))
        && !reason.at().isBefore(choice.from())
        && reason.at().isBefore(choice.until());
  }

  /// Cursors of the feed, the first one exclusive.
  private record Span(long after, long to) {}

  private static Span span(Statements statements, Choice choice) throws SQLException {
    long after = placeBefore(statements, choice.desk(), choice.from());
    long to = placeBefore(statements, choice.desk(), choice.until());
    if (choice.program() == null) {
      return new Span(after, to);
    }
    long began = Long.MAX_VALUE;
    long ended = Long.MAX_VALUE;
    for (Written each : programs(statements)) {
      if (each.number() == choice.program()) {
        began = each.place();
      } else if (each.number() == choice.program() + 1) {
        ended = each.place();
      }
    }
    return new Span(Math.max(after, began), Math.min(to, ended));
  }

  /// The last cursor before a moment, for cursors ascend with time. Another desk's lie in between.
  private static long placeBefore(Statements statements, OrganizationId desk, Instant moment)
      throws SQLException {
    long last =
        statements
            .first(
                "SELECT place FROM feed WHERE desk = ? ORDER BY place DESC LIMIT 1",
                row -> row.getLong("place"),
                desk.value())
            .orElse(0L);
    return Halving.lastBefore(
        moment,
        last,
        place ->
            statements.first(
                "SELECT told_at FROM feed WHERE desk = ? AND place > ? ORDER BY place LIMIT 1",
                row -> Columns.instant(row, "told_at"),
                desk.value(),
                place));
  }

  private static List<FeedEntry> reasons(Statements statements, Choice choice, long after, long to)
      throws SQLException {
    @Nullable String rule = choice.rule();
    String where =
        "WHERE e.desk = ? AND e.kind = 3 AND e.place > ? AND e.place <= ?"
            + (rule == null ? "" : " AND e.code = ?")
            + " ORDER BY e.place LIMIT "
            + AT_ONCE;
    List<Object> parameters = new ArrayList<>(List.of(choice.desk().value(), after, to));
    if (rule != null) {
      parameters.add(rule);
    }
    return statements.list(FeedEntries.SELECT + where, FeedEntries::of, parameters.toArray());
  }

  private static List<KeptMessage> sent(
      Statements statements, OrganizationId desk, FeedEntry reason) throws SQLException {
    return statements.list(
        SENT,
        Messages::of,
        desk.value(),
        reason.cursor(),
        reason.at().toEpochMilli(),
        Columns.place(Direction.SENT));
  }
}
