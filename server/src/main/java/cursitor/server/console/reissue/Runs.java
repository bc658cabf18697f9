package cursitor.server.console.reissue;

import cursitor.exchange.OrganizationId;
import cursitor.server.console.reissue.Run.Counts;
import cursitor.server.console.reissue.Run.Pace;
import cursitor.server.console.reissue.Run.State;
import cursitor.server.console.reissue.Run.Way;
import cursitor.server.console.store.ConsoleStore;
import cursitor.server.store.Decided.Choice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The runs of corrections, as they are kept.
public final class Runs {
  private static final String SELECT =
      "SELECT id, account, begun_at, desk, rule_name, policy, program, from_at, until_at, way,"
          + " per_minute, batch, state, place, made, correct, left_over, refused, next_at, ended_at"
          + " FROM reissue ";

  private final ConsoleStore store;

  public Runs(ConsoleStore store) {
    this.store = store;
  }

  /// Keeps a run that begins, once.
  ///
  /// @return whether this did it
  public boolean add(Run run) {
    Choice choice = run.choice();
    return store
            .jdbc()
            .sql(
                "INSERT INTO reissue (id, account, begun_at, desk, rule_name, policy, program, from_at,"
                    + " until_at, way, per_minute, batch, state, place, made, correct, left_over,"
                    + " refused, next_at, ended_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                    + " ?, ?, ?, ?, 0) ON CONFLICT DO NOTHING")
            .params(
                run.id().toString(),
                run.account(),
                run.begunAt().toEpochMilli(),
                choice.desk().value(),
                orEmpty(choice.rule()),
                orEmpty(choice.policy()),
                choice.program() == null ? 0 : choice.program(),
                choice.from().toEpochMilli(),
                choice.until().toEpochMilli(),
                run.way().name(),
                run.pace().perMinute(),
                run.pace().batch(),
                run.state().name(),
                run.place(),
                run.counts().made(),
                run.counts().right(),
                run.counts().left(),
                run.counts().refused(),
                run.nextAt().toEpochMilli())
            .update()
        == 1;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  public Optional<Run> find(UUID id) {
    return store
        .jdbc()
        .sql(SELECT + "WHERE id = ?")
        .param(id.toString())
        .query(Runs::run)
        .optional();
  }

  /// Those at these desks, the newest first.
  public List<Run> newest(Collection<OrganizationId> desks, int limit) {
    if (desks.isEmpty()) {
      return List.of();
    }
    return store
        .jdbc()
        .sql(SELECT + "WHERE desk IN (:desks) ORDER BY begun_at DESC, id LIMIT :most")
        .param("desks", desks.stream().map(OrganizationId::value).toList())
        .param("most", limit)
        .query(Runs::run)
        .list();
  }

  public List<Run> running() {
    return store.jdbc().sql(SELECT + "WHERE state = 'RUNNING'").query(Runs::run).list();
  }

  /// Changes where it stands, unless somebody was faster.
  ///
  /// @return whether this did it
  public boolean become(UUID id, State from, State to) {
    return store
            .jdbc()
            .sql("UPDATE reissue SET state = ? WHERE id = ? AND state = ?")
            .params(to.name(), id.toString(), from.name())
            .update()
        == 1;
  }

  /// Has one that was stopped go on for this account, unless somebody was faster.
  ///
  /// @return whether this did it
  public boolean goOn(UUID id, String account) {
    return store
            .jdbc()
            .sql("UPDATE reissue SET state = ?, account = ? WHERE id = ? AND state = ?")
            .params(State.RUNNING.name(), account, id.toString(), State.STOPPED.name())
            .update()
        == 1;
  }

  /// Keeps how far it came. Whether it was stopped meanwhile stays as it is.
  public void progress(UUID id, long place, Counts counts, Instant nextAt) {
    store
        .jdbc()
        .sql(
            "UPDATE reissue SET place = ?, made = ?, correct = ?, left_over = ?, refused = ?,"
                + " next_at = ? WHERE id = ?")
        .params(
            place,
            counts.made(),
            counts.right(),
            counts.left(),
            counts.refused(),
            nextAt.toEpochMilli(),
            id.toString())
        .update();
  }

  /// It has come to its end, also where it was stopped meanwhile: nothing is left to stop.
  public void finish(UUID id, Instant at) {
    store
        .jdbc()
        .sql("UPDATE reissue SET state = 'FINISHED', ended_at = ? WHERE id = ?")
        .params(at.toEpochMilli(), id.toString())
        .update();
  }

  private static Run run(ResultSet row, int number) throws SQLException {
    long program = row.getLong("program");
    long ended = row.getLong("ended_at");
    return new Run(
        UUID.fromString(row.getString("id")),
        row.getString("account"),
        moment(row, "begun_at"),
        new Choice(
            new OrganizationId(row.getString("desk")),
            orNull(row.getString("rule_name")),
            orNull(row.getString("policy")),
            program == 0 ? null : program,
            moment(row, "from_at"),
            moment(row, "until_at")),
        Way.valueOf(row.getString("way")),
        new Pace(row.getInt("per_minute"), row.getInt("batch")),
        State.valueOf(row.getString("state")),
        row.getLong("place"),
        new Counts(
            row.getLong("made"),
            row.getLong("correct"),
            row.getLong("left_over"),
            row.getLong("refused")),
        moment(row, "next_at"),
        ended == 0 ? null : Instant.ofEpochMilli(ended));
  }

  private static Instant moment(ResultSet row, String column) throws SQLException {
    return Instant.ofEpochMilli(row.getLong(column));
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
