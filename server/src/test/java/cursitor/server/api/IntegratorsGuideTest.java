package cursitor.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.server.api.CourtClient.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands of `docs/api.md` do what the page says, in its order.
class IntegratorsGuideTest {
  private static final Pattern COMMAND =
      Pattern.compile("```\\ncurl [^\\n]*\"\\$NODE(/[^\"]+)\"(?: -d '([^']*)')?\\n```");
  private static final String OF_FARE = "/api/courts/J0401/";
  private static final Path GUIDE = Path.of("..", "docs", "api.md");

  /// A command of the page.
  ///
  /// @param body empty for one that reads
  record Command(boolean puts, String path, String body) {}

  @Test
  void everyCommandDoesWhatThePageSays(@TempDir Path folder) throws IOException {
    List<Command> commands = commands();
    assertThat(commands).hasSizeGreaterThan(7);
    try (CourtNode node = CourtNode.start(folder);
        CourtClient court = node.court();
        CourtClient fareCourt = node.fareCourt()) {
      for (Command command : commands) {
        waitFor(court, command);
        Answer answer = run(command.path().startsWith(OF_FARE) ? fareCourt : court, command);
        assertThat(answer.status())
            .as(command.path() + " " + answer.text())
            .isEqualTo(command.body().isEmpty() ? 200 : 202);
      }
      court.awaitState("H-2001", "Released");
    }
  }

  @Test
  void namesEveryCommandOfThePage() throws IOException {
    long written = Files.readString(GUIDE).lines().filter(line -> line.startsWith("curl ")).count();

    assertThat(commands()).hasSize((int) written);
  }

  /// A person reads on when the answer is there.
  private static void waitFor(CourtClient court, Command next) {
    if (next.path().endsWith("work-items?open=true")) {
      court.awaitState("H-2001", "Refused");
    } else if (next.path().endsWith("/releases")) {
      court.awaitState("H-2001", "Active");
    }
  }

  private static Answer run(CourtClient court, Command command) {
    String path =
        command.path().contains("$ITEM")
            ? command.path().replace("$ITEM", court.get("notices/H-2001").at("/notice/workItem"))
            : command.path();
    if (command.puts()) {
      return court.put(path, command.body());
    }
    return command.body().isEmpty() ? court.get(path) : court.post(path, command.body());
  }

  private static List<Command> commands() throws IOException {
    return COMMAND
        .matcher(Files.readString(GUIDE))
        .results()
        .map(IntegratorsGuideTest::command)
        .toList();
  }

  private static Command command(MatchResult found) {
    String body = found.group(2);
    return new Command(
        found.group().contains("curl -s -X PUT "), found.group(1), body == null ? "" : body);
  }
}
