package cursitor.dmv907.policy;

import static cursitor.policy.Column.Kind.ANY;
import static cursitor.policy.Column.Kind.NUMBER;
import static cursitor.policy.Column.Kind.PATTERN;
import static cursitor.policy.Column.Kind.SECTION;
import static cursitor.policy.Column.Kind.TEXT;
import static cursitor.policy.Column.Kind.YES_NO;
import static cursitor.policy.TableForm.Gaps.ALLOWED;
import static cursitor.policy.TableForm.Gaps.NONE;

import cursitor.policy.Column;
import cursitor.policy.TableForm;
import java.util.List;

/// What the tables of DMV907 must look like.
final class Dmv907Tables {
  static final TableForm COURTS = titled("courts.table", "court", Column.of("name", TEXT));
  static final TableForm NOTICE_TYPES =
      titled("notice-types.table", "noticeType", title(), Column.of("authority", TEXT));
  static final TableForm ORDER_CATEGORIES =
      titled("order-categories.table", "orderCategory", title(), Column.of("authorised", YES_NO));
  static final TableForm RELEASE_REASONS =
      titled("release-reasons.table", "releaseReason", title(), Column.of("due", YES_NO));
  static final TableForm DISPOSITIONS = titled("dispositions.table", "dispositionCode", title());
  static final TableForm STATUTE_CODES =
      titled(
          "statute-codes.table",
          "statuteCode",
          title(),
          Column.of("grounds", YES_NO),
          Column.of("subdivided", YES_NO));
  static final TableForm CONVEYANCES = titled("conveyances.table", "conveyanceCategory", title());
  static final TableForm SECTIONS =
      new TableForm(
          "sections.table",
          List.of(
              Column.of("statuteCode", TEXT),
              Column.of("first", SECTION),
              Column.of("last", SECTION)),
          List.of(),
          ALLOWED);
  static final TableForm EXEMPTIONS =
      new TableForm(
          "exemptions.table",
          List.of(
              Column.of("subdivision", TEXT),
              Column.of("conveyance", ANY),
              Column.of("statuteCode", ANY),
              Column.of("first", SECTION),
              Column.of("last", SECTION)),
          List.of(),
          ALLOWED);
  static final TableForm LICENSES =
      titled(
          "licenses.table", "state", Column.of("pattern", PATTERN), Column.of("refuses", YES_NO));
  static final TableForm LIMITS =
      new TableForm(
          "limits.table",
          List.of(Column.of("limit", TEXT)),
          List.of(Column.of("number", NUMBER)),
          NONE);
  static final TableForm USUAL_VALUES =
      new TableForm(
          "usual-values.table",
          List.of(Column.of("field", TEXT)),
          List.of(Column.of("value", TEXT)),
          NONE);
  static final TableForm SERVED =
      new TableForm(
          "served.table",
          List.of(Column.of("exchange", TEXT), Column.of("schemaVersion", TEXT)),
          List.of(),
          ALLOWED);

  static final List<TableForm> ALL =
      List.of(
          COURTS,
          NOTICE_TYPES,
          ORDER_CATEGORIES,
          RELEASE_REASONS,
          DISPOSITIONS,
          STATUTE_CODES,
          CONVEYANCES,
          SECTIONS,
          EXEMPTIONS,
          LICENSES,
          LIMITS,
          USUAL_VALUES,
          SERVED);

  private Dmv907Tables() {}

  private static Column title() {
    return Column.of("title", TEXT);
  }

  private static TableForm titled(String file, String key, Column... values) {
    return new TableForm(file, List.of(Column.of(key, TEXT)), List.of(values), ALLOWED);
  }
}
