package cursitor.server.cli;

import static cursitor.server.api.FareCourt.CASE;
import static cursitor.server.api.FareCourt.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import cursitor.server.api.CourtNode;
import cursitor.server.api.FareCases;
import cursitor.server.api.FareCourt;
import cursitor.server.api.FareFiles;
import cursitor.server.bulk.Format;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Files are loaded from the command line into a real node.
class LoadCommandTest {
  @TempDir Path folder;
  private FareCourt court;

  @BeforeEach
  void start() throws IOException {
    court = FareCourt.open(folder.resolve("store"));
    Files.writeString(folder.resolve("key"), CourtNode.FARE_KEY + "\n");
  }

  @AfterEach
  void stop() {
    court.close();
  }

  @ParameterizedTest
  @EnumSource
  void whatIsRefusedIsMendedInItsFileAndLoadedAgain(Format format) throws IOException {
    Path file = folder.resolve("daily");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(
          FareFiles.of(
                  format,
                  List.of(
                      FareCases.paid(1, "R-1", CASE, "110.00"),
                      FareCases.paid(2, "R-2", UNKNOWN, "70.00")))
              .getBytes(StandardCharsets.UTF_8));
    }
    Path rejects = folder.resolve("rejects");

    Said first = load(file, "--rejects", rejects.toString());
    assertThat(first.code()).isEqualTo(1);
    assertThat(first.text())
        .contains("accepted  1 (before: 0, without effect: 0)", "refused   1", "came 2, 80.00")
        .contains("E002", "mend it there")
        .doesNotContain("differ");

    Files.writeString(rejects, Files.readString(rejects).replace(UNKNOWN, CASE));
    Said mended = load(rejects);
    assertThat(mended.text()).contains("accepted  1", "came 1, 40.00, announced 1, 40.00");
    assertThat(mended.code()).isZero();

    Said again = load(file, "--json");
    assertThat(again.text())
        .contains("\"accepted\":1,\"repeated\":1", "\"mended\":1,\"refused\":0", "\"holds\":true");
    assertThat(again.code()).isZero();
    assertThat(court.balance()).isEqualTo("70.00");
  }

  @Test
  void totalsThatDifferAndAHeaderAtFaultAreTold() throws IOException {
    String file = FareFiles.of(Format.NDJSON, List.of(FareCases.paid(1, "R-1", CASE, "110.00")));
    Path differs =
        Files.writeString(
            folder.resolve("a"), file.replace("\"40.00\",\"codes", "\"41.00\",\"codes"));
    Path atFault = Files.writeString(folder.resolve("b"), file.replace("PRODUCTION", "PRACTICE"));

    assertThat(load(differs).text()).contains("came 1, 40.00, announced 1, 41.00: they differ");
    Said refused = load(atFault);
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.text())
        .contains("accepted  0", "line 1: ", "mode", "Nothing of this file was done: mend line 1")
        .doesNotContain("totals");
    assertThat(load(atFault, "--json").text()).contains("\"todo\":[\"Nothing of this file");
  }

  @Test
  void whatWentWithoutSayingIsNotInTheRejects() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a"),
            "{\"type\":\"BATCH\",\"id\":\"urn:uuid:00000000-0000-4000-8000-0000000000fe\","
                + "\"mode\":\"TEST\",\"count\":1,\"total\":\"40.00\"}\n"
                + FareCases.paid(1, "R-1", UNKNOWN, "110.00"));
    Path rejects = folder.resolve("rejects");

    load(file, "--rejects", rejects.toString());
    assertThat(Files.readAllLines(rejects).getFirst())
        .startsWith("{\"type\":\"BATCH\",\"id\":\"urn:uuid:")
        .contains("\"mode\":\"TEST\",\"count\":1,\"total\":\"40.00\"")
        .doesNotContain("1970", "UNKNOWN", "sentAt");
  }

  @Test
  void whoMayNotIsToldWhy() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "{}\n");
    Files.writeString(folder.resolve("key"), "another");

    assertThat(load(file).text()).contains("HTTP 401", "key");
    assertThat(Cursitor.run("load", file.toString(), "--to", "nowhere", "--court", "J0401"))
        .isEqualTo(2);
  }

  @Test
  void theFileItselfIsNotWrittenOver() throws IOException {
    String transactions = FareCases.paid(1, "R-1", UNKNOWN, "110.00");
    Path file = Files.writeString(folder.resolve("a"), transactions);
    Path sameFile = folder.resolve("key").resolveSibling("./a");

    assertThat(load(file, "--rejects", sameFile.toString()).code()).isEqualTo(2);
    assertThat(file).hasContent(transactions);
  }

  private record Said(int code, String text) {}

  private Said load(Path file, String... more) {
    PrintStream before = System.out;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      List<String> words =
          new ArrayList<>(
              List.of(
                  "load",
                  file.toString(),
                  "--to",
                  court.node().address().toString(),
                  "--court",
                  "J0401",
                  "--key-file",
                  folder.resolve("key").toString()));
      words.addAll(List.of(more));
      return new Said(
          Cursitor.run(words.toArray(new String[0])), said.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(before);
    }
  }
}
