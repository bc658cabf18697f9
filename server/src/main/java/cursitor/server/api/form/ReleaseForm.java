package cursitor.server.api.form;

import cursitor.dmv907.Field;
import cursitor.dmv907.message.Release;
import cursitor.dmv907.rule.NoticeRules;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// A release as a case management system writes it. Only what a release requires is judged; every
/// other field is carried as it was written, however weak.
public final class ReleaseForm {
  static final Set<Field> FIELDS = fields();

  /// What a release is not refused for, however it is written: all but what it requires, and but
  /// the references it may be found by.
  private static final Set<Field> WEAK = weak();

  static final Set<String> NAMES = Names.of(FIELDS, Names.MODE);

  private ReleaseForm() {}

  private static Set<Field> fields() {
    EnumSet<Field> fields =
        EnumSet.of(Field.PRIOR_ABSTRACT_ID, Field.RELEASE_DATE, Field.RELEASE_REASON);
    fields.addAll(HoldForm.FIELDS);
    return Set.copyOf(fields);
  }

  private static Set<Field> weak() {
    EnumSet<Field> weak = EnumSet.copyOf(FIELDS);
    weak.removeIf(Field::isRequiredOfRelease);
    weak.removeAll(EnumSet.of(Field.PRIOR_ABSTRACT_ID, Field.DOCKET_NUMBER, Field.PARTICIPANT_ID));
    weak.add(Field.SECTION);
    return Set.copyOf(weak);
  }

  /// Reads a release of this court, in normal form.
  public static Filled<Release> read(Sheet sheet, OrganizationId court, Customs customs) {
    Filling filling = new Filling(sheet, NAMES, WEAK);
    OperatingMode mode = filling.mode();
    Release release =
        customs
            .normalForm()
            .of(
                new Release(
                    filling.text(Field.ABSTRACT_ID),
                    Parts.courtCode(filling, court),
                    filling.date(Field.RELEASE_DATE),
                    filling.text(Field.RELEASE_REASON),
                    Parts.certification(filling),
                    claims(filling)));
    return new Filled<>(
        release, mode, false, filling.faultsWith(() -> NoticeRules.broken(release)));
  }

  private static Map<Field, String> claims(Filling filling) {
    Map<Field, String> claims = new EnumMap<>(Field.class);
    for (Field field : FIELDS) {
      String written = field.isRequiredOfRelease() ? null : filling.optional(field);
      if (written != null) {
        claims.put(field, written);
      }
    }
    filling.claimSections(claims);
    return claims;
  }
}
