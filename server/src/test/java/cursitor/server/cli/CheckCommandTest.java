package cursitor.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.server.bulk.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// `check` says of every sample what the sample's folder and name say.
class CheckCommandTest {
  private static final Path SAMPLES = Path.of("..", "wire", "samples");

  /// The code that the remark at the head of a request says it is answered with.
  private static final Pattern SUCCESS = Pattern.compile("<!-- [^>]*?: ([MC]0\\d\\d)");

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void refusedSamplesGetTheCodeInTheirName(Path file) throws IOException {
    Verdict verdict = new CheckCommand().judge(MessageFile.read(file));

    assertThat(verdict.holds()).isFalse();
    assertThat(file.getFileName().toString()).startsWith(verdict.code() + "-");
    assertThat(verdict.stage()).isEqualTo(file.startsWith(folder("refused")) ? "law" : "schema");
  }

  static Stream<Path> refusedSamplesGetTheCodeInTheirName() throws IOException {
    return MessageFile.in(
        List.of(
            folder("schema-invalid"),
            folder("rule-invalid"),
            folder("refused"),
            folder("fare/schema-invalid"),
            folder("fare/rule-invalid")))
        .stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void validSamplesHold(Path file) throws IOException {
    Verdict verdict = new CheckCommand().judge(MessageFile.read(file));

    assertThat(verdict.holds()).isTrue();
    Matcher said = SUCCESS.matcher(Files.readString(file));
    if (verdict.stage().equals("law") && said.find()) {
      assertThat(verdict.code()).isEqualTo(said.group(1));
    }
  }

  static Stream<Path> validSamplesHold() throws IOException {
    return MessageFile.in(List.of(folder("valid"), folder("soap"), folder("fare/valid"))).stream();
  }

  @Test
  void exitCodesTellWhetherItHolds() {
    assertThat(Cursitor.run("check", folder("valid").resolve("dmv907-hold.xml").toString()))
        .isZero();
    assertThat(Cursitor.run("check", folder("refused").resolve("E309-namesakes.xml").toString()))
        .isEqualTo(1);
    assertThat(Cursitor.run("check")).isEqualTo(2);
    assertThat(Cursitor.run("check", "no-such-file.xml")).isEqualTo(1);
  }

  @Test
  void aFileOfTransactionsIsJudgedLineByLine(@TempDir Path folder) throws IOException {
    Path batch = folder("fare/batch").resolve("batch.xml");
    Path broken = Files.writeString(folder.resolve("b.ndjson"), "{\"type\":\"PAY_COURT\"}\n{\n");

    assertThat(TransactionFile.judge(batch, Format.XML).text(batch))
        .isEqualTo(batch + ": valid, transactions: 2");
    Verdict verdict = TransactionFile.judge(broken, Format.NDJSON);
    assertThat(verdict.holds()).isFalse();
    assertThat(verdict.details())
        .anyMatch(each -> each.startsWith("line 1: E101  The field court"))
        .anyMatch(each -> each.startsWith("line 2: E100"));
    assertThat(Cursitor.run("check", batch.toString())).isZero();
    assertThat(Cursitor.run("check", broken.toString())).isEqualTo(1);
  }

  @Test
  void theFileInTheGuideIsValid(@TempDir Path folder) throws IOException {
    String guide = Files.readString(Path.of("..", "docs", "api.md"));
    int begin = guide.indexOf("{\"type\":\"BATCH\"");
    Path file =
        Files.writeString(
            folder.resolve("a.ndjson"), guide.substring(begin, guide.indexOf("```", begin)));

    assertThat(TransactionFile.judge(file, Format.NDJSON).text(file))
        .endsWith("valid, transactions: 2");
  }

  @Test
  void aFolderWithoutMessagesIsWrongUsage(@TempDir Path empty) {
    assertThat(Cursitor.run("check", empty.toString())).isEqualTo(2);
    assertThat(Cursitor.run("play", empty.toString())).isEqualTo(2);
  }

  private static Path folder(String name) {
    return SAMPLES.resolve(name);
  }
}
