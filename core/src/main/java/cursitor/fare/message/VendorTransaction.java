package cursitor.fare.message;

import cursitor.fare.ObligationKey;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.Address;
import cursitor.fare.caseparty.Place;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the vendor tells; JUSTIS passes it on to the court (FARE-04).
public sealed interface VendorTransaction extends Transaction {
  /// A reminder notice was mailed (FARE-12).
  record ReminderMailed(MailedNotice notice) implements VendorTransaction {
    @Override
    public TransactionCode code() {
      return TransactionCode.EVT_REMINDER;
    }

    @Override
    public String item() {
      return notice.number();
    }
  }

  /// A post-disposition notice was mailed (FARE-74).
  record PostDispositionMailed(MailedNotice notice) implements VendorTransaction {
    @Override
    public TransactionCode code() {
      return TransactionCode.EVT_POSTDISP;
    }

    @Override
    public String item() {
      return notice.number();
    }
  }

  /// A new address was found (FARE-51).
  record AddressFound(Address address) implements VendorTransaction {
    @Override
    public TransactionCode code() {
      return TransactionCode.ADDR_SKIP;
    }
  }

  /// A notice came back (FARE-53).
  record AddressBad(String noticeNumber, Place place, Address.Bad how)
      implements VendorTransaction {
    @Override
    public TransactionCode code() {
      return TransactionCode.ADDR_BAD;
    }

    @Override
    public String item() {
      return noticeNumber;
    }
  }

  /// A payment over the web, by phone or at a shop (FARE-54).
  ///
  /// @param type a code of `financial-types.table`
  /// @param amount cents, without the convenience fee
  /// @param convenienceFee cents, the vendor's own
  /// @param paidFor the obligation that was paid; before disposition there must be one (FARE-55)
  /// @param misdirected the key is recalled, deleted or has moved; the money is forwarded all the
  ///   same (A33)
  /// @param successor the key to book it under, where it moved
  record ElectronicPayment(
      String acsTransactionNumber,
      Instant paidAt,
      String type,
      long amount,
      long convenienceFee,
      @Nullable String method,
      @Nullable ObligationKey paidFor,
      boolean misdirected,
      @Nullable PartyKey successor)
      implements VendorTransaction {
    @Override
    public TransactionCode code() {
      return TransactionCode.PAY_ELECTRONIC;
    }

    /// This payment when its key is gone (A33).
    public ElectronicPayment astray(@Nullable PartyKey to) {
      return new ElectronicPayment(
          acsTransactionNumber, paidAt, type, amount, convenienceFee, method, paidFor, true, to);
    }

    @Override
    public String item() {
      return acsTransactionNumber;
    }
  }

  /// The MVD has placed a hold (FARE-56).
  record TteapHold(HoldGround ground, String mvdCode, Instant placedAt)
      implements VendorTransaction {
    @Override
    public TransactionCode code() {
      return TransactionCode.TTEAP_HOLD;
    }

    @Override
    public String item() {
      return ground.name();
    }
  }

  /// The MVD has released it.
  ///
  /// @param reason a code of `release-reasons.table`
  record TteapReleased(HoldGround ground, String mvdCode, String reason, Instant releasedAt)
      implements VendorTransaction {
    @Override
    public TransactionCode code() {
      return TransactionCode.TTEAP_RELEASED;
    }

    @Override
    public String item() {
      return ground.name();
    }
  }

  /// The MVD has rejected a hold request (FARE-58 to FARE-60).
  ///
  /// @param mvdCode a code of `mvd-responses.table`
  /// @param onFile what the MVD has of the person, or of each candidate
  record TteapReject(HoldGround ground, String mvdCode, List<MvdRecord> onFile)
      implements VendorTransaction {
    public TteapReject {
      onFile = List.copyOf(onFile);
    }

    @Override
    public TransactionCode code() {
      return TransactionCode.TTEAP_REJECT;
    }

    @Override
    public String item() {
      return ground.name();
    }
  }

  /// The case/party is in delinquency (FARE-76).
  ///
  /// @param secondNoticeAt when the second notice was mailed
  /// @param issuedAt when it was declared; the 72 hours run from here (A10)
  /// @param balance cents owed then
  /// @param fee what JUSTIS adds before the court sees it (FARE-77), or null
  record Delinquent(Instant secondNoticeAt, Instant issuedAt, long balance, @Nullable AddedFee fee)
      implements VendorTransaction {
    @Override
    public TransactionCode code() {
      return TransactionCode.DELINQUENT;
    }
  }
}
