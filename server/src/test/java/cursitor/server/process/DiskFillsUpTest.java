package cursitor.server.process;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.dmv907.court.CourtFile;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.server.node.Desks;
import cursitor.server.node.Places;
import cursitor.server.process.ServeProcess.Serving;
import cursitor.server.store.KeptFile;
import cursitor.server.store.Store;
import cursitor.server.store.verify.Verify;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The disk fills up while the program runs: what was acknowledged before is kept, nothing more is
/// acknowledged, everybody is told what to do, and after a restart with space the books are right.
class DiskFillsUpTest {
  private static final int BLOCKS = 4_096;
  private static final int MOST = 20_000;
  private static final int ACCEPTED = 202;
  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  void nothingIsAcknowledgedThatIsNotKept(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path store = folder.resolve("store");
    Path config = Config.write(folder, store, 0);
    Serving full = ServeProcess.serving(config, ServeProcess.diskOf(BLOCKS));
    HttpResponse<String> refused = post(full.address(), 1);
    int acknowledged = 0;
    while (refused.statusCode() == ACCEPTED && acknowledged < MOST) {
      acknowledged++;
      refused = post(full.address(), acknowledged + 1);
    }
    full.process().kill();

    assertThat(refused.statusCode()).isEqualTo(503);
    assertThat(refused.body()).contains("NOT_KEPT");
    assertThat(full.process().errorLines())
        .anySatisfy(line -> assertThat(line).contains("disk", "space"))
        .noneSatisfy(line -> assertThat(line).startsWith("\tat "));

    ServeProcess.serving(config).process().stop();
    try (Store read = Store.openToRead(Places.of(store.toString()), Desks.kinds())) {
      assertThat(Verify.of(read).findings()).isEmpty();
      assertThat(dockets(read)).containsAll(names(acknowledged));
    }
  }

  private HttpResponse<String> post(URI node, int docket) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(node.resolve("/api/courts/" + Config.COURT + "/convictions"))
            .header("Authorization", "Bearer " + Config.KEY)
            .POST(HttpRequest.BodyPublishers.ofString(Papers.conviction(docket)))
            .build();
    return http.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static List<String> dockets(Store store) {
    return store
        .records()
        .caseFiles(
            new OrganizationId(Config.COURT),
            OperatingMode.PRODUCTION,
            CourtFile.KIND,
            0,
            Integer.MAX_VALUE)
        .stream()
        .map(KeptFile::file)
        .map(file -> ((CourtFile) file).docketNumber())
        .toList();
  }

  private static List<String> names(int dockets) {
    return IntStream.rangeClosed(1, dockets).mapToObj(docket -> "TR-" + docket).toList();
  }
}
