package cursitor.server.api.form;

import cursitor.dmv907.Field;
import cursitor.dmv907.message.FailureToComply;
import cursitor.dmv907.message.Hold;
import cursitor.dmv907.message.RelatedConviction;
import cursitor.dmv907.rule.NoticeRules;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import java.util.EnumSet;
import java.util.Set;

/// A hold as a case management system writes it.
public final class HoldForm {
  static final Set<Field> FIELDS = fields();
  static final Set<String> NAMES = Names.of(FIELDS, Names.MODE, Names.EXEMPTION_CONFIRMED);

  private HoldForm() {}

  private static Set<Field> fields() {
    EnumSet<Field> fields =
        EnumSet.of(
            Field.NOTICE_TYPE,
            Field.LEGAL_AUTHORITY,
            Field.RELATED_CONVICTION_ABSTRACT_ID,
            Field.COURT_ORDER_DATE,
            Field.COMPLIANCE_DUE_DATE,
            Field.FAILURE_TO_COMPLY_DATE,
            Field.ORDER_CATEGORY,
            Field.WILLFUL_INDICATOR,
            Field.CONVEYANCE_CATEGORY);
    fields.addAll(Parts.FIELDS);
    return Set.copyOf(fields);
  }

  /// Reads a hold of this court, in normal form.
  public static Filled<Hold> read(Sheet sheet, OrganizationId court, Customs customs) {
    Filling filling = new Filling(sheet, NAMES);
    OperatingMode mode = filling.mode();
    boolean confirmed = filling.flag(Names.EXEMPTION_CONFIRMED);
    Hold hold = customs.normalForm().of(hold(filling, court, customs));
    return new Filled<>(hold, mode, confirmed, filling.faultsWith(() -> NoticeRules.broken(hold)));
  }

  private static Hold hold(Filling filling, OrganizationId court, Customs customs) {
    filling.fixed(Field.LEGAL_AUTHORITY, customs.authority());
    return new Hold(
        filling.textOr(Field.NOTICE_TYPE, customs.noticeType()),
        filling.text(Field.ABSTRACT_ID),
        Parts.courtCase(filling, court),
        Parts.citation(filling),
        Parts.participant(filling, customs.homeState()),
        new RelatedConviction(
            filling.optionalDate(Field.CONVICTION_DATE),
            filling.optional(Field.RELATED_CONVICTION_ABSTRACT_ID)),
        failure(filling),
        filling.sections(),
        filling.text(Field.CONVEYANCE_CATEGORY),
        Parts.plate(filling),
        Parts.incident(filling),
        Parts.certification(filling));
  }

  private static FailureToComply failure(Filling filling) {
    return new FailureToComply(
        filling.date(Field.COURT_ORDER_DATE),
        filling.text(Field.ORDER_CATEGORY),
        filling.date(Field.COMPLIANCE_DUE_DATE),
        filling.date(Field.FAILURE_TO_COMPLY_DATE),
        filling.flag(Field.WILLFUL_INDICATOR));
  }
}
