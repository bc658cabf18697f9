package cursitor.server.console.gate;

import cursitor.server.console.Console;
import cursitor.server.console.account.Person;
import cursitor.server.console.audit.Deed;
import cursitor.server.node.Node;
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
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/// The console's security. What is not named here is for who is signed in; which of them may see
/// which page, each page says itself. [Gate] makes it.
@EnableWebSecurity
class Security {
  private final Console console;

  Security(Console console) {
    this.console = console;
  }

  @Bean
  SecurityFilterChain consoleSecurity(HttpSecurity http, Node node) throws Exception {
    return http.authenticationProvider(new SignIn(console.accounts(), console.audit()))
        .authorizeHttpRequests(requests ->
            requests
                .requestMatchers("/sign-in", "/assets/**")
                .permitAll()
                .anyRequest()
                .authenticated())
        .formLogin(form ->
            form.loginPage("/sign-in")
                .usernameParameter("name")
                .passwordParameter("password")
                .failureHandler(
                    (_, response, failure) -> response.sendRedirect(Refusal.of(failure).address())))
        .logout(out ->
            out.logoutUrl("/sign-out")
                .addLogoutHandler((_, _, who) -> signedOut(who))
                .logoutSuccessUrl(Refusal.SIGNED_OUT.address()))
        .headers(Headers::on)
        .requestCache(cache -> cache.requestCache(pagesOnly()))
        .exceptionHandling(trouble ->
            trouble
                .authenticationEntryPoint(
                    (request, response, _) -> Errand.send(request, response, "/sign-in"))
                .accessDeniedHandler((request, response, _) -> turnedAway(request, response)))
        .addFilterBefore(
            new SessionWatch(console, node.config().console().idle()), AuthorizationFilter.class)
        .build();
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
    if (who != null && who.getPrincipal() instanceof Person person) {
      console.audit().add(person.getName(), Deed.SIGNED_OUT, "");
    }
  }

  private void turnedAway(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    console.audit().add(Person.nameNow(), Deed.TURNED_AWAY, Errand.page(request));
    response.sendError(HttpServletResponse.SC_FORBIDDEN);
  }
}
