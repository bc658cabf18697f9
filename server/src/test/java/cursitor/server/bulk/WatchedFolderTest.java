package cursitor.server.bulk;

import static cursitor.server.api.FareCourt.CASE;
import static cursitor.server.api.FareCourt.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cursitor.exchange.OrganizationId;
import cursitor.server.api.FareCases;
import cursitor.server.api.FareCourt;
import cursitor.server.api.FareFiles;
import cursitor.server.engine.Underway;
import cursitor.server.store.StoreFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a court puts into its folder is loaded once, and what became of it lies beside it.
class WatchedFolderTest {
  private static final OrganizationId COURT = new OrganizationId("J0401");
  @TempDir Path temporary;
  private Path folder;
  private FareCourt court;

  @BeforeEach
  void start() throws IOException {
    folder = Files.createDirectory(temporary.resolve("in"));
    court = FareCourt.open(temporary.resolve("store"));
  }

  @AfterEach
  void stop() {
    court.close();
  }

  @ParameterizedTest
  @EnumSource
  void aFileIsLoadedAndWhatWasRefusedLiesBesideIt(Format format) throws IOException {
    put("daily", twoPayments(format));
    put(".hidden", "{");
    put("late.part", "{");

    assertThat(watched().look()).isTrue();

    String rejects = "daily.rejects." + format.ending();
    assertThat(names())
        .containsExactlyInAnyOrder(
            ".hidden", "late.part", "daily.report.json", rejects, "done/daily");
    JsonNode report = report("daily");
    assertThat(report.at("/result/accepted").asInt()).isEqualTo(1);
    assertThat(report.at("/result/refused").asInt()).isEqualTo(1);
    assertThat(report.at("/result/rejects").asString()).isEqualTo(rejects);
    assertThat(report.at("/todo/0").asString()).contains(rejects);

    String mended = Files.readString(folder.resolve(rejects)).replace(UNKNOWN, CASE);
    put("daily mended", mended);
    watched().look();

    assertThat(report("daily mended").at("/result/holds").asBoolean()).isTrue();
    assertThat(report("daily mended").get("todo")).isEmpty();
    assertThat(court.balance()).isEqualTo("70.00");
  }

  @Test
  void whoeverIsStoppedHalfwayBeginsAgainAndNothingIsDoneTwice() throws IOException {
    StringBuilder many = new StringBuilder(FareCases.paid(1, "R-1", CASE, "110.00")).append('\n');
    for (int i = 0; i < 250; i++) {
      many.append("{\"type\":\"NONE\"}\n");
    }
    put("daily", many.append(FareCases.paid(2, "R-2", CASE, "70.00")).toString());
    List<Integer> taken = new ArrayList<>();
    Intake intake = court.node().node().intake();
    WatchedFolder stopped =
        watched((arrivals, priority) -> {
          if (taken.size() == 2) {
            throw new IllegalStateException("the engine is closed");
          }
          taken.add(arrivals.size());
          Underway underway = intake.handIn(arrivals, priority);
          underway.await();
          return underway;
        });

    assertThatThrownBy(stopped::look).hasRootCauseMessage("the engine is closed");
    assertThat(names()).containsExactlyInAnyOrder("daily", "done");
    assertThat(court.balance()).isEqualTo("110.00");

    watched().look();
    assertThat(report("daily").at("/result/accepted").asInt()).isEqualTo(2);
    assertThat(report("daily").at("/result/repeated").asInt()).isEqualTo(1);
    assertThat(court.balance()).isEqualTo("70.00");
  }

  @Test
  void whoeverIsStoppedBeforeTheFileIsPutAwayWritesTheSameReport() throws IOException {
    put("daily", twoPayments(Format.NDJSON));
    watched().look();
    Files.move(folder.resolve("done/daily"), folder.resolve("daily"));

    watched().look();

    assertThat(names())
        .containsExactlyInAnyOrder("daily.report.json", "daily.rejects.ndjson", "done/daily");
    assertThat(report("daily").at("/result/repeated").asInt()).isEqualTo(1);
  }

  @Test
  void anotherFileOfTheSameNameTakesNoReportAway() throws IOException {
    put("daily", FareCases.paid(1, "R-1", CASE, "110.00"));
    watched().look();
    put("daily", FareCases.paid(2, "R-2", CASE, "70.00") + "\n");
    watched().look();
    Files.delete(folder.resolve("done/daily"));
    put("daily", "{}");
    watched().look();

    assertThat(names()).contains("daily.report.json", "daily-2.report.json", "daily-3.report.json");
    assertThat(report("daily-2").at("/result/accepted").asInt()).isEqualTo(1);
    assertThat(report("daily-3").at("/result/refused").asInt()).isEqualTo(1);
  }

  @Test
  void aWrongFileIsToldWhatToDoAndLeavesNothingBehind() throws IOException {
    put("letter", "Dear Sirs,\n");
    put("empty", "");
    put("torn.gz", new String(new byte[] {0x1f, (byte) 0x8b}, StandardCharsets.ISO_8859_1));
    put("half.xml", twoPayments(Format.XML).replaceFirst("(?s)</fare:BatchHeader>.*", ""));
    put(
        "totals",
        FareFiles.of(Format.NDJSON, List.of(FareCases.paid(1, "R-1", CASE, "110.00")))
            .replace("\"count\":1", "\"count\":2"));
    watched().look();

    assertThat(report("letter").at("/todo/0").asString()).contains("no file of transactions");
    assertThat(report("empty").at("/todo/0").asString()).contains("no file of transactions");
    assertThat(report("torn.gz").at("/todo/0").asString()).contains("no file of transactions");
    assertThat(report("half.xml").at("/todo/0").asString()).contains("put the whole file in again");
    assertThat(report("totals").at("/todo/0").asString()).contains("not what the file announces");
    assertThat(report("totals").at("/result/accepted").asInt()).isEqualTo(1);
    assertThat(names()).contains("done/letter", "done/empty", "done/half.xml", "done/totals");
  }

  @Test
  void whatCannotBeKeptStaysForAnotherTry() throws IOException {
    put("daily", FareCases.paid(1, "R-1", CASE, "110.00"));
    WatchedFolder full =
        watched((_, _) -> {
          throw new StoreFailure("the disk is full", true);
        });

    assertThat(full.look()).isFalse();
    assertThat(names()).containsExactlyInAnyOrder("daily", "done");
    assertThat(watched().look()).isTrue();
    assertThat(report("daily").at("/result/holds").asBoolean()).isTrue();
  }

  @Test
  void aFileThatMeetsADefectHoldsUpNoOther() throws IOException {
    put("daily", FareCases.paid(1, "R-1", CASE, "110.00"));
    put("poison", FareCases.paid(2, "R-2", CASE, "70.00"));
    put("worse", FareCases.paid(3, "R-3", CASE, "60.00"));
    Files.setLastModifiedTime(folder.resolve("poison"), FileTime.fromMillis(1));
    Files.setLastModifiedTime(folder.resolve("worse"), FileTime.fromMillis(0));
    AtomicInteger asked = new AtomicInteger();
    WatchedFolder defective =
        watched((arrivals, priority) -> {
          switch (asked.getAndIncrement()) {
            case 0 -> throw new StackOverflowError("told to");
            case 1 -> throw new IllegalStateException("a defect");
            default -> {}
          }
          return court.node().node().intake().handIn(arrivals, priority);
        });

    assertThatThrownBy(defective::look).hasRootCauseMessage("a defect");
    assertThat(names())
        .containsExactlyInAnyOrder("poison", "worse", "daily.report.json", "done/daily");
  }

  @Test
  void noFileStaysOpen() throws IOException {
    Path open = Path.of("/proc/self/fd");
    assumeTrue(Files.isDirectory(open));
    put("torn.gz", new String(new byte[] {0x1f, (byte) 0x8b}, StandardCharsets.ISO_8859_1));
    watched().look();

    try (Stream<Path> all = Files.list(open)) {
      assertThat(all.map(WatchedFolderTest::target)).noneMatch(each -> each.startsWith(folder));
    }
  }

  private static Path target(Path link) {
    try {
      return Files.readSymbolicLink(link);
    } catch (IOException e) {
      return link; // closed meanwhile
    }
  }

  @Test
  void aFileThatAnotherReplacesWhileItIsReadIsNotTakenForTheOther() throws IOException {
    put("daily", FareCases.paid(1, "R-1", CASE, "110.00"));
    WatchedFolder meanwhile =
        watched((arrivals, priority) -> {
          replace("daily", FareCases.paid(2, "R-2", CASE, "70.00"));
          return court.node().node().intake().handIn(arrivals, priority);
        });

    assertThat(meanwhile.look()).isTrue();
    assertThat(names()).containsExactlyInAnyOrder("daily", "done");

    watched().look();
    assertThat(court.balance()).isEqualTo("70.00");
    assertThat(names()).containsExactlyInAnyOrder("daily.report.json", "done/daily");
  }

  /// The shell writes the bytes, whatever language the program was started in.
  @Test
  void aFileMayHaveAnyName() throws IOException, InterruptedException {
    String paid = FareCases.paid(1, "R-1", CASE, "110.00");
    put("N".repeat(250), paid);
    new ProcessBuilder("sh", "-c", "cat > \"$(printf 'na\\303\\257ve\\nb\\377d')\"")
        .directory(folder.toFile())
        .redirectInput(Files.writeString(temporary.resolve("paid"), paid).toFile())
        .start()
        .waitFor();

    assertThat(watched().look()).isTrue();

    assertThat(names()).contains("done/" + "N".repeat(200), "N".repeat(200) + ".report.json");
    assertThat(names())
        .filteredOn(name -> name.startsWith("na"))
        .singleElement()
        .asString()
        .endsWith("d.report.json");
  }

  private void replace(String name, String text) {
    try {
      Path other = Files.writeString(folder.resolve(".other"), text);
      Files.move(other, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String twoPayments(Format format) {
    return FareFiles.of(
        format,
        List.of(
            FareCases.paid(1, "R-1", CASE, "110.00"), FareCases.paid(2, "R-2", UNKNOWN, "70.00")));
  }

  private WatchedFolder watched() {
    return watched(court.node().node()::intake);
  }

  private WatchedFolder watched(Intake intake) {
    return watched(() -> intake);
  }

  private WatchedFolder watched(Supplier<Intake> intake) {
    return new WatchedFolder(
        folder,
        COURT,
        () -> court.node().node().standing(COURT),
        court.node().node().formats(),
        intake);
  }

  private void put(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text, StandardCharsets.ISO_8859_1);
  }

  private JsonNode report(String name) throws IOException {
    return JsonMapper.shared().readTree(Files.readString(folder.resolve(name + ".report.json")));
  }

  /// What lies in the folder; an empty folder within by its name.
  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> !path.equals(folder))
          .filter(path -> !Files.isDirectory(path) || isEmpty(path))
          .map(path -> folder.relativize(path).toString())
          .toList();
    }
  }

  private static boolean isEmpty(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.findAny().isEmpty();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
