package cursitor.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.Input;
import cursitor.exchange.MessageId;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.fare.ObligationKey;
import cursitor.fare.PartyKey;
import cursitor.fare.vendor.VendorAct;
import cursitor.server.api.CourtClient.Answer;
import cursitor.server.engine.Arrival;
import cursitor.server.engine.Outcome;
import cursitor.server.engine.Outcome.Verdict;
import cursitor.server.store.Direction;
import cursitor.wire.Octets;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// What becomes of a case, over real HTTP: from the court's system to its desk, to JUSTIS and to
/// the vendor, and back on the court's feed.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FareCaseLifeTest {
  private CourtNode node;
  private CourtClient court;

  @BeforeAll
  void start(@TempDir Path folder) {
    node = CourtNode.start(folder);
    court = node.fareCourt();
  }

  @AfterAll
  void stop() {
    court.close();
    node.close();
  }

  private Answer submitted(String number, String body) {
    Answer answer = court.put("cases/" + number, body);
    assertThat(answer.status()).as(answer.text()).isIn(200, 202);
    return answer;
  }

  private static List<String> codes(Answer answer) {
    return texts(answer, "/transactions", "code");
  }

  private static List<String> texts(Answer answer, String list, String name) {
    return StreamSupport.stream(answer.json().at(list).spliterator(), false)
        .map(each -> each.get(name).asString())
        .toList();
  }

  private Answer awaitAnswered(String number) {
    return court.await(
        "cases/" + number, read -> read.at("/parties/0/answersAwaited").asInt() == 0);
  }

  @Test
  void aFirstSubmissionSendsTheWholeCaseAndTheSameAgainNothing() {
    Answer first = submitted("TR2026-000001", FareCases.civil());
    assertThat(first.status()).isEqualTo(202);
    assertThat(codes(first)).containsExactly("CASE_ADD");
    assertThat(first.json().at("/receipt").asLong()).isPositive();

    Answer again = submitted("TR2026-000001", FareCases.civil());
    assertThat(again.status()).isEqualTo(200);
    assertThat(codes(again)).isEmpty();

    Answer read = awaitAnswered("tr2026%20000001");
    assertThat(read.at("/parties/0/state")).isEqualTo("InFare");
    assertThat(read.at("/parties/0/balance")).isEqualTo("150.00");
    assertThat(read.at("/parties/0/key")).isEqualTo("J0401/TR2026-000001/DEF-1");
    assertThat(read.at("/parties/0/fields/charges/0/lawCode")).isEqualTo("28-701A");
    assertThat(read.at("/parties/0/fields/case/category")).isEqualTo("CIVIL TRAFFIC");
    assertThat(court.get("cases/TR2026-000001/parties/DEF-1").at("/balance")).isEqualTo("150.00");
    assertThat(court.get("cases/TR2026-000001/parties/DEF-2").status()).isEqualTo(404);
    assertThat(court.get("cases/TR2026-99").status()).isEqualTo(404);
  }

  @Test
  void whatTheRegisterHasMayBeSubmittedAsItIsRead() {
    submitted("TR2026-000002", FareCases.civil());
    Answer read = court.get("cases/TR2026-000002");
    String fields = read.json().at("/parties/0/fields").toString();
    String body = "{\"parties\": [{\"party\": \"DEF-1\", " + fields.substring(1) + "]}";

    assertThat(codes(submitted("TR2026-000002", body))).isEmpty();
  }

  @Test
  void aChangeSendsWhatChangedInOneGroup() {
    submitted("TR2026-000003", FareCases.civil());
    Answer changed =
        submitted(
            "TR2026-000003",
            FareCases.civil().replace("28-701A", "28-702A").replace("T09:00:00", "T10:30:00"));

    assertThat(changed.status()).isEqualTo(202);
    assertThat(codes(changed)).containsExactlyInAnyOrder("CHARGE_UPD", "APPEAR_UPD");
    assertThat(texts(changed, "/transactions", "group")).containsExactly("1", "2");
    assertThat(texts(changed, "/transactions", "item")).contains("CT-1001/A");
  }

  @Test
  void aDryRunTellsWhatWouldBeSentAndKeepsNothing() {
    long kept = kept();
    Answer dry = court.put("cases/TR2026-000004?dryRun=true", FareCases.civil());

    assertThat(dry.status()).isEqualTo(202);
    assertThat(codes(dry)).containsExactly("CASE_ADD");
    assertThat(dry.json().at("/dryRun").asBoolean()).isTrue();
    assertThat(dry.json().at("/receipt").isNull()).isTrue();
    assertThat(court.get("cases/TR2026-000004").status()).isEqualTo(404);

    Answer faulty =
        court.put("cases/TR2026-000004?dryRun=true", FareCases.civil().replace("\"CT\"", "\"XX\""));
    assertThat(faulty.status()).isEqualTo(422);
    assertThat(faulty.at("/errors/0/field")).isEqualTo("parties[0].charges[0].caseType");
    assertThat(faulty.json().has("receipt")).isFalse();
    assertThat(kept()).isEqualTo(kept);
  }

  private long kept() {
    return node.node().store().records().counts().stream()
        .filter(count -> count.flow().desk().value().equals("J0401"))
        .filter(count -> count.flow().direction() == Direction.ACT)
        .flatMapToLong(count -> count.messages().values().stream().mapToLong(Long::longValue))
        .sum();
  }

  @Test
  void allFaultsOfTheFormAreToldAtOnceWithTheirPlaces() {
    Answer answer =
        court.put(
            "cases/TR2026-000005",
            FareCases.civil()
                .replace("\"lawCode\": \"28-701A\", ", "")
                .replace("\"balance\": \"150.00\"", "\"balance\": 150")
                .replace("\"1986-01-05\"", "\"1986-02-30\"")
                .replace("\"filedOn\"", "\"filed\""));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.type()).contains("application/problem+json");
    assertThat(texts(answer, "/errors", "field"))
        .containsExactlyInAnyOrder(
            "parties[0].charges[0].lawCode",
            "parties[0].obligations[0].balance",
            "parties[0].person.birthDate",
            "parties[0].case.filed",
            "parties[0].case.filedOn");
    assertThat(answer.text()).doesNotContain("1986");
    assertThat(answer.json().at("/receipt").asLong()).isPositive();
    assertThat(court.get("cases/TR2026-000005").status()).isEqualTo(404);
  }

  @Test
  void allFaultsByTheLawAreToldAtOnceWithTheirPlaces() {
    Answer answer =
        court.put(
            "cases/TR2026-000006",
            FareCases.civil()
                .replace("\"caseType\": \"CT\"", "\"caseType\": \"XX\"")
                .replace("FINE@", "FIEN@"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.at("/code")).isEqualTo("E016");
    assertThat(texts(answer, "/errors", "field"))
        .containsExactly("parties[0].charges[0].caseType", "parties[0].obligations[0].code");
    assertThat(texts(answer, "/errors", "detail").getFirst()).contains("XX");
  }

  @Test
  void aBodyThatIsNoObjectIsNotReadable() {
    Answer answer = court.put("cases/TR2026-000007", "{\"parties\": [");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/code")).isEqualTo("NOT_READABLE");
    assertThat(answer.at("/title")).contains("line 1, column");
  }

  /// Else a person would go by another name at every desk.
  @Test
  void aNameInAnotherEncodingIsNotReadAsAnotherName() {
    String body = FareCases.civil().replace("Roe", "Núñez");
    Answer latin = court.put("cases/TR2026-000120", body.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(latin.status()).as(latin.text()).isEqualTo(400);
    assertThat(latin.at("/title")).contains("UTF-8");
    Answer lost = court.put("cases/TR2026-000120", body.replace('ú', '\uFFFD'));
    assertThat(lost.status()).as(lost.text()).isEqualTo(400);
    Answer one =
        court.post(
            "transactions",
            FareCases.paid(1, "Ñ-1", "TR2026-000120", "110.00")
                .getBytes(StandardCharsets.ISO_8859_1),
            "Content-Type",
            "application/json");
    assertThat(one.status()).as(one.text()).isEqualTo(400);

    Answer marked = court.put("cases/TR2026-000120", "\uFEFF" + body);
    assertThat(marked.status()).as(marked.text()).isEqualTo(202);
    assertThat(court.get("cases/TR2026-000120").text()).contains("Núñez");
  }

  @Test
  void whatIsTooLongOrTooDeepIsSaidToBeThat() {
    for (String parties :
        List.of("\"" + "x".repeat(20_000) + "\"", "[".repeat(50) + "]".repeat(50))) {
      Answer answer = court.put("cases/TR2026-000121", "{\"parties\":" + parties + "}");
      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.at("/title")).contains("longer").doesNotContain("twice");
    }
  }

  /// Numbers are compared without dashes, and this one would be none.
  @Test
  void dashesAreNoCaseNumber() {
    assertThat(court.put("cases/--", FareCases.civil()).status()).isEqualTo(400);
    assertThat(court.post("transactions", FareCases.paid(2, "R-1", "-", "110.00")).status())
        .isEqualTo(422);
  }

  @Test
  void aSealedCaseLeavesNothingOfItsBodiesBehind() {
    submitted("TR2026-000008", FareCases.civil());
    submitted("TR2026-000008", FareCases.civil());
    Answer sealed = submitted("TR2026-000008", "{\"sealed\": true}");

    assertThat(codes(sealed)).containsExactly("CASE_DEL");
    Answer read = court.get("cases/TR2026-000008/parties/DEF-1");
    assertThat(read.at("/state")).isEqualTo("Deleted");
    assertThat(read.json().get("fields")).isEmpty();
    List<String> acts = new ArrayList<>();
    for (long number = 1; node.node().store().records().message(number).isPresent(); number++) {
      if (node.node().store().records().message(number).orElseThrow().flow().direction()
          == Direction.ACT) {
        acts.add(node.node().store().records().bytes(number).text());
      }
    }
    assertThat(acts).anyMatch(act -> act.contains("TR2026-000008"));
    assertThat(acts).noneMatch(act -> act.contains("Richard"));
    Answer after = court.put("cases/TR2026-000008", FareCases.civil());
    assertThat(after.at("/code")).isEqualTo("E013");
  }

  @Test
  void aRestrictedPartyNeedsNothingButItsName() {
    submitted("TR2026-000009", FareCases.civil());
    Answer answer =
        submitted("TR2026-000009", "{\"parties\": [{\"party\": \"DEF-1\", \"restricted\": true}]}");

    assertThat(codes(answer)).containsExactly("CASE_DEL");
  }

  @Test
  void aCaseUnderANewNumberIsHeldBackUntilTheOldOneIsRecalled() {
    submitted("TR2026-000010", FareCases.civil());
    awaitAnswered("TR2026-000010");
    Answer moved =
        submitted(
            "CV2026-000010",
            FareCases.civil().replaceFirst("\\{", "{\"formerly\": \"TR2026-000010\","));

    assertThat(codes(moved)).contains("FLAG_UPD");
    court.await(
        "cases/CV2026-000010/parties/DEF-1", read -> read.get("state").asString().equals("InFare"));
    Answer old = court.get("cases/TR2026-000010/parties/DEF-1");
    assertThat(old.at("/state")).isEqualTo("Recalled");
    assertThat(old.at("/otherKey")).isEqualTo("J0401/CV2026-000010/DEF-1");
  }

  @Test
  void aPaymentTakenByTheVendorComesBackOnTheCourtsFeed() {
    submitted("TR2026-000011", FareCases.civil());
    awaitAt("ACS", "account", "J0401/TR2026000011/DEF-1");
    paidAtTheVendor("TR2026-000011", "ACS-1");

    Answer feed = court.await("feed?limit=1000", read -> !paid(read, "TR2026-000011").isEmpty());
    JsonNode entry = paid(feed.json(), "TR2026-000011").getFirst();
    assertThat(entry.get("kind").asString()).isEqualTo("DOCKET_ENTRY");
    assertThat(entry.get("caseFile").asString()).isEqualTo("J0401/TR2026000011/DEF-1");
    assertThat(entry.get("abstractId").asString()).isEqualTo("J0401/TR2026-000011/DEF-1");
    assertThat(feed.text()).doesNotContain("\"REASON\"");
    court.await(
        "cases/TR2026-000011/parties/DEF-1",
        read -> read.get("balance").asString().equals("110.00"));
  }

  /// What the feed tells of a payment taken in this case.
  private static List<JsonNode> paid(JsonNode feed, String number) {
    return StreamSupport.stream(feed.get("entries").spliterator(), false)
        .filter(entry -> entry.get("abstractId").asString().contains(number))
        .filter(entry -> entry.get("code").asString().equals("PAY_ELECTRONIC"))
        .toList();
  }

  private void paidAtTheVendor(String number, String transaction) {
    OrganizationId vendor = new OrganizationId("ACS");
    Outcome outcome =
        node.node()
            .submit(
                new Arrival.Acted(
                    vendor,
                    new MessageId(UUID.randomUUID()),
                    new Input.ActPerformed(
                        new VendorAct.PaymentTaken(
                            vendor,
                            OperatingMode.PRODUCTION,
                            PartyKey.parse("J0401/" + number + "/DEF-1"),
                            transaction,
                            Instant.parse("2026-02-02T17:00:00Z"),
                            "PAYW",
                            4_000,
                            0,
                            "CARD",
                            ObligationKey.parse("FINE@CT-1001/A"))),
                    Octets.ofText("a payment for the test")));
    assertThat(outcome.verdict()).as("%s", outcome.refusals()).isEqualTo(Verdict.ACCEPTED);
  }

  private void awaitAt(String desk, String kind, String name) {
    court.await(
        "feed",
        _ ->
            node.node()
                .store()
                .records()
                .caseFile(
                    new cursitor.exchange.CaseKey(
                        new OrganizationId(desk), OperatingMode.PRODUCTION, kind, name))
                .isPresent());
  }

  @Test
  void aWorkItemStandsBesideItsPartyAndIsClosedWithAReason() {
    submitted(
        "TR2026-000012",
        FareCases.civil()
            .replace(
                "\"divertible\": false",
                "\"divertible\": false, \"disposition\": {\"code\": \"54\", \"on\": \"2026-02-02\"}"));
    Answer party = court.get("cases/TR2026-000012/parties/DEF-1");
    assertThat(party.at("/workItems/0/code")).isEqualTo("E006");
    assertThat(party.at("/workItems/0/abstractId")).isEqualTo("J0401/TR2026-000012/DEF-1");
    String item = "work-items/" + party.at("/workItems/0/id");

    assertThat(court.post(item + "/correction", "{}").status()).isEqualTo(409);
    assertThat(court.post(item + "/closing", "{").status()).isEqualTo(400);
    Answer unnamed = court.post(item + "/closing", "{\"reason\": \"seen to\"}");
    assertThat(unnamed.status()).isEqualTo(422);
    assertThat(unnamed.at("/errors/0/field")).isEqualTo("closedBy");
    court.accepted(item + "/closing", "{\"reason\": \"seen to\", \"closedBy\": \"A. CLERK\"}");
    assertThat(court.get(item).at("/settlement/closedBy")).isEqualTo("A. CLERK");
    assertThat(court.get("cases/TR2026-000012/parties/DEF-1").json().get("workItems")).isEmpty();
  }

  @Test
  void aCourtOfTheOneExchangeIsNotServedByTheOther() {
    assertThat(court.post("holds", "{}").status()).isEqualTo(404);
    assertThat(court.get("notices").status()).isEqualTo(404);
    try (CourtClient other = node.court()) {
      assertThat(other.put("cases/TR-1", "{}").status()).isEqualTo(404);
    }
    try (CourtClient other = node.client("J0401", CourtNode.OTHER_FARE_KEY)) {
      assertThat(other.put("cases/TR2026-000001", FareCases.civil()).status()).isEqualTo(403);
      assertThat(other.get("cases/TR2026-000001").status()).isEqualTo(403);
    }
  }
}
