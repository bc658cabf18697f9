package cursitor.server.console.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What a page asks for by the clock, and not because somebody did something, keeps no session
/// alive: its address begins so that the gate knows it.
class ByTheClockTest {
  /// A tag, with whatever stands in the quotes of its attributes.
  private static final Pattern TAG = Pattern.compile("<[a-z](?:\"[^\"]*\"|'[^']*'|[^>\"'])*>");

  private static final Pattern BY_THE_CLOCK =
      Pattern.compile("hx-trigger=(?:(?!hx-).)*\\b(?:every \\d|load\\b)", Pattern.DOTALL);

  private static final Pattern NOT_LIVE =
      Pattern.compile("hx-(?:get|post|put|patch|delete)=[^/]*/(?!live/)");

  private static List<String> byTheClock() throws IOException, URISyntaxException {
    URL folder = ByTheClockTest.class.getResource("/cursitor/console/templates");
    try (Stream<Path> files = Files.walk(Path.of(Objects.requireNonNull(folder).toURI()))) {
      return files
          .filter(Files::isRegularFile)
          .map(ByTheClockTest::text)
          .flatMap(text -> TAG.matcher(text).results().map(tag -> tag.group()))
          .filter(tag -> BY_THE_CLOCK.matcher(tag).find())
          .toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whatIsAskedForByTheClockIsUnderLive() throws Exception {
    assertThat(byTheClock())
        .hasSizeGreaterThan(5)
        .noneMatch(tag -> NOT_LIVE.matcher(tag).find())
        .allMatch(tag -> tag.contains("hx-get"));
  }
}
