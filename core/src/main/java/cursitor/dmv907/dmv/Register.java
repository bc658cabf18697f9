package cursitor.dmv907.dmv;

import cursitor.dmv907.message.License;
import cursitor.dmv907.message.PersonName;
import cursitor.exchange.CaseKey;
import cursitor.exchange.Files;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The DMV's files as one message of one mode may see them.
record Register(Files files, OrganizationId dmv, OperatingMode mode) {

  Optional<DriverRecord> driver(License license) {
    return files.having(dmv, mode, DriverRecord.term(license), DriverRecord.class).stream()
        .findFirst();
  }

  /// The records with exactly this full name and birth date.
  List<DriverRecord> drivers(PersonName name, LocalDate birthDate) {
    return files.having(dmv, mode, DriverRecord.term(name, birthDate), DriverRecord.class);
  }

  /// The record a hold or a conviction stands on, by the name of its key.
  DriverRecord driver(String name) {
    CaseKey key = new CaseKey(dmv, mode, DriverRecord.KIND, name);
    return files
        .find(key, DriverRecord.class)
        .orElseThrow(() -> new IllegalStateException("a notice stands on no driver record"));
  }

  NoticeFile notices(String court, String docket, String participant) {
    return find(court, docket, participant)
        .orElseGet(() -> NoticeFile.empty(dmv, mode, court, docket, participant));
  }

  Optional<NoticeFile> find(String court, String docket, String participant) {
    return files.find(NoticeFile.key(dmv, mode, court, docket, participant), NoticeFile.class);
  }

  /// The files, of any court, with a notice of this abstract id.
  List<NoticeFile> withAbstract(String abstractId) {
    return files.having(dmv, mode, NoticeFile.abstractTerm(abstractId), NoticeFile.class);
  }

  /// The files, of any court, of a docket.
  List<NoticeFile> ofDocket(String docket) {
    return files.having(dmv, mode, NoticeFile.docketTerm(docket), NoticeFile.class);
  }

  /// How many active holds stand on a driver record.
  long activeHoldsOn(String driver) {
    return files.having(dmv, mode, NoticeFile.driverTerm(driver), NoticeFile.class).stream()
        .flatMap(file -> file.holds().values().stream())
        .filter(hold -> hold instanceof HoldOnFile.Active && hold.driver().equals(driver))
        .count();
  }

  XNumbers xNumbers() {
    CaseKey key = XNumbers.key(dmv, mode);
    return files.find(key, XNumbers.class).orElseGet(() -> new XNumbers(key, 0));
  }
}
