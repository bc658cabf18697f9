package cursitor.fare.message;

import cursitor.fare.ChargeKey;
import cursitor.fare.ObligationKey;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.Address;
import cursitor.fare.caseparty.CaseData;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.Charge;
import cursitor.fare.caseparty.Citation;
import cursitor.fare.caseparty.CourtNotice;
import cursitor.fare.caseparty.FinancialTransaction;
import cursitor.fare.caseparty.FlagChange;
import cursitor.fare.caseparty.Obligation;
import cursitor.fare.caseparty.Person;
import cursitor.fare.caseparty.Sentence;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a court tells; JUSTIS passes it on to the vendor.
public sealed interface CourtTransaction extends Transaction {
  /// The case/party with all its data (FARE-84, FARE-87, FARE-90, FARE-93).
  ///
  /// @param predecessor the key it had before, whose recall comes first (FARE-82), or null
  record CaseAdd(CaseParty caseParty, @Nullable PartyKey predecessor) implements CourtTransaction {
    @Override
    public TransactionCode code() {
      return TransactionCode.CASE_ADD;
    }
  }

  /// Corrected or added case data (FARE-24, FARE-26).
  ///
  /// @param citations what is known of the citations, all of them
  record CaseUpdate(CaseData data, List<Citation> citations) implements CourtTransaction {
    public CaseUpdate {
      citations = List.copyOf(citations);
    }

    @Override
    public TransactionCode code() {
      return TransactionCode.CASE_UPD;
    }
  }

  /// The case is sealed or the party restricted: it leaves FARE at once (FARE-28, FARE-50).
  record CaseDelete(Ground ground) implements CourtTransaction {
    /// Why it leaves.
    public enum Ground {
      SEALED,
      RESTRICTED
    }

    @Override
    public TransactionCode code() {
      return TransactionCode.CASE_DEL;
    }
  }

  /// The case is no longer valid for FARE; the court keeps its records (FARE-88, A32).
  ///
  /// @param successor the key it has now, where it has one
  record CaseInvalidate(@Nullable PartyKey successor) implements CourtTransaction {
    @Override
    public TransactionCode code() {
      return TransactionCode.CASE_INVALIDATE;
    }
  }

  /// Corrected or added party data (FARE-24, FARE-29).
  record PartyUpdate(Person person) implements CourtTransaction {
    @Override
    public TransactionCode code() {
      return TransactionCode.PARTY_UPD;
    }
  }

  /// A new address, or more about a known one (FARE-27).
  record AddressUpdate(Address address) implements CourtTransaction {
    @Override
    public TransactionCode code() {
      return TransactionCode.ADDR_UPD;
    }
  }

  /// The first scheduled appearance date changes (FARE-07).
  record AppearanceUpdate(@Nullable LocalDateTime firstAppearance) implements CourtTransaction {
    @Override
    public TransactionCode code() {
      return TransactionCode.APPEAR_UPD;
    }
  }

  /// The Mandatory Appearance Indicator of one or of all charges (FARE-08, FARE-09).
  record MandatoryAppearanceUpdate(List<Indicator> indicators) implements CourtTransaction {
    public MandatoryAppearanceUpdate {
      indicators = List.copyOf(indicators);
    }

    /// The indicator of one charge.
    public record Indicator(ChargeKey charge, boolean mandatory) {}

    @Override
    public TransactionCode code() {
      return TransactionCode.MANDAPP_UPD;
    }
  }

  /// A charge is added (FARE-96).
  ///
  /// @param citation the citation it stands on where that is new, else null
  record ChargeAdd(Charge charge, @Nullable Citation citation) implements CourtTransaction {
    @Override
    public TransactionCode code() {
      return TransactionCode.CHARGE_ADD;
    }

    @Override
    public String item() {
      return charge.key().toString();
    }
  }

  /// A charge as it is now: amended, pleaded to, disposed of, failed to appear on, appeared on
  /// (FARE-22, FARE-23, FARE-32 to FARE-34).
  record ChargeUpdate(Charge charge) implements CourtTransaction {
    @Override
    public TransactionCode code() {
      return TransactionCode.CHARGE_UPD;
    }

    @Override
    public String item() {
      return charge.key().toString();
    }
  }

  /// A charge is taken away, and its citation with the last of its charges (FARE-95).
  record ChargeDelete(ChargeKey charge) implements CourtTransaction {
    @Override
    public TransactionCode code() {
      return TransactionCode.CHARGE_DEL;
    }

    @Override
    public String item() {
      return charge.toString();
    }
  }

  /// The sentences of one charge as they are now (FARE-36). It precedes the charge update that adds
  /// the disposition.
  record SentenceUpdate(ChargeKey charge, List<Sentence> sentences) implements CourtTransaction {
    public SentenceUpdate {
      sentences = List.copyOf(sentences);
    }

    @Override
    public TransactionCode code() {
      return TransactionCode.SENT_UPD;
    }

    @Override
    public String item() {
      return charge.toString();
    }
  }

  /// A new obligation (FARE-37, FARE-67, FARE-78, FARE-97).
  record ObligationAdd(Obligation obligation) implements CourtTransaction {
    @Override
    public TransactionCode code() {
      return TransactionCode.OBLIG_ADD;
    }

    @Override
    public String item() {
      return obligation.key().toString();
    }
  }

  /// An obligation as it is now (FARE-10, FARE-37).
  record ObligationUpdate(Obligation obligation) implements CourtTransaction {
    @Override
    public TransactionCode code() {
      return TransactionCode.OBLIG_UPD;
    }

    @Override
    public String item() {
      return obligation.key().toString();
    }
  }

  /// An obligation is taken away (FARE-97).
  record ObligationDelete(ObligationKey obligation) implements CourtTransaction {
    @Override
    public TransactionCode code() {
      return TransactionCode.OBLIG_DEL;
    }

    @Override
    public String item() {
      return obligation.toString();
    }
  }

  /// A payment made to the court, or its reversal (FARE-41, FARE-44).
  record CourtPayment(FinancialTransaction payment) implements CourtTransaction {
    @Override
    public TransactionCode code() {
      return TransactionCode.PAY_COURT;
    }

    @Override
    public String item() {
      return payment.number();
    }
  }

  /// What is owed changes without money of FARE's: suspended, waived, converted, intercepted,
  /// worked off (FARE-39, FARE-40, FARE-42, FARE-43).
  record NonFinancialAdjustment(FinancialTransaction adjustment) implements CourtTransaction {
    @Override
    public TransactionCode code() {
      return TransactionCode.ADJ_NONFIN;
    }

    @Override
    public String item() {
      return adjustment.number();
    }
  }

  /// The court has booked a web or phone payment (FARE-45).
  ///
  /// @param booking with the vendor's transaction number and date and time
  record PaymentConfirmation(FinancialTransaction booking) implements CourtTransaction {
    @Override
    public TransactionCode code() {
      return TransactionCode.PAY_CONFIRM;
    }

    @Override
    public String item() {
      return booking.number();
    }
  }

  /// A process control flag changes (FARE-61, FARE-68).
  record FlagUpdate(FlagChange change) implements CourtTransaction {
    @Override
    public TransactionCode code() {
      return TransactionCode.FLAG_UPD;
    }

    @Override
    public String item() {
      return change.kind().name();
    }
  }

  /// The court sent a notice that counts as an attempt to collect (FARE-48, FARE-49).
  record TteapNoticeIndicator(CourtNotice notice) implements CourtTransaction {
    @Override
    public TransactionCode code() {
      return TransactionCode.TTEAP_NOTICE_IND;
    }

    @Override
    public String item() {
      return notice.id();
    }
  }
}
