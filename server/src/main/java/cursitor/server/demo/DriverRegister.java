package cursitor.server.demo;

import cursitor.dmv907.dmv.DmvAct;
import cursitor.dmv907.message.License;
import cursitor.dmv907.message.PersonName;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The drivers the demonstration's DMV knows, in both operating modes. They are invented; the
/// samples speak of them.
public final class DriverRegister {
  private DriverRegister() {}

  public static List<DmvAct> of(OrganizationId dmv) {
    return Stream.of(OperatingMode.values()).flatMap(mode -> drivers(dmv, mode)).toList();
  }

  private static Stream<DmvAct> drivers(OrganizationId dmv, OperatingMode mode) {
    return Stream.of(
        driver(dmv, mode, "A1234567", "GARCIA", "MARIA", "ELENA", LocalDate.of(1984, 5, 4)),
        driver(dmv, mode, "F1112001", "O'NEIL-GARCIA", "SEAN", null, LocalDate.of(1979, 11, 30)),
        driver(dmv, mode, "N7654321", "MUÑOZ", "JOSÉ", null, LocalDate.of(1990, 2, 28)),
        driver(dmv, mode, "N7654322", "MUNOZ", "JOSE", null, LocalDate.of(1990, 2, 28)),
        driver(dmv, mode, "S1000001", "SMITH", "JOHN", null, LocalDate.of(1970, 1, 1)),
        driver(dmv, mode, "S1000002", "SMITH", "JOHN", null, LocalDate.of(1970, 1, 1)));
  }

  private static DmvAct driver(
      OrganizationId dmv,
      OperatingMode mode,
      String number,
      String lastName,
      String firstName,
      @Nullable String middleName,
      LocalDate birthDate) {
    return new DmvAct.DriverFiled(
        dmv,
        mode,
        new License(number, "CA"),
        new PersonName(lastName, firstName, middleName, null),
        birthDate,
        false);
  }
}
