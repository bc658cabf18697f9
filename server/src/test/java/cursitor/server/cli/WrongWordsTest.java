package cursitor.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever a command is told, it ends in words a person can use, never in a stack trace.
class WrongWordsTest {
  private static final String HOLD =
      Path.of("..", "wire", "samples", "valid", "dmv907-hold.xml").toString();

  @TempDir Path folder;
  private final PrintStream usualOut = System.out;
  private final PrintStream usualErr = System.err;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @BeforeEach
  void listen() {
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    System.setOut(out);
    System.setErr(out);
  }

  @AfterEach
  void stopListening() {
    System.setOut(usualOut);
    System.setErr(usualErr);
  }

  private void ends(int code, String words, String... command) {
    said.reset();
    assertThat(Cursitor.run(command)).as(String.join(" ", command)).isEqualTo(code);
    assertThat(said.toString(StandardCharsets.UTF_8)).contains(words).doesNotContain("\tat ");
  }

  @Test
  void sendSaysWhatAnAddressIs() {
    for (String address :
        new String[] {"foo", "ftp://x/y", "http:///exchange", "http://127.0.0.1:99999/"}) {
      ends(2, "--to is a whole URL", "send", HOLD, "--to", address);
    }
    ends(2, "--key takes", "send", HOLD, "--to", "http://127.0.0.1:9/", "--key", "a\nb");
    ends(2, "is a folder", "send", folder.toString(), "--to", "http://127.0.0.1:9/");
  }

  @Test
  void aFileThatIsNoTextIsNamed() throws IOException {
    Path file = Files.write(folder.resolve("a.story"), new byte[] {(byte) 0xff, (byte) 0xfe});
    ends(2, "a.story is not written in UTF-8", "play", file.toString());
    ends(2, "a.story is not written in UTF-8", "partner", file.toString());
    ends(2, "is a folder", "partner", folder.toString());
  }

  @Test
  void aStoryThatCannotBeReadDoesNotHoldEvenWhenItIsToBeUpdated() throws IOException {
    Path file = Files.writeString(folder.resolve("b.story"), "nonsense\n");
    ends(1, "line 1", "play", "--update", file.toString());
  }

  @Test
  void aStoryThatIsNotAsToldSaysWhatItsMarksMean() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("c.story"),
            """
            FARE-1  A case is submitted, and nothing is told of it.
              person GARCIA is MARIA GARCIA, born 1984-05-04
              2026-03-02T09:00  court submits J0401/TR2026-000123/DEF-1 of GARCIA

            FARE-1  A court that does not exist.
              person GARCIA is MARIA GARCIA, born 1984-05-04
              2026-03-02T09:00  court submits Z9999/TR2026-000123/DEF-1 of GARCIA
              2026-03-03T09:00  court takes payment of 10.00 on Z9999/TR2026-000123/DEF-1
            """);
    ends(1, "2 of 2 stories not as told.  - is told and did not", "play", file.toString());
    ends(1, "of … before, which its desk does not refuse", "play", file.toString());
    ends(1, "put a copy of the shipped table there", "play", file.toString(), "--policy", "none");
  }

  @Test
  void aFolderWithoutMessagesIsNotJudgedToHold() {
    ends(2, "there is no .xml file", "check", folder.toString());
  }

  /// Before the lives are lived, not behind them.
  @Test
  void aSimulationOfNoLengthAndAReportNowhereAreRefused() {
    ends(2, "at most", "simulate", "--parties", "1", "--days", "2000000000");
    ends(2, "--html names a file", "simulate", "--days", "1", "--html", folder + "/no/a.html");
    ends(2, "--html names a file", "simulate", "--days", "1", "--html", folder.toString());
  }

  @Test
  void aKeyOfACaseHasAnOrganisation() {
    ends(2, "a key is written", "case", "/x/y");
    ends(2, "a key is written", "case", "9".repeat(41) + "/x/y");
  }

  @Test
  void anExtractIsNotComparedWithItself() {
    ends(2, "give each extract once", "reconcile", "a.ndjson", "a.ndjson");
  }

  @Test
  void everyCommandTellsItsUseAndAnUnknownOneNever() {
    for (String command :
        new String[] {"demo", "serve", "check", "send", "play", "case", "verify", "partner"}) {
      ends(0, "Usage: cursitor " + command, command, "--help");
    }
    ends(0, "CA-DMV:PRODUCTION:notices:90001/TR-100/P1", "case", "--help");
    ends(2, "Unmatched argument", "fly", "--help");
    ends(2, "Unmatched argument", "demo", "away", "--help");
  }

  @Test
  void aGroupOfCommandsSaysWhatItCanBeToldToDo() {
    ends(2, "say what to do: add, password, lock, unlock, list", "account");
    ends(2, "say what to do: list, withdraw", "policy");
  }

  @Test
  void itTellsItsVersion() {
    ends(0, "cursitor 1.", "--version");
    ends(0, "cursitor 1.", "serve", "--version");
  }

  @Test
  void aPortOrAnAddressThatCannotBeIsTold() {
    ends(1, "There is no port 99999", "demo", "--once", "--port", "99999");
    ends(1, "There is no port -1", "demo", "--once", "--port", "-1");
    ends(1, "It cannot listen on", "demo", "--once", "--address", "192.0.2.1");
    ends(1, "It cannot listen on", "demo", "--once", "--address", "999.1.1.1");
  }
}
