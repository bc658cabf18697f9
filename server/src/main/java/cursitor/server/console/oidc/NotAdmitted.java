package cursitor.server.console.oidc;

import org.springframework.security.core.AuthenticationException;

/// The service knows somebody, and this console cannot have him.
public final class NotAdmitted extends AuthenticationException {
  private static final long serialVersionUID = 1;

  private final Why why;

  NotAdmitted(Why why) {
    super(why.name());
    this.why = why;
  }

  public Why why() {
    return why;
  }

  /// What is missing.
  public enum Why {
    /// The claim with the name is not there, or cannot stand in an audit.
    NO_NAME,
    NO_ROLE,
    /// Each account has one.
    SEVERAL_ROLES,
    NO_COURT,
    /// An administrator of this node has shut it out.
    SHUT
  }
}
