package cursitor.server.api;

import static cursitor.server.api.FareCourt.CASE;
import static org.assertj.core.api.Assertions.assertThat;

import cursitor.server.api.CourtClient.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Transactions a court's system has worked out itself: one, and whole files of them.
class FareTransactionsTest {
  private static final String FILE = "application/x-ndjson";
  private FareCourt court;

  @BeforeEach
  void start(@TempDir Path folder) {
    court = FareCourt.open(folder);
  }

  @AfterEach
  void stop() {
    court.close();
  }

  @Test
  void oneIsSentOnAndTheSameAgainIsNotDoneTwice() {
    Answer first = court.client().post("transactions", FareCases.paid(1, "R-1", CASE, "110.00"));
    assertThat(first.status()).as(first.text()).isEqualTo(202);
    assertThat(first.at("/transactions/0/code")).isEqualTo("PAY_COURT");
    assertThat(first.at("/transactions/0/item")).isEqualTo("R-1");
    assertThat(court.balance()).isEqualTo("110.00");

    Answer again = court.client().post("transactions", FareCases.paid(1, "R-1", CASE, "110.00"));
    assertThat(again.status()).isEqualTo(202);
    assertThat(again.json().at("/repeated").asBoolean()).isTrue();
    assertThat(again.json().get("transactions")).isEmpty();

    Answer other = court.client().post("transactions", FareCases.paid(1, "R-2", CASE, "70.00"));
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.at("/code")).isEqualTo("E308");
  }

  @Test
  void oneAtFaultIsRefusedWithItsFields() {
    Answer answer =
        court
            .client()
            .post(
                "transactions",
                FareCases.paid(1, "R-1", CASE, "110.00").replace("\"40.00\"", "40"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.at("/errors/0/field")).isEqualTo("payment/allocations[1]/amount");
    Answer unknown =
        court.client().post("transactions", FareCases.paid(2, "R-1", "TR2026-9", "110.00"));
    assertThat(unknown.status()).isEqualTo(422);
    assertThat(unknown.at("/code")).isEqualTo("E002");
  }

  @Test
  void aBodyThatIsNoJsonIsNotReadable() {
    Answer answer = court.client().post("transactions", "{\n \"type\": PAY_COURT}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/code")).isEqualTo("NOT_READABLE");
    assertThat(answer.at("/title")).contains("no JSON object", "line 2");
  }

  @Test
  void aLostCharacterIsNotTakenForAName() {
    byte[] line =
        FareCases.paid(1, "R-\u00e9", CASE, "110.00").getBytes(StandardCharsets.ISO_8859_1);

    assertThat(
            court.client().post("transactions", line, "Content-Type", "application/json").status())
        .isEqualTo(400);
    assertThat(
            court
                .client()
                .put("cases/TR2026-2", FareCases.civil().replace("Roe", "Ro\uFFFD"))
                .status())
        .isEqualTo(400);
  }

  @Test
  void aByteOrderMarkIsPassedOver() {
    assertThat(court.client().put("cases/TR2026-2", "\uFEFF" + FareCases.civil()).status())
        .isEqualTo(202);
  }

  @Test
  void aCourtSpeaksOnlyForItselfAndOnlyAsACourt() {
    String paid = FareCases.paid(1, "R-1", CASE, "110.00");
    Answer forAnother =
        court.client().post("transactions", paid.replaceFirst("\\{", "{\"sender\":\"M0702\","));
    assertThat(forAnother.status()).isEqualTo(403);
    assertThat(court.client().post("transactions", paid.replace("J0401", "M0702")).status())
        .isEqualTo(403);
    Answer asVendor =
        court
            .client()
            .post(
                "transactions",
                paid.replace("PAY_COURT", "RESEND_REQ")
                    .replaceFirst(",\"payment.*", ",\"fromSequence\":1}"));
    assertThat(asVendor.status()).isEqualTo(422);
    assertThat(asVendor.at("/code")).isIn("E101", "E102");
  }

  @Test
  void eachLineOfAFileIsDecidedByItself() {
    Answer answer =
        file(
            FareCases.paid(1, "R-1", CASE, "110.00"),
            FareCases.paid(2, "R-2", "TR2026-9", "70.00"),
            "{\"type\":",
            "",
            FareCases.paid(3, "R-3", CASE, "70.00"));

    List<JsonNode> lines = lines(answer);
    assertThat(lines).extracting(line -> line.get("line").asInt()).containsExactly(1, 2, 3, 5);
    assertThat(lines)
        .extracting(line -> line.get("result").asString())
        .containsExactly("ACCEPTED", "REFUSED", "REFUSED", "ACCEPTED");
    assertThat(lines.get(1).at("/errors/0/code").asString()).isEqualTo("E002");
    assertThat(lines.get(2).at("/errors/0/code").asString()).isEqualTo("E100");
    assertThat(court.balance()).isEqualTo("70.00");
  }

  @Test
  void aFileThatComesTwiceIsDoneOnce() {
    String paid = FareCases.paid(1, "R-1", CASE, "110.00");
    file(paid);
    JsonNode again = lines(file(paid)).getFirst();

    assertThat(again.get("repeated").asBoolean()).isTrue();
    assertThat(again.get("transactions")).isEmpty();
  }

  @Test
  void controlTotalsAreComparedWithWhatCame() {
    String agrees =
        "{\"type\":\"TRAILER\",\"count\":2,\"total\":\"80.00\",\"codes\":{\"PAY_COURT\":2}}";
    String first = FareCases.paid(1, "R-1", CASE, "110.00");
    String second = FareCases.paid(2, "R-2", CASE, "70.00");

    assertThat(lines(file(first, second, agrees)).getLast().get("result").asString())
        .isEqualTo("TOTALS_AGREE");
    JsonNode differs = lines(file(first, agrees)).getLast();
    assertThat(differs.get("result").asString()).isEqualTo("TOTALS_DIFFER");
    assertThat(differs.at("/errors/0/detail").asString()).contains("are 1", "2 were announced");
    String third = FareCases.paid(3, "R-3", CASE, "30.00");
    List<JsonNode> behind = lines(file(first, second, agrees, third));
    assertThat(behind.getLast().get("result").asString()).isEqualTo("REFUSED");
  }

  @Test
  void theFirstLineSaysForAllWhoSendsAndWhatIsToCome() {
    String batch =
        "{\"type\":\"BATCH\",\"id\":\"urn:uuid:00000000-0000-4000-8000-0000000000ff\",\"mode\":\"TEST\","
            + "\"count\":1,\"total\":\"40.00\"}";
    court.client().put("cases/" + CASE + "?mode=TEST", FareCases.civil());
    List<JsonNode> lines = lines(file(batch, FareCases.paid(1, "R-1", CASE, "110.00")));

    assertThat(lines)
        .extracting(line -> line.get("result").asString())
        .containsExactly("ACCEPTED", "TOTALS_AGREE");
    assertThat(court.client().get("cases/" + CASE + "?mode=TEST").at("/parties/0/balance"))
        .isEqualTo("110.00");
    assertThat(court.balance()).isEqualTo("150.00");
    List<JsonNode> anothers = lines(file(batch.replaceFirst("\\{", "{\"sender\":\"M0702\",")));
    assertThat(anothers.getFirst().at("/errors/0/code").asString()).isEqualTo("E110");
  }

  @Test
  void aFileMayBePacked() throws IOException {
    byte[] packed = packed(FareCases.paid(1, "R-1", CASE, "110.00") + "\n");
    Answer answer =
        court
            .client()
            .post("transactions", packed, "Content-Type", FILE, "Content-Encoding", "gzip");
    assertThat(lines(answer).getFirst().get("result").asString()).isEqualTo("ACCEPTED");

    byte[] torn = java.util.Arrays.copyOf(packed, packed.length - 12);
    Answer broken =
        court.client().post("transactions", torn, "Content-Type", FILE, "Content-Encoding", "gzip");
    assertThat(lines(broken).getLast().get("result").asString()).isEqualTo("BROKEN_OFF");
    byte[] second = packed(FareCases.paid(2, "R-2", CASE, "70.00"));
    Answer both = court.client().post("transactions", joined(packed, second), "Content-Type", FILE);
    assertThat(lines(both)).hasSize(2);
    second[1] = 0;
    Answer damaged =
        court.client().post("transactions", joined(packed, second), "Content-Type", FILE);
    assertThat(lines(damaged).getLast().get("result").asString()).isEqualTo("BROKEN_OFF");
    Answer unknown =
        court.client().post("transactions", packed, "Content-Type", FILE, "Content-Encoding", "br");
    assertThat(unknown.status()).isEqualTo(400);
  }

  @Test
  void aFileOfManyLinesIsAnsweredInTheirOrder() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 250; i++) {
      lines.append("{\"type\":\"NONE\"}\n");
    }
    List<JsonNode> results =
        lines(court.client().post("transactions", lines.toString(), "Content-Type", FILE));

    assertThat(results).hasSize(250);
    assertThat(results.getLast().get("line").asInt()).isEqualTo(250);
  }

  /// Their bytes are not at hand, so their receipts must not be mixed up by them.
  @Test
  void whatIsTooLongAndWhatIsNoFileHaveReceiptsOfTheirOwn() {
    JsonNode tooLong = lines(file("x".repeat(1024 * 1024 + 1))).getFirst();
    Answer other = court.client().post("transactions", "<a/>", "Content-Type", "application/xml");
    JsonNode noFile = lines(other).getFirst();

    assertThat(tooLong.get("result").asString()).isEqualTo("REFUSED");
    assertThat(noFile.get("result").asString()).isEqualTo("HEADER_REFUSED");
    assertThat(noFile.get("repeated").asBoolean()).isFalse();
    assertThat(noFile.get("receipt")).isNotEqualTo(tooLong.get("receipt"));
  }

  private Answer file(String... lines) {
    return court
        .client()
        .post("transactions", String.join("\n", lines) + "\n", "Content-Type", FILE);
  }

  private static List<JsonNode> lines(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.text().lines().map(JsonMapper.shared()::readTree).toList();
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = java.util.Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }
}
