package cursitor.story.fare.told;

import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.Charge;
import cursitor.fare.caseparty.Sentence;
import cursitor.fare.message.CourtTransaction;
import cursitor.story.fare.cast.Moment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Lines about charges: what was amended, pleaded to, disposed of and sentenced.
final class ChargeLines {
  private ChargeLines() {}

  /// Whether a charge has a disposition it had not before.
  static boolean isDisposed(Charge now, @Nullable CaseParty before) {
    Charge was = was(now, before);
    return now.disposition() != null
        && (was == null || !now.disposition().equals(was.disposition()));
  }

  private static @Nullable Charge was(Charge now, @Nullable CaseParty before) {
    return before == null ? null : before.charge(now.key()).orElse(null);
  }

  /// A line for each thing that is new about a charge.
  static List<String> changes(PartyKey key, Charge now, @Nullable CaseParty before, Moment moment) {
    Charge was = was(now, before);
    if (was == null) {
      return List.of(Remark.of("Charge " + now.key() + " of " + key + " was changed."));
    }
    List<String> lines = new ArrayList<>();
    String on = now.key() + " of " + key;
    boolean retyped = !now.caseType().equals(was.caseType());
    if (retyped || !now.lawCode().equals(was.lawCode())) {
      lines.add(
          "court amends charge %s to %s%s"
              .formatted(on, now.lawCode(), retyped ? ", type " + now.caseType() : ""));
    }
    if (now.plea() != null && !now.plea().equals(was.plea())) {
      lines.add("court enters plea %s on %s".formatted(now.plea().code(), on));
    }
    if (isNew(now.failedToAppearOn(), was.failedToAppearOn())) {
      lines.add("court notes failure to appear on " + on);
    }
    if (isNew(now.appearedOn(), was.appearedOn())) {
      lines.add("court notes appearance on " + on);
    }
    if (isDisposed(now, before)) {
      lines.add(
          "court enters disposition %s on %s"
              .formatted(Objects.requireNonNull(now.disposition()).code(), on));
      if (!now.disposition().on().equals(moment.day())) {
        lines.add(Remark.of("The day of that disposition is " + now.disposition().on() + "."));
      }
    }
    return lines.isEmpty()
        ? List.of(Remark.of("What no line can say was changed in charge " + on + "."))
        : lines;
  }

  private static boolean isNew(@Nullable LocalDate now, @Nullable LocalDate was) {
    return now != null && !now.equals(was);
  }

  /// A disposition that comes with its sentence.
  static String disposed(
      PartyKey key, Charge now, CourtTransaction.SentenceUpdate sentence, String fine) {
    return "court enters disposition %s on %s of %s%s"
        .formatted(
            Objects.requireNonNull(now.disposition()).code(),
            now.key(),
            key,
            sentence(sentence, ", sentenced ", fine));
  }

  static String sentenced(PartyKey key, CourtTransaction.SentenceUpdate update, String fine) {
    String sentence = sentence(update, " on ", fine);
    return sentence.isEmpty()
        ? Remark.of("The sentence on " + update.charge() + " of " + key + " has no day.")
        : "court sentences " + update.charge() + " of " + key + sentence;
  }

  private static String sentence(CourtTransaction.SentenceUpdate update, String word, String fine) {
    if (update.sentences().isEmpty() || update.sentences().getFirst().on() == null) {
      return "";
    }
    Sentence sentence = update.sentences().getFirst();
    return word
        + sentence.on()
        + (sentence.dueOn() == null ? "" : ", due " + sentence.dueOn())
        + (fine.isEmpty() ? "" : ", fine " + fine);
  }
}
