package cursitor.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.server.api.CourtClient.Answer;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The examples of the contract are sent, and what comes back has the properties it describes.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractExamplesTest {
  private static final String COURT = "/api/courts/{court}/";
  private final Contract contract = Contract.published();
  private CourtNode node;
  private CourtClient court;

  @BeforeAll
  void start(@TempDir Path folder) {
    node = CourtNode.start(folder);
    court = node.court();
  }

  @AfterAll
  void stop() {
    court.close();
    node.close();
  }

  @Test
  void everyExampleIsAccepted() {
    described("Receipt", court.accepted("convictions", example("convictions", "conviction")));
    ObjectNode wrong = (ObjectNode) value("holds", "hold");
    String birth = wrong.get("dateOfBirth").asString();
    described(
        "Receipt", court.accepted("holds", wrong.put("dateOfBirth", "1985-05-04").toString()));
    Answer refused = court.awaitState("H-1001", "Refused");
    described("NoticeDetail", refused);
    describedNode("WorkItemView", refused.json().get("workItem"));

    String item = "work-items/" + refused.at("/notice/workItem");
    described(
        "Receipt",
        court.accepted(item + "/correction", example("work-items/{id}/correction", "oneField")));
    JsonNode sent = court.awaitState("H-1001", "Active").json().get("fields");
    assertThat(sent.get("dateOfBirth").asString()).isEqualTo(birth);
    described("WorkItemView", court.get(item));

    court.accepted("releases", example("releases", "byAbstract"));
    court.accepted("releases", example("releases", "byDocketAndParticipant"));
    court.awaitState("H-1001", "Released");
    lists();
  }

  private void lists() {
    described("NoticeList", court.get("notices"));
    describedNode("NoticeSummary", court.get("notices").json().at("/notices/0"));
    described("Feed", court.get("feed"));
    describedNode("Entry", court.get("feed").json().at("/entries/0"));
    described("WorkItems", court.get("work-items"));
  }

  @Test
  void everyExampleOfFareIsAccepted() {
    try (CourtClient fare = node.fareCourt()) {
      JsonNode example =
          contract
              .at("/paths/~1api~1courts~1{court}~1cases~1{number}/put/requestBody/content")
              .at("/application~1json/examples/first/value");
      Answer receipt = fare.put("cases/TR2026-000123", example.toString());
      assertThat(receipt.status()).as(receipt.text()).isEqualTo(202);
      described("CaseReceipt", receipt);
      describedNode("Told", receipt.json().at("/transactions/0"));

      described("CaseReceipt", fare.accepted("transactions", example("transactions", "payment")));
      described("CaseView", fare.get("cases/TR2026-000123"));
      Answer party = fare.get("cases/TR2026-000123/parties/DEF-1");
      described("PartyView", party);
      assertThat(contract.properties("CaseParty"))
          .containsAll(party.json().get("fields").propertyNames());
    }
  }

  @Test
  void aProblemIsAsDescribed() {
    Answer problem = court.post("holds", "{}");

    described("Problem", problem);
    describedNode("Item", problem.json().at("/errors/0"));
  }

  private void described(String schema, Answer answer) {
    describedNode(schema, answer.json());
  }

  private void describedNode(String schema, JsonNode answered) {
    assertThat(new TreeSet<>(answered.propertyNames()))
        .as(schema)
        .isEqualTo(contract.properties(schema));
    Set<String> required = new TreeSet<>();
    contract.schema(schema).get("required").forEach(name -> required.add(name.asString()));
    assertThat(contract.properties(schema)).containsAll(required);
  }

  private String example(String path, String name) {
    return value(path, name).toString();
  }

  private JsonNode value(String path, String name) {
    JsonNode value =
        contract
            .paths()
            .get(COURT + path)
            .at("/post/requestBody/content/application~1json/examples/" + name + "/value");
    assertThat(value.isObject()).as(path + " " + name).isTrue();
    return value.deepCopy();
  }
}
