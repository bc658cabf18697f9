package cursitor.server.config;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.OrganizationId;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeysTest {
  private final Keys keys =
      new Keys(
          List.of(
              KeyConfig.ofKey("court-key", "90001", Role.CMS),
              KeyConfig.ofKey("dmv-key", "CA-DMV", Role.PARTNER)));

  @Test
  void aKeySpeaksForItsOrganization() {
    Caller caller = keys.caller("Bearer dmv-key").orElseThrow();

    assertThat(caller.organization()).isEqualTo(new OrganizationId("CA-DMV"));
    assertThat(caller.may(Role.PARTNER)).isTrue();
    assertThat(caller.may(Role.CMS)).isFalse();
  }

  @Test
  void anythingElseIsNobody() {
    assertThat(keys.caller(null)).isEmpty();
    assertThat(keys.caller("")).isEmpty();
    assertThat(keys.caller("Bearer ")).isEmpty();
    assertThat(keys.caller("Bearer dmv-key2")).isEmpty();
    assertThat(keys.caller("Basic dmv-key")).isEmpty();
    assertThat(keys.caller("Bearer " + Keys.sha256("dmv-key"))).isEmpty();
  }
}
