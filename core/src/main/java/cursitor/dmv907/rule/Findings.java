package cursitor.dmv907.rule;

import cursitor.dmv907.ErrorCode;
import cursitor.dmv907.Field;
import cursitor.exchange.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects every broken rule of one notice, so that all are told at once (rule 19).
public final class Findings {
  private final List<Refusal> found = new ArrayList<>();

  /// All that was found, in refusal order; within one code in the order it was found.
  public List<Refusal> inRefusalOrder() {
    found.sort(Comparator.comparingInt(refusal -> refusal.code().rank()));
    return List.copyOf(found);
  }

  public void add(Refusal refusal) {
    found.add(refusal);
  }

  public void addAll(List<Refusal> refusals) {
    found.addAll(refusals);
  }

  /// The rule on a field is broken; the field's own code names it.
  public void broken(Field field, String detail) {
    broken(field.faultCode(), field, detail);
  }

  /// The rule on a field is broken, under a code that is not the field's own.
  public void broken(ErrorCode code, Field field, String detail) {
    found.add(Refusal.of(code, field.logicalName(), detail));
  }

  void shape(Field field, String value) {
    shape(field, field.logicalName(), value);
  }

  void shape(Field field, String name, String value) {
    Shape shape = Shape.of(field);
    if (!shape.fits(value)) {
      String fault = value.isBlank() ? "is missing; " : "is not in its normal form; ";
      found.add(
          Refusal.of(
              field.faultCode(), name, "The field " + name + " " + fault + shape.remedy() + "."));
    }
  }

  void shapeIfGiven(Field field, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      shape(field, value);
    }
  }

  void notBefore(Field field, LocalDate date, Field earliest, LocalDate start) {
    if (date.isBefore(start)) {
      broken(
          field,
          "The field %s is before %s; correct whichever is wrong."
              .formatted(field.logicalName(), earliest.logicalName()));
    }
  }
}
