package cursitor.story.dmv907;

import cursitor.dmv907.Field;
import cursitor.dmv907.message.License;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The people and notices a story has spoken of so far, and what is usual in a notice.
///
/// What is usual is reckoned from the story's first day: the offence 120 days before, the order 90,
/// due 30, failed 20; a conviction is a day old when it is reported. A hold names the conviction
/// reported before on its docket and participant.
final class Cast {
  private static final int OFFENCE_DAYS_BEFORE = 120;
  private static final int ORDER_DAYS_BEFORE = 90;
  private static final int DUE_DAYS_BEFORE = 30;
  private static final int FAILURE_DAYS_BEFORE = 20;

  private final LocalDate day;
  private final Map<String, Person> people = new HashMap<>();
  private final Map<String, Conviction> convictions = new HashMap<>();

  Cast(LocalDate day) {
    this.day = day;
  }

  void enter(Person person) {
    people.put(person.tag(), person);
  }

  Person person(String tag) {
    Person person = people.get(tag);
    if (person == null) {
      throw new IllegalArgumentException("expected a line person " + tag + " is … before this one");
    }
    return person;
  }

  /// The notice as fields, what is usual filled in.
  Notices notice(String court, Draft draft, LocalDate today) {
    Map<Field, String> fields = new EnumMap<>(Field.class);
    fields.put(Field.ABSTRACT_ID, draft.abstractId());
    fields.put(Field.COURT_CODE, court);
    fields.put(Field.CERTIFYING_OFFICIAL, "A CLERK");
    fields.put(Field.CERTIFICATION_DATE, today.toString());
    place(fields, draft);
    if (draft.person() != null) {
      identity(fields, person(draft.person()));
    }
    switch (draft.kind()) {
      case HOLD -> hold(fields, court, draft);
      case RELEASE -> release(fields, draft, today);
      case CONVICTION -> conviction(fields, draft, today.minusDays(1));
      case REVERSAL -> conviction(fields, draft, convictedOn(court, draft, today));
    }
    fields.putAll(draft.overrides().fields());
    if (draft.kind() == Draft.Kind.CONVICTION) {
      convictions.put(
          caseName(court, draft),
          new Conviction(draft.abstractId(), LocalDate.parse(fields.get(Field.CONVICTION_DATE))));
    }
    return new Notices(fields);
  }

  private static void place(Map<Field, String> fields, Draft draft) {
    Draft.Place place = draft.place();
    if (place != null) {
      fields.put(Field.DOCKET_NUMBER, place.docketNumber());
      fields.put(Field.PARTICIPANT_ID, place.participantId());
    }
  }

  private static void identity(Map<Field, String> fields, Person person) {
    fields.put(Field.LAST_NAME, person.name().lastName());
    putIfThere(fields, Field.FIRST_NAME, person.name().firstName());
    putIfThere(fields, Field.MIDDLE_NAME, person.name().middleName());
    fields.put(Field.DATE_OF_BIRTH, person.birthDate().toString());
    License license = person.license();
    if (license != null) {
      fields.put(Field.DRIVER_LICENSE_NUMBER, license.number());
      fields.put(Field.DRIVER_LICENSE_STATE, license.state());
    }
  }

  private void hold(Map<Field, String> fields, String court, Draft draft) {
    fields.put(Field.NOTICE_TYPE, "FTC");
    offence(fields, "VC 22350 UNDERLYING; VC 40508(c) BREACH");
    fields.put(Field.COURT_ORDER_DATE, before(ORDER_DAYS_BEFORE));
    fields.put(Field.COMPLIANCE_DUE_DATE, before(DUE_DAYS_BEFORE));
    fields.put(Field.FAILURE_TO_COMPLY_DATE, before(FAILURE_DAYS_BEFORE));
    fields.put(Field.ORDER_CATEGORY, "COMMUNITY_SERVICE");
    fields.put(Field.WILLFUL_INDICATOR, "true");
    fields.put(Field.CONVEYANCE_CATEGORY, "MOTOR_VEHICLE");
    Conviction conviction = convictions.get(caseName(court, draft));
    if (conviction == null) {
      fields.put(Field.CONVICTION_DATE, before(ORDER_DAYS_BEFORE));
    } else {
      fields.put(Field.CONVICTION_DATE, conviction.on().toString());
      fields.put(Field.RELATED_CONVICTION_ABSTRACT_ID, conviction.abstractId());
    }
  }

  private void release(Map<Field, String> fields, Draft draft, LocalDate today) {
    putIfThere(fields, Field.PRIOR_ABSTRACT_ID, draft.prior());
    fields.put(Field.RELEASE_DATE, today.toString());
    fields.put(Field.RELEASE_REASON, "COMPLIED");
  }

  private void conviction(Map<Field, String> fields, Draft draft, LocalDate convictedOn) {
    putIfThere(fields, Field.PRIOR_ABSTRACT_ID, draft.prior());
    offence(fields, "VC 22350");
    fields.put(Field.CONVICTION_DATE, convictedOn.toString());
    fields.put(Field.DISPOSITION_CODE, "G");
  }

  private LocalDate convictedOn(String court, Draft draft, LocalDate today) {
    Conviction conviction = convictions.get(caseName(court, draft));
    return conviction == null ? today.minusDays(1) : conviction.on();
  }

  private void offence(Map<Field, String> fields, String sections) {
    fields.put(Field.VIOLATION_DATE, before(OFFENCE_DAYS_BEFORE));
    fields.put(Field.SECTION, sections);
    fields.put(Field.COMMERCIAL_VEHICLE_CODE, "2");
    fields.put(Field.HAZARDOUS_MATERIAL_CODE, "2");
  }

  private String before(int days) {
    return day.minusDays(days).toString();
  }

  private static String caseName(String court, Draft draft) {
    return court + ":" + draft.place();
  }

  private static void putIfThere(Map<Field, String> fields, Field field, @Nullable String value) {
    if (value != null) {
      fields.put(field, value);
    }
  }

  private record Conviction(String abstractId, LocalDate on) {}
}
