package cursitor.fare.court;

import cursitor.fare.FareCode;
import cursitor.fare.ObligationKey;
import cursitor.fare.caseparty.Address;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.Charge;
import cursitor.fare.caseparty.Citation;
import cursitor.fare.caseparty.ControlFlags;
import cursitor.fare.caseparty.CourtNotice;
import cursitor.fare.caseparty.FinancialTransaction;
import cursitor.fare.caseparty.Obligation;
import cursitor.fare.caseparty.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// What must hold of a submitted case/party whatever was told before: what it names exists, its
/// codes are in their tables, nothing is below zero.
///
/// @param path where the case/party stands in the submission, such as `parties[0]`
record ContentCheck(Bench bench, CaseParty caseParty, String path, Faults faults) {
  static final String MOVES_NOTHING =
      "A payment or adjustment of nothing is none; give its amount, or leave it out.";

  private static final String STANDS_TWICE =
      "Another in this list has the same key or number; leave one of the two out.";

  private static final String BOOKED_TWICE =
      "The same payment to ACS/FARE is booked twice; leave one of the two out.";

  /// Whether no obligation has anything of it.
  static boolean movesNothing(FinancialTransaction each) {
    return each.allocations().stream().allMatch(one -> one.amount() == 0);
  }

  void run() {
    keys();
    charges();
    sentences();
    obligations();
    financials();
    addresses();
    flags();
  }

  /// Nothing may stand twice under one key.
  private void keys() {
    twice("citations", caseParty.citations(), Citation::number);
    twice("charges", caseParty.charges(), Charge::key);
    twice("obligations", caseParty.obligations(), Obligation::key);
    twice("financials", caseParty.financials(), FinancialTransaction::number);
    twice("courtNotices", caseParty.courtNotices(), CourtNotice::id);
  }

  private <T> void twice(String list, List<T> values, Function<T, Object> key) {
    Set<Object> seen = new HashSet<>();
    for (int i = 0; i < values.size(); i++) {
      if (!seen.add(key.apply(values.get(i)))) {
        faults.add(FareCode.E101, at(list, i), "", STANDS_TWICE);
      }
    }
  }

  private String at(String list, int place) {
    return path + "." + list + "[" + place + "]";
  }

  private void charges() {
    for (int i = 0; i < caseParty.charges().size(); i++) {
      Charge charge = caseParty.charges().get(i);
      String number = charge.key().citationNumber();
      if (caseParty.citations().stream().noneMatch(each -> each.number().equals(number))) {
        faults.add(FareCode.E008, at("charges", i) + ".citationNumber");
      }
      if (bench.policy().caseType(bench.today(), charge.caseType()).isEmpty()) {
        faults.add(FareCode.E016, at("charges", i) + ".caseType", charge.caseType());
      }
      Charge.Disposition disposition = charge.disposition();
      if (disposition != null
          && bench.policy().disposition(disposition.on(), disposition.code()).isEmpty()) {
        faults.add(FareCode.E016, at("charges", i) + ".disposition", disposition.code());
      }
    }
  }

  private void sentences() {
    for (int i = 0; i < caseParty.sentences().size(); i++) {
      Sentence sentence = caseParty.sentences().get(i);
      if (caseParty.charge(sentence.charge()).isEmpty()) {
        faults.add(FareCode.E002, at("sentences", i) + ".charge");
      }
    }
  }

  private void obligations() {
    for (int i = 0; i < caseParty.obligations().size(); i++) {
      Obligation obligation = caseParty.obligations().get(i);
      ObligationKey key = obligation.key();
      if (key.charge() != null && caseParty.charge(key.charge()).isEmpty()) {
        faults.add(FareCode.E002, at("obligations", i) + ".charge");
      }
      if (obligation.balance() < 0) {
        faults.add(FareCode.E010, at("obligations", i) + ".balance");
      }
      if (obligation.originalAmount() < 0) {
        faults.add(FareCode.E010, at("obligations", i) + ".originalAmount");
      }
      if (bench.policy().obligationCode(bench.today(), key.code()).isEmpty()) {
        faults.add(FareCode.E016, at("obligations", i) + ".code", key.code());
      }
    }
  }

  private void financials() {
    Set<String> booked = new HashSet<>();
    for (int i = 0; i < caseParty.financials().size(); i++) {
      FinancialTransaction each = caseParty.financials().get(i);
      FinancialTransaction.Electronic electronic = each.electronic();
      if (electronic != null && !booked.add(electronic.acsTransactionNumber())) {
        faults.add(
            FareCode.E101,
            at("financials", i) + ".acsTransactionNumber",
            electronic.acsTransactionNumber(),
            BOOKED_TWICE);
      }
      if (movesNothing(each)) {
        faults.add(FareCode.E101, at("financials", i) + ".amount", "0.00", MOVES_NOTHING);
      }
      if (bench.policy().financialType(bench.today(), each.type()).isEmpty()) {
        faults.add(FareCode.E016, at("financials", i) + ".type", each.type());
      } else if (!bench.isFinancial(each)
          && each.allocations().stream().anyMatch(one -> one.balanceAfter() < 0)) {
        faults.add(FareCode.E010, at("financials", i) + ".balanceAfter");
      }
    }
  }

  private void addresses() {
    for (int i = 0; i < caseParty.addresses().size(); i++) {
      Address.Bad bad = caseParty.addresses().get(i).bad();
      if (bad != null && bench.policy().badAddressReason(bench.today(), bad.reason()).isEmpty()) {
        faults.add(FareCode.E016, at("addresses", i) + ".bad", bad.reason());
      }
    }
  }

  private void flags() {
    ControlFlags.Suspension suspension = caseParty.flags().suspension();
    if (suspension != null
        && bench.policy().suspendReason(bench.today(), suspension.reason()).isEmpty()) {
      faults.add(FareCode.E016, path + ".flags.suspension", suspension.reason());
    }
  }
}
