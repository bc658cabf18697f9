package cursitor.server.console.policy;

import cursitor.fare.Cents;
import cursitor.fare.policy.CourtProfile;
import cursitor.fare.policy.FareLimit;
import cursitor.fare.policy.FarePolicy;
import cursitor.fare.policy.Fee;
import cursitor.fare.policy.StreamRule;
import cursitor.fare.policy.StreamTrial;
import cursitor.policy.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a case would get: the stream, the row that decides, why those above it do not, and the
/// figures that follow.
///
/// @param stream empty where the one it has stays
/// @param what is done, in words
public record StreamAnswer(
    String stream, String what, Decisive decisive, List<Passed> passed, List<Figure> figures) {
  private static final List<FareLimit> SPANS =
      List.of(
          FareLimit.CIVIL_DUE_DAYS,
          FareLimit.FIRST_NOTICE_AFTER_DAYS,
          FareLimit.SECOND_NOTICE_AFTER_DAYS,
          FareLimit.DELINQUENT_AFTER_DAYS);

  public StreamAnswer {
    passed = List.copyOf(passed);
    figures = List.copyOf(figures);
  }

  /// The row that decides.
  public record Decisive(String rule, String name, String source) {}

  /// A row that was looked at before, and why it does not decide.
  public record Passed(String rule, String stream, List<String> because) {
    public Passed {
      because = List.copyOf(because);
    }
  }

  /// A figure that follows, and where it stands.
  public record Figure(String what, String value, String row, String source) {
    static Figure of(String what, String value, Row row) {
      return new Figure(what, value, row.name(), row.source());
    }

    static Figure none(String what, String value, String where) {
      return new Figure(what, value, where, "");
    }
  }

  static StreamAnswer of(FarePolicy policy, StreamQuestion question) {
    List<StreamTrial> tried = policy.tryStreams(question.day(), question.inputs());
    StreamRule rule = tried.getLast().rule();
    return new StreamAnswer(
        rule.stream(),
        Words.of(rule.action()),
        new Decisive(rule.row().text("rule"), rule.row().name(), rule.row().source()),
        tried.subList(0, tried.size() - 1).stream().map(StreamAnswer::passed).toList(),
        figures(policy, question));
  }

  private static Passed passed(StreamTrial trial) {
    String stream = trial.rule().stream();
    return new Passed(
        trial.rule().row().text("rule"),
        stream.isEmpty() ? "stays" : stream,
        trial.misfits().stream()
            .map(misfit ->
                "%s: asked for %s, but it is %s"
                    .formatted(
                        Words.column(misfit.column()),
                        Words.values(misfit.asked()),
                        Words.values(misfit.given())))
            .toList());
  }

  private static List<Figure> figures(FarePolicy policy, StreamQuestion question) {
    LocalDate day = question.day();
    List<Figure> figures = new ArrayList<>(fees(policy, question));
    Optional<Row> threshold = policy.moneyHoldThreshold(day);
    String hold = "Money hold at the motor vehicle division";
    figures.add(
        threshold
            .map(row ->
                Figure.of(
                    hold,
                    (question.cents() > row.number("amount")
                            ? "requested, for more than "
                            : "not requested, for not more than ")
                        + Cents.text(row.number("amount"))
                        + " is owed",
                    row))
            .orElseGet(() -> Figure.none(hold, "not requested", "no row on this day")));
    for (FareLimit limit : SPANS) {
      int days = policy.limit(day, limit);
      figures.add(
          Figure.of(
              Words.of(limit),
              day.plusDays(days) + (days == 1 ? ", a day later" : ", " + days + " days later"),
              policy.limitRow(day, limit)));
    }
    return figures;
  }

  /// Every fee of the court's schedule on the day, as if it were added to what is owed.
  private static List<Figure> fees(FarePolicy policy, StreamQuestion question) {
    Optional<String> schedule =
        policy.court(question.day(), question.court()).map(CourtProfile::feeSchedule);
    if (schedule.isEmpty()) {
      return List.of(Figure.none("Fees", "none", "no such court on this day"));
    }
    return policy.tables().stream()
        .filter(table -> table.form().file().equals("fees.table"))
        .flatMap(table -> table.inOrder().stream())
        .filter(row -> row.holdsOn(question.day()) && row.text("schedule").equals(schedule.get()))
        .flatMap(row -> policy.fee(question.day(), schedule.get(), row.text("fee")).stream())
        .map(fee -> fee(policy, question, fee))
        .toList();
  }

  private static Figure fee(FarePolicy policy, StreamQuestion question, Fee fee) {
    String title =
        policy.obligationCode(question.day(), fee.code()).map(row -> row.text("title")).orElse("");
    return Figure.of(
        title.isEmpty() ? fee.code() : title + " (" + fee.code() + ")",
        Cents.text(fee.amount(question.cents())) + " by " + fee.order(),
        fee.row());
  }
}
