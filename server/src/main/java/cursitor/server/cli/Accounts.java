package cursitor.server.cli;

import cursitor.exchange.Standing;
import cursitor.server.store.FlowCount;
import java.util.List;
import java.util.Locale;

/// The books: for each flow of messages how many have which standing.
final class Accounts {
  private Accounts() {}

  static void print(List<FlowCount> counts) {
    for (FlowCount count : counts) {
      System.out.println(
          "%-8s %-8s %-7s %-10s %-10s %d = %s%s"
              .formatted(
                  count.flow().desk(),
                  count.flow().partner(),
                  count.flow().exchange(),
                  count.flow().direction(),
                  count.flow().mode(),
                  count.total(),
                  standings(count),
                  count.repeats() == 0 ? "" : "  (" + count.repeats() + " repeats)"));
    }
  }

  private static String standings(FlowCount count) {
    StringBuilder line = new StringBuilder();
    for (Standing standing : Standing.values()) {
      if (count.of(standing) > 0) {
        line.append(line.isEmpty() ? "" : " + ")
            .append(count.of(standing))
            .append(' ')
            .append(standing.name().toLowerCase(Locale.ROOT));
      }
    }
    return line.toString();
  }
}
