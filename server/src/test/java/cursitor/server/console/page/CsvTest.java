package cursitor.server.console.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  private static String written(String... cells) throws IOException {
    StringWriter out = new StringWriter();
    new Csv(out).row(cells);
    return out.toString();
  }

  @Test
  void cellsAreQuotedAndRowsEndAsTheStandardSays() throws IOException {
    assertThat(written("a", "", "b,c", "he said \"no\"", "two\nlines", "ñ"))
        .isEqualTo("\uFEFF\"a\",\"\",\"b,c\",\"he said \"\"no\"\"\",\"two\nlines\",\"ñ\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1+1",
        "\r=1+1",
        "\n=1+1",
        "\uFF1D1+1",
        "=HYPERLINK(\"https://example.org\")"
      })
  void nothingIsTakenForAFormula(String cell) throws IOException {
    assertThat(written(cell)).startsWith("\uFEFF\"'" + cell.charAt(0));
  }

  /// A cell cannot end early and so begin a formula in the next one.
  @Test
  void aQuoteDoesNotEndACell() throws IOException {
    assertThat(written("x\",=1+1,\"")).isEqualTo("\uFEFF\"x\"\",=1+1,\"\"\"\r\n");
  }

  @Test
  void whatOnlyHoldsSuchASignStaysAsItIs() throws IOException {
    assertThat(written("TR-2026-1", "a=b")).isEqualTo("\uFEFF\"TR-2026-1\",\"a=b\"\r\n");
  }
}
