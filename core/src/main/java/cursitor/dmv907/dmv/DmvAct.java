package cursitor.dmv907.dmv;

import cursitor.dmv907.message.License;
import cursitor.dmv907.message.PersonName;
import cursitor.exchange.Act;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import java.time.LocalDate;

/// What the DMV's own people ask of its desk.
public sealed interface DmvAct extends Act {

  /// A driver record is filed or replaced in the DMV's register.
  ///
  /// @param otherSuspension the record is suspended for a reason outside this exchange
  record DriverFiled(
      OrganizationId desk,
      OperatingMode mode,
      License license,
      PersonName name,
      LocalDate birthDate,
      boolean otherSuspension)
      implements DmvAct {
    @Override
    public String toString() {
      return "DriverFiled ***";
    }
  }
}
