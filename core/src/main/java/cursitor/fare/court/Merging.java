package cursitor.fare.court;

import cursitor.fare.ChargeKey;
import cursitor.fare.FareCode;
import cursitor.fare.ObligationKey;
import cursitor.fare.caseparty.Address;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.Charge;
import cursitor.fare.caseparty.ControlFlags;
import cursitor.fare.caseparty.CourtNotice;
import cursitor.fare.caseparty.FinancialTransaction;
import cursitor.fare.caseparty.FinancialTransaction.Allocation;
import cursitor.fare.caseparty.Obligation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Brings a submission together with what the register has beside it: addresses the vendor found
/// (FARE-27), payments and fees the register booked itself and the case management system may not
/// know of yet.
///
/// What was told before stays: an address, a booking or a court notice that is left out, or a
/// booking that was changed, is a fault (E017).
final class Merging {
  private final CaseParty kept;
  private final CaseParty submitted;

  /// What was announced; null where a case/party is submitted whole, with bookings of long ago.
  private final @Nullable Announced announced;

  private final String path;
  private final Faults faults;
  private Own own;

  Merging(RegisterFile file, CaseParty submitted, String path, Faults faults) {
    this(file.caseParty(), file.own(), file.announced(), submitted, path, faults);
  }

  private Merging(
      CaseParty kept,
      Own own,
      @Nullable Announced announced,
      CaseParty submitted,
      String path,
      Faults faults) {
    this.kept = kept;
    this.announced = announced;
    this.own = own;
    this.path = path;
    this.faults = faults;
    this.submitted = renamed(submitted);
  }

  /// Brings what is submitted whole under a new key together with what the register of the old one
  /// booked itself and nobody has submitted yet.
  static Merging moving(RegisterFile old, CaseParty submitted, String path, Faults faults) {
    Own own = old.own();
    List<ObligationKey> fees =
        own.fees().stream().filter(fee -> !fee.adopted()).map(Own.OwnFee::key).toList();
    CaseParty kept =
        submitted
            .change()
            .addresses(List.of())
            .financials(
                old.caseParty().financials().stream()
                    .filter(each -> own.bookings().contains(each.number()))
                    .toList())
            .obligations(
                old.caseParty().obligations().stream()
                    .filter(each -> fees.contains(each.key()))
                    .toList())
            .courtNotices(List.of())
            .done();
    return new Merging(kept, own, null, submitted, path, faults);
  }

  /// What comes of it.
  record Merged(CaseParty caseParty, Own own) {}

  Merged merged() {
    List<FinancialTransaction> financials = financials();
    List<Obligation> obligations = obligations();
    CaseParty merged =
        submitted
            .change()
            .addresses(addresses())
            .financials(financials)
            .obligations(obligations)
            .flags(flags())
            .courtNotices(courtNotices())
            .done();
    return new Merged(merged, own);
  }

  // ---- addresses

  /// The vendor's own address is not sent back to it (FARE-27), and none is forgotten.
  private List<Address> addresses() {
    Set<Object> vendors =
        kept.addresses().stream()
            .filter(each -> each.source() == Address.Source.ACS_SKIP_TRACE)
            .map(Address::place)
            .collect(Collectors.toSet());
    List<Address> said =
        submitted.addresses().stream().filter(each -> !vendors.contains(each.place())).toList();
    List<Address> addresses = new ArrayList<>(kept.addresses());
    int next = 0;
    for (int i = 0; i < kept.addresses().size(); i++) {
      Address known = kept.addresses().get(i);
      if (vendors.contains(known.place())) {
        continue;
      }
      if (next == said.size() || !said.get(next).place().equals(known.place())) {
        faults.add(FareCode.E017, path + ".addresses");
        return addresses;
      }
      if (i == kept.addresses().size() - 1) {
        addresses.set(i, flagged(known, said.get(next)));
      }
      next++;
    }
    addresses.addAll(said.subList(next, said.size()));
    return addresses;
  }

  /// Mail that came back stays remembered where the court does not know of it.
  private static Address flagged(Address known, Address said) {
    Address.Bad bad = known.bad();
    return said.bad() == null && bad != null ? said.returned(bad) : said;
  }

  // ---- money

  private List<FinancialTransaction> financials() {
    List<FinancialTransaction> next = new ArrayList<>(kept.financials());
    List<FinancialTransaction> added = new ArrayList<>();
    for (int i = 0; i < submitted.financials().size(); i++) {
      FinancialTransaction each = submitted.financials().get(i);
      String at = path + ".financials[" + i + "]";
      FinancialTransaction known = known(each);
      if (known != null) {
        unchanged(known, each, at);
      } else if (!adopts(each)) {
        echoes(each, at);
        added.add(each);
      }
    }
    nothingLeftOut();
    added.stream().map(this::afterOwnBookings).forEach(next::add);
    return next;
  }

  private @Nullable FinancialTransaction known(FinancialTransaction each) {
    return kept.financials().stream()
        .filter(one -> one.number().equals(each.number()))
        .findFirst()
        .orElse(null);
  }

  private void unchanged(FinancialTransaction known, FinancialTransaction said, String at) {
    boolean same =
        own.isOf(known.number())
            || (known.type().equals(said.type())
                && known.amount() == said.amount()
                && known.receivedAt().equals(said.receivedAt())
                && Objects.equals(known.reversalOf(), said.reversalOf()));
    if (!same) {
      faults.add(FareCode.E017, at);
    }
    own =
        own.bookings().contains(known.number()) ? own.adopting(said.number(), known.number()) : own;
  }

  /// What the register booked itself is known by the vendor's number, or as the same adjustment.
  private boolean adopts(FinancialTransaction said) {
    if (own.hasAdopted(said.number())) {
      return true;
    }
    FinancialTransaction booked =
        said.electronic() == null
            ? adjustment(said)
            : kept.booking(said.electronic().acsTransactionNumber()).orElse(null);
    if (booked == null) {
      return false;
    }
    own = own.adopting(said.number(), booked.number());
    return true;
  }

  private @Nullable FinancialTransaction adjustment(FinancialTransaction said) {
    return kept.financials().stream()
        .filter(each -> own.bookings().contains(each.number()) && each.electronic() == null)
        .filter(each -> each.type().equals(said.type()) && each.amount() == said.amount())
        .findFirst()
        .orElse(null);
  }

  /// A confirmation is of what was announced (E014, E015).
  private void echoes(FinancialTransaction said, String at) {
    FinancialTransaction.Electronic electronic = said.electronic();
    if (electronic == null || announced == null) {
      return;
    }
    announced.openings().stream()
        .filter(each ->
            each.kind() == Announced.Opening.Kind.PAYMENT
                && each.number().equals(electronic.acsTransactionNumber()))
        .findFirst()
        .ifPresentOrElse(
            opening -> {
              if (opening.amount() != said.amount()) {
                faults.add(FareCode.E015, at + ".amount");
              }
            },
            () -> faults.add(FareCode.E014, at + ".acsTransactionNumber"));
  }

  private void nothingLeftOut() {
    Set<String> said =
        submitted.financials().stream()
            .map(FinancialTransaction::number)
            .collect(Collectors.toSet());
    boolean leftOut =
        kept.financials().stream()
            .map(FinancialTransaction::number)
            .anyMatch(each -> !said.contains(each) && !own.isOf(each));
    if (leftOut) {
      faults.add(FareCode.E017, path + ".financials");
    }
  }

  /// Cents the register's own bookings took off each obligation, of those the court has not
  /// submitted.
  private Map<ObligationKey, Long> unknownToCourt() {
    Map<ObligationKey, Long> sums = new HashMap<>();
    for (FinancialTransaction each : kept.financials()) {
      if (own.bookings().contains(each.number())) {
        each.allocations()
            .forEach(one -> sums.merge(movedTo(one.obligation()), one.amount(), Long::sum));
      }
    }
    return sums;
  }

  /// The key an obligation has in the submission: another one where its citation changed (FARE-97).
  private ObligationKey movedTo(ObligationKey booked) {
    ChargeKey from = booked.charge();
    if (from == null || submitted.obligation(booked).isPresent()) {
      return booked;
    }
    return submitted.obligations().stream()
        .map(Obligation::key)
        .filter(each -> each.charge() != null && each.charge().sequence().equals(from.sequence()))
        .filter(each -> each.code().equals(booked.code()) && each.sequence() == booked.sequence())
        .filter(each -> kept.obligation(each).isEmpty())
        .findFirst()
        .orElse(booked);
  }

  /// What is paid too much leaves nothing owed, and is to be given back (A34).
  private FinancialTransaction afterOwnBookings(FinancialTransaction said) {
    Map<ObligationKey, Long> unknown = unknownToCourt();
    List<Allocation> allocations =
        said.allocations().stream()
            .map(each ->
                new Allocation(
                    each.obligation(),
                    each.amount(),
                    less(each.balanceAfter(), unknown.getOrDefault(each.obligation(), 0L))))
            .toList();
    return said.allocated(allocations);
  }

  private static long less(long balance, long unknown) {
    return Math.max(0, balance - unknown);
  }

  private List<Obligation> obligations() {
    Map<ObligationKey, Long> unknown = unknownToCourt();
    List<Obligation> obligations = new ArrayList<>();
    for (Obligation each : submitted.obligations()) {
      obligations.add(each.owing(less(each.balance(), unknown.getOrDefault(each.key(), 0L))));
      own = own.submitted(each.key());
    }
    for (Own.OwnFee fee : own.fees()) {
      if (!fee.adopted()) {
        kept.obligation(fee.key()).ifPresent(obligations::add);
      }
    }
    return obligations;
  }

  /// A fee the register added is known by its obligation code, whatever place the court gave it.
  private CaseParty renamed(CaseParty from) {
    CaseParty next = from;
    for (Own.OwnFee fee : own.fees()) {
      next = known(fee.key(), next);
    }
    return next;
  }

  private CaseParty known(ObligationKey fee, CaseParty from) {
    if (from.obligation(fee).isPresent()) {
      return from;
    }
    return from.obligations().stream()
        .map(Obligation::key)
        .filter(each -> each.code().equals(fee.code()) && kept.obligation(each).isEmpty())
        .findFirst()
        .map(each -> new Renaming(each, fee).in(from))
        .orElse(from);
  }

  // ---- flags and notices

  /// The Special Collections flag once set stays until it says otherwise; a recall stays (A17).
  private ControlFlags flags() {
    ControlFlags said = submitted.flags();
    Boolean special = said.specialCollections();
    return new ControlFlags(
        special == null ? kept.flags().specialCollections() : special,
        said.moneyHoldWaived(),
        said.suspension(),
        said.webIvrRemoved(),
        said.recalled() || kept.flags().recalled());
  }

  private List<CourtNotice> courtNotices() {
    return Stream.concat(
            kept.courtNotices().stream(),
            submitted.courtNotices().stream()
                .filter(each ->
                    kept.courtNotices().stream().noneMatch(known -> known.id().equals(each.id()))))
        .toList();
  }

  /// The charges that are mandatory now and were payable before, or were set to zero then.
  static List<ChargeKey> turnedMandatory(RegisterFile file, CaseParty next) {
    return next.charges().stream()
        .filter(each -> each.mandatoryAppearance() && !each.disposed())
        .map(Charge::key)
        .filter(each ->
            file.own().zeroed().contains(each)
                || file.caseParty()
                    .charge(each)
                    .filter(was -> !was.mandatoryAppearance())
                    .isPresent())
        .toList();
  }
}
