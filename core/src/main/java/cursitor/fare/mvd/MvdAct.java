package cursitor.fare.mvd;

import cursitor.exchange.Act;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.fare.caseparty.License;
import cursitor.fare.caseparty.Name;
import cursitor.fare.caseparty.Place;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the MVD's own register tells its desk.
public sealed interface MvdAct extends Act {
  /// A customer as the register has it now.
  ///
  /// @param vehicles how many vehicles are registered to the customer
  record CustomerFiled(
      OrganizationId desk,
      OperatingMode mode,
      String customerNumber,
      Name name,
      @Nullable LocalDate birthDate,
      @Nullable License license,
      @Nullable Place address,
      int vehicles,
      @Nullable LocalDate deceasedOn)
      implements MvdAct {}
}
