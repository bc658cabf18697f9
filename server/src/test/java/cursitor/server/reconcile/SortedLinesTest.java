package cursitor.server.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SortedLinesTest {
  @Test
  void moreLinesThanFitInMemoryComeInOrder() throws IOException {
    List<String> seen = new ArrayList<>();
    try (SortedLines sorted = new SortedLines(3)) {
      for (int i = 0; i < 10; i++) {
        sorted.add("line " + i * 7 % 10);
      }
      sorted.each(seen::add);
    }
    assertThat(seen).hasSize(10).isSorted();
  }
}
