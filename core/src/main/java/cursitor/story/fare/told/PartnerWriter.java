package cursitor.story.fare.told;

import cursitor.fare.Cents;
import cursitor.fare.PartyKey;
import cursitor.fare.message.VendorTransaction;
import cursitor.fare.mvd.CustomerFile;
import cursitor.story.fare.cast.Figure;
import cursitor.story.fare.cast.Moment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Writes what happened at the vendor and the MVD as the lines that would make it happen.
public final class PartnerWriter {
  private PartnerWriter() {}

  /// The line for what the vendor's people did that led to this.
  public static String vendor(PartyKey key, VendorTransaction told, Moment moment) {
    return switch (told) {
      case VendorTransaction.ReminderMailed(var notice) ->
          "vendor mails " + notice.kind() + " to " + key;
      case VendorTransaction.PostDispositionMailed(var notice) ->
          "vendor mails " + notice.kind() + " to " + key;
      case VendorTransaction.AddressFound(var address) ->
          "vendor finds the address " + Slots.place(address.place()) + " of " + key;
      case VendorTransaction.AddressBad bad ->
          "the last notice to " + key + " comes back as " + bad.how().reason();
      case VendorTransaction.ElectronicPayment payment -> payment(key, payment, moment);
      case VendorTransaction.TteapHold _,
          VendorTransaction.TteapReleased _,
          VendorTransaction.TteapReject _,
          VendorTransaction.Delinquent _ ->
          Remark.of("The vendor's people brought about what follows in " + key + ".");
    };
  }

  private static String payment(
      PartyKey key, VendorTransaction.ElectronicPayment payment, Moment moment) {
    String channel =
        switch (payment.type()) {
          case "PAYW" -> "web";
          case "PAYI" -> "phone";
          default -> "shop";
        };
    return "vendor takes payment of %s by %s on %s%s as %s%s"
        .formatted(
            Cents.text(payment.amount()),
            channel,
            key,
            payment.paidFor() == null ? "" : " for " + payment.paidFor(),
            payment.acsTransactionNumber(),
            payment.paidAt().equals(moment.instant())
                ? ""
                : " received " + Slots.time(payment.paidAt()));
  }

  /// The line for a customer of the MVD's register, as that has them now.
  public static String customer(CustomerFile customer, Figure figure) {
    List<String> differences = new ArrayList<>();
    note(differences, "surname", customer.name().surname(), figure.name().surname());
    note(differences, "given", customer.name().given(), figure.name().given());
    note(differences, "middle", customer.name().middle(), figure.name().middle());
    LocalDate born = customer.birthDate();
    if (born != null) {
      note(differences, "birthDate", born.toString(), figure.birthDate().toString());
    }
    String license = customer.license() == null ? "none" : Slots.licence(customer.license());
    note(
        differences,
        "licence",
        license,
        figure.license() == null ? "none" : Slots.licence(figure.license()));
    if (customer.address() != null && !customer.address().equals(figure.home())) {
      differences.add("address " + Slots.place(customer.address()));
    }
    return "mvd knows %s as %s%s%s%s"
        .formatted(
            figure.tag(),
            customer.customerNumber(),
            customer.vehicles() == 1 ? "" : " with " + customer.vehicles() + " vehicles",
            customer.deceasedOn() == null ? "" : ", deceased " + customer.deceasedOn(),
            differences.isEmpty() ? "" : " but " + String.join(", ", differences));
  }

  private static void note(
      List<String> differences, String name, @Nullable String has, @Nullable String story) {
    if (has != null && !Objects.equals(has, story)) {
      differences.add(name + " " + Slots.value(has));
    }
  }
}
