package cursitor.server.console.gate;

import cursitor.server.console.account.Accounts;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;

/// Why somebody stands before the sign-in page, in words. Only the name of the constant goes into
/// an address.
enum Refusal {
  WRONG("The name or the password is not right. Type both again."),
  LOCKED(
      "This account is locked after "
          + Accounts.FAILURES
          + " wrong passwords. Wait "
          + Accounts.LOCKED_FOR.toMinutes()
          + " minutes, or ask a supervisor of this node to unlock it."),
  SHUT("This account is shut. Ask an administrator of this node."),
  ENDED("You were away for a while, so your session ended. Sign in to go on."),
  CHANGED("Your account was changed, so your session ended. Sign in again."),
  SIGNED_OUT("You are signed out.");

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
      default -> WRONG;
    };
  }
}
