package cursitor.server.console;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import cursitor.server.config.OidcConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;

/// A real sign-in service on this machine, under a name of its own, so that to a browser it is
/// another site than the node. Everybody has the same password there.
public final class SignInService implements AutoCloseable {
  public static final String PASSWORD = "there";
  private static final String CLIENT = "cursitor-of-the-court";
  private static final String SECRET = "known-to-both";

  /// Of the least strength there is: nobody's password is kept here, and each look costs the tests.
  private static final PasswordEncoder QUICK = new BCryptPasswordEncoder(4);

  private final ConfigurableApplicationContext context;
  private final Parts parts;
  private final URI address;

  private SignInService(ConfigurableApplicationContext context) {
    this.context = context;
    parts = context.getBean(Parts.class);
    address =
        URI.create(
            "http://localhost:"
                + context.getEnvironment().getRequiredProperty("local.server.port"));
  }

  public static SignInService open() {
    return new SignInService(
        new SpringApplicationBuilder(Parts.class)
            .web(WebApplicationType.SERVLET)
            .bannerMode(Banner.Mode.OFF)
            .logStartupInfo(false)
            .properties(
                Map.of(
                    "server.port",
                    0,
                    "server.address",
                    "localhost",
                    "server.servlet.session.cookie.name",
                    "there"))
            .run());
  }

  public URI address() {
    return address;
  }

  /// How a node is told of it.
  public OidcConfig config(Path folder, boolean localAccounts) {
    try {
      Path secret = Files.writeString(folder.resolve("oidc-secret"), SECRET + "\n");
      return new OidcConfig(
          "County sign-on",
          address,
          CLIENT,
          "",
          secret.toString(),
          List.of("openid", "profile"),
          "preferred_username",
          "work.roles",
          new OidcConfig.Roles(
              List.of("mends"),
              List.of("leads"),
              List.of("watches"),
              List.of("reads"),
              List.of("keeps")),
          "courts",
          Duration.ofHours(10),
          localAccounts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Makes the node known there, with the addresses its people come back to.
  public void serves(URI node) {
    parts.clients.save(client(node));
  }

  /// What it says of somebody beside the name.
  public void says(String name, Consumer<JwtClaimsSet.Builder> words) {
    parts.words.put(name, words);
  }

  /// The same of somebody with a role and courts.
  public void says(String name, String role, String... courts) {
    says(
        name,
        claims ->
            claims
                .claim("work", Map.of("roles", List.of("somebody", role)))
                .claim("courts", List.of(courts)));
  }

  private static RegisteredClient client(URI node) {
    return RegisteredClient.withId("1")
        .clientId(CLIENT)
        .clientSecret(QUICK.encode(SECRET))
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .redirectUri(node.resolve("/sign-in/back").toString())
        .postLogoutRedirectUri(node.resolve("/sign-in?told=SIGNED_OUT").toString())
        .scope("openid")
        .scope("profile")
        .clientSettings(
            ClientSettings.builder()
                .requireProofKey(true)
                .requireAuthorizationConsent(false)
                .build())
        .build();
  }

  @Override
  public void close() {
    context.close();
  }

  /// Not a configuration to be found: the node looks for its own in these packages.
  @EnableWebSecurity
  @ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class
  })
  static class Parts {
    final InMemoryRegisteredClientRepository clients =
        new InMemoryRegisteredClientRepository(client(URI.create("http://127.0.0.1:1")));
    final Map<String, Consumer<JwtClaimsSet.Builder>> words = new ConcurrentHashMap<>();

    @Bean
    InMemoryRegisteredClientRepository clients() {
      return clients;
    }

    @Bean
    SecurityFilterChain doors(HttpSecurity http) {
      return http.oauth2AuthorizationServer(service -> service.oidc(Customizer.withDefaults()))
          .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
          .formLogin(Customizer.withDefaults())
          .build();
    }

    @Bean
    PasswordEncoder passwords() {
      return QUICK;
    }

    @Bean
    UserDetailsService people() {
      return name -> User.withUsername(name).password(QUICK.encode(PASSWORD)).build();
    }

    @Bean
    JWKSource<SecurityContext> keys() throws JOSEException {
      return new ImmutableJWKSet<>(new JWKSet(new RSAKeyGenerator(2048).keyID("1").generate()));
    }

    @Bean
    JwtDecoder decoder(JWKSource<SecurityContext> keys) {
      return NimbusJwtDecoder.withJwkSource(keys).build();
    }

    @Bean
    AuthorizationServerSettings settings() {
      return AuthorizationServerSettings.builder().build();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> saying() {
      return context -> {
        if (context.getTokenType().getValue().equals(OidcParameterNames.ID_TOKEN)) {
          Authentication who = Objects.requireNonNull(context.getPrincipal());
          String name = who.getName();
          context.getClaims().claim("preferred_username", name);
          words.getOrDefault(name, _ -> {}).accept(context.getClaims());
        }
      };
    }
  }
}
