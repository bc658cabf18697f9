package cursitor.fare;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.fare.message.TransactionCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// `spec/fare/codes.md` has a row for each code, in the order of the program and in its words.
class CodesPageTest {
  private static final Path PAGE = Path.of("../spec/fare/codes.md");

  @Test
  void everyErrorCodeHasItsRow() throws IOException {
    assertThat(rows("E", "W"))
        .containsExactlyElementsOf(
            Stream.of(FareCode.values())
                .map(code -> "| %s | %s | %s |".formatted(code, effect(code), code.sentence()))
                .toList());
  }

  private static String effect(FareCode code) {
    return code.resendRequested() ? "send again" : code.remarksOnly() ? "remarks" : "refuses";
  }

  @Test
  void everyTransactionHasItsRow() throws IOException {
    assertThat(
            Files.readAllLines(PAGE).stream()
                .filter(line -> line.matches("\\| [A-Z]{2}[A-Z_]+ \\|.*"))
                .map(line -> line.split("[ |]+", -1)[1]))
        .containsExactlyElementsOf(
            Stream.of(TransactionCode.values()).map(TransactionCode::name).toList());
  }

  private static List<String> rows(String... letters) throws IOException {
    String pattern = "\\| [" + String.join("", letters) + "]\\d\\d\\d \\|.*";
    return Files.readAllLines(PAGE).stream().filter(line -> line.matches(pattern)).toList();
  }
}
