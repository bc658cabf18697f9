package cursitor.server.console.policy;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// One line of who decided what about versions.
///
/// @param state in words
/// @param ahead whether it may still be withdrawn
public record UseView(
    long number,
    String digest,
    String mark,
    String name,
    String from,
    String who,
    String decided,
    String state,
    boolean ahead) {

  static UseView of(Use use, boolean inForce, ZoneId zone, Instant now) {
    Instant withdrawn = use.withdrawnAt();
    String state;
    if (withdrawn != null) {
      state = "withdrawn by " + use.withdrawnBy() + " on " + moment(withdrawn, zone);
    } else if (inForce) {
      state = "in force";
    } else if (use.isAhead(now)) {
      state = "scheduled";
    } else {
      state = use.isScheduled() ? "followed by another" : "used where no other is";
    }
    return new UseView(
        use.number(),
        use.digest(),
        KeptVersion.mark(use.digest()),
        use.name(),
        moment(use.beginsAt(), zone),
        use.isScheduled() ? use.account() : "the node, as it started",
        moment(use.decidedAt(), zone),
        state,
        use.isAhead(now));
  }

  static String moment(Instant at, ZoneId zone) {
    return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(zone).format(at);
  }
}
