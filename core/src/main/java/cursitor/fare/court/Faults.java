package cursitor.fare.court;

import cursitor.exchange.Decision;
import cursitor.exchange.Refusal;
import cursitor.fare.FareCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Everything that is wrong with one submission, told at once.
final class Faults {
  private final List<Refusal> found = new ArrayList<>();

  /// @param path where it stands, such as `parties[0].obligations[2].balance`
  /// @param shown the offending value where that is a code, else empty; never personal data
  void add(FareCode code, String path, String shown) {
    add(code, path, shown, code.sentence());
  }

  /// @param detail what is wrong and what to do, where the sentence of the code says less
  void add(FareCode code, String path, String shown, String detail) {
    String field = path.substring(path.lastIndexOf('.') + 1);
    found.add(new Refusal(code, field, path, shown, detail));
  }

  void add(FareCode code, String path) {
    add(code, path, "");
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  int count() {
    return found.size();
  }

  /// The refusal, in refusal order.
  Decision.Refused refused() {
    return new Decision.Refused(
        found.stream()
            .sorted(Comparator.comparingInt(each -> each.code().rank()))
            .limit(Refusal.MOST_TOLD)
            .toList(),
        List.of());
  }
}
