package cursitor.server.console.casefile;

import cursitor.dmv907.court.NoticeView;
import cursitor.dmv907.dmv.HoldOnFile;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.ControlFlags;
import cursitor.fare.caseparty.Obligation;
import cursitor.fare.caseparty.Sentence;
import cursitor.server.console.chart.Drawing;
import cursitor.server.console.chart.StepChart;
import cursitor.server.console.chart.Unit;
import cursitor.server.tell.stand.DocketLine;
import cursitor.server.tell.stand.DriverStands;
import cursitor.server.tell.stand.FareStands;
import cursitor.server.tell.stand.NoticeStands;
import cursitor.server.tell.stand.StandingHold;
import cursitor.server.tell.stand.Timer;
import cursitor.wire.schema.Mask;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What stands of a case now. Of a case/party there are desks, obligations, flags and holds; of
/// notices, the notices and the holds at the DMV.
///
/// @param desks how it stands at each desk, a line for each
/// @param person null where nobody is known (any more)
/// @param balance in money; empty where nothing is known
/// @param chart null where nothing was ever owed
/// @param convictions of the record of a driver
/// @param cases with notices about a driver
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
    List<TimerRow> timers,
    List<ConvictionRow> convictions,
    List<CaseRow> cases) {
  public StandingView {
    desks = List.copyOf(desks);
    obligations = List.copyOf(obligations);
    flags = List.copyOf(flags);
    holds = List.copyOf(holds);
    notices = List.copyOf(notices);
    docket = List.copyOf(docket);
    timers = List.copyOf(timers);
    convictions = List.copyOf(convictions);
    cases = List.copyOf(cases);
  }

  /// Whether any day is known on which an obligation is due.
  public boolean knowsDueDays() {
    return obligations.stream().anyMatch(each -> !each.due().isEmpty());
  }

  /// Whether the answer to any hold is known; the DMV's own files hold none.
  public boolean knowsAnswers() {
    return holds.stream().anyMatch(each -> !each.code().isEmpty());
  }

  /// A sum that is owed.
  ///
  /// @param due the day, of the obligation or else of its sentence; empty where neither has one
  public record ObligationRow(
      String what, String cause, String original, String balance, String due) {}

  /// A hold at a desk, such as `requested` or `confirmed`.
  ///
  /// @param what its ground, or the abstract it is about
  /// @param address of the page of its case; empty where that is this one
  public record HoldRow(
      String what, String desk, String standing, String code, String since, String address) {
    HoldRow(String what, String desk, String standing, String code, String since) {
      this(what, desk, standing, code, since, "");
    }
  }

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

  /// A conviction on the record of a driver.
  ///
  /// @param what the abstract it was told by, and where
  /// @param address of the page of its case
  public record ConvictionRow(String what, String address, String convictedOn, String standing) {}

  /// A case with notices about a driver.
  ///
  /// @param address of its page
  public record CaseRow(String words, String address) {}

  /// A line of the register of actions.
  public record DocketRow(String at, String about, String text) {}

  /// A timer that runs.
  ///
  /// @param due when it rings; empty while it pauses
  /// @param rule the row of the policy; empty where none says
  public record TimerRow(String name, String desk, String due, String rule) {}

  /// @param mvd whether the MVD is a desk of this node that may be seen
  /// @param veil over what is about a person; null where that is shown
  static StandingView of(
      FareStands stands,
      boolean mvd,
      Titles titles,
      ZoneId zone,
      Instant now,
      @Nullable Veil veil) {
    CaseParty data = stands.data();
    return new StandingView(
        stands.desks().stream()
            .filter(line -> mvd || !line.startsWith("mvd: "))
            .map(line -> Codes.in(veil == null ? line : veil.hideCustomer(line)))
            .toList(),
        data == null ? null : PersonView.of(data, titles, veil == null),
        data == null ? List.of() : obligations(data, titles),
        data == null ? "" : Unit.CENTS.words(data.balance()),
        data == null ? List.of() : flags(data.flags(), titles),
        stands.holds().stream()
            .map(hold ->
                new HoldRow(
                    Codes.of(hold.ground().name()),
                    hold.desk().value(),
                    standing(hold),
                    hold.code().isEmpty() ? "" : titles.ofMvd(hold.code()),
                    Words.written(hold.since(), zone)))
            .toList(),
        BalanceChart.of(stands, zone, now).map(StepChart::draw).orElse(null),
        List.of(),
        docket(stands.docket(), zone, veil),
        timers(stands.timers(), zone),
        List.of(),
        List.of());
  }

  /// @param veil over what is about a person; null where that is shown
  static StandingView of(NoticeStands stands, ZoneId zone, @Nullable Veil veil) {
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
        stands.notices().stream().map(each -> notice(each, veil == null)).toList(),
        docket(stands.docket(), zone, veil),
        timers(stands.timers(), zone),
        List.of(),
        List.of());
  }

  /// @param all what is about a person is in clear
  static StandingView of(DriverStands stands, boolean all) {
    return new StandingView(
        stands.driver().otherSuspension()
            ? List.of("suspended for a reason outside this exchange")
            : List.of(),
        PersonView.of(stands.driver(), all),
        List.of(),
        "",
        List.of(),
        stands.holds().stream().map(DriverRows::hold).toList(),
        null,
        List.of(),
        List.of(),
        List.of(),
        stands.convictions().stream().map(DriverRows::conviction).toList(),
        stands.notices().stream().map(DriverRows::caseOf).toList());
  }

  /// The desk's own word for it, with the code it is of.
  private static String standing(StandingHold hold) {
    return Codes.in(hold.standing().toUpperCase(Locale.ROOT).replace(' ', '_'))
        .replace("ON_FILE", hold.standing());
  }

  private static String due(Obligation obligation, CaseParty data) {
    LocalDate named = obligation.dueOn();
    return named != null
        ? named.toString()
        : data.sentences().stream()
            .filter(sentence -> sentence.charge().equals(obligation.key().charge()))
            .map(Sentence::dueOn)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .map(LocalDate::toString)
            .orElse("");
  }

  private static List<ObligationRow> obligations(CaseParty data, Titles titles) {
    return data.obligations().stream()
        .map(each ->
            new ObligationRow(
                titles.of(each.key()),
                Codes.of(each.cause().name()),
                Unit.CENTS.words(each.originalAmount()),
                Unit.CENTS.words(each.balance()),
                due(each, data)))
        .toList();
  }

  private static List<String> flags(ControlFlags flags, Titles titles) {
    ControlFlags.Suspension pause = flags.suspension();
    return Stream.concat(
            flags.names().stream().map(Codes::of),
            pause == null ? Stream.of() : Stream.of("the reason: " + titles.of(pause)))
        .toList();
  }

  static HoldRow atDmv(String abstractId, HoldOnFile hold) {
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
        Titles.ofDmv(notice.code()),
        all ? notice.licenseNumber() : Mask.of(notice.licenseNumber()),
        notice.releaseAbstractId());
  }

  private static List<DocketRow> docket(List<DocketLine> docket, ZoneId zone, @Nullable Veil veil) {
    return docket.stream()
        .map(each ->
            new DocketRow(
                Words.written(each.at(), zone),
                each.subject(),
                veil == null ? each.text() : veil.hide(each.text())))
        .toList();
  }

  private static List<TimerRow> timers(List<Timer> timers, ZoneId zone) {
    return timers.stream()
        .map(each ->
            new TimerRow(
                Timers.words(each.file().kind(), each.name()),
                each.file().desk().value(),
                each.dueAt() == null ? "" : Words.written(each.dueAt(), zone),
                Timers.rule(each.row())))
        .toList();
  }
}
