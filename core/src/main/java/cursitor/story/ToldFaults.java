package cursitor.story;

import cursitor.exchange.Refusal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Faults as a line tells them: the fields of one code behind it, as `E201: dateOfBirth, lastName;
/// E204: plate`.
public final class ToldFaults {
  private final Map<String, Collection<String>> fields = new LinkedHashMap<>();
  private final Supplier<Collection<String>> order;

  /// @param order makes what keeps the fields of one code in their order
  public ToldFaults(Supplier<Collection<String>> order) {
    this.order = order;
  }

  /// The code of an answer, which comes before those that are added, with no field yet.
  public ToldFaults under(String code) {
    fields.computeIfAbsent(code, _ -> order.get());
    return this;
  }

  /// One more fault; its field may be empty, and is told once.
  public ToldFaults add(String code, String field) {
    Collection<String> known = fields.computeIfAbsent(code, _ -> order.get());
    if (!field.isEmpty() && !known.contains(field)) {
      known.add(field);
    }
    return this;
  }

  public ToldFaults addAll(List<Refusal> refusals) {
    refusals.forEach(refusal -> add(refusal.code().code(), refusal.field()));
    return this;
  }

  /// As they stand in the line.
  public String text() {
    return String.join(
        "; ",
        fields.entrySet().stream()
            .map(code ->
                code.getValue().isEmpty()
                    ? code.getKey()
                    : code.getKey() + ": " + String.join(", ", code.getValue()))
            .toList());
  }
}
