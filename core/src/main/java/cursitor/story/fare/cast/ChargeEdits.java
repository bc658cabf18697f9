package cursitor.story.fare.cast;

import cursitor.fare.ChargeKey;
import cursitor.fare.ObligationKey;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.Charge;
import cursitor.fare.caseparty.Citation;
import cursitor.fare.caseparty.Obligation;
import cursitor.fare.caseparty.Sentence;
import cursitor.fare.message.CourtTransaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// What happens to charges.
public final class ChargeEdits {
  private ChargeEdits() {}

  /// A charge is added.
  ///
  /// @param fine cents, or null where there is none yet
  public static CaseEdit added(ChargeKey key, String caseType, @Nullable Long fine) {
    return (before, moment) -> {
      Charge like = before.charges().isEmpty() ? null : before.charges().getFirst();
      Charge charge =
          new Charge(
              key,
              "28-701(A)",
              List.of(),
              null,
              caseType,
              like == null ? moment.day() : like.violationDate(),
              null,
              null,
              false,
              null,
              null,
              false);
      boolean known =
          before.citations().stream().anyMatch(each -> each.number().equals(key.citationNumber()));
      Citation citation =
          new Citation(key.citationNumber(), null, charge.violationDate(), null, null, null);
      List<CourtTransaction> made = new ArrayList<>();
      made.add(new CourtTransaction.ChargeAdd(charge, known ? null : citation));
      if (fine != null) {
        made.add(
            new CourtTransaction.ObligationAdd(
                MoneyEdits.obligation(ObligationKey.of(key, "FINE"), fine, null, moment)));
      }
      return made;
    };
  }

  public static CaseEdit dropped(ChargeKey key) {
    return (before, moment) -> {
      List<CourtTransaction> made = new ArrayList<>();
      obligationsOf(before, key)
          .forEach(each -> made.add(new CourtTransaction.ObligationDelete(each.key())));
      made.add(new CourtTransaction.ChargeDelete(key));
      return made;
    };
  }

  public static CaseEdit amended(ChargeKey key, String lawCode, @Nullable String caseType) {
    return changed(
        key,
        (charge, day) -> {
          ChargeChange change = charge.lawCode(lawCode);
          return caseType == null ? change : change.caseType(caseType);
        });
  }

  public static CaseEdit plea(ChargeKey key, String code) {
    return changed(key, (charge, day) -> charge.plea(code, day));
  }

  public static CaseEdit failedToAppear(ChargeKey key) {
    return changed(key, ChargeChange::failedToAppearOn);
  }

  public static CaseEdit appeared(ChargeKey key) {
    return changed(key, ChargeChange::appearedOn);
  }

  private static CaseEdit changed(
      ChargeKey key, BiFunction<ChargeChange, LocalDate, ChargeChange> change) {
    return (before, moment) ->
        List.of(
            new CourtTransaction.ChargeUpdate(
                change.apply(new ChargeChange(charge(before, key)), moment.day()).done()));
  }

  public static CaseEdit mandatoryAppearance(ChargeKey key, boolean mandatory) {
    return (before, moment) ->
        List.of(
            new CourtTransaction.MandatoryAppearanceUpdate(
                List.of(new CourtTransaction.MandatoryAppearanceUpdate.Indicator(key, mandatory))));
  }

  /// A disposition, and the sentence that comes with it where the line names its day.
  public static CaseEdit disposed(ChargeKey key, String code, Sentencing sentencing) {
    return (before, moment) -> {
      List<CourtTransaction> made = new ArrayList<>(sentenced(before, key, sentencing, moment));
      LocalDate sentenced = sentencing.on();
      LocalDate on = sentenced == null ? moment.day() : sentenced;
      made.add(
          Math.min(1, made.size()),
          new CourtTransaction.ChargeUpdate(
              new ChargeChange(charge(before, key)).disposition(code, on).done()));
      return made;
    };
  }

  public static CaseEdit sentenced(ChargeKey key, Sentencing sentencing) {
    return (before, moment) -> sentenced(before, key, sentencing, moment);
  }

  /// What a charge is sentenced to.
  ///
  /// @param on null: it is not sentenced yet
  /// @param fine cents, or null where the fine stays what it is
  public record Sentencing(@Nullable LocalDate on, @Nullable LocalDate due, @Nullable Long fine) {}

  private static List<CourtTransaction> sentenced(
      CaseParty before, ChargeKey key, Sentencing sentencing, Moment moment) {
    if (sentencing.on() == null) {
      return List.of();
    }
    List<CourtTransaction> made = new ArrayList<>();
    Sentence sentence =
        new Sentence(
            key, sentencing.on(), Sentence.Kind.FINANCIAL, null, 0, sentencing.due(), null);
    made.add(new CourtTransaction.SentenceUpdate(key, List.of(sentence)));
    ObligationKey fine = ObligationKey.of(key, "FINE");
    Long amount = sentencing.fine();
    if (amount != null) {
      Obligation owed = MoneyEdits.obligation(fine, amount, sentencing.due(), moment);
      made.add(
          before.obligation(fine).isPresent()
              ? new CourtTransaction.ObligationUpdate(owed)
              : new CourtTransaction.ObligationAdd(owed));
    }
    return made;
  }

  /// The charges and obligations of a citation are taken away and added again under another number
  /// (FARE-95 to FARE-97).
  public static CaseEdit citationChanged(String from, String to) {
    return (before, moment) -> {
      List<CourtTransaction> gone = new ArrayList<>();
      List<CourtTransaction> come = new ArrayList<>();
      boolean first = true;
      for (Charge charge : before.charges()) {
        if (charge.key().citationNumber().equals(from)) {
          ChargeKey key = new ChargeKey(to, charge.key().sequence());
          gone.addAll(dropped(charge.key()).of(before, moment));
          Citation citation = first ? citation(before, from, to) : null;
          come.add(
              new CourtTransaction.ChargeAdd(new ChargeChange(charge).key(key).done(), citation));
          sentencesOf(before, charge.key(), key).forEach(come::add);
          obligationsOf(before, charge.key())
              .forEach(each -> come.add(new CourtTransaction.ObligationAdd(moved(each, key))));
          first = false;
        }
      }
      if (gone.isEmpty()) {
        throw new IllegalArgumentException("expected a charge on citation " + from);
      }
      gone.addAll(come);
      return gone;
    };
  }

  private static Citation citation(CaseParty before, String from, String to) {
    return before.citations().stream()
        .filter(each -> each.number().equals(from))
        .map(each ->
            new Citation(
                to,
                each.agency(),
                each.issuedOn(),
                each.location(),
                each.officer(),
                each.vehicle()))
        .findFirst()
        .orElseGet(() -> new Citation(to, null, null, null, null, null));
  }

  private static List<CourtTransaction> sentencesOf(
      CaseParty before, ChargeKey from, ChargeKey to) {
    List<Sentence> moved =
        before.sentences().stream()
            .filter(each -> each.charge().equals(from))
            .map(each ->
                new Sentence(
                    to,
                    each.on(),
                    each.kind(),
                    each.text(),
                    each.suspended(),
                    each.dueOn(),
                    each.planId()))
            .toList();
    return moved.isEmpty() ? List.of() : List.of(new CourtTransaction.SentenceUpdate(to, moved));
  }

  private static Obligation moved(Obligation each, ChargeKey to) {
    return new Obligation(
        new ObligationKey(to, each.key().code(), each.key().sequence()),
        each.originalAmount(),
        each.balance(),
        each.dueOn(),
        each.priorityClass(),
        each.cause());
  }

  private static List<Obligation> obligationsOf(CaseParty before, ChargeKey key) {
    return before.obligations().stream().filter(each -> key.equals(each.key().charge())).toList();
  }

  private static Charge charge(CaseParty before, ChargeKey key) {
    return before
        .charge(key)
        .orElseThrow(() -> new IllegalArgumentException("expected a charge " + key + " there"));
  }
}
