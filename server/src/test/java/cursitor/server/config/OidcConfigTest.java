package cursitor.server.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a configuration says of another service that knows the people.
class OidcConfigTest {
  private static final String WHOLE =
      """
      store: data
      desks: [{id: CA-DMV, kind: dmv}]
      partners: [{id: "90001", address: /exchange, key: k}]
      console:
        idle: 10m
        oidc:
          name: County sign-on
          issuer: https://login.county.example/realms/court
          client-id: cursitor
          secret-file: SECRET
          role-claim: realm_access.roles
          roles:
            clerk: [mends]
            administrator: [keeps, keeps-too]
      """;

  @TempDir Path folder;

  @Test
  void readsEveryEntry() throws IOException {
    OidcConfig oidc = Objects.requireNonNull(read(WHOLE).console().oidc());

    assertThat(oidc.name()).isEqualTo("County sign-on");
    assertThat(oidc.issuer()).isEqualTo(URI.create("https://login.county.example/realms/court"));
    assertThat(oidc.secret()).contains("hush");
    assertThat(oidc.roles().administrator()).containsExactly("keeps", "keeps-too");
    assertThat(oidc.roles().operator()).isEmpty();
    assertThat(oidc.scopes()).containsExactly("openid", "profile");
    assertThat(oidc.longest()).isEqualTo(Duration.ofHours(10));
    assertThat(read(WHOLE).console().hasLocalAccounts()).isFalse();
    assertThat(
            read(WHOLE.replace("issuer:", "local-accounts: true\n    issuer:"))
                .console()
                .hasLocalAccounts())
        .isTrue();
  }

  @Test
  void theSecretMayComeFromTheEnvironment() throws IOException {
    OidcConfig oidc =
        Objects.requireNonNull(
            read(WHOLE.replace("secret-file: SECRET", "secret-variable: PATH")).console().oidc());
    assertThat(oidc.secret()).contains(System.getenv("PATH"));
  }

  @Test
  void whereNothingIsSaidPeopleHaveAccountsOfTheNode() throws IOException {
    NodeConfig config = read(WHOLE.substring(0, WHOLE.indexOf("console:")));
    assertThat(config.console().oidc()).isNull();
    assertThat(config.console().hasLocalAccounts()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://login.county.example/realms/court | http://login.county.example | issuer: write an https URL
          https://login.county.example/realms/court | https:///x | issuer: write an https URL
          client-id: cursitor      | idle: 1            | oidc.idle: no entry is called so
          client-id: cursitor      | client-id: ''      | client-id: missing
          secret-file: SECRET      | secret-file: /none | secret-file: there is no secret in it
          secret-file: SECRET      | secret-variable: NO_SUCH_VARIABLE_61 | secret-variable: there is no secret
          secret-file: SECRET      | secret: hush       | oidc.secret: no entry is called so
          secret-file: SECRET      | longest: 9h        | secret-file: give this, or secret-variable
          clerk: [mends]           | clerk: [keeps]     | roles: each value stands for one role
          clerk: [mends]           | cleric: [mends]    | cleric[0]: no entry is called so
          name: County sign-on     | scopes: [profile]  | scopes: begin with openid
          name: County sign-on     | longest: 25h       | longest: write a time from 5m to 24h
          """)
  void everyMistakeNamesItsEntry(String right, String wrong, String told) {
    assertThatThrownBy(() -> read(WHOLE.replace(right, wrong)))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining(told);
  }

  private NodeConfig read(String yaml) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "hush\n");
    return ConfigFile.read(
        Files.writeString(folder.resolve("node.yaml"), yaml.replace("SECRET", secret.toString())));
  }
}
