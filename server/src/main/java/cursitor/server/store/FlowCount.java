package cursitor.server.store;

import cursitor.exchange.Standing;
import java.util.Map;
import java.util.stream.Collectors;

/// How many messages of a flow have which standing. Repeats are counted apart: they are no messages
/// of their own.
public record FlowCount(Flow flow, Map<Standing, Long> messages, long repeats) {
  public FlowCount {
    messages =
        messages.entrySet().stream()
            .filter(entry -> entry.getValue() != 0)
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  public long of(Standing standing) {
    return messages.getOrDefault(standing, 0L);
  }

  public long total() {
    return messages.values().stream().mapToLong(Long::longValue).sum();
  }
}
