package cursitor.fare.court;

import cursitor.fare.ChargeKey;
import cursitor.fare.ObligationKey;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// What the register brought about itself, of which the case management system may not know yet.
///
/// @param bookings numbers of financial transactions the register booked and nobody submitted since
/// @param adopted bookings that were submitted since under the court's own number
/// @param fees obligations the register added, and whether the court has submitted them since
/// @param zeroed charges whose amounts it set to zero with their indicator (FARE-10)
public record Own(
    List<String> bookings, List<Adopted> adopted, List<OwnFee> fees, List<ChargeKey> zeroed) {
  /// Nothing yet.
  public static final Own NONE = new Own(List.of(), List.of(), List.of(), List.of());

  public Own {
    bookings = List.copyOf(bookings);
    adopted = List.copyOf(adopted);
    fees = List.copyOf(fees);
    zeroed = List.copyOf(zeroed);
  }

  /// A booking of the register and the number the court gave it.
  public record Adopted(String court, String own) {}

  /// A fee the register added.
  ///
  /// @param adopted the court has submitted it since, and it is the court's to change
  /// @param withdrawn its delinquency was withdrawn (A35)
  public record OwnFee(ObligationKey key, boolean adopted, boolean withdrawn) {}

  Own booking(String number) {
    return new Own(
        Stream.concat(bookings.stream(), Stream.of(number)).toList(), adopted, fees, zeroed);
  }

  Own adopting(String court, String number) {
    return new Own(
        bookings.stream().filter(each -> !each.equals(number)).toList(),
        Stream.concat(adopted.stream(), Stream.of(new Adopted(court, number))).toList(),
        fees,
        zeroed);
  }

  Own fee(ObligationKey fee) {
    List<OwnFee> others = fees.stream().filter(each -> !each.key().equals(fee)).toList();
    return new Own(
        bookings,
        adopted,
        Stream.concat(others.stream(), Stream.of(new OwnFee(fee, false, false))).toList(),
        zeroed);
  }

  /// The court has submitted an obligation; where it was a fee of the register, it is the court's
  /// now.
  Own submitted(ObligationKey obligation) {
    return fees(each ->
        each.key().equals(obligation) ? new OwnFee(obligation, true, each.withdrawn()) : each);
  }

  /// The delinquency a fee was added for was withdrawn.
  Own withdrawn(ObligationKey fee) {
    return fees(each -> each.key().equals(fee) ? new OwnFee(fee, each.adopted(), true) : each);
  }

  private Own fees(UnaryOperator<OwnFee> change) {
    return new Own(bookings, adopted, fees.stream().map(change).toList(), zeroed);
  }

  Own zeroed(List<ChargeKey> charges) {
    return new Own(bookings, adopted, fees, charges);
  }

  /// The number of the booking the court has submitted under a number of its own.
  Optional<String> adoptedBy(String court) {
    return adopted.stream()
        .filter(each -> each.court().equals(court))
        .map(Adopted::own)
        .findFirst();
  }

  boolean isOf(String own) {
    return bookings.contains(own) || adopted.stream().anyMatch(each -> each.own().equals(own));
  }
}
