package cursitor.server.console.oidc;

import cursitor.server.config.OidcConfig;
import cursitor.server.console.Console;
import cursitor.server.console.account.Account;
import cursitor.server.console.account.Person;
import cursitor.server.console.audit.Deed;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/// Receives whom the service has proven, makes an account of what it says, remembers it, and writes
/// down who has come.
public final class Welcome implements OAuth2UserService<OidcUserRequest, OidcUser> {
  private final OidcUserService asked = new OidcUserService();
  private final Claims claims;
  private final Console console;

  public Welcome(OidcConfig config, Console console) {
    claims = new Claims(config);
    this.console = console;
    DefaultOAuth2UserService about = new DefaultOAuth2UserService();
    about.setRestOperations(Wire.operations());
    asked.setOauth2UserService(about);
  }

  @Override
  public OidcUser loadUser(OidcUserRequest request) {
    OidcUser known = asked.loadUser(request);
    Account account = met(told(known), known);
    if (account.disabled()) {
      throw new NotAdmitted(NotAdmitted.Why.SHUT);
    }
    return new KnownThere(new Person(account), known.getIdToken());
  }

  private Account told(OidcUser known) {
    try {
      return claims.account(known.getClaims());
    } catch (NotAdmitted e) {
      console
          .audit()
          .add("", Deed.SIGN_IN_FAILED, e.why().name() + ", there known as " + known.getSubject());
      throw e;
    }
  }

  private Account met(Account told, OidcUser known) {
    return console.together(() -> {
      Account account = console.accounts().meet(told);
      String there = "there known as " + known.getSubject();
      if (account.disabled()) {
        console.audit().add(account.name(), Deed.SIGN_IN_FAILED, "shut, " + there);
      } else {
        console.audit().add(account.name(), Deed.SIGNED_IN, there);
      }
      return account;
    });
  }
}
