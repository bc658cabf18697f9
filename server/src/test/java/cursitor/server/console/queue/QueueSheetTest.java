package cursitor.server.console.queue;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.CaseKey;
import cursitor.exchange.WorkItem;
import cursitor.server.config.PolicyFiles;
import cursitor.server.console.page.Csv;
import cursitor.server.due.Deadlines;
import cursitor.server.node.Desks;
import cursitor.server.store.KeptWorkItem;
import cursitor.server.store.Place;
import cursitor.server.store.Queue;
import cursitor.server.store.Store;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueueSheetTest {
  private static final Instant RAISED_AT = Instant.parse("2026-03-02T09:00:00Z");

  @TempDir Path folder;

  private static KeptWorkItem item(int number, String subject) {
    return new KeptWorkItem(
        new WorkItem(
            new UUID(0, number),
            CaseKey.parse("90001:PRODUCTION:participant:TR-" + number + "/P1"),
            WorkItem.Kind.MEND_NOTICE,
            subject,
            null,
            "E301",
            "what is wrong",
            List.of()),
        RAISED_AT.plusSeconds(number),
        null,
        null);
  }

  private List<String> lines(QueueSheet.Pages pages, int most) throws IOException {
    StringWriter out = new StringWriter();
    try (Store store = Store.open(new Place.Folder(folder), Desks.kinds())) {
      new QueueSheet(
              pages,
              new Deadlines(PolicyFiles.load(""), PolicyFiles.loadFare("")),
              store.records(),
              most)
          .write(new Csv(out));
    }
    return out.toString().lines().toList();
  }

  /// Pages of two, which are asked for only when they are written.
  private static QueueSheet.Pages of(List<KeptWorkItem> items, List<Queue.Place> asked) {
    return place -> {
      if (place != null) {
        asked.add(place);
      }
      int from = place == null ? 0 : 1 + indexOf(items, place);
      List<KeptWorkItem> page = items.subList(from, Math.min(items.size(), from + 2));
      return from + 2 < items.size()
          ? new Sifting.Sifted(page, Queue.Place.of(page.getLast()), 0)
          : Sifting.Sifted.last(page);
    };
  }

  private static int indexOf(List<KeptWorkItem> items, Queue.Place place) {
    return items.stream().map(Queue.Place::of).toList().indexOf(place);
  }

  @Test
  void allPagesOfTheChoiceAreWritten() throws IOException {
    List<Queue.Place> asked = new ArrayList<>();
    List<String> lines =
        lines(of(List.of(item(1, "A"), item(2, "B"), item(3, "C"), item(4, "D")), asked), 100);
    assertThat(lines).hasSize(5);
    assertThat(lines.get(1))
        .isEqualTo(
            "\"A\",\"TR-1/P1\",\"90001\",\"\",\"Mend a refused notice and send it again\",\"E301\","
                + "\"what is wrong\",\"2026-03-02T09:00:01Z\",\"\",\"\",\"\",\"\","
                + "\"00000000-0000-0000-0000-000000000001\"");
    assertThat(lines.getLast()).startsWith("\"D\"");
    assertThat(asked).hasSize(1);
  }

  @Test
  void whereThereAreTooManyTheLastLineSaysSo() throws IOException {
    List<Queue.Place> asked = new ArrayList<>();
    List<KeptWorkItem> items =
        List.of(item(1, "A"), item(2, "B"), item(3, "C"), item(4, "D"), item(5, "E"));
    List<String> lines = lines(of(items, asked), 3);
    assertThat(lines).hasSize(5);
    assertThat(lines.get(3)).startsWith("\"C\"");
    assertThat(lines.getLast())
        .isEqualTo("\"There are more than 3: choose fewer of them on the page.\"");
    assertThat(asked).hasSize(1);
  }

  @Test
  void whatComesFromANoticeIsNoFormula() throws IOException {
    assertThat(lines(of(List.of(item(1, "=cmd|' /C calc'!A0")), new ArrayList<>()), 9).getLast())
        .startsWith("\"'=cmd|' /C calc'!A0\",");
  }
}
