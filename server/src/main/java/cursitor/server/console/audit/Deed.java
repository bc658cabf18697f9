package cursitor.server.console.audit;

import java.util.Locale;

/// What somebody did. The store keeps the names: never change one.
public enum Deed {
  SIGNED_IN,
  SIGN_IN_FAILED,
  SIGNED_OUT,
  /// A session ended by itself: it was idle, or its account was changed.
  SESSION_ENDED,
  /// Asked for a page of another role, or with a forged form.
  TURNED_AWAY,
  ACCOUNT_ADDED,
  ACCOUNT_LOCKED,
  ACCOUNT_UNLOCKED,
  PASSWORD_CHANGED,
  /// Saw what is about a person.
  VIEWED,
  /// Had masked data shown.
  UNMASKED,
  /// Took a work item on, or gave it to somebody.
  OWNED,
  MENDED,
  RESENT,
  CLOSED,
  EXPORTED,
  PARTNER_RESTORED,
  /// Took a message out of its lane.
  LANE_SKIPPED,
  DELIVERY_STOPPED,
  DELIVERY_STARTED,
  TEST_SENT,
  /// Had what was produced corrected, in batches.
  REISSUE_BEGUN,
  REISSUE_STOPPED,
  REISSUE_RESUMED,
  AUDIT_CHECKED,
  POLICY_UPLOADED,
  /// Had a version of the policy tried on case files.
  POLICY_TRIED,
  POLICY_SCHEDULED,
  POLICY_WITHDRAWN;

  /// As people read it, such as `sign in failed`.
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
