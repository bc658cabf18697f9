package cursitor.server.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cursitor.server.reconcile.Comparison.NotComparable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {
  private static final String COURT = "FARE_COURT";
  private static final String JUSTIS = "JUSTIS";
  private static final String VENDOR = "VENDOR";
  private static final String MVD = "MVD";

  @TempDir Path folder;
  private final List<Difference> told = new ArrayList<>();

  private static String line(String key, String life, long balance, String more) {
    return """
    {"key":"%s","party":"%s","life":"%s","balance":%d%s}
    """
        .formatted(key, key, life, balance, more);
  }

  private static String line(String key, long balance) {
    return line(key, "LIVE", balance, "");
  }

  private static String held(String key, String holds) {
    return line(key, "UNKNOWN", 0, ",\"holds\":[" + holds + "]");
  }

  /// The court J0401's, or that of one of the others, of all courts.
  private static String extract(String kind, long balance, String... lines) {
    String desk = kind.equals(COURT) ? "J0401" : kind;
    String court = kind.equals(COURT) ? "J0401" : "";
    return """
    {"extract":"%s","kind":"%s","court":"%s","mode":"PRODUCTION","at":"2026-03-02T17:00:00Z"}
    %s{"count":%d,"balance":%d}
    """
        .formatted(desk, kind, court, String.join("", lines), lines.length, balance);
  }

  private Comparison.Result compare(String... extracts) throws IOException {
    LinkedHashMap<String, BufferedReader> readers = new LinkedHashMap<>();
    for (int i = 0; i < extracts.length; i++) {
      readers.put("extract " + i, new BufferedReader(new StringReader(extracts[i])));
    }
    return Comparison.of(readers, told::add);
  }

  @Test
  void anExtractThatWasTamperedWithIsToldByItsLine() throws IOException {
    String sound = extract(JUSTIS, 100, line("J0401/A", 100));
    String huge = sound.replace("100", "9".repeat(30));
    assertThatThrownBy(() -> compare(huge, extract(VENDOR, 0)))
        .isInstanceOf(NotComparable.class)
        .hasMessageContaining("extract 0 line 2");

    Path file = Files.write(folder.resolve("binary"), new byte[] {(byte) 0xff, '\n'});
    try (BufferedReader in = Files.newBufferedReader(file)) {
      assertThatThrownBy(() -> ExtractReader.open("binary", in))
          .isInstanceOf(ExtractReader.NotAnExtract.class)
          .hasMessageContaining("UTF-8");
    }
  }

  @Test
  void desksThatAgreeDifferInNothing() throws IOException {
    String lines = line("J0401/A", "LIVE", 100, ",\"flags\":[\"SUSPEND\"]");
    assertThat(compare(extract(JUSTIS, 100, lines), extract(VENDOR, 100, lines)).differing())
        .isZero();
  }

  @Test
  void whatOneHasAndTheOtherHasNotIsToldFromTheSendersSide() throws IOException {
    Comparison.Result result =
        compare(
            extract(JUSTIS, 300, line("J0401/A", 100), line("J0401/C", 200)),
            extract(VENDOR, 150, line("J0401/B", 50), line("J0401/C", "ENDED", 100, "")));

    assertThat(result.compared()).isEqualTo(3);
    assertThat(told)
        .extracting(Difference::kind)
        .containsExactly(
            Difference.Kind.MISSING, Difference.Kind.NOT_SENT, Difference.Kind.MISSING);
    assertThat(told).extracting(Difference::turn).containsOnly(JUSTIS);
    assertThat(told.getFirst().values().toString()).isEqualTo("{JUSTIS=LIVE, VENDOR=-}");
    assertThat(told.getLast().values().toString()).isEqualTo("{JUSTIS=LIVE, VENDOR=ENDED}");
  }

  @Test
  void twoExtractsOfOneDeskAreNotCompared() {
    assertThatThrownBy(() ->
            compare(
                extract(JUSTIS, 100, line("J0401/A", 100)),
                extract(JUSTIS, 200, line("J0401/A", 200))))
        .isInstanceOf(Comparison.NotComparable.class)
        .hasMessageContaining("two of these extracts are of JUSTIS");
  }

  @Test
  void whatIsOverEverywhereDoesNotDiffer() throws IOException {
    assertThat(
            compare(
                    extract(JUSTIS, 0, line("J0401/A", "ENDED", 0, "")),
                    extract(VENDOR, 0, line("J0401/A", "DELETED", 0, "")),
                    extract(COURT, 0))
                .differing())
        .isZero();
  }

  @Test
  void valuesOfThreeDesksAreToldSideBySideAndItIsTheTurnOfWhoStandsBeforeTheFirstThatDiffers()
      throws IOException {
    compare(
        extract(COURT, 100, line("J0401/A", "LIVE", 100, ",\"flags\":[\"SUSPEND\"]")),
        extract(JUSTIS, 100, line("J0401/A", 100)),
        extract(VENDOR, 90, line("J0401/A", 90)));

    assertThat(told).extracting(Difference::what).containsExactly("balance", "flags");
    assertThat(told.getFirst().values().toString())
        .isEqualTo("{J0401=1.00, JUSTIS=1.00, VENDOR=0.90}");
    assertThat(told).extracting(Difference::turn).containsExactly(JUSTIS, "J0401");
    assertThat(told.getLast().todo()).contains("send FLAG_UPD");
  }

  @Test
  void obligationsAreComparedOneByOne() throws IOException {
    compare(
        extract(JUSTIS, 5, line("J0401/A", "LIVE", 5, ",\"obligations\":{\"FINE\":5,\"TPF\":0}")),
        extract(VENDOR, 5, line("J0401/A", "LIVE", 5, ",\"obligations\":{\"FINE\":5,\"DFEE\":0}")));

    assertThat(told)
        .extracting(each -> each.what() + " " + each.values())
        .containsExactly(
            "obligation DFEE {JUSTIS=-, VENDOR=0.00}", "obligation TPF {JUSTIS=0.00, VENDOR=-}");
  }

  @Test
  void theFlagOfJustisIsNotAskedOfTheCourt() throws IOException {
    String flagged = line("J0401/A", "LIVE", 0, ",\"hubFlags\":[\"TTEAP_FTA\"]");
    compare(
        extract(COURT, 0, line("J0401/A", 0)),
        extract(JUSTIS, 0, flagged),
        extract(VENDOR, 0, line("J0401/A", 0)));

    assertThat(told).extracting(Difference::what).containsExactly("flags of JUSTIS");
    assertThat(told.getFirst().values().toString()).isEqualTo("{JUSTIS=TTEAP_FTA, VENDOR=-}");
  }

  @Test
  void aHoldIsAsTheMvdSays() throws IOException {
    String money = ",\"holds\":[\"MONEY\"]";
    compare(
        extract(VENDOR, 0, line("J0401/A", "LIVE", 0, money), line("J0401/B", 0)),
        extract(MVD, 0, held("J0401/B", "\"FTA\""), held("J0401/C", "\"MONEY\"")));

    assertThat(told)
        .extracting(each -> each.party() + " " + each.values())
        .containsExactly(
            "J0401/A {VENDOR=MONEY, MVD=-}", "J0401/B {VENDOR=-, MVD=FTA}", "J0401/C {MVD=MONEY}");
    assertThat(told.getLast().todo()).contains("MVD_RELEASE_REQ");
  }

  @Test
  void whatIsOnItsWayIsSaid() throws IOException {
    Comparison.Result result =
        compare(
            extract(JUSTIS, 5, line("J0401/A", "LIVE", 5, ",\"underWay\":true")),
            extract(VENDOR, 0));

    assertThat(result.underWay()).isEqualTo(1);
    assertThat(told.getFirst().todo()).startsWith("messages are on their way");
  }

  @Test
  void besideTheExtractOfOneCourtTheOthersArePassedOver() throws IOException {
    Comparison.Result result =
        compare(
            extract(COURT, 5, line("J0401/A", 5)),
            extract(JUSTIS, 12, line("J0401/A", 5), line("M0702/A", 7)));

    assertThat(result.compared()).isEqualTo(1);
    assertThat(told).isEmpty();
  }

  @Test
  void extractsOfDifferentCourtsAreNotCompared() {
    String other = extract(COURT, 0).replace("J0401", "M0702");
    assertThatThrownBy(() -> compare(extract(COURT, 0), other))
        .isInstanceOf(NotComparable.class)
        .hasMessageContaining("[J0401, M0702]");
  }

  @Test
  void anExtractThatIsDamagedSaysWhere() {
    String good = extract(VENDOR, 0);
    String head = extract(JUSTIS, 0).lines().findFirst().orElseThrow() + "\n";
    Stream.of(
            extract(JUSTIS, 99, line("A", 100)),
            extract(JUSTIS, 0, line("B", 0), line("A", 0)),
            head,
            head + "no json\n",
            head.replace("JUSTIS", "JUDGE"),
            "{}\n")
        .forEach(damaged ->
            assertThatThrownBy(() -> compare(damaged, good))
                .isInstanceOf(NotComparable.class)
                .hasMessageContaining("extract 0 line "));
  }
}
