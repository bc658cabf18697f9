package cursitor.server.api.form;

import cursitor.dmv907.ErrorCode;
import cursitor.dmv907.Field;
import cursitor.dmv907.message.Certification;
import cursitor.dmv907.message.Citation;
import cursitor.dmv907.message.CourtCase;
import cursitor.dmv907.message.DrivingIncident;
import cursitor.dmv907.message.License;
import cursitor.dmv907.message.Participant;
import cursitor.dmv907.message.PersonName;
import cursitor.dmv907.message.Plate;
import cursitor.exchange.OrganizationId;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The parts a hold and a conviction abstract share.
final class Parts {
  static final Set<Field> FIELDS =
      Set.copyOf(
          EnumSet.of(
              Field.ABSTRACT_ID,
              Field.COURT_CODE,
              Field.COURT_NAME,
              Field.DOCKET_NUMBER,
              Field.CITATION_NUMBER,
              Field.PARTICIPANT_ID,
              Field.DRIVER_LICENSE_NUMBER,
              Field.DRIVER_LICENSE_STATE,
              Field.LAST_NAME,
              Field.FIRST_NAME,
              Field.MIDDLE_NAME,
              Field.NAME_SUFFIX,
              Field.DATE_OF_BIRTH,
              Field.VIOLATION_DATE,
              Field.CONVICTION_DATE,
              Field.VEHICLE_LICENSE_NUMBER,
              Field.VEHICLE_LICENSE_STATE,
              Field.COMMERCIAL_VEHICLE_CODE,
              Field.HAZARDOUS_MATERIAL_CODE,
              Field.CDL_HOLDER_CODE,
              Field.CERTIFYING_OFFICIAL,
              Field.CERTIFICATION_DATE));

  private Parts() {}

  static CourtCase courtCase(Filling filling, OrganizationId court) {
    return new CourtCase(
        courtCode(filling, court),
        filling.optional(Field.COURT_NAME),
        filling.text(Field.DOCKET_NUMBER));
  }

  /// The court of the path; the body may repeat it and may not contradict it.
  static String courtCode(Filling filling, OrganizationId court) {
    String written = filling.optional(Field.COURT_CODE);
    if (written != null && !written.equals(court.value())) {
      filling.fault(
          Field.COURT_CODE,
          ErrorCode.E110,
          "This is not the court of the address; a court speaks only for itself.");
    }
    return court.value();
  }

  static Citation citation(Filling filling) {
    return new Citation(
        filling.optional(Field.CITATION_NUMBER), filling.date(Field.VIOLATION_DATE));
  }

  static Participant participant(Filling filling, String homeState) {
    return new Participant(
        filling.text(Field.PARTICIPANT_ID),
        new PersonName(
            filling.text(Field.LAST_NAME),
            filling.optional(Field.FIRST_NAME),
            filling.optional(Field.MIDDLE_NAME),
            filling.optional(Field.NAME_SUFFIX)),
        filling.date(Field.DATE_OF_BIRTH),
        license(filling, homeState));
  }

  private static @Nullable License license(Filling filling, String homeState) {
    String number = filling.optional(Field.DRIVER_LICENSE_NUMBER);
    String state = filling.optional(Field.DRIVER_LICENSE_STATE);
    return number == null ? null : new License(number, state == null ? homeState : state);
  }

  static @Nullable Plate plate(Filling filling) {
    String number = filling.optional(Field.VEHICLE_LICENSE_NUMBER);
    String state = filling.optional(Field.VEHICLE_LICENSE_STATE);
    if (number == null && state != null) {
      filling.fault(Field.VEHICLE_LICENSE_NUMBER, "A state without a plate; add the plate.");
    }
    return number == null ? null : new Plate(number, state);
  }

  static DrivingIncident incident(Filling filling) {
    return new DrivingIncident(
        filling.text(Field.COMMERCIAL_VEHICLE_CODE),
        filling.text(Field.HAZARDOUS_MATERIAL_CODE),
        filling.optional(Field.CDL_HOLDER_CODE));
  }

  static Certification certification(Filling filling) {
    return new Certification(
        filling.text(Field.CERTIFYING_OFFICIAL), filling.date(Field.CERTIFICATION_DATE));
  }
}
