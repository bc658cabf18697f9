package cursitor.fare.update;

import static java.util.stream.Collectors.groupingBy;

import cursitor.fare.ChargeKey;
import cursitor.fare.ObligationKey;
import cursitor.fare.caseparty.Address;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.Charge;
import cursitor.fare.caseparty.Citation;
import cursitor.fare.caseparty.ControlFlags;
import cursitor.fare.caseparty.CourtNotice;
import cursitor.fare.caseparty.FinancialTransaction;
import cursitor.fare.caseparty.FinancialTransaction.Allocation;
import cursitor.fare.caseparty.FlagChange;
import cursitor.fare.caseparty.Obligation;
import cursitor.fare.caseparty.Sentence;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.CourtTransaction.MandatoryAppearanceUpdate.Indicator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which transactions lead from one state of a case/party to another: the dual of [Updates]. Each
/// is applied as soon as it is found, so the next one is found against what the receiver will have
/// by then.
///
/// Both states have the same key; addresses, financial transactions and court notices of the first
/// are in the second one too; a recall is not taken back. Whoever asks has seen to that. The order
/// inside a list makes no difference.
public final class Differences {
  private final CaseParty after;
  private final Predicate<FinancialTransaction> financial;
  private final List<CourtTransaction> found = new ArrayList<>();
  private CaseParty now;

  private Differences(
      CaseParty before, CaseParty after, Predicate<FinancialTransaction> financial) {
    this.now = before;
    this.after = after;
    this.financial = financial;
  }

  /// What leads from one state to another.
  ///
  /// @param transactions in the order in which they are to be sent
  /// @param reached the state they lead to
  public record Path(List<CourtTransaction> transactions, CaseParty reached) {
    public Path {
      transactions = List.copyOf(transactions);
    }
  }

  /// The transactions that lead from one state to the other, in the order in which they are sent.
  ///
  /// @param financial whether FARE counts one as money paid (`financial-types.table`)
  public static List<CourtTransaction> between(
      CaseParty before, CaseParty after, Predicate<FinancialTransaction> financial) {
    return path(before, after, financial).transactions();
  }

  /// The transactions, and the state they lead to.
  public static Path path(
      CaseParty before, CaseParty after, Predicate<FinancialTransaction> financial) {
    if (!before.key().equals(after.key())) {
      throw new IllegalArgumentException("another key is another case/party");
    }
    Differences differences = new Differences(before, after, financial);
    differences.find();
    return new Path(differences.found, differences.now);
  }

  private void find() {
    caseData();
    party();
    chargesGone();
    charges();
    money();
    after.courtNotices().stream()
        .filter(notice -> now.courtNotices().stream().noneMatch(of(notice)))
        .forEach(notice -> tell(new CourtTransaction.TteapNoticeIndicator(notice)));
    flags();
  }

  private static Predicate<CourtNotice> of(CourtNotice notice) {
    return each -> each.id().equals(notice.id());
  }

  /// A transaction that would change nothing is not sent.
  private void tell(CourtTransaction transaction) {
    switch (Updates.apply(now, transaction)) {
      case Updated.To(CaseParty next) -> {
        now = next;
        found.add(transaction);
      }
      case Updated.Unchanged _ -> {}
      case Updated.No(var code, String field) ->
          throw new IllegalArgumentException(
              "the second state is not a legal one: %s at %s".formatted(code, field));
    }
  }

  // ---- case and party

  /// Citations that come with a new charge, or go with the last one, need no word of their own.
  private void caseData() {
    List<Citation> known =
        after.citations().stream().filter(each -> isOnFile(each) || !hasCharge(each)).toList();
    List<Citation> goingAnyway =
        now.citations().stream()
            .filter(each -> after.citations().stream().noneMatch(numbered(each)))
            .filter(this::goesWithItsCharges)
            .toList();
    List<Citation> said = new ArrayList<>(known);
    said.addAll(goingAnyway);
    if (!now.data().equals(after.data()) || !Set.copyOf(said).equals(Set.copyOf(now.citations()))) {
      tell(new CourtTransaction.CaseUpdate(after.data(), said));
    }
  }

  private static Predicate<Citation> numbered(Citation citation) {
    return each -> each.number().equals(citation.number());
  }

  private boolean isOnFile(Citation citation) {
    return now.citations().stream().anyMatch(numbered(citation));
  }

  private boolean hasCharge(Citation citation) {
    return after.charges().stream()
        .anyMatch(each -> each.key().citationNumber().equals(citation.number()));
  }

  private boolean goesWithItsCharges(Citation citation) {
    return now.charges().stream()
        .anyMatch(each -> each.key().citationNumber().equals(citation.number()));
  }

  private void party() {
    tell(new CourtTransaction.PartyUpdate(after.person()));
    int known = now.addresses().size();
    for (int i = Math.max(0, known - 1); i < after.addresses().size(); i++) {
      Address address = after.addresses().get(i);
      if (i >= known || !address.equals(now.addresses().get(i))) {
        tell(new CourtTransaction.AddressUpdate(address));
      }
    }
    tell(new CourtTransaction.AppearanceUpdate(after.firstAppearance()));
  }

  // ---- charges

  private void chargesGone() {
    for (Obligation obligation : now.obligations()) {
      if (after.obligation(obligation.key()).isEmpty()) {
        tell(new CourtTransaction.ObligationDelete(obligation.key()));
      }
    }
    for (Charge charge : now.charges()) {
      if (after.charge(charge.key()).isEmpty()) {
        tell(new CourtTransaction.ChargeDelete(charge.key()));
      }
    }
  }

  private void charges() {
    for (Charge charge : after.charges()) {
      if (now.charge(charge.key()).isEmpty()) {
        tell(new CourtTransaction.ChargeAdd(charge, newCitation(charge)));
      }
    }
    if (!Set.copyOf(now.citations()).equals(Set.copyOf(after.citations()))) {
      tell(new CourtTransaction.CaseUpdate(after.data(), after.citations()));
    }
    indicators();
    sentences();
    after.charges().forEach(charge -> tell(new CourtTransaction.ChargeUpdate(charge)));
  }

  private @Nullable Citation newCitation(Charge charge) {
    return after.citations().stream()
        .filter(each -> each.number().equals(charge.key().citationNumber()))
        .filter(each -> !isOnFile(each))
        .findFirst()
        .orElse(null);
  }

  private void indicators() {
    List<Indicator> changed = new ArrayList<>();
    for (Charge charge : after.charges()) {
      now.charge(charge.key())
          .filter(was -> was.mandatoryAppearance() != charge.mandatoryAppearance())
          .ifPresent(_ -> changed.add(new Indicator(charge.key(), charge.mandatoryAppearance())));
    }
    if (!changed.isEmpty()) {
      tell(new CourtTransaction.MandatoryAppearanceUpdate(changed));
    }
  }

  private void sentences() {
    Map<ChargeKey, List<Sentence>> was =
        now.sentences().stream().collect(groupingBy(Sentence::charge));
    Map<ChargeKey, List<Sentence>> is =
        after.sentences().stream().collect(groupingBy(Sentence::charge));
    for (Charge charge : after.charges()) {
      List<Sentence> old = was.getOrDefault(charge.key(), List.of());
      List<Sentence> next = is.getOrDefault(charge.key(), List.of());
      if (!counted(old).equals(counted(next))) {
        tell(new CourtTransaction.SentenceUpdate(charge.key(), next));
      }
    }
  }

  private static Map<Sentence, Long> counted(List<Sentence> sentences) {
    return sentences.stream().collect(groupingBy(each -> each, Collectors.counting()));
  }

  // ---- money

  /// What is owed is set so that each payment that follows leaves the balance it says (A24); only
  /// what payments and adjustments do not explain is said of the obligation itself.
  private void money() {
    List<FinancialTransaction> moved = moved();
    List<Obligation> start = after.obligations().stream().map(each -> before(each, moved)).toList();
    for (Obligation obligation : start) {
      if (now.obligation(obligation.key()).isEmpty()) {
        tell(new CourtTransaction.ObligationAdd(obligation));
      }
    }
    start.forEach(obligation -> tell(new CourtTransaction.ObligationUpdate(obligation)));
    for (FinancialTransaction each : moved) {
      Set<ObligationKey> seen = new HashSet<>();
      each.allocations().stream()
          .filter(one -> seen.add(one.obligation()))
          .forEach(one -> setFor(each, one));
      tell(carrying(each));
    }
    after.obligations().forEach(each -> tell(new CourtTransaction.ObligationUpdate(each)));
  }

  /// What changed between two payments is said between them.
  private void setFor(FinancialTransaction movement, Allocation allocation) {
    after
        .obligation(allocation.obligation())
        .filter(each -> now.obligation(each.key()).isPresent())
        .map(each -> owedBefore(each, movement, allocation))
        .ifPresent(each -> tell(new CourtTransaction.ObligationUpdate(each)));
  }

  /// What must be owed so that a payment leaves the balance it says. One of more than is owed,
  /// which leaves nothing, is paid too much (A34): nothing more has come to be owed by it.
  private Obligation owedBefore(
      Obligation obligation, FinancialTransaction movement, Allocation allocation) {
    long explained = Math.max(0, allocation.balanceAfter() + allocation.amount());
    long owed = now.obligation(obligation.key()).map(Obligation::balance).orElse(explained);
    boolean same =
        now.obligation(obligation.key())
            .filter(was -> was.originalAmount() == obligation.originalAmount())
            .isPresent();
    boolean tooMuch =
        same && financial.test(movement) && allocation.balanceAfter() <= 0 && owed < explained;
    return obligation.owing(tooMuch ? owed : explained);
  }

  private List<FinancialTransaction> moved() {
    Set<String> known = new HashSet<>();
    now.financials().forEach(each -> known.add(each.number()));
    return after.financials().stream().filter(each -> !known.contains(each.number())).toList();
  }

  private Obligation before(Obligation obligation, List<FinancialTransaction> moved) {
    for (FinancialTransaction movement : moved) {
      for (Allocation allocation : movement.allocations()) {
        if (allocation.obligation().equals(obligation.key())) {
          return owedBefore(obligation, movement, allocation);
        }
      }
    }
    return obligation;
  }

  private CourtTransaction carrying(FinancialTransaction each) {
    if (each.electronic() != null) {
      return new CourtTransaction.PaymentConfirmation(each);
    }
    return financial.test(each)
        ? new CourtTransaction.CourtPayment(each)
        : new CourtTransaction.NonFinancialAdjustment(each);
  }

  // ---- flags

  private void flags() {
    ControlFlags was = now.flags();
    ControlFlags is = after.flags();
    Boolean special = is.specialCollections();
    if (special != null && !special.equals(was.specialCollections())) {
      flag(new FlagChange.SpecialCollections(special));
    }
    if (is.moneyHoldWaived() != was.moneyHoldWaived()) {
      flag(new FlagChange.TteapWaiver(is.moneyHoldWaived()));
    }
    if (!Objects.equals(is.suspension(), was.suspension())) {
      flag(new FlagChange.Suspend(is.suspension()));
    }
    if (is.webIvrRemoved() != was.webIvrRemoved()) {
      flag(new FlagChange.WebIvrRemoval(is.webIvrRemoved()));
    }
    if (is.recalled() && !was.recalled()) {
      flag(new FlagChange.Recall("recalled by the court"));
    }
  }

  private void flag(FlagChange change) {
    tell(new CourtTransaction.FlagUpdate(change));
  }
}
