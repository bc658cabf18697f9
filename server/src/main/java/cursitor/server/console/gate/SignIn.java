package cursitor.server.console.gate;

import cursitor.server.console.Console;
import cursitor.server.console.account.Admission;
import cursitor.server.console.account.Doorkeeper;
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

/// Asks the doorkeeper about a name and a password, and writes down what came of it.
final class SignIn implements AuthenticationProvider {
  private final Doorkeeper doorkeeper;
  private final Audit audit;
  private final WrongPasswords refusals;

  SignIn(Console console) {
    doorkeeper = console.doorkeeper();
    audit = console.audit();
    refusals = new WrongPasswords(console.accounts(), audit);
  }

  @Override
  public boolean supports(Class<?> type) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
  }

  @Override
  public Authentication authenticate(Authentication asked) throws AuthenticationException {
    String name = asked.getName();
    String password = String.valueOf(asked.getCredentials());
    return switch (doorkeeper.admit(name, password, came -> note(name, came))) {
      case Admission.Admitted(var account) ->
          UsernamePasswordAuthenticationToken.authenticated(
              new Person(account),
              null,
              List.of(new SimpleGrantedAuthority("ROLE_" + account.role().name())));
      case Admission.Wrong _ -> throw new BadCredentialsException("wrong name or password");
      case Admission.Locked _ -> throw new LockedException("locked");
      case Admission.Disabled() -> throw new DisabledException("shut");
    };
  }

  private void note(String name, Admission came) {
    if (came instanceof Admission.Admitted(var account)) {
      audit.add(account.name(), Deed.SIGNED_IN, "");
    } else {
      refusals.note(name, came);
    }
  }
}
