package cursitor.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.server.console.Console;
import cursitor.server.console.account.Admission;
import cursitor.server.store.Place;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The accounts of the console, from the command line, while a node may run on the same store.
class AccountCommandTest {
  @TempDir Path folder;

  @Test
  void addsAnAccountWhosePasswordIsReadAndDue() {
    assertThat(account("a long password", "add", "ann", "--role", "clerk", "--court", "90001"))
        .isZero();
    try (Console console = open()) {
      assertThat(console.doorkeeper().admit("ann", "a long password", _ -> {}))
          .isInstanceOfSatisfying(
              Admission.Admitted.class,
              admitted -> assertThat(admitted.account().passwordDue()).isTrue());
      assertThat(console.audit().newest(Long.MAX_VALUE, 9).toString())
          .contains("ACCOUNT_ADDED", "ann, on the command line")
          .doesNotContain("a long password");
    }
    assertThat(account("a long password", "add", "ann", "--role", "auditor")).isEqualTo(1);
    assertThat(account("", "list")).isZero();
  }

  @Test
  void locksUnlocksAndGivesAnotherPassword() {
    account("a long password", "add", "ann", "--role", "auditor");
    assertThat(account("", "lock", "ann")).isZero();
    try (Console console = open()) {
      assertThat(console.doorkeeper().admit("ann", "a long password", _ -> {}))
          .isInstanceOf(Admission.Disabled.class);
    }
    assertThat(account("", "unlock", "Ann")).isZero();
    assertThat(account("another password", "password", "ann")).isZero();
    try (Console console = open()) {
      assertThat(console.doorkeeper().admit("ann", "another password", _ -> {}))
          .isInstanceOf(Admission.Admitted.class);
      assertThat(console.audit().newest(Long.MAX_VALUE, 9).toString())
          .contains("PASSWORD_CHANGED", "ACCOUNT_UNLOCKED", "ACCOUNT_LOCKED")
          .doesNotContain("bob")
          .doesNotContain("Ann");
    }
    assertThat(account("", "lock", "bob")).isEqualTo(1);
  }

  @Test
  void whatMakesNoSenseIsWrongUse() {
    assertThat(account("short", "add", "ann", "--role", "auditor")).isEqualTo(2);
    assertThat(account("a long password", "add", "Ann!", "--role", "auditor")).isEqualTo(2);
    assertThat(account("a long password", "add", "ann", "--role", "clerk")).isEqualTo(2);
    assertThat(account("a long password", "add", "ann", "--role", "king")).isEqualTo(2);
    assertThat(account("")).isEqualTo(2);
  }

  private Console open() {
    return Console.open(new Place.Folder(folder), InstantSource.system());
  }

  private int account(String typed, String... words) {
    String[] all = new String[words.length + (words.length == 0 ? 1 : 3)];
    all[0] = "account";
    System.arraycopy(words, 0, all, 1, words.length);
    if (words.length > 0) {
      all[words.length + 1] = "--store";
      all[words.length + 2] = folder.toString();
    }
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream((typed + "\n").getBytes(StandardCharsets.UTF_8)));
    try {
      return Cursitor.run(all);
    } finally {
      System.setIn(before);
    }
  }
}
