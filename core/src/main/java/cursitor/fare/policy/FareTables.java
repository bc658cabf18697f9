package cursitor.fare.policy;

import static cursitor.policy.Column.Kind.ANY;
import static cursitor.policy.Column.Kind.NUMBER;
import static cursitor.policy.Column.Kind.TEXT;
import static cursitor.policy.Column.Kind.YES_NO;
import static cursitor.policy.TableForm.Gaps.ALLOWED;
import static cursitor.policy.TableForm.Gaps.NONE;

import cursitor.policy.Column;
import cursitor.policy.TableForm;
import java.util.List;
import java.util.stream.Stream;

/// What the tables of FARE must look like.
final class FareTables {
  static final TableForm CASE_TYPES =
      form(
          "case-types.table",
          "caseType",
          title(),
          yesNo("criminal"),
          yesNo("parking"),
          yesNo("moneyHold"),
          yesNo("ftaHold"),
          yesNo("amnesty"));
  static final TableForm DISPOSITIONS =
      form(
          "dispositions.table",
          "disposition",
          title(),
          text("class"),
          yesNo("needsFinancialSentence"));
  static final TableForm FINANCIAL_TYPES =
      form("financial-types.table", "type", title(), yesNo("financial"), yesNo("electronic"));
  static final TableForm OBLIGATION_CODES =
      form(
          "obligation-codes.table",
          "obligation",
          title(),
          Column.of("priorityClass", NUMBER),
          yesNo("fareFee"));
  static final TableForm FEES =
      new TableForm(
          "fees.table",
          List.of(text("schedule"), text("fee")),
          List.of(text("order"), text("kind"), Column.of("value", NUMBER), text("base")),
          ALLOWED);
  static final TableForm COURTS =
      form(
          "courts.table",
          "court",
          text("name"),
          text("modules"),
          yesNo("hearingBarsPrepayment"),
          yesNo("zeroAmountOnMandatory"),
          yesNo("vendorCollects"),
          yesNo("noMatchToCourt"),
          yesNo("booksAtOnce"),
          yesNo("actsWithoutEcho"),
          yesNo("bouncedNoticeStopsClock"),
          yesNo("releasesAtThreshold"),
          text("application"),
          text("feeSchedule"));
  static final TableForm LIMITS =
      new TableForm(
          "limits.table", List.of(text("limit")), List.of(Column.of("number", NUMBER)), NONE);
  static final TableForm SWITCHES =
      new TableForm("switches.table", List.of(text("switch")), List.of(yesNo("on")), NONE);
  static final TableForm THRESHOLDS =
      form("thresholds.table", "threshold", Column.of("amount", NUMBER));
  static final TableForm SUSPEND_REASONS =
      form("suspend-reasons.table", "reason", title(), yesNo("releasesHold"));
  static final TableForm BAD_ADDRESS_REASONS =
      form("bad-address-reasons.table", "reason", title(), yesNo("asksOfDeath"));
  static final TableForm RELEASE_REASONS = form("release-reasons.table", "reason", title());
  static final TableForm MVD_RESPONSES =
      form(
          "mvd-responses.table",
          "code",
          title(),
          text("outcome"),
          text("toCourt"),
          yesNo("record"),
          yesNo("stopsMail"));
  static final TableForm HOLIDAYS = form("holidays.table", "day", title());
  static final TableForm STREAMS =
      form(
          "streams.table",
          "rule",
          Stream.concat(
                  StreamInputs.NAMES.stream().map(name -> Column.of(name, ANY)),
                  Stream.of(Column.of("stream", ANY), text("action")))
              .toArray(Column[]::new));

  static final List<TableForm> ALL =
      List.of(
          CASE_TYPES,
          DISPOSITIONS,
          FINANCIAL_TYPES,
          OBLIGATION_CODES,
          FEES,
          COURTS,
          LIMITS,
          SWITCHES,
          THRESHOLDS,
          SUSPEND_REASONS,
          BAD_ADDRESS_REASONS,
          RELEASE_REASONS,
          MVD_RESPONSES,
          HOLIDAYS,
          STREAMS);

  private FareTables() {}

  private static TableForm form(String file, String key, Column... values) {
    return new TableForm(file, List.of(text(key)), List.of(values), ALLOWED);
  }

  private static Column title() {
    return text("title");
  }

  private static Column text(String name) {
    return Column.of(name, TEXT);
  }

  private static Column yesNo(String name) {
    return Column.of(name, YES_NO);
  }
}
