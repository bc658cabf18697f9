package cursitor.server.console.oidc;

import cursitor.server.config.OidcConfig;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.web.client.RestClientException;

/// The service, asked for its addresses by the first person who signs in there: a node is ready
/// whether it answers or not. Where it does not, the next person asks again.
public final class Issuer implements ClientRegistrationRepository {
  /// What this node calls it in its own addresses.
  public static final String ID = "oidc";

  /// Where whoever has signed in there comes back to.
  public static final String BACK = "/sign-in/back";

  private static final Logger LOG = LoggerFactory.getLogger(Issuer.class);
  private static final String SELF_DESCRIPTION = "/.well-known/openid-configuration";
  private static final ParameterizedTypeReference<Map<String, Object>> JSON =
      new ParameterizedTypeReference<>() {};

  private final OidcConfig config;
  private volatile @Nullable ClientRegistration known;

  public Issuer(OidcConfig config) {
    this.config = config;
  }

  /// @throws OutOfReach where it does not answer, or is not what the configuration says
  @Override
  public @Nullable ClientRegistration findByRegistrationId(String id) {
    if (!id.equals(ID)) {
      return null;
    }
    ClientRegistration before = known;
    if (before != null) {
      return before;
    }
    ClientRegistration fresh = ask();
    known = fresh;
    return fresh;
  }

  /// Exchanges what a person brings back for the service's word.
  public RestClientAuthorizationCodeTokenResponseClient tokens() {
    return Wire.tokens();
  }

  private ClientRegistration ask() {
    String issuer = config.issuer().toString();
    String base = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
    try {
      Map<String, Object> description =
          Wire.client().get().uri(base + SELF_DESCRIPTION).retrieve().body(JSON);
      if (description == null || !issuer.equals(description.get("issuer"))) {
        throw outOfReach("calls itself otherwise than console.oidc.issuer says", null);
      }
      return registration(description);
    } catch (RestClientException e) {
      throw outOfReach("does not answer; see that this machine reaches " + base, e);
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw outOfReach("describes itself in a way that is not OpenID Connect", e);
    }
  }

  private ClientRegistration registration(Map<String, Object> description) {
    String secret =
        config
            .secret()
            .orElseThrow(() -> outOfReach("wants a secret that is not where it was", null));
    return ClientRegistrations.fromOidcConfiguration(description)
        .registrationId(ID)
        .clientId(config.clientId())
        .clientSecret(secret)
        .clientName(config.name())
        .scope(config.scopes())
        .redirectUri("{baseUrl}" + BACK)
        .clientSettings(ClientRegistration.ClientSettings.builder().requireProofKey(true).build())
        .build();
  }

  private static OutOfReach outOfReach(String why, @Nullable Exception cause) {
    LOG.warn("Nobody signs in at the sign-in service of the console: it {}.", why);
    return new OutOfReach(cause);
  }

  /// The service cannot be asked now.
  public static final class OutOfReach extends RuntimeException {
    private static final long serialVersionUID = 1;

    private OutOfReach(@Nullable Exception cause) {
      super("the sign-in service is out of reach", cause);
    }
  }
}
