package cursitor.server.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.dmv907.message.Hold;
import cursitor.server.store.verify.Verify;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A court's whole exchange - the request, the message, the answer, the case file with its history,
/// the try, the feed and every index - takes at most 2.5 KB of its store.
class StoreGrowthTest {
  private static final int EXCHANGES = 2_000;
  private static final int MOST_BYTES = 2_560;

  @TempDir Path folder;

  @Test
  void anExchangeTakesLittleRoom() throws IOException {
    try (TwoNodes nodes = new TwoNodes(folder)) {
      CourtTraffic traffic = new CourtTraffic(1);
      for (int i = 0; i < EXCHANGES / 200; i++) {
        List<Hold> holds = Stream.generate(traffic::hold).limit(100).toList();
        nodes.know(holds);
        nodes.exchange(holds.stream().map(CourtTraffic::conviction).toList());
        nodes.exchange(holds.stream().map(CourtTraffic::request).toList());
      }
      assertThat(nodes.courtStore().records().workItems(CourtTraffic.COURT, false, 1)).isEmpty();
      assertThat(Verify.of(nodes.courtStore()).findings()).isEmpty();
      assertThat(Verify.of(nodes.dmvStore()).findings()).isEmpty();
    }
    long bytes = Files.size(folder.resolve("court").resolve("cursitor.db"));
    assertThat(bytes / EXCHANGES).isLessThan(MOST_BYTES);
  }
}
