package cursitor.fare.justis;

import cursitor.fare.ObligationKey;
import cursitor.fare.message.AddedFee;
import cursitor.fare.message.VendorTransaction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The money that is on its way or was added.
///
/// @param rolledUp cents the vendor was told last at case level, or null (FARE-38)
/// @param announced payments of the vendor the court was told of
public record Money(
    @Nullable Long rolledUp, List<Announced> announced, @Nullable Delinquency delinquency) {
  static final Money NONE = new Money(null, List.of(), null);

  public Money {
    announced = List.copyOf(announced);
  }

  Money rolledUp(long balance) {
    return new Money(balance, announced, delinquency);
  }

  Money announced(List<Announced> payments) {
    return new Money(rolledUp, payments, delinquency);
  }

  Money delinquency(@Nullable Delinquency next) {
    return new Money(rolledUp, announced, next);
  }

  /// The payment of a number, where the court was told of it.
  Optional<Announced> announced(String acsTransactionNumber) {
    return announced.stream()
        .filter(each -> each.acsTransactionNumber().equals(acsTransactionNumber))
        .findFirst();
  }

  /// A payment taken by the vendor.
  ///
  /// @param at when the court was told of it
  public record Announced(
      VendorTransaction.ElectronicPayment payment, Instant at, boolean confirmed) {
    String acsTransactionNumber() {
      return payment.acsTransactionNumber();
    }

    long amount() {
      return payment.amount();
    }
  }

  /// The case/party is in delinquency.
  ///
  /// @param fee what was added, or null
  /// @param echoed the court has booked it (FARE-78)
  /// @param earlier fees of FARE that were on the books before
  public record Delinquency(
      Instant issuedAt, @Nullable AddedFee fee, boolean echoed, List<ObligationKey> earlier) {
    public Delinquency {
      earlier = List.copyOf(earlier);
    }

    Delinquency whenEchoed() {
      return new Delinquency(issuedAt, fee, true, earlier);
    }
  }
}
