package cursitor.server.console.account;

import java.security.Principal;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/// Who is signed in, as the account was then.
public record Person(Account account) implements Principal {

  /// Who asks in this request.
  public static Optional<Person> now() {
    Authentication known = SecurityContextHolder.getContext().getAuthentication();
    return known != null && known.getPrincipal() instanceof Person person
        ? Optional.of(person)
        : Optional.empty();
  }

  /// The account's name, or nothing where nobody is signed in; for the audit.
  public static String nameNow() {
    return now().map(Person::getName).orElse("");
  }

  @Override
  public String getName() {
    return account.name();
  }

  public ConsoleRole role() {
    return account.role();
  }
}
