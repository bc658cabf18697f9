package cursitor.server.play;

import cursitor.story.fare.line.FareLine;
import cursitor.story.fare.line.Said;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns made-up lines, more often than not, on what a story has spoken of: its case/parties, its
/// payments, its open work, days near its own.
final class Aim {
  private static final int HIT_PERCENT = 75;
  private static final int FAR_DAYS = 40;
  private static final Pattern WORK =
      Pattern.compile("(?<desk>court|justis|vendor)(?: [A-Z0-9]+)? raises (?<kind>[A-Z_]+).*");
  private static final Pattern PAYMENT = Pattern.compile("vendor sends payment (?<number>\\S+) .*");

  private final Random random;
  private final Set<String> keys = new LinkedHashSet<>();
  private final Set<String> payments = new LinkedHashSet<>();
  private final List<Map<String, String>> work = new ArrayList<>();

  Aim(Random random) {
    this.random = random;
  }

  /// A line has happened.
  void told(String text, List<String> results) {
    Map<String, String> values = FareLine.read(text).said().values();
    for (String slot : List.of("KEY", "KEY2")) {
      if (values.containsKey(slot)) {
        keys.add(values.get(slot));
      }
    }
    for (String result : results) {
      Matcher raised = WORK.matcher(result);
      if (raised.matches()) {
        work.add(Map.of("DESK", raised.group("desk"), "CODE", raised.group("kind")));
      }
      Matcher paid = PAYMENT.matcher(result);
      if (paid.matches()) {
        payments.add(paid.group("number"));
      }
    }
  }

  /// The line, or one of its form about what was spoken of.
  ///
  /// @param at when it happens
  FareLine at(FareLine line, LocalDateTime at) {
    Map<String, String> values = new TreeMap<>(line.said().values());
    for (Map.Entry<String, String> each : values.entrySet()) {
      if (random.nextInt(100) < HIT_PERCENT) {
        each.setValue(aimed(each.getKey(), each.getValue(), at));
      }
    }
    if (values.containsKey("CODE") && !work.isEmpty()) {
      values.putAll(any(work));
    }
    FareLine aimed = new FareLine(line.form(), new Said(values));
    return FareLine.read(aimed.text()).equals(aimed) ? aimed : line;
  }

  private String aimed(String slot, String value, LocalDateTime at) {
    return switch (slot) {
      case "KEY", "KEY2" -> keys.isEmpty() ? value : any(List.copyOf(keys));
      case "CASE" -> keys.isEmpty() ? value : caseOf(any(List.copyOf(keys)));
      case "PAYMENT" -> payments.isEmpty() ? "P-" + (1 + random.nextInt(2)) : anyPayment();
      case "DATE", "DATE2" -> near(at).toLocalDate().toString();
      case "TIME" -> near(at).toString();
      default -> value;
    };
  }

  private String anyPayment() {
    List<String> numbers = new ArrayList<>(payments);
    numbers.add("P-1");
    return any(numbers);
  }

  private static String caseOf(String key) {
    return key.substring(0, key.lastIndexOf('/'));
  }

  private LocalDateTime near(LocalDateTime at) {
    return at.plusDays(random.nextInt(2 * FAR_DAYS) - FAR_DAYS);
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
