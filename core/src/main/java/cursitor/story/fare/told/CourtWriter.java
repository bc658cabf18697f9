package cursitor.story.fare.told;

import cursitor.fare.Cents;
import cursitor.fare.ChargeKey;
import cursitor.fare.ObligationKey;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.CourtNotice;
import cursitor.fare.message.CourtTransaction;
import cursitor.story.fare.cast.Moment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Writes what a court told about one case/party in one go as the lines that would make it tell
/// just that.
public final class CourtWriter {
  private final Map<String, Long> paid = new HashMap<>();

  /// The court was told of a payment of the vendor.
  ///
  /// @param amount cents
  public void paid(String number, long amount) {
    paid.put(number, amount);
  }

  /// The lines for some transactions, in their order; never for a CASE_ADD.
  ///
  /// @param before the case/party before them, or null where it is not known
  public List<String> lines(
      PartyKey key, List<CourtTransaction> told, @Nullable CaseParty before, Moment moment) {
    return new Turn(key, told, before, moment).lines();
  }

  /// What one submission told.
  private final class Turn {
    private final PartyKey key;
    private final List<CourtTransaction> told;
    private final @Nullable CaseParty before;
    private final Moment moment;
    private final Set<CourtTransaction> said = new HashSet<>();
    private final List<String> lines = new ArrayList<>();

    Turn(PartyKey key, List<CourtTransaction> told, @Nullable CaseParty before, Moment moment) {
      this.key = key;
      this.told = told;
      this.before = before;
      this.moment = moment;
    }

    List<String> lines() {
      for (CourtTransaction each : told) {
        if (said.add(each)) {
          write(each);
        }
      }
      return lines;
    }

    private void say(String line) {
      lines.add(line);
    }

    private void write(CourtTransaction each) {
      switch (each) {
        case CourtTransaction.CaseAdd _ ->
            lines.add(Remark.of("The case/party was added once more."));
        case CourtTransaction.CaseUpdate _,
            CourtTransaction.PartyUpdate _,
            CourtTransaction.AddressUpdate _ ->
            correct();
        case CourtTransaction.CaseDelete delete -> delete(delete);
        case CourtTransaction.CaseInvalidate invalidate ->
            say(
                "cms says %s is not valid%s"
                    .formatted(
                        key,
                        invalidate.successor() == null
                            ? ""
                            : ", but " + invalidate.successor() + " is"));
        case CourtTransaction.AppearanceUpdate update ->
            say(
                "court changes first appearance of %s to %s"
                    .formatted(key, String.valueOf(update.firstAppearance())));
        case CourtTransaction.MandatoryAppearanceUpdate update ->
            update
                .indicators()
                .forEach(indicator ->
                    say(
                        "court %s mandatory appearance on %s of %s"
                            .formatted(
                                indicator.mandatory() ? "marks" : "lifts",
                                indicator.charge(),
                                key)));
        case CourtTransaction.ChargeAdd add -> chargeAdded(add);
        case CourtTransaction.ChargeDelete delete -> chargeDropped(delete.charge());
        case CourtTransaction.ChargeUpdate update -> charge(update);
        case CourtTransaction.SentenceUpdate update -> sentence(update);
        case CourtTransaction.ObligationAdd add ->
            say(
                "court adds %s of %s to %s"
                    .formatted(
                        add.obligation().key(),
                        Cents.text(add.obligation().originalAmount()),
                        key));
        case CourtTransaction.ObligationUpdate update ->
            say(
                "court changes %s of %s to %s"
                    .formatted(
                        update.obligation().key(),
                        key,
                        Cents.text(update.obligation().originalAmount())));
        case CourtTransaction.ObligationDelete delete -> obligationDropped(delete);
        case CourtTransaction.CourtPayment payment ->
            lines.add(MoneyLines.payment(key, payment.payment(), before, moment));
        case CourtTransaction.NonFinancialAdjustment adjustment ->
            lines.addAll(MoneyLines.adjustment(key, adjustment.adjustment()));
        case CourtTransaction.PaymentConfirmation confirmation ->
            lines.add(MoneyLines.booking(key, confirmation.booking(), paid));
        case CourtTransaction.FlagUpdate update -> lines.add(FlagLines.of(key, update.change()));
        case CourtTransaction.TteapNoticeIndicator indicator -> notice(indicator.notice());
      }
    }

    private void delete(CourtTransaction.CaseDelete delete) {
      switch (delete.ground()) {
        case SEALED -> say("court seals %s/%s".formatted(key.court(), key.caseNumber()));
        case RESTRICTED -> say("court restricts %s".formatted(key));
      }
    }

    private void notice(CourtNotice notice) {
      say(
          "court sends %s %s in %s%s"
              .formatted(
                  notice.kind() == CourtNotice.Kind.OSC ? "order to show cause" : "notice",
                  notice.id(),
                  key,
                  notice.sentOn().equals(moment.day()) ? "" : " on " + notice.sentOn()));
    }

    /// All that was corrected at once is one line.
    private void correct() {
      List<String> fields = new ArrayList<>();
      for (CourtTransaction each : told) {
        List<String> corrected = Corrections.of(each, before);
        if (!corrected.isEmpty()) {
          said.add(each);
          fields.addAll(corrected);
        }
      }
      lines.add(
          fields.isEmpty()
              ? Remark.of("What no line can say was corrected in " + key + ".")
              : "court corrects " + key + " with " + String.join(", ", fields));
    }

    private void chargeAdded(CourtTransaction.ChargeAdd add) {
      ChargeKey charge = add.charge().key();
      String fine = fine(charge);
      say(
          "court adds charge %s of type %s%s to %s"
              .formatted(
                  charge, add.charge().caseType(), fine.isEmpty() ? "" : ", fine " + fine, key));
    }

    private void chargeDropped(ChargeKey charge) {
      told.stream()
          .filter(each ->
              each instanceof CourtTransaction.ObligationDelete(ObligationKey obligation)
                  && charge.equals(obligation.charge()))
          .forEach(said::add);
      say("court drops charge %s of %s".formatted(charge, key));
    }

    /// Where its charge goes too, it goes with it.
    private void obligationDropped(CourtTransaction.ObligationDelete delete) {
      Optional<ChargeKey> charge =
          told.stream()
              .flatMap(each ->
                  each instanceof CourtTransaction.ChargeDelete(ChargeKey dropped)
                      ? Stream.of(dropped)
                      : Stream.empty())
              .filter(dropped -> dropped.equals(delete.obligation().charge()))
              .findFirst();
      if (charge.isPresent()) {
        said.add(new CourtTransaction.ChargeDelete(charge.get()));
        chargeDropped(charge.get());
      } else {
        say("court drops %s of %s".formatted(delete.obligation(), key));
      }
    }

    private void charge(CourtTransaction.ChargeUpdate update) {
      Optional<CourtTransaction.SentenceUpdate> sentence =
          told.stream()
              .filter(CourtTransaction.SentenceUpdate.class::isInstance)
              .map(CourtTransaction.SentenceUpdate.class::cast)
              .filter(each -> each.charge().equals(update.charge().key()))
              .filter(each -> !said.contains(each))
              .findFirst();
      if (sentence.isPresent() && ChargeLines.isDisposed(update.charge(), before)) {
        said.add(sentence.get());
        disposed(update, sentence.get());
      } else {
        lines.addAll(ChargeLines.changes(key, update.charge(), before, moment));
      }
    }

    private void sentence(CourtTransaction.SentenceUpdate update) {
      Optional<CourtTransaction.ChargeUpdate> disposition =
          told.stream()
              .filter(CourtTransaction.ChargeUpdate.class::isInstance)
              .map(CourtTransaction.ChargeUpdate.class::cast)
              .filter(each -> each.charge().key().equals(update.charge()))
              .filter(each -> !said.contains(each))
              .filter(each -> ChargeLines.isDisposed(each.charge(), before))
              .findFirst();
      if (disposition.isPresent()) {
        said.add(disposition.get());
        disposed(disposition.get(), update);
      } else {
        lines.add(ChargeLines.sentenced(key, update, fine(update.charge())));
      }
    }

    private void disposed(
        CourtTransaction.ChargeUpdate update, CourtTransaction.SentenceUpdate sentence) {
      lines.add(ChargeLines.disposed(key, update.charge(), sentence, fine(sentence.charge())));
    }

    /// The fine on a charge that was told at the same time, which is then said with it; or nothing.
    private String fine(ChargeKey charge) {
      ObligationKey fine = ObligationKey.of(charge, "FINE");
      return told.stream()
          .filter(each -> !said.contains(each))
          .map(each -> {
            Long amount =
                switch (each) {
                  case CourtTransaction.ObligationAdd(var o) when o.key().equals(fine) ->
                      o.originalAmount();
                  case CourtTransaction.ObligationUpdate(var o) when o.key().equals(fine) ->
                      o.originalAmount();
                  default -> null;
                };
            if (amount != null) {
              said.add(each);
            }
            return amount;
          })
          .filter(Objects::nonNull)
          .findFirst()
          .map(Cents::text)
          .orElse("");
    }
  }
}
