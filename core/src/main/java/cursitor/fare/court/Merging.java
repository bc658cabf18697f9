package cursitor.fare.court;

import cursitor.fare.ObligationKey;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.ControlFlags;
import cursitor.fare.caseparty.CourtNotice;
import cursitor.fare.caseparty.FinancialTransaction;
import cursitor.fare.caseparty.Obligation;
import cursitor.fare.court.Announced.Opening;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Brings a submission together with what the register has beside it: addresses the vendor found
/// (FARE-27), payments and fees the register booked itself and the case management system may not
/// know of yet.
///
/// What was told before stays: an address or a booking that is left out, or a booking that was
/// changed, is a fault (E017); a court notice that is left out still counts.
final class Merging {
  private final CaseParty kept;
  private final CaseParty submitted;
  private final Movements movements;
  private final String path;
  private final Faults faults;

  /// @param announced what the vendor and JUSTIS announced of the case/party
  Merging(
      RegisterFile file, List<Opening> announced, CaseParty submitted, String path, Faults faults) {
    this(file.caseParty(), file.own(), announced, submitted, path, faults);
  }

  private Merging(
      CaseParty kept,
      Own own,
      @Nullable List<Opening> announced,
      CaseParty submitted,
      String path,
      Faults faults) {
    this.kept = kept;
    this.path = path;
    this.faults = faults;
    this.submitted = renamed(submitted, own);
    this.movements = new Movements(kept, own, this.submitted, announced, path, faults);
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
    List<FinancialTransaction> financials = movements.together();
    CaseParty merged =
        submitted
            .change()
            .addresses(
                new KnownAddresses(kept.addresses(), path + ".addresses", faults)
                    .with(submitted.addresses()))
            .financials(financials)
            .obligations(obligations())
            .flags(flags())
            .courtNotices(courtNotices())
            .done();
    Own own = movements.own();
    for (Obligation each : submitted.obligations()) {
      own = own.submitted(each.key());
    }
    return new Merged(merged, own);
  }

  // ---- what is owed

  private List<Obligation> obligations() {
    Map<ObligationKey, Long> unknown = movements.unknownToCourt();
    List<Obligation> obligations = new ArrayList<>();
    for (Obligation each : submitted.obligations()) {
      obligations.add(
          each.owing(Movements.less(each.balance(), unknown.getOrDefault(each.key(), 0L))));
    }
    for (Own.OwnFee fee : movements.own().fees()) {
      if (!fee.adopted() && submitted.obligation(fee.key()).isEmpty()) {
        kept.obligation(fee.key()).ifPresent(obligations::add);
      }
    }
    return obligations;
  }

  /// A fee the register added is known by its obligation code, whatever place the court gave it.
  private CaseParty renamed(CaseParty from, Own own) {
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
}
