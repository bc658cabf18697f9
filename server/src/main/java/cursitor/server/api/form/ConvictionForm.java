package cursitor.server.api.form;

import cursitor.dmv907.ErrorCode;
import cursitor.dmv907.Field;
import cursitor.dmv907.message.ConvictionAbstract;
import cursitor.dmv907.rule.NoticeRules;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import java.util.EnumSet;
import java.util.Set;

/// A conviction, or the reversal of one, as a case management system writes it.
public final class ConvictionForm {
  static final Set<Field> FIELDS = fields();
  static final Set<String> NAMES = Names.of(FIELDS, Names.MODE);

  private ConvictionForm() {}

  private static Set<Field> fields() {
    EnumSet<Field> fields =
        EnumSet.of(
            Field.KIND,
            Field.PRIOR_ABSTRACT_ID,
            Field.DISPOSITION_CODE,
            Field.JUDGMENT_TEXT,
            Field.HEARING_DATE,
            Field.VESSEL_NUMBER);
    fields.addAll(Parts.FIELDS);
    return Set.copyOf(fields);
  }

  /// Reads a conviction abstract of this court, in normal form.
  public static Filled<ConvictionAbstract> read(
      Sheet sheet, OrganizationId court, Customs customs) {
    Filling filling = new Filling(sheet, NAMES);
    OperatingMode mode = filling.mode();
    ConvictionAbstract conviction = customs.normalForm().of(conviction(filling, court, customs));
    return new Filled<>(
        conviction, mode, false, filling.faultsWith(() -> NoticeRules.broken(conviction)));
  }

  private static ConvictionAbstract conviction(
      Filling filling, OrganizationId court, Customs customs) {
    return new ConvictionAbstract(
        kind(filling),
        filling.text(Field.ABSTRACT_ID),
        filling.optional(Field.PRIOR_ABSTRACT_ID),
        Parts.courtCase(filling, court),
        Parts.citation(filling),
        Parts.participant(filling, customs.homeState()),
        filling.date(Field.CONVICTION_DATE),
        filling.sections(),
        filling.text(Field.DISPOSITION_CODE),
        filling.optional(Field.JUDGMENT_TEXT),
        filling.optionalDate(Field.HEARING_DATE),
        Parts.plate(filling),
        filling.optional(Field.VESSEL_NUMBER),
        Parts.incident(filling),
        Parts.certification(filling));
  }

  private static ConvictionAbstract.Kind kind(Filling filling) {
    return switch (filling.textOr(Field.KIND, "CONVICTION")) {
      case "CONVICTION" -> ConvictionAbstract.Kind.CONVICTION;
      case "REVERSAL" -> ConvictionAbstract.Kind.REVERSAL;
      default -> {
        filling.fault(Field.KIND, ErrorCode.E101, "Write CONVICTION or REVERSAL here.");
        yield ConvictionAbstract.Kind.CONVICTION;
      }
    };
  }
}
