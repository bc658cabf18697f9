package cursitor.server.cli;

import cursitor.server.console.account.Passwords;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// What is typed at the terminal and must not stand in a command line, where other users of the
/// machine could read it.
final class Typed {
  private Typed() {}

  /// A new password: typed twice at a terminal, else one line of standard input.
  static String freshPassword(String name) throws IOException {
    Optional<Console> terminal = Optional.ofNullable(System.console()).filter(Console::isTerminal);
    String password = terminal.isPresent() ? twice(terminal.get()) : line();
    Optional<String> weakness = Passwords.weakness(name, password);
    if (weakness.isPresent()) {
      throw new WrongUse(weakness.get());
    }
    return password;
  }

  private static String twice(Console terminal) {
    char[] first = terminal.readPassword("Password: ");
    char[] second = terminal.readPassword("Once more: ");
    if (first == null || !Arrays.equals(first, second)) {
      throw new WrongUse("the two passwords are not the same");
    }
    return new String(first);
  }

  private static String line() throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    String line = in.readLine();
    if (line == null) {
      throw new WrongUse("no password was given on standard input");
    }
    return line;
  }
}
