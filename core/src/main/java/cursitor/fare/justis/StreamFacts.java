package cursitor.fare.justis;

import cursitor.fare.ChargeKey;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.Charge;
import cursitor.fare.caseparty.Sentence;
import cursitor.fare.policy.CaseType;
import cursitor.fare.policy.DispositionCode;
import cursitor.fare.policy.FareLimit;
import cursitor.fare.policy.FarePolicy;
import cursitor.fare.policy.FareSwitch;
import cursitor.fare.policy.StreamInputs;
import cursitor.fare.policy.StreamInputs.SentenceState;
import cursitor.fare.policy.StreamInputs.Types;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The facts the stream is decided from, as they stand (FARE-15 to FARE-20).
final class StreamFacts {
  private static final int MOST_NOTICES = 2;

  private final HubFile file;
  private final CaseParty data;
  private final FarePolicy policy;
  private final LocalDate today;

  StreamFacts(HubSitting now) {
    file = now.file();
    data = now.data();
    policy = now.policy();
    today = now.today();
  }

  StreamInputs inputs() {
    return inputs(count());
  }

  /// As if no notice had been sent.
  StreamInputs withoutNotices() {
    return inputs(0);
  }

  private StreamInputs inputs(int notices) {
    Types types = types();
    return new StreamInputs(
        file.life() == HubFile.Life.DELETED,
        data.flags().recalled() || file.life() == HubFile.Life.INVALID,
        sentenceMissing(),
        data.undisposed(),
        data.balance() > 0,
        types != Types.NOTHING,
        barred(types),
        data.flags().suspendedOn(today),
        Math.min(notices, MOST_NOTICES),
        data.data().origin(),
        data.data().preDispositionDone() || file.notices().wasInPre(),
        types,
        sentence());
  }

  /// Notices of the vendor and counted ones of the court (FARE-20); one OSC is one (A27).
  int count() {
    return file.notices().mailed().size() + data.courtNotices().size();
  }

  /// FARE-35.
  private boolean sentenceMissing() {
    return data.charges().stream()
        .anyMatch(charge -> needsSentence(charge) && financial(charge.key()).findAny().isEmpty());
  }

  private boolean needsSentence(Charge charge) {
    Charge.Disposition disposition = charge.disposition();
    return disposition != null
        && policy
            .disposition(disposition.on(), disposition.code())
            .filter(DispositionCode::needsFinancialSentence)
            .isPresent();
  }

  private Stream<Sentence> financial(ChargeKey charge) {
    return data.sentences().stream()
        .filter(each -> each.charge().equals(charge) && each.kind() == Sentence.Kind.FINANCIAL);
  }

  /// The charges that are disposed of with a financial sentence.
  private List<Charge> sentenced() {
    return data.charges().stream()
        .filter(charge -> charge.disposed() && financial(charge.key()).findAny().isPresent())
        .toList();
  }

  private Types types() {
    List<CaseType> types =
        sentenced().stream()
            .flatMap(charge -> policy.caseType(charge.violationDate(), charge.caseType()).stream())
            .toList();
    if (types.isEmpty()) {
      return Types.NOTHING;
    }
    if (types.stream().allMatch(CaseType::parking)) {
      return Types.PARKING;
    }
    if (types.stream().allMatch(CaseType::criminal)) {
      return Types.CRIMINAL;
    }
    return types.stream().noneMatch(type -> type.criminal() || type.parking())
        ? Types.CIVIL
        : Types.MIXED;
  }

  private SentenceState sentence() {
    Optional<LocalDate> due = due();
    if (due.isEmpty()) {
      return SentenceState.NONE;
    }
    return due.get().isAfter(today) ? SentenceState.AHEAD : SentenceState.DUE;
  }

  /// The day the first notice may go out: so many days after the earliest due day (T2). None where
  /// no sentence has a date.
  Optional<LocalDate> due() {
    return sentenced().stream()
        .flatMap(
            charge -> financial(charge.key()).flatMap(sentence -> due(charge, sentence).stream()))
        .min(Comparator.naturalOrder());
  }

  private Optional<LocalDate> due(Charge charge, Sentence sentence) {
    LocalDate on = sentence.on();
    if (on == null) {
      return Optional.empty();
    }
    LocalDate due = sentence.dueOn();
    if (due == null) {
      boolean civil =
          policy
              .caseType(charge.violationDate(), charge.caseType())
              .filter(type -> !type.criminal())
              .isPresent();
      due = civil ? on.plusDays(policy.limit(on, FareLimit.CIVIL_DUE_DAYS)) : on;
    }
    return Optional.of(due.plusDays(policy.limit(on, FareLimit.FIRST_NOTICE_AFTER_DAYS)));
  }

  /// Row 6: a civil debt long after its final disposition. Switched off as shipped.
  private boolean barred(Types types) {
    if (!policy.isOn(today, FareSwitch.CIVIL_BAR)
        || (types != Types.CIVIL && types != Types.PARKING)) {
      return false;
    }
    return data.charges().stream()
        .map(Charge::disposition)
        .filter(Objects::nonNull)
        .map(Charge.Disposition::on)
        .max(Comparator.naturalOrder())
        .filter(last ->
            last.plusMonths(policy.limit(today, FareLimit.CIVIL_BAR_MONTHS)).isBefore(today))
        .isPresent();
  }
}
