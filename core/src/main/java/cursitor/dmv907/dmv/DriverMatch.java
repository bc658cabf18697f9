package cursitor.dmv907.dmv;

import cursitor.dmv907.ErrorCode;
import cursitor.dmv907.Field;
import cursitor.dmv907.message.License;
import cursitor.dmv907.message.Participant;
import cursitor.dmv907.policy.Limit;
import cursitor.exchange.CaseFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Whose driver record a hold or a conviction falls on. Never a namesake's: everything is compared
/// as written, and where there is doubt the notice is refused (rule 17).
sealed interface DriverMatch {

  /// Exactly one record.
  ///
  /// @param made files that came into being with the record, none where it was on file
  record Matched(DriverRecord record, How how, List<CaseFile> made) implements DriverMatch {}

  record NotMatched(List<Refusal> refusals) implements DriverMatch {}

  /// What the record was found by.
  enum How {
    LICENSE_NUMBER,
    NAME_AND_BIRTH_DATE,
    X_NUMBER_ASSIGNED
  }

  static DriverMatch of(Participant participant, Reception reception) {
    Register register = reception.register();
    License license = participant.license();
    if (license != null && !license.number().isEmpty()) {
      return byLicense(participant, license, register);
    }
    List<DriverRecord> records = register.drivers(participant.name(), participant.birthDate());
    return switch (records.size()) {
      case 0 -> assigned(participant, reception);
      case 1 -> new Matched(records.getFirst(), How.NAME_AND_BIRTH_DATE, List.of());
      default ->
          no(
              ErrorCode.E309,
              Field.DRIVER_LICENSE_NUMBER,
              "Several people on file have this name and date of birth; give the licence number.");
    };
  }

  /// A number that is not on file is never replaced by a guess from the name.
  private static DriverMatch byLicense(
      Participant participant, License license, Register register) {
    return register
        .driver(license)
        .map(record -> agreeing(participant, record))
        .orElseGet(() ->
            no(
                ErrorCode.E300,
                Field.DRIVER_LICENSE_NUMBER,
                "No driver record has this licence number; correct it, or leave it empty if it is"
                    + " not known."));
  }

  private static DriverMatch agreeing(Participant participant, DriverRecord record) {
    List<Refusal> refusals = new ArrayList<>();
    if (!record.hasSurname(participant.name().lastName())) {
      refusals.add(
          Refusal.of(
              ErrorCode.E301,
              Field.LAST_NAME.logicalName(),
              "The last name is not the one on file for this licence number; correct either."));
    }
    if (!record.birthDate().equals(participant.birthDate())) {
      refusals.add(
          Refusal.of(
              ErrorCode.E301,
              Field.DATE_OF_BIRTH.logicalName(),
              "The date of birth is not the one on file for this licence number; correct either."));
    }
    return refusals.isEmpty()
        ? new Matched(record, How.LICENSE_NUMBER, List.of())
        : new NotMatched(refusals);
  }

  private static DriverMatch assigned(Participant participant, Reception reception) {
    Register register = reception.register();
    XNumbers numbers = register.xNumbers().next();
    while (register.driver(license(numbers, reception)).isPresent()) {
      numbers = numbers.next();
    }
    DriverRecord record =
        new DriverRecord(
            new CaseKey(
                register.dmv(),
                register.mode(),
                DriverRecord.KIND,
                reception.occasion().id("driver").toString()),
            license(numbers, reception),
            participant.name(),
            participant.birthDate(),
            false);
    return new Matched(record, How.X_NUMBER_ASSIGNED, List.of(numbers, record));
  }

  private static License license(XNumbers numbers, Reception reception) {
    LocalDate today = reception.today();
    int digits = reception.policy().limit(today, Limit.X_NUMBER_DIGITS);
    return new License(numbers.written(digits), reception.policy().homeState(today));
  }

  private static DriverMatch no(ErrorCode code, Field field, String detail) {
    return new NotMatched(List.of(Refusal.of(code, field.logicalName(), detail)));
  }
}
