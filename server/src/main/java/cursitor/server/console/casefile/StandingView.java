package cursitor.server.console.casefile;

import cursitor.dmv907.court.NoticeView;
import cursitor.dmv907.dmv.HoldOnFile;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.ControlFlags;
import cursitor.server.console.chart.Drawing;
import cursitor.server.console.chart.StepChart;
import cursitor.server.console.chart.Unit;
import cursitor.server.tell.stand.DocketLine;
import cursitor.server.tell.stand.FareStands;
import cursitor.server.tell.stand.NoticeStands;
import cursitor.server.tell.stand.Timer;
import cursitor.wire.schema.Mask;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What stands of a case now. Of a case/party there are desks, obligations, flags and holds; of
/// notices, the notices and the holds at the DMV.
///
/// @param desks how it stands at each desk, a line for each
/// @param person null where nobody is known (any more)
/// @param balance in money; empty where nothing is known
/// @param chart null where nothing was ever owed
public record StandingView(
    List<String> desks,
    @Nullable PersonView person,
    List<ObligationRow> obligations,
    String balance,
    List<String> flags,
    List<HoldRow> holds,
    @Nullable Drawing chart,
    List<NoticeRow> notices,
    List<DocketRow> docket,
    List<TimerRow> timers) {
  public StandingView {
    desks = List.copyOf(desks);
    obligations = List.copyOf(obligations);
    flags = List.copyOf(flags);
    holds = List.copyOf(holds);
    notices = List.copyOf(notices);
    docket = List.copyOf(docket);
    timers = List.copyOf(timers);
  }

  /// A sum that is owed.
  public record ObligationRow(
      String key, String cause, String original, String balance, String due) {}

  /// A hold at a desk, such as `requested` or `confirmed`.
  ///
  /// @param what its ground, or the abstract it is about
  public record HoldRow(String what, String desk, String standing, String code, String since) {}

  /// A notice of the court.
  ///
  /// @param license of the record the DMV used, in clear or hidden
  public record NoticeRow(
      String abstractId,
      String action,
      String state,
      String code,
      String license,
      String release) {}

  /// A line of the register of actions.
  public record DocketRow(String at, String about, String text) {}

  /// A timer that runs.
  ///
  /// @param due when it rings; empty while it pauses
  /// @param rule the row of the policy; empty where none says
  public record TimerRow(String name, String desk, String due, String rule) {}

  /// @param mvd whether the MVD is a desk of this node that may be seen
  static StandingView of(FareStands stands, boolean mvd, ZoneId zone, Instant now, boolean all) {
    CaseParty data = stands.data();
    return new StandingView(
        stands.desks().stream().filter(line -> mvd || !line.startsWith("mvd: ")).toList(),
        data == null ? null : PersonView.of(data, all),
        data == null ? List.of() : obligations(data),
        data == null ? "" : Unit.CENTS.words(data.balance()),
        data == null ? List.of() : flags(data.flags()),
        stands.holds().stream()
            .map(hold ->
                new HoldRow(
                    hold.ground().name(),
                    hold.desk().value(),
                    hold.standing(),
                    hold.code(),
                    Words.written(hold.since(), zone)))
            .toList(),
        BalanceChart.of(stands, zone, now).map(StepChart::draw).orElse(null),
        List.of(),
        docket(stands.docket(), zone),
        timers(stands.timers(), zone));
  }

  static StandingView of(NoticeStands stands, ZoneId zone, boolean all) {
    return new StandingView(
        List.of(),
        null,
        List.of(),
        "",
        List.of(),
        stands.atDmv().entrySet().stream()
            .map(each -> atDmv(each.getKey(), each.getValue()))
            .toList(),
        null,
        stands.notices().stream().map(each -> notice(each, all)).toList(),
        docket(stands.docket(), zone),
        timers(stands.timers(), zone));
  }

  private static List<ObligationRow> obligations(CaseParty data) {
    return data.obligations().stream()
        .map(each ->
            new ObligationRow(
                each.key().toString(),
                Words.apart(each.cause().name()),
                Unit.CENTS.words(each.originalAmount()),
                Unit.CENTS.words(each.balance()),
                each.dueOn() == null ? "" : each.dueOn().toString()))
        .toList();
  }

  private static List<String> flags(ControlFlags flags) {
    ControlFlags.Suspension pause = flags.suspension();
    return Stream.concat(
            flags.names().stream().map(Words::apart),
            pause == null || pause.until() == null
                ? Stream.of()
                : Stream.of("suspended up to " + pause.until()))
        .toList();
  }

  private static HoldRow atDmv(String abstractId, HoldOnFile hold) {
    return switch (hold) {
      case HoldOnFile.Suspending active ->
          new HoldRow(
              abstractId,
              "the DMV",
              "on file, suspends from " + active.suspensionNotBefore(),
              "",
              active.receivedOn().toString());
      case HoldOnFile.Exempt active ->
          new HoldRow(
              abstractId,
              "the DMV",
              "on file, without a suspension",
              "",
              active.receivedOn().toString());
      case HoldOnFile.Released released ->
          new HoldRow(
              abstractId,
              "the DMV",
              "released by " + released.releaseAbstractId(),
              "",
              released.releasedOn().toString());
    };
  }

  private static NoticeRow notice(NoticeView notice, boolean all) {
    return new NoticeRow(
        notice.abstractId(),
        Words.apart(notice.action()),
        Words.apart(notice.state()),
        notice.code(),
        all ? notice.licenseNumber() : Mask.of(notice.licenseNumber()),
        notice.releaseAbstractId());
  }

  private static List<DocketRow> docket(List<DocketLine> docket, ZoneId zone) {
    return docket.stream()
        .map(each -> new DocketRow(Words.written(each.at(), zone), each.subject(), each.text()))
        .toList();
  }

  private static List<TimerRow> timers(List<Timer> timers, ZoneId zone) {
    return timers.stream()
        .map(each ->
            new TimerRow(
                each.name(),
                each.file().desk().value(),
                each.dueAt() == null ? "" : Words.written(each.dueAt(), zone),
                each.row()))
        .toList();
  }
}
