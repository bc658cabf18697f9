package cursitor.story.fare;

import cursitor.fare.message.FareMessage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which desks are down, as a process is that was killed, and what they had committed and not sent.
///
/// What is modelled of a restart: all a desk has committed is there again - case files, messages to
/// be delivered, alarms. What it had not committed is gone, as if it had never come, for a desk
/// decides without memory of its own; whoever sent it has no answer and delivers it again. So has
/// who sent what was committed a moment before the end, and gets the first answer then. While it is
/// down nothing reaches a desk, answers to its own messages included, none of its alarms ring, and
/// its people cannot work with it. When it is up again its alarms ring late, and it delivers what
/// it never sent and once more, under its id, what has no answer. All courts of a story share one
/// machine.
final class Power {
  private final Set<Role> down = EnumSet.noneOf(Role.class);
  private final Set<Role> failing = EnumSet.noneOf(Role.class);
  private final Map<Role, List<FareMessage>> unsent = new EnumMap<>(Role.class);

  /// Fails now, or when the next message to the desk is committed.
  void fails(Role desk, boolean afterNext) {
    (afterNext ? failing : down).add(desk);
  }

  boolean isDown(Role desk) {
    return down.contains(desk);
  }

  /// Whether a desk fails now that it has committed what a message brought about.
  boolean failsAfter(Role desk) {
    return failing.remove(desk) && down.add(desk);
  }

  /// Keeps a message that a desk that is down has committed. What it has sent before waits for its
  /// answer anyway.
  void keep(FareMessage message, boolean sentBefore) {
    if (!sentBefore) {
      unsent
          .computeIfAbsent(Role.of(message.header().sender()), _ -> new ArrayList<>())
          .add(message);
    }
  }

  /// Gives what a desk had not sent; from now on it does.
  List<FareMessage> comesUp(Role desk) {
    down.remove(desk);
    failing.remove(desk);
    @Nullable List<FareMessage> kept = unsent.remove(desk);
    return kept == null ? List.of() : kept;
  }
}
