package cursitor.wire.dmv907;

import static cursitor.dmv907.Field.*;

import cursitor.dmv907.Field;
import cursitor.dmv907.message.Certification;
import cursitor.dmv907.message.Citation;
import cursitor.dmv907.message.ConvictionAbstract;
import cursitor.dmv907.message.CourtCase;
import cursitor.dmv907.message.DrivingIncident;
import cursitor.dmv907.message.FailureToComply;
import cursitor.dmv907.message.Hold;
import cursitor.dmv907.message.License;
import cursitor.dmv907.message.Participant;
import cursitor.dmv907.message.Plate;
import cursitor.dmv907.message.Release;
import cursitor.dmv907.message.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The texts of a notice by field, sections apart: what [Written] is to reading.
///
/// @param present the fields that have a text, those of sections included
record NoticeFields(Map<Field, String> texts, List<Map<Field, String>> sections, FieldSet present) {
  private static NoticeFields of(Map<Field, String> texts, List<Map<Field, String>> sections) {
    FieldSet present = FieldSet.NONE;
    for (Field field : texts.keySet()) {
      present = present.with(field);
    }
    return new NoticeFields(texts, sections, sections.isEmpty() ? present : present.with(SECTION));
  }

  static NoticeFields of(Hold hold, String legalAuthority) {
    Map<Field, String> texts = new EnumMap<>(Field.class);
    put(texts, NOTICE_TYPE, hold.noticeType());
    put(texts, LEGAL_AUTHORITY, legalAuthority);
    put(texts, ABSTRACT_ID, hold.abstractId());
    put(texts, hold.courtCase());
    put(texts, hold.citation());
    put(texts, hold.participant());
    put(texts, CONVICTION_DATE, hold.relatedConviction().convictionDate());
    put(texts, RELATED_CONVICTION_ABSTRACT_ID, hold.relatedConviction().abstractId());
    put(texts, hold.failure());
    put(texts, CONVEYANCE_CATEGORY, hold.conveyanceCategory());
    put(texts, hold.plate());
    put(texts, hold.incident());
    put(texts, hold.certification());
    return of(texts, sections(hold.sections()));
  }

  static NoticeFields of(Release release) {
    Map<Field, String> texts = new EnumMap<>(Field.class);
    release
        .claims()
        .forEach((field, text) -> {
          if (!field.isOfSection()) {
            put(texts, field, text);
          }
        });
    put(texts, ABSTRACT_ID, release.abstractId());
    put(texts, COURT_CODE, release.courtCode());
    put(texts, RELEASE_DATE, release.releaseDate());
    put(texts, RELEASE_REASON, release.releaseReason());
    put(texts, release.certification());
    return of(texts, claimedSections(release));
  }

  static NoticeFields of(ConvictionAbstract conviction) {
    Map<Field, String> texts = new EnumMap<>(Field.class);
    put(texts, KIND, conviction.kind());
    put(texts, ABSTRACT_ID, conviction.abstractId());
    put(texts, PRIOR_ABSTRACT_ID, conviction.priorAbstractId());
    put(texts, conviction.courtCase());
    put(texts, conviction.citation());
    put(texts, conviction.participant());
    put(texts, CONVICTION_DATE, conviction.convictionDate());
    put(texts, DISPOSITION_CODE, conviction.dispositionCode());
    put(texts, JUDGMENT_TEXT, conviction.judgmentText());
    put(texts, HEARING_DATE, conviction.hearingDate());
    put(texts, conviction.plate());
    put(texts, VESSEL_NUMBER, conviction.vesselNumber());
    put(texts, conviction.incident());
    put(texts, conviction.certification());
    return of(texts, sections(conviction.sections()));
  }

  private static void put(Map<Field, String> texts, CourtCase courtCase) {
    put(texts, COURT_CODE, courtCase.courtCode());
    put(texts, COURT_NAME, courtCase.courtName());
    put(texts, DOCKET_NUMBER, courtCase.docketNumber());
  }

  private static void put(Map<Field, String> texts, Citation citation) {
    put(texts, CITATION_NUMBER, citation.citationNumber());
    put(texts, VIOLATION_DATE, citation.violationDate());
  }

  private static void put(Map<Field, String> texts, Participant participant) {
    put(texts, PARTICIPANT_ID, participant.participantId());
    put(texts, LAST_NAME, participant.name().lastName());
    put(texts, FIRST_NAME, participant.name().firstName());
    put(texts, MIDDLE_NAME, participant.name().middleName());
    put(texts, NAME_SUFFIX, participant.name().suffix());
    put(texts, DATE_OF_BIRTH, participant.birthDate());
    License license = participant.license();
    if (license != null) {
      put(texts, DRIVER_LICENSE_NUMBER, license.number());
      put(texts, DRIVER_LICENSE_STATE, license.state());
    }
  }

  private static void put(Map<Field, String> texts, FailureToComply failure) {
    put(texts, COURT_ORDER_DATE, failure.courtOrderDate());
    put(texts, ORDER_CATEGORY, failure.orderCategory());
    put(texts, COMPLIANCE_DUE_DATE, failure.complianceDueDate());
    put(texts, FAILURE_TO_COMPLY_DATE, failure.failureDate());
    put(texts, WILLFUL_INDICATOR, failure.willful());
  }

  private static void put(Map<Field, String> texts, @Nullable Plate plate) {
    if (plate != null) {
      put(texts, VEHICLE_LICENSE_NUMBER, plate.number());
      put(texts, VEHICLE_LICENSE_STATE, plate.state());
    }
  }

  private static void put(Map<Field, String> texts, DrivingIncident incident) {
    put(texts, COMMERCIAL_VEHICLE_CODE, incident.commercialVehicle());
    put(texts, HAZARDOUS_MATERIAL_CODE, incident.hazardousMaterial());
    put(texts, CDL_HOLDER_CODE, incident.cdlHolder());
  }

  private static void put(Map<Field, String> texts, Certification certification) {
    put(texts, CERTIFYING_OFFICIAL, certification.official());
    put(texts, CERTIFICATION_DATE, certification.certifiedOn());
  }

  private static void put(Map<Field, String> texts, Field field, @Nullable Object value) {
    if (value != null && !value.toString().isEmpty()) {
      texts.put(field, value.toString());
    }
  }

  private static List<Map<Field, String>> sections(List<Section> sections) {
    List<Map<Field, String>> all = new ArrayList<>(sections.size());
    for (Section section : sections) {
      Map<Field, String> texts = new EnumMap<>(Field.class);
      put(texts, SECTION_STATUTE_CODE, section.statuteCode());
      put(texts, SECTION_NUMBER, section.number());
      put(texts, SECTION_ROLE, section.role());
      put(texts, SECTION_SEVERITY, section.severity());
      all.add(texts);
    }
    return all;
  }

  /// The sections a release claims: each field holds those of all sections, joined by a blank.
  private static List<Map<Field, String>> claimedSections(Release release) {
    List<Map<Field, String>> all = new ArrayList<>();
    for (Field field : Field.ofSection()) {
      List<String> values =
          Arrays.stream(release.claim(field).split(" ")).filter(v -> !v.isEmpty()).toList();
      for (int i = 0; i < values.size(); i++) {
        if (all.size() <= i) {
          all.add(new EnumMap<>(Field.class));
        }
        all.get(i).put(field, values.get(i));
      }
    }
    return all;
  }
}
