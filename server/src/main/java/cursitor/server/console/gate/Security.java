package cursitor.server.console.gate;

import cursitor.server.config.ConsoleConfig;
import cursitor.server.config.OidcConfig;
import cursitor.server.console.Console;
import cursitor.server.console.account.Person;
import cursitor.server.console.audit.Deed;
import cursitor.server.node.Node;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/// The console's security. What is not named here is for who is signed in; which of them may see
/// which page, each page says itself. [Gate] makes it.
@EnableWebSecurity
class Security {
  private static final String SIGN_IN = "/sign-in";

  private static final String SOMEBODY_ELSE =
      "Somebody else is signed in in this browser. Sign out first, then sign in.";
  private static final String OLD_FORM =
      "The form was open too long, or you have signed in anew since. Go back, load the page again and"
          + " repeat what you did.";

  private final Console console;

  Security(Console console) {
    this.console = console;
  }

  @Bean
  SecurityFilterChain consoleSecurity(HttpSecurity http, Node node, MultipartConfigElement files)
      throws Exception {
    ConsoleConfig config = node.config().console();
    OidcConfig oidc = config.oidc();
    if (config.hasLocalAccounts()) {
      http.authenticationProvider(new SignIn(console))
          .formLogin(form ->
              form.loginPage(SIGN_IN)
                  .usernameParameter("name")
                  .passwordParameter("password")
                  .failureHandler((_, response, failure) ->
                      response.sendRedirect(Refusal.of(failure).address())));
    }
    if (oidc != null) {
      Elsewhere elsewhere = new Elsewhere(oidc, console);
      http.oauth2Login(elsewhere::signIn)
          .logout(out -> out.logoutSuccessHandler(elsewhere.signOut()));
    }
    return http.authorizeHttpRequests(requests ->
            requests
                .requestMatchers(SIGN_IN, Elsewhere.LEAVING, "/assets/**")
                .permitAll()
                .anyRequest()
                .authenticated())
        .logout(out ->
            out.logoutUrl("/sign-out")
                .addLogoutHandler((_, _, who) -> signedOut(who))
                .logoutSuccessUrl(Refusal.SIGNED_OUT.address()))
        .headers(Headers::on)
        .requestCache(cache -> cache.requestCache(pagesOnly()))
        .exceptionHandling(trouble ->
            trouble
                .authenticationEntryPoint(
                    (request, response, _) -> Errand.send(request, response, SIGN_IN))
                .accessDeniedHandler((request, response, _) -> turnedAway(request, response)))
        .addFilterAfter(new Menu(), SecurityContextHolderFilter.class)
        .addFilterBefore(new Uploads(files.getMaxRequestSize()), CsrfFilter.class)
        .addFilterBefore(new SessionWatch(console, config), AuthorizationFilter.class)
        .build();
  }

  /// No field of a page and no text that is kept holds control characters, save tabs and ends of
  /// lines; PostgreSQL cannot keep the first of them at all.
  @Bean
  HttpFirewall firewall() {
    StrictHttpFirewall firewall = new StrictHttpFirewall();
    firewall.setAllowedParameterValues(value -> value.chars().noneMatch(Security::isControl));
    return firewall;
  }

  private static boolean isControl(int character) {
    return Character.isISOControl(character) && "\t\r\n".indexOf(character) < 0;
  }

  /// Where somebody is led after signing in: to the page that was asked for, never to a piece of
  /// one.
  private static HttpSessionRequestCache pagesOnly() {
    HttpSessionRequestCache cache = new HttpSessionRequestCache();
    cache.setRequestMatcher(request ->
        request.getMethod().equals(HttpMethod.GET.name())
            && !Errand.isByHtmx(request)
            && !Errand.isByTheClock(request)
            && String.valueOf(request.getHeader("Accept")).contains("text/html"));
    return cache;
  }

  private void signedOut(@Nullable Authentication who) {
    Person.of(who).ifPresent(person -> console.audit().add(person.getName(), Deed.SIGNED_OUT, ""));
  }

  private static boolean isSelf(@Nullable String name) {
    return name != null && name.strip().equalsIgnoreCase(Person.nameNow());
  }

  /// A form of somebody who is not signed in, or not any more as after a restart, is no attempt to
  /// be written down: anybody could send as many as he likes.
  private void turnedAway(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (Person.now().isEmpty()) {
      Errand.send(request, response, Refusal.TOO_OLD.address());
      return;
    }
    boolean signsIn = Errand.page(request).equals(SIGN_IN);
    if (signsIn && isSelf(request.getParameter("name"))) {
      // A sign-in page from before signing in, in another window: there is nothing left to do.
      response.sendRedirect("/");
      return;
    }
    console.audit().add(Person.nameNow(), Deed.TURNED_AWAY, Errand.page(request));
    request.setAttribute(Menu.REFUSED, signsIn ? SOMEBODY_ELSE : OLD_FORM);
    response.sendError(HttpServletResponse.SC_FORBIDDEN);
  }
}
