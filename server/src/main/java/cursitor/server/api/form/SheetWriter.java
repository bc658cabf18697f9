package cursitor.server.api.form;

import cursitor.dmv907.Field;
import cursitor.dmv907.message.Certification;
import cursitor.dmv907.message.ConvictionAbstract;
import cursitor.dmv907.message.CourtCase;
import cursitor.dmv907.message.DrivingIncident;
import cursitor.dmv907.message.Hold;
import cursitor.dmv907.message.License;
import cursitor.dmv907.message.Participant;
import cursitor.dmv907.message.PersonName;
import cursitor.dmv907.message.Plate;
import cursitor.dmv907.message.Release;
import cursitor.dmv907.message.Section;
import cursitor.exchange.OperatingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes a notice as the sheet it could have been read from, so that a correction may name only
/// what changes.
public final class SheetWriter {
  private final Map<String, String> values = new HashMap<>(64);
  private final List<Map<String, String>> sections;

  private SheetWriter(OperatingMode mode, List<Map<String, String>> sections) {
    this.sections = sections;
    values.put(Names.MODE, mode.name());
  }

  /// The sheet of a hold, a release or a conviction abstract.
  public static Sheet write(Object notice, OperatingMode mode) {
    return switch (notice) {
      case Hold hold -> write(hold, mode);
      case Release release -> write(release, mode);
      case ConvictionAbstract conviction -> write(conviction, mode);
      default -> throw new IllegalArgumentException("no notice: " + notice.getClass());
    };
  }

  /// The sheet of a hold.
  public static Sheet write(Hold hold, OperatingMode mode) {
    SheetWriter writer = new SheetWriter(mode, sections(hold.sections()));
    writer.put(Field.NOTICE_TYPE, hold.noticeType());
    writer.put(Field.ABSTRACT_ID, hold.abstractId());
    writer.put(hold.courtCase());
    writer.put(Field.CITATION_NUMBER, hold.citation().citationNumber());
    writer.put(Field.VIOLATION_DATE, hold.citation().violationDate());
    writer.put(hold.participant());
    writer.put(Field.CONVICTION_DATE, hold.relatedConviction().convictionDate());
    writer.put(Field.RELATED_CONVICTION_ABSTRACT_ID, hold.relatedConviction().abstractId());
    writer.put(Field.COURT_ORDER_DATE, hold.failure().courtOrderDate());
    writer.put(Field.ORDER_CATEGORY, hold.failure().orderCategory());
    writer.put(Field.COMPLIANCE_DUE_DATE, hold.failure().complianceDueDate());
    writer.put(Field.FAILURE_TO_COMPLY_DATE, hold.failure().failureDate());
    writer.put(Field.WILLFUL_INDICATOR, hold.failure().willful());
    writer.put(Field.CONVEYANCE_CATEGORY, hold.conveyanceCategory());
    writer.put(hold.plate());
    writer.put(hold.incident());
    writer.put(hold.certification());
    return writer.sheet();
  }

  /// The sheet of a conviction abstract.
  public static Sheet write(ConvictionAbstract conviction, OperatingMode mode) {
    SheetWriter writer = new SheetWriter(mode, sections(conviction.sections()));
    writer.put(Field.KIND, conviction.kind());
    writer.put(Field.ABSTRACT_ID, conviction.abstractId());
    writer.put(Field.PRIOR_ABSTRACT_ID, conviction.priorAbstractId());
    writer.put(conviction.courtCase());
    writer.put(Field.CITATION_NUMBER, conviction.citation().citationNumber());
    writer.put(Field.VIOLATION_DATE, conviction.citation().violationDate());
    writer.put(conviction.participant());
    writer.put(Field.CONVICTION_DATE, conviction.convictionDate());
    writer.put(Field.DISPOSITION_CODE, conviction.dispositionCode());
    writer.put(Field.JUDGMENT_TEXT, conviction.judgmentText());
    writer.put(Field.HEARING_DATE, conviction.hearingDate());
    writer.put(conviction.plate());
    writer.put(Field.VESSEL_NUMBER, conviction.vesselNumber());
    writer.put(conviction.incident());
    writer.put(conviction.certification());
    return writer.sheet();
  }

  /// The sheet of a release.
  public static Sheet write(Release release, OperatingMode mode) {
    SheetWriter writer = new SheetWriter(mode, claimedSections(release));
    writer.put(Field.ABSTRACT_ID, release.abstractId());
    writer.put(Field.COURT_CODE, release.courtCode());
    writer.put(Field.RELEASE_DATE, release.releaseDate());
    writer.put(Field.RELEASE_REASON, release.releaseReason());
    writer.put(release.certification());
    release
        .claims()
        .forEach((field, written) -> {
          if (!field.isOfSection()) {
            writer.put(field, written);
          }
        });
    return writer.sheet();
  }

  private Sheet sheet() {
    return new Sheet(values, sections, List.of());
  }

  private void put(CourtCase courtCase) {
    put(Field.COURT_CODE, courtCase.courtCode());
    put(Field.COURT_NAME, courtCase.courtName());
    put(Field.DOCKET_NUMBER, courtCase.docketNumber());
  }

  private void put(Participant participant) {
    put(Field.PARTICIPANT_ID, participant.participantId());
    PersonName name = participant.name();
    put(Field.LAST_NAME, name.lastName());
    put(Field.FIRST_NAME, name.firstName());
    put(Field.MIDDLE_NAME, name.middleName());
    put(Field.NAME_SUFFIX, name.suffix());
    put(Field.DATE_OF_BIRTH, participant.birthDate());
    License license = participant.license();
    if (license != null) {
      put(Field.DRIVER_LICENSE_NUMBER, license.number());
      put(Field.DRIVER_LICENSE_STATE, license.state());
    }
  }

  private void put(@Nullable Plate plate) {
    if (plate != null) {
      put(Field.VEHICLE_LICENSE_NUMBER, plate.number());
      put(Field.VEHICLE_LICENSE_STATE, plate.state());
    }
  }

  private void put(DrivingIncident incident) {
    put(Field.COMMERCIAL_VEHICLE_CODE, incident.commercialVehicle());
    put(Field.HAZARDOUS_MATERIAL_CODE, incident.hazardousMaterial());
    put(Field.CDL_HOLDER_CODE, incident.cdlHolder());
  }

  private void put(Certification certification) {
    put(Field.CERTIFYING_OFFICIAL, certification.official());
    put(Field.CERTIFICATION_DATE, certification.certifiedOn());
  }

  private void put(Field field, @Nullable Object value) {
    if (value != null) {
      values.put(field.logicalName(), value.toString());
    }
  }

  private static List<Map<String, String>> sections(List<Section> sections) {
    return sections.stream().map(SheetWriter::section).toList();
  }

  /// The sections a release claims field by field, put together again.
  private static List<Map<String, String>> claimedSections(Release release) {
    List<Map<String, String>> sections = new ArrayList<>();
    for (Field field : Field.ofSection()) {
      String claimed = release.claim(field);
      String[] values = claimed.isEmpty() ? new String[0] : claimed.split(" ");
      for (int i = 0; i < values.length; i++) {
        if (i == sections.size()) {
          sections.add(new HashMap<>());
        }
        sections.get(i).put(Filling.inSection(field), values[i]);
      }
    }
    return sections;
  }

  private static Map<String, String> section(Section section) {
    Map<String, String> written = new HashMap<>();
    written.put(Filling.inSection(Field.SECTION_STATUTE_CODE), section.statuteCode());
    written.put(Filling.inSection(Field.SECTION_NUMBER), section.number());
    putPresent(written, Field.SECTION_ROLE, section.role());
    putPresent(written, Field.SECTION_SEVERITY, section.severity());
    return written;
  }

  private static void putPresent(Map<String, String> section, Field field, @Nullable String value) {
    if (value != null) {
      section.put(Filling.inSection(field), value);
    }
  }
}
