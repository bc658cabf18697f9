package cursitor.server.console.gate;

import cursitor.server.console.account.Doorkeeper;
import cursitor.server.console.oidc.Issuer;
import cursitor.server.console.oidc.NotAdmitted;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.web.client.RestClientException;

/// Why somebody stands before the sign-in page, in words. Only the name of the constant goes into
/// an address.
enum Refusal {
  WRONG("The name or the password is not right. Type both again."),
  LOCKED(
      "This account is locked after "
          + Doorkeeper.FAILURES
          + " wrong passwords. Wait "
          + Doorkeeper.LOCKED_FOR.toMinutes()
          + " minutes, or ask a supervisor of this node to unlock it."),
  SHUT("This account is shut. Ask an administrator of this node."),
  ENDED("You were away for a while, so your session ended. Sign in to go on."),
  CHANGED("Your account was changed, so your session ended. Sign in again."),
  SIGNED_OUT("You are signed out."),
  TOO_OLD(
      "You are not signed in, or the page was open too long, so nothing was done. Sign in and do it"
          + " again."),
  /// These are of whoever signs in elsewhere.
  NO_NAME(
      "The sign-in service does not tell this console your name. Ask whoever keeps the accounts"
          + " there."),
  NO_ROLE(
      "You have no role at this console. Ask whoever keeps the accounts of the sign-in service to"
          + " give you one."),
  SEVERAL_ROLES(
      "You have more than one role at this console, and each account has one. Ask whoever keeps the"
          + " accounts of the sign-in service to leave you the one you work in."),
  NO_COURT(
      "Your role is for certain courts, and none is named for you. Ask whoever keeps the accounts of"
          + " the sign-in service to name yours."),
  OVER("Your session ended, as it does after some hours. Sign in to go on."),
  DENIED("You did not sign in at the sign-in service. Begin again."),
  STALE("This sign-in was begun in another window or too long ago. Begin again."),
  UNPROVEN(
      "What the sign-in service answered could not be proven, so nobody was signed in. Begin again;"
          + " if it stays so, tell an operator of this node."),
  UNREACHABLE(
      "The sign-in service does not answer. Try again in a minute; if it stays so, tell an operator"
          + " of this node.");

  /// There is no sign-in under way in this session, or another one.
  private static final String NOT_BEGUN = "authorization_request_not_found";

  private final String sentence;

  Refusal(String sentence) {
    this.sentence = sentence;
  }

  String sentence() {
    return sentence;
  }

  /// The address of the sign-in page that says so.
  String address() {
    return "/sign-in?told=" + name();
  }

  static Optional<Refusal> named(String name) {
    return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
  }

  static Refusal of(AuthenticationException failure) {
    return switch (failure) {
      case LockedException _ -> LOCKED;
      case DisabledException _ -> SHUT;
      case NotAdmitted refused ->
          switch (refused.why()) {
            case NO_NAME -> NO_NAME;
            case NO_ROLE -> NO_ROLE;
            case SEVERAL_ROLES -> SEVERAL_ROLES;
            case NO_COURT -> NO_COURT;
            case SHUT -> SHUT;
          };
      case OAuth2AuthenticationException elsewhere -> of(elsewhere);
      default -> failure.getCause() instanceof Issuer.OutOfReach ? UNREACHABLE : WRONG;
    };
  }

  private static Refusal of(OAuth2AuthenticationException failure) {
    if (failure.getCause() instanceof OAuth2AuthorizationException asked
        && asked.getCause() instanceof RestClientException) {
      return UNREACHABLE;
    }
    return switch (failure.getError().getErrorCode()) {
      case OAuth2ErrorCodes.ACCESS_DENIED -> DENIED;
      case NOT_BEGUN -> STALE;
      default -> UNPROVEN;
    };
  }
}
