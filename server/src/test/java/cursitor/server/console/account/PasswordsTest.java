package cursitor.server.console.account;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.server.console.account.Passwords.Strength;
import cursitor.server.console.store.ConsoleStore;
import cursitor.server.demo.DemoPeople;
import cursitor.server.store.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How much work a hash is: for people the usual, whatever tests may do.
class PasswordsTest {
  /// 19 MB, two passes, one lane: the least that OWASP's Password Storage Cheat Sheet asks for.
  private static final String USUAL = "$argon2id$v=19$m=19456,t=2,p=1$";

  @TempDir Path folder;

  @Test
  void everyAccountIsHashedAtTheUsualStrength() {
    try (ConsoleStore store = ConsoleStore.open(new Place.Folder(folder))) {
      Accounts accounts = new Accounts(store);
      accounts.addHashed(
          "ann", ConsoleRole.AUDITOR, Set.of(), accounts.hashed("a long password"), false);
      accounts.addHashed(
          "bob", ConsoleRole.AUDITOR, Set.of(), accounts.hashed("a long password"), false);
      accounts.changeHashed("bob", accounts.hashed("another password"), false);
      new DemoPeople().admit(accounts, List.of("90001"));
      assertThat(store.jdbc().sql("SELECT hash FROM account").query(String.class).list())
          .hasSize(2 + ConsoleRole.values().length)
          .allSatisfy(hash -> assertThat(hash).startsWith(USUAL));
    }
  }

  @Test
  void whatWasHashedWithLessWorkIsLookedAtToo() {
    String hash = new Passwords(new Strength(64, 1)).hash("a long password");
    assertThat(hash).startsWith("$argon2id$v=19$m=64,t=1,p=1$");
    assertThat(new Passwords().matches("a long password", hash)).isTrue();
    assertThat(new Passwords().matches("another password", hash)).isFalse();
  }
}
