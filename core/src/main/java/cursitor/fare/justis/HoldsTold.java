package cursitor.fare.justis;

import cursitor.fare.message.HoldGround;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The TTEAP FTA Flag, and what the vendor told of holds.
public record HoldsTold(boolean ftaFlag, Map<HoldGround, Status> status) {
  static final HoldsTold NONE = new HoldsTold(false, Map.of());

  public HoldsTold {
    status = Map.copyOf(status);
  }

  /// What became of the hold on one ground.
  public enum Status {
    HELD,
    REJECTED,
    RELEASED
  }

  /// The grounds on which the vendor has said that a hold stands.
  Set<String> standing() {
    return status.entrySet().stream()
        .filter(each -> each.getValue() == Status.HELD)
        .map(each -> each.getKey().name())
        .collect(Collectors.toSet());
  }

  HoldsTold with(HoldGround ground, Status next) {
    Map<HoldGround, Status> changed = new TreeMap<>(status);
    changed.put(ground, next);
    return new HoldsTold(ftaFlag, changed);
  }

  HoldsTold flag(boolean failedToAppear) {
    return new HoldsTold(failedToAppear, status);
  }
}
