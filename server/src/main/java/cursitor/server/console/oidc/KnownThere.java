package cursitor.server.console.oidc;

import cursitor.server.console.account.Person;
import java.util.List;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/// Somebody the service has proven, with the account that makes here. Its word is kept for signing
/// out there.
final class KnownThere extends DefaultOidcUser implements Person.SignedInElsewhere {
  private static final long serialVersionUID = 1;

  private final transient Person person;

  KnownThere(Person person, OidcIdToken word) {
    super(List.of(new SimpleGrantedAuthority("ROLE_" + person.role().name())), word);
    this.person = person;
  }

  @Override
  public Person person() {
    return person;
  }

  @Override
  public String getName() {
    return person.getName();
  }
}
