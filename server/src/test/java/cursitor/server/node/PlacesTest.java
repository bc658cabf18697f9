package cursitor.server.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cursitor.server.config.StartFailure;
import cursitor.server.store.Place;
import cursitor.server.store.Store;
import cursitor.server.store.StoreFailure;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PlacesTest {
  private static final String HOST = "jdbc:postgresql://host/store";

  @Test
  void whatIsNoAddressOfADatabaseIsAFolder() {
    assertThat(Places.of("data/a%20b&c")).isEqualTo(new Place.Folder(Path.of("data/a%20b&c")));
  }

  @Test
  void userAndPasswordMayHoldAnything() {
    assertThat(Places.of(HOST + "?user=a%40b&ssl=true&password=x%26y%25%3D+%C3%A9&x=%20"))
        .isEqualTo(new Place.Server(HOST + "?ssl=true&x=%20", "a@b", "x&y%=+\u00e9"));
    assertThat(Places.of(HOST)).isEqualTo(new Place.Server(HOST, "", ""));
  }

  @Test
  void aPercentSignThatStandsForItselfIsToldWithoutThePassword() {
    assertThatThrownBy(() -> Places.of(HOST + "?user=u&password=hush%zz"))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("password=")
        .hasMessageContaining("%25")
        .hasMessageNotContaining("hush")
        .hasNoCause();
  }

  /// What is mistyped may be part of a password.
  @Test
  void whatIsToldOfAnAddressIsNoSecret() {
    Place.Server place =
        (Place.Server)
            Places.of(
                "jdbc:postgresql://u:hush@host:99999/store?user=v&password=a&hush2%&Password=hush3");
    assertThat(place.shown()).isEqualTo("jdbc:postgresql://host:99999/store");
    assertThat(place.toString()).isEqualTo("jdbc:postgresql://host:99999/store as v");
    assertThatThrownBy(() -> Store.openToRead(place, Desks.kinds()))
        .isInstanceOf(StoreFailure.class)
        .hasMessageContaining("store: jdbc:postgresql://host:99999/store is not understood")
        .hasMessageNotContaining("hush")
        .hasNoCause();
    assertThatThrownBy(() -> Store.open(place, Desks.kinds()))
        .isInstanceOf(StoreFailure.class)
        .hasMessageNotContaining("hush")
        .hasNoCause();
  }
}
