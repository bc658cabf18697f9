package cursitor.server.console.gate;

import cursitor.server.config.OidcConfig;
import cursitor.server.console.Console;
import cursitor.server.console.audit.Deed;
import cursitor.server.console.oidc.Issuer;
import cursitor.server.console.oidc.NothingKept;
import cursitor.server.console.oidc.Welcome;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/// Signing in, and out, at another service. Everything is led to addresses of this node and of that
/// service; none is ever taken from a request.
final class Elsewhere {
  /// Where people are sent there from.
  static final String START = "/sign-in/with/" + Issuer.ID;

  /// The page that leads there to sign out.
  static final String LEAVING = "/signed-out";

  /// In the session of whoever has signed out here: where to sign out there.
  static final String THERE = "cursitor.sign-out-there";

  private static final String STARTS = "/sign-in/with";

  private final OidcConfig config;
  private final Console console;
  private final Issuer issuer;

  Elsewhere(OidcConfig config, Console console) {
    this.config = config;
    this.console = console;
    issuer = new Issuer(config);
  }

  void signIn(OAuth2LoginConfigurer<HttpSecurity> login) {
    login
        .loginPage("/sign-in")
        .clientRegistrationRepository(issuer)
        .authorizedClientRepository(new NothingKept())
        .authorizationEndpoint(there -> there.baseUri(STARTS))
        .loginProcessingUrl(Issuer.BACK)
        .tokenEndpoint(tokens -> tokens.accessTokenResponseClient(issuer.tokens()))
        .userInfoEndpoint(people -> people.oidcUserService(new Welcome(config, console)))
        .failureHandler((_, response, failure) -> refuse(response, failure))
        .withObjectPostProcessor(
            new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
              @Override
              public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F start) {
                start.setAuthenticationFailureHandler(
                    (_, response, failure) -> refuse(response, failure));
                return start;
              }
            });
  }

  private void refuse(HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    Refusal refusal = Refusal.of(failure);
    if (refusal == Refusal.UNPROVEN) {
      console
          .audit()
          .add("", Deed.SIGN_IN_FAILED, "what came from the sign-in service proves nothing");
    }
    response.sendRedirect(refusal.address());
  }

  /// Signs out there too, where the service offers it, by a page of our own: a form of ours that
  /// was led on to another place would be against the Content-Security-Policy.
  LogoutSuccessHandler signOut() {
    OidcClientInitiatedLogoutSuccessHandler out =
        new OidcClientInitiatedLogoutSuccessHandler(issuer);
    out.setDefaultTargetUrl(Refusal.SIGNED_OUT.address());
    out.setPostLogoutRedirectUri("{baseUrl}" + Refusal.SIGNED_OUT.address());
    out.setRedirectStrategy(Elsewhere::lead);
    return out;
  }

  private static void lead(HttpServletRequest request, HttpServletResponse response, String address)
      throws IOException {
    if (address.startsWith("/")) {
      response.sendRedirect(address);
    } else {
      request.getSession().setAttribute(THERE, address);
      response.sendRedirect(LEAVING);
    }
  }
}
