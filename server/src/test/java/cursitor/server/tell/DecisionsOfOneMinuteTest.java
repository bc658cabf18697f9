package cursitor.server.tell;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.story.StoryFile;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Why a desk decided so stands at the line of what it decided, also where several decisions have
/// one moment.
class DecisionsOfOneMinuteTest {
  private static final String STORY =
      """
      FARE-16 FARE-63  Much in one minute.
        person GARCIA is MARIA GARCIA, born 1984-05-04, licence AZ D01234567
        2026-02-20T15:00  court submits J0401/TR2026-000123/DEF-1 of GARCIA
        2026-02-20T15:00  court enters disposition 54 on CT-1001/A of J0401/TR2026-000123/DEF-1, sentenced 2026-02-20, due 2026-03-20
        2026-02-20T15:00  court sets suspend on J0401/TR2026-000123/DEF-1 until 2026-09-01 for PLAN
        2026-02-20T15:00  court lifts suspend on J0401/TR2026-000123/DEF-1
        2026-02-20T15:00  court takes payment of 240.00 on J0401/TR2026-000123/DEF-1
      """;

  @TempDir private Path folder = Path.of("");

  @Test
  void eachStandsAtItsOwnLine() {
    try (Staged staged =
        new Staged(
            StoryFile.parse("a story", STORY).stories().getFirst(), folder.resolve("store"))) {
      List<ToldLine> lines = staged.told().lines();

      assertThat(lines)
          .extracting(ToldLine::at)
          .containsOnly(Instant.parse("2026-02-20T22:00:00Z"));
      assertThat(streams(lines, "court submits"))
          .isNotEmpty()
          .allMatch(why -> has(why, "undisposed yes"));
      assertThat(streams(lines, "court enters disposition"))
          .isNotEmpty()
          .allMatch(why -> has(why, "undisposed no") && has(why, "suspended no"));
      assertThat(streams(lines, "court sets suspend"))
          .isNotEmpty()
          .allMatch(why -> has(why, "suspended yes"));
      assertThat(streams(lines, "court lifts suspend"))
          .isNotEmpty()
          .allMatch(why -> has(why, "suspended no") && has(why, "owed yes"));
      assertThat(streams(lines, "court takes payment"))
          .isNotEmpty()
          .allMatch(why -> has(why, "owed no"));
    }
  }

  private static boolean has(String why, String input) {
    return why.contains(input);
  }

  /// The decisions about the notice stream under an input.
  private static List<String> streams(List<ToldLine> lines, String input) {
    boolean under = false;
    List<String> reasons = new ArrayList<>();
    for (ToldLine line : lines) {
      under = line.kind() == ToldLine.Kind.INPUT ? line.text().startsWith(input) : under;
      if (under) {
        line.reasons().stream()
            .filter(reason -> reason.startsWith("notice stream: "))
            .forEach(reasons::add);
      }
    }
    return reasons;
  }
}
