package cursitor.server.cli;

import cursitor.server.console.policy.KeptVersion;
import cursitor.server.console.policy.Use;
import java.time.Instant;
import java.util.List;

/// Which version of the policy is used from when, in lines for people.
final class PolicyUses {
  private PolicyUses() {}

  static void print(List<Use> uses, Instant now) {
    if (!uses.isEmpty()) {
      System.out.println("  Versions of the policy of this node, the newest first:");
      uses.forEach(use -> System.out.println("  " + line(use, now)));
    }
  }

  /// Such as `3 FARE 2026-2 (0a1b2c3d4e5f) from 2026-05-01T07:00:00Z, scheduled by ana`.
  static String line(Use use, Instant now) {
    String how =
        use.isScheduled() ? "scheduled by " + use.account() : "of the tables the node began with";
    String end =
        use.withdrawnAt() == null
            ? ""
            : ", withdrawn " + use.withdrawnAt() + " by " + use.withdrawnBy();
    return "%d  %s %s (%s) from %s%s, %s%s"
        .formatted(
            use.number(),
            use.set().title(),
            use.name(),
            KeptVersion.mark(use.digest()),
            use.beginsAt(),
            use.beginsAt().isAfter(now) ? " on" : "",
            how,
            end);
  }
}
