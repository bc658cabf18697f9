package cursitor.server.api;

import static cursitor.server.api.FareCourt.CASE;
import static cursitor.server.api.FareCourt.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.OrganizationId;
import cursitor.exchange.Standing;
import cursitor.server.api.CourtClient.Answer;
import cursitor.server.bulk.Format;
import cursitor.server.store.Direction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Files of transactions in both notations, and what comes back of them to be mended.
class FareFilesTest {
  private static final String PAID_LATE = "2026-02-02T17:00:03Z";
  private FareCourt court;

  @BeforeEach
  void start(@TempDir Path folder) {
    court = FareCourt.open(folder);
  }

  @AfterEach
  void stop() {
    court.close();
  }

  /// The second is written wrongly, the third is about a case nobody knows.
  private static String withTwoFaults(Format format) {
    String second =
        FareCases.paid(2, "R-2", CASE, "70.00")
            .replaceFirst("\"receivedAt\":\"[^\"]*", "\"receivedAt\":\"" + PAID_LATE);
    return FareFiles.of(
            format,
            List.of(
                FareCases.paid(1, "R-1", CASE, "110.00"),
                second,
                FareCases.paid(3, "R-3", UNKNOWN, "30.00")))
        .replace(PAID_LATE, "some time");
  }

  private static String mended(String rejects) {
    return rejects.replace("some time", PAID_LATE).replace(UNKNOWN, CASE);
  }

  @ParameterizedTest
  @EnumSource
  void eachTransactionOfAFileIsDecidedByItself(Format format) {
    List<JsonNode> results = results(post(format, withTwoFaults(format), ""));

    assertThat(results)
        .filteredOn(result -> result.has("place"))
        .extracting(result -> result.get("result").asString())
        .containsExactly("ACCEPTED", "REFUSED", "REFUSED");
    assertThat(results.get(1).at("/errors/0/field").asString()).isEqualTo("payment/receivedAt");
    assertThat(results.get(2).at("/errors/0/code").asString()).isEqualTo("E002");
    assertThat(results.get(2).get("line").asInt())
        .isGreaterThan(results.get(1).get("line").asInt());
    assertThat(court.balance()).isEqualTo("110.00");
  }

  @ParameterizedTest
  @EnumSource
  void whatIsRefusedIsMendedAndSentAgainAndNothingIsDoneTwice(Format format) {
    String file = withTwoFaults(format);
    Answer rejects = post(format, file, "?answer=rejects");
    assertThat(rejects.status()).as(rejects.text()).isEqualTo(200);
    assertThat(rejects.type()).startsWith(format.mediaType());
    assertThat(rejects.text()).doesNotContain("R-1").contains("E002", "payment/receivedAt");

    Answer unmended = post(format, rejects.text(), "?answer=rejects");
    assertThat(unmended.status()).isEqualTo(200);
    assertThat(court.balance()).isEqualTo("110.00");

    List<JsonNode> results = results(post(format, mended(unmended.text()), ""));
    assertThat(results)
        .extracting(result -> result.get("result").asString())
        .containsExactly("ACCEPTED", "ACCEPTED", "TOTALS_AGREE", "TOTALS_AGREE");
    assertThat(court.balance()).isEqualTo("30.00");
    assertThat(refused()).isZero();

    List<JsonNode> again = results(post(format, file, ""));
    assertThat(again)
        .filteredOn(result -> result.has("place"))
        .extracting(result -> result.get("result").asString())
        .containsExactly("ACCEPTED", "MENDED", "MENDED");
    assertThat(again).allMatch(result -> result.get("transactions").isEmpty());
    assertThat(post(format, file, "?answer=rejects").status()).isEqualTo(204);
    assertThat(post(format, mended(rejects.text()), "?answer=rejects").status()).isEqualTo(204);
    assertThat(court.balance()).isEqualTo("30.00");
    assertThat(refused()).isZero();
  }

  @Test
  void aRefusedLineComesBackByteForByteBehindItsReason() {
    String broken = "{\"type\":\"PAY_COURT\", \"id\" ";
    String refused = "  " + FareCases.paid(3, "R-3", UNKNOWN, "30.00") + " ";
    Answer rejects =
        post(
            Format.NDJSON,
            FareCases.paid(1, "R-1", CASE, "110.00") + "\n" + broken + "\n" + refused + "\n",
            "?answer=rejects");

    List<String> lines = rejects.text().lines().toList();
    assertThat(lines).hasSize(6);
    assertThat(at(lines.getFirst(), "/type")).isEqualTo("BATCH");
    assertThat(at(lines.getFirst(), "/count")).isEqualTo("2");
    assertThat(at(lines.get(1), "/type")).isEqualTo("REFUSED");
    assertThat(at(lines.get(1), "/line")).isEqualTo("2");
    assertThat(at(lines.get(1), "/errors/0/code")).isEqualTo("E100");
    assertThat(lines.get(2)).isEqualTo(broken.strip());
    assertThat(at(lines.get(3), "/line")).isEqualTo("3");
    assertThat(lines.get(4)).isEqualTo(refused.strip());
    assertThat(at(lines.get(5), "/type")).isEqualTo("TRAILER");
  }

  @ParameterizedTest
  @EnumSource
  void theTotalsOfWhatComesBackAreWhatIsLeftOfThoseAnnounced(Format format) {
    String rejects = post(format, withTwoFaults(format), "?answer=rejects").text();

    assertThat(rejects).contains("80.00").doesNotContain("120.00");
  }

  @ParameterizedTest
  @EnumSource
  void aHeaderAtFaultStopsTheWholeFile(Format format) {
    String file =
        FareFiles.of(format, List.of(FareCases.paid(1, "R-1", CASE, "110.00")))
            .replaceFirst("PRODUCTION", "PRACTICE");

    List<JsonNode> results = results(post(format, file, ""));
    assertThat(results)
        .extracting(result -> result.get("result").asString())
        .containsExactly("HEADER_REFUSED");
    assertThat(results.getFirst().at("/errors/0/field").asString()).isEqualTo("mode");
    assertThat(post(format, file, "?answer=rejects").status()).isEqualTo(400);
    assertThat(court.balance()).isEqualTo("150.00");
  }

  @Test
  void aHeaderThatIsNoJsonStopsTheWholeFile() {
    String file = "{\"type\":\"BATCH\",\"mode\":TEST\n" + FareCases.paid(1, "R-1", CASE, "110.00");

    assertThat(results(post(Format.NDJSON, file, "")).getFirst().get("result").asString())
        .isEqualTo("HEADER_REFUSED");
    assertThat(court.balance()).isEqualTo("150.00");
  }

  @Test
  void aFileThatIsNoXmlFromSomePlaceOnIsReadUpToThere() {
    String file =
        FareFiles.of(
            Format.XML,
            List.of(
                FareCases.paid(1, "R-1", CASE, "110.00"), FareCases.paid(2, "R-2", CASE, "70.00")));
    String torn = file.substring(0, file.lastIndexOf("</fare:CourtPayment>")).strip();

    List<JsonNode> results = results(post(Format.XML, torn, ""));
    assertThat(results)
        .extracting(result -> result.get("result").asString())
        .containsExactly("ACCEPTED", "BROKEN_OFF");
    assertThat(results.getLast().get("line").asInt()).isEqualTo((int) torn.lines().count());
    assertThat(post(Format.XML, torn, "?answer=rejects").status()).isEqualTo(400);
    assertThat(post(Format.XML, file, "?answer=rejects").status()).isEqualTo(204);
    assertThat(court.balance()).isEqualTo("70.00");
  }

  @Test
  void aLostCharacterIsNotTakenForAName() {
    byte[] line =
        FareCases.paid(1, "R-\u00e9", CASE, "110.00").getBytes(StandardCharsets.ISO_8859_1);
    Answer answer =
        court.client().post("transactions", line, "Content-Type", Format.NDJSON.mediaType());

    assertThat(results(answer).getFirst().at("/errors/0/code").asString()).isEqualTo("E100");
    assertThat(court.balance()).isEqualTo("150.00");
  }

  @Test
  void whatIsWantedAsAnAnswerHasAName() {
    assertThat(post(Format.NDJSON, "", "?answer=all").status()).isEqualTo(400);
  }

  private Answer post(Format format, String file, String query) {
    return court.client().post("transactions" + query, file, "Content-Type", format.mediaType());
  }

  private int refused() {
    return court
        .node()
        .node()
        .store()
        .records()
        .messages(new OrganizationId("J0401"), Direction.ACT, Standing.REFUSED, 10)
        .size();
  }

  private static String at(String line, String pointer) {
    return JsonMapper.shared().readTree(line).at(pointer).asString();
  }

  private static List<JsonNode> results(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.text().lines().map(JsonMapper.shared()::readTree).toList();
  }
}
