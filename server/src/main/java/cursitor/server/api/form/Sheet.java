package cursitor.server.api.form;

import cursitor.dmv907.ErrorCode;
import cursitor.dmv907.Field;
import cursitor.dmv907.rule.Shape;
import cursitor.exchange.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A JSON object as it was written: flat values by name, and the list of sections. Null, the empty
/// text and an absent name are the same thing.
///
/// @param sections null where none were written, which is not the same as an empty list
/// @param faults what is wrong with the object before anybody asks what it means
public record Sheet(
    Map<String, String> values,
    @Nullable List<Map<String, String>> sections,
    List<Refusal> faults) {
  /// The name under which the repeated group of sections stands.
  public static final String SECTIONS = "sections";

  /// What was written under a name, or the empty text.
  public String value(String name) {
    return values.getOrDefault(name, "");
  }

  /// This sheet laid over an older one: what is written here replaces, an empty value removes, what
  /// is not mentioned stays.
  public Sheet over(Sheet older) {
    Map<String, String> merged = new HashMap<>(older.values);
    merged.putAll(values);
    return new Sheet(merged, sections == null ? older.sections : sections, faults);
  }

  /// The sheet as the JSON object it could have been read from.
  public Map<String, Object> json() {
    Map<String, Object> object = new TreeMap<>(values);
    object.computeIfPresent(
        Field.WILLFUL_INDICATOR.logicalName(), (_, written) -> truth((String) written));
    if (sections != null && !sections.isEmpty()) {
      object.put(SECTIONS, sections);
    }
    return object;
  }

  /// A release carries whatever was written.
  private static Object truth(String written) {
    return Shape.TRUTH.fits(written) ? Boolean.valueOf(written) : written;
  }

  /// The written names that are not among the known ones, each as a fault.
  List<Refusal> strangers(Set<String> known) {
    return values.keySet().stream()
        .filter(name -> !known.contains(name))
        .sorted()
        .limit(Refusal.MOST_TOLD)
        .map(Sheet::stranger)
        .toList();
  }

  private static Refusal stranger(String name) {
    String shown = Names.presentable(name);
    return Names.ofFields().contains(name)
        ? Refusal.of(
            ErrorCode.E207, shown, "This field does not belong to this action; leave it out.")
        : Refusal.of(
            ErrorCode.E101, shown, "No field has this name; see the list in /api/openapi.json.");
  }
}
