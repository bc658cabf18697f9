package cursitor.story.fare.line;

import cursitor.fare.CaseNumber;
import cursitor.fare.Cents;
import cursitor.fare.ChargeKey;
import cursitor.fare.ObligationKey;
import cursitor.fare.PartyKey;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What one line says: the value of each slot by its name, and an entry for each option taken.
public record Said(Map<String, String> values) {
  public Said {
    values = Map.copyOf(values);
  }

  /// Whether the option of this name was taken, or the slot filled.
  boolean has(String name) {
    return values.containsKey(name);
  }

  String get(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalStateException("no such slot in this form: " + name);
    }
    return value;
  }

  /// The value, or null where its option was not taken.
  @Nullable String find(String name) {
    return values.get(name);
  }

  PartyKey key() {
    return PartyKey.parse(get("KEY"));
  }

  ChargeKey charge() {
    return ChargeKey.parse(get("CHARGE"));
  }

  @Nullable ObligationKey obligation() {
    String text = find("OBLIGATION");
    return text == null ? null : ObligationKey.parse(text);
  }

  ObligationKey theObligation() {
    return ObligationKey.parse(get("OBLIGATION"));
  }

  /// Cents.
  long amount() {
    return Cents.parse(get("AMOUNT"));
  }

  @Nullable Long amountIfSaid() {
    String text = find("AMOUNT");
    return text == null ? null : Cents.parse(text);
  }

  @Nullable LocalDate date(String name) {
    String text = find(name);
    return text == null ? null : date(name, text);
  }

  LocalDate theDate() {
    return date("DATE", get("DATE"));
  }

  private static LocalDate date(String name, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("expected a " + name + " such as 2026-03-02", e);
    }
  }

  @Nullable LocalDateTime time() {
    String text = find("TIME");
    return text == null ? null : time(text);
  }

  LocalDateTime theTime() {
    return time(get("TIME"));
  }

  private static LocalDateTime time(String text) {
    try {
      return LocalDateTime.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("expected a TIME such as 2026-03-02T09:00", e);
    }
  }

  int number() {
    return Integer.parseInt(get("NUMBER"));
  }

  /// The text without its quotation marks.
  String text() {
    String quoted = get("TEXT");
    return quoted.substring(1, quoted.length() - 1);
  }

  /// The number of a case written `J0401/TR2026-000123`.
  CaseNumber caseNumber(String name) {
    String text = get(name);
    return new CaseNumber(text.substring(text.indexOf('/') + 1));
  }

  /// The court of a case written `J0401/TR2026-000123`.
  String court(String name) {
    String text = get(name);
    return text.substring(0, text.indexOf('/'));
  }
}
