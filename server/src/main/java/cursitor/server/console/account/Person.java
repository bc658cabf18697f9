package cursitor.server.console.account;

import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/// Who is signed in, as the account was then.
public record Person(Account account) implements Principal {

  /// Who asks in this request.
  public static Optional<Person> now() {
    return of(SecurityContextHolder.getContext().getAuthentication());
  }

  /// Whom somebody has proven to be.
  public static Optional<Person> of(@Nullable Authentication known) {
    return switch (known == null ? null : known.getPrincipal()) {
      case Person person -> Optional.of(person);
      case SignedInElsewhere elsewhere -> Optional.of(elsewhere.person());
      case null, default -> Optional.empty();
    };
  }

  /// What a sign-in service knows of somebody, with whom that is here.
  public interface SignedInElsewhere {
    Person person();
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
