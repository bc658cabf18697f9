package cursitor.server.store.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cursitor.exchange.CaseKey;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.wire.Octets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamelessTest {
  private static final Octets STATE = Octets.ofText("{\"party\":\"J0401/TR2026000123/DEF-1\"}");

  private final Nameless here = new Nameless(Octets.of(new byte[32]));
  private final Nameless elsewhere =
      new Nameless(Octets.ofText("another store's own secret key !"));
  private final CaseKey key = key("case-party", "J0401/TR2026000123/DEF-1");

  private static CaseKey key(String kind, String name) {
    return new CaseKey(new OrganizationId("AZ-JUSTIS"), OperatingMode.PRODUCTION, kind, name);
  }

  @Test
  void aNameIsFoundAgainOnlyInItsOwnStore() {
    assertThat(here.name(key)).isEqualTo(here.name(key)).isNotEqualTo(elsewhere.name(key));
    assertThat(Nameless.is(here.name(key))).isTrue();
    assertThat(Nameless.is(key)).isFalse();
    assertThat(Nameless.is("nameless case")).isFalse();
  }

  @Test
  void everyNameHasAnother() {
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= 500; i++) {
      names.add(here.name(key("case-party", "J0401/TR2026000123/DEF-" + i)));
      names.add(here.name(key("account", "J0401/TR2026000123/DEF-" + i)));
    }
    assertThat(new HashSet<>(names)).hasSameSizeAs(names);
  }

  @Test
  void aStateIsReadOnlyByWhoeverKnowsTheName() {
    Octets closed = here.close(key, STATE);

    assertThat(here.open(key, closed)).isEqualTo(STATE);
    assertThat(closed.text()).doesNotContain("party");
    assertThat(here.close(key, STATE)).isNotEqualTo(closed);
    CaseKey other = key("case-party", "J0401/TR2026000123/DEF-2");
    assertThatThrownBy(() -> here.open(other, closed)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> elsewhere.open(key, closed)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> here.open(key, Octets.ofText("short")))
        .isInstanceOf(IllegalStateException.class);
  }
}
