package cursitor.fare.vendor;

import cursitor.exchange.Act;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.fare.ObligationKey;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.Place;
import cursitor.fare.message.MailedNotice;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the vendor's people, its mail room, its payment site and its skip-tracing ask of its desk.
public sealed interface VendorAct extends Act {
  /// A notice is put in the mail now, whatever timer would have mailed it later.
  record NoticeMailed(
      OrganizationId desk, OperatingMode mode, PartyKey party, MailedNotice.Kind kind)
      implements VendorAct {}

  /// A notice came back (FARE-53).
  ///
  /// @param noticeNumber which; null means the last one mailed
  /// @param reason a code of `bad-address-reasons.table`
  record MailReturned(
      OrganizationId desk,
      OperatingMode mode,
      PartyKey party,
      @Nullable String noticeNumber,
      String reason)
      implements VendorAct {}

  /// Skip-tracing found an address (FARE-51).
  record AddressTraced(OrganizationId desk, OperatingMode mode, PartyKey party, Place place)
      implements VendorAct {}

  /// A payment over the web, by phone or at a shop (FARE-54). Money once taken is never refused
  /// later; whether it may be taken is decided here (FARE-11, FARE-30).
  ///
  /// @param acsTransactionNumber the vendor's own, unique
  /// @param type a code of `financial-types.table`
  /// @param amount cents, without the convenience fee
  /// @param convenienceFee cents
  /// @param paidFor what was paid; before disposition there must be something (FARE-55)
  record PaymentTaken(
      OrganizationId desk,
      OperatingMode mode,
      PartyKey party,
      String acsTransactionNumber,
      Instant paidAt,
      String type,
      long amount,
      long convenienceFee,
      @Nullable String method,
      @Nullable ObligationKey paidFor)
      implements VendorAct {}
}
