package cursitor.dmv907.dmv;

import cursitor.dmv907.Field;
import cursitor.dmv907.WarningCode;
import cursitor.dmv907.message.DrivingIncident;
import cursitor.dmv907.message.License;
import cursitor.dmv907.message.Participant;
import cursitor.dmv907.message.SuccessResponse.Warning;
import cursitor.dmv907.policy.Dmv907Policy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What is remarked on a hold or a conviction without refusing it.
final class Remarks {
  private Remarks() {}

  static List<Warning> on(
      Participant participant, DrivingIncident incident, Dmv907Policy policy, LocalDate today) {
    List<Warning> warnings = new ArrayList<>();
    if (incident.hazardousMaterial().equals("1") && incident.commercialVehicle().equals("2")) {
      warnings.add(of(WarningCode.W003, Field.HAZARDOUS_MATERIAL_CODE));
    }
    License license = participant.license();
    if (license != null && policy.licenseBreaks(today, license).isPresent()) {
      warnings.add(of(WarningCode.W004, Field.DRIVER_LICENSE_NUMBER));
    }
    return warnings;
  }

  static Warning of(WarningCode code, Field field) {
    return new Warning(code, field.logicalName(), code.sentence());
  }
}
