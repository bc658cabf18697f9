package cursitor.server.console.oidc;

import cursitor.server.config.OidcConfig;
import cursitor.server.console.account.Account;
import cursitor.server.console.account.Person;
import cursitor.server.console.audit.Audit;
import cursitor.server.console.audit.Deed;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/// Receives whom the service has proven, makes an account of what it says, and writes that down.
public final class Welcome implements OAuth2UserService<OidcUserRequest, OidcUser> {
  private final OidcUserService asked = new OidcUserService();
  private final Claims claims;
  private final Audit audit;

  public Welcome(OidcConfig config, Audit audit) {
    claims = new Claims(config);
    this.audit = audit;
    DefaultOAuth2UserService about = new DefaultOAuth2UserService();
    about.setRestOperations(Wire.operations());
    asked.setOauth2UserService(about);
  }

  @Override
  public OidcUser loadUser(OidcUserRequest request) {
    OidcUser known = asked.loadUser(request);
    try {
      Account account = claims.account(known.getClaims());
      audit.add(account.name(), Deed.SIGNED_IN, "there known as " + known.getSubject());
      return new KnownThere(new Person(account), known.getIdToken());
    } catch (NotAdmitted e) {
      audit.add("", Deed.SIGN_IN_FAILED, e.why().name() + ", there known as " + known.getSubject());
      throw e;
    }
  }
}
