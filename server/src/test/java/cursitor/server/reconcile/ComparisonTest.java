package cursitor.server.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cursitor.server.reconcile.Comparison.NotComparable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private final List<Difference> told = new ArrayList<>();

  private static String line(String key, String life, long balance, String flags) {
    return """
    {"key":"%s","party":"%s","life":"%s","balance":%d,"flags":[%s]}
    """
        .formatted(key, key, life, balance, flags);
  }

  private static String extract(String desk, long balance, String... lines) {
    return "{\"extract\":\"%s\"}\n%s{\"count\":%d,\"balance\":%d}\n"
        .formatted(desk, String.join("", lines), lines.length, balance);
  }

  private Comparison.Result compare(String... extracts) throws IOException {
    LinkedHashMap<String, BufferedReader> readers = new LinkedHashMap<>();
    for (int i = 0; i < extracts.length; i++) {
      readers.put("extract " + i, new BufferedReader(new StringReader(extracts[i])));
    }
    return Comparison.of(readers, told::add);
  }

  @Test
  void desksThatAgreeDifferInNothing() throws IOException {
    String lines = line("A", "LIVE", 100, "\"SUSPEND\"");
    assertThat(compare(extract("J", 100, lines), extract("V", 100, lines)).differing()).isZero();
  }

  @Test
  void whatOneHasAndTheOtherHasNotIsToldFromTheSendersSide() throws IOException {
    Comparison.Result result =
        compare(
            extract("J", 300, line("A", "LIVE", 100, ""), line("C", "LIVE", 200, "")),
            extract("V", 150, line("B", "LIVE", 50, ""), line("C", "ENDED", 100, "")));

    assertThat(result.compared()).isEqualTo(3);
    assertThat(told)
        .extracting(Difference::kind)
        .containsExactly(
            Difference.Kind.MISSING, Difference.Kind.NOT_SENT, Difference.Kind.MISSING);
    assertThat(told.getLast().values()).containsExactly("LIVE", "ENDED");
  }

  @Test
  void whatIsOverEverywhereDoesNotDiffer() throws IOException {
    assertThat(
            compare(
                    extract("J", 0, line("A", "ENDED", 0, "")),
                    extract("V", 0, line("A", "DELETED", 0, "")),
                    extract("C", 0))
                .differing())
        .isZero();
  }

  @Test
  void valuesOfThreeDesksAreToldSideBySide() throws IOException {
    compare(
        extract("J", 100, line("A", "LIVE", 100, "\"SUSPEND\"")),
        extract("V", 90, line("A", "LIVE", 90, "\"SUSPEND\"")),
        extract("C", 100, line("A", "LIVE", 100, "")));

    assertThat(told).extracting(Difference::what).containsExactly("balance", "flags");
    assertThat(told.getFirst().values()).containsExactly("100", "90", "100");
  }

  @Test
  void anExtractThatIsDamagedSaysWhere() {
    String good = extract("V", 0);
    Stream.of(
            extract("J", 99, line("A", "LIVE", 100, "")),
            extract("J", 0, line("B", "LIVE", 0, ""), line("A", "LIVE", 0, "")),
            "{\"extract\":\"J\"}\n",
            "{\"extract\":\"J\"}\nno json\n",
            "{}\n")
        .forEach(damaged ->
            assertThatThrownBy(() -> compare(damaged, good))
                .isInstanceOf(NotComparable.class)
                .hasMessageContaining("extract 0 line "));
  }
}
