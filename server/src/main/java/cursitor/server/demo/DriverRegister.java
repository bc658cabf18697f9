package cursitor.server.demo;

import cursitor.dmv907.dmv.DmvAct;
import cursitor.dmv907.message.License;
import cursitor.dmv907.message.PersonName;
import cursitor.exchange.Input;
import cursitor.exchange.MessageId;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.server.engine.Arrival;
import cursitor.server.node.Node;
import cursitor.wire.Octets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The drivers the demonstration's DMV knows, in both operating modes. They are invented; the
/// samples speak of them.
public final class DriverRegister {
  private DriverRegister() {}

  public static List<DmvAct> of(OrganizationId dmv) {
    return Stream.of(OperatingMode.values()).flatMap(mode -> drivers(dmv, mode)).toList();
  }

  /// Files the drivers at the node's DMV, under ids of their own making, so that a second start
  /// files them once.
  public static void file(Node node) {
    OrganizationId dmv = new OrganizationId(DemoNode.DMV);
    for (DmvAct act : of(dmv)) {
      Octets form = Octets.ofText(formOf(act));
      MessageId id = new MessageId(UUID.nameUUIDFromBytes(form.bytes()));
      node.submit(new Arrival.Acted(dmv, id, new Input.ActPerformed(act), form));
    }
  }

  /// What tells one filing from another; a record's own text hides who it is about.
  private static String formOf(DmvAct act) {
    return switch (act) {
      case DmvAct.DriverFiled filed -> filed.mode() + " " + filed.license().number();
    };
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
