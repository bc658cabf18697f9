package cursitor.server.console.gate;

import cursitor.server.console.account.Accounts;
import cursitor.server.console.account.Admission;
import cursitor.server.console.account.Person;
import cursitor.server.console.audit.Audit;
import cursitor.server.console.audit.Deed;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/// Asks the accounts about a name and a password, and writes down what came of it. A name nobody
/// has is not written down: it may be a password that was typed in the wrong field.
final class SignIn implements AuthenticationProvider {
  private final Accounts accounts;
  private final Audit audit;

  SignIn(Accounts accounts, Audit audit) {
    this.accounts = accounts;
    this.audit = audit;
  }

  @Override
  public boolean supports(Class<?> type) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
  }

  @Override
  public Authentication authenticate(Authentication asked) throws AuthenticationException {
    String name = asked.getName();
    String password = String.valueOf(asked.getCredentials());
    return switch (accounts.admit(name, password)) {
      case Admission.Admitted(var account) -> {
        audit.add(account.name(), Deed.SIGNED_IN, "");
        yield UsernamePasswordAuthenticationToken.authenticated(
            new Person(account),
            null,
            List.of(new SimpleGrantedAuthority("ROLE_" + account.role().name())));
      }
      case Admission.Wrong(boolean known) -> {
        failed(known ? name : "", known ? "wrong password" : "no such account");
        throw new BadCredentialsException("wrong name or password");
      }
      case Admission.Locked(_, boolean now) -> {
        failed(name, "locked");
        if (now) {
          audit.add("", Deed.ACCOUNT_LOCKED, known(name) + ", by wrong passwords");
        }
        throw new LockedException("locked");
      }
      case Admission.Disabled() -> {
        failed(name, "shut");
        throw new DisabledException("shut");
      }
    };
  }

  private void failed(String name, String why) {
    audit.add(name.isEmpty() ? "" : known(name), Deed.SIGN_IN_FAILED, why);
  }

  private String known(String name) {
    return accounts.find(name).map(account -> account.name()).orElse("");
  }
}
