package cursitor.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.server.api.CourtClient.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// What becomes of a notice, over real HTTP, from the court's system to the DMV's desk and back.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoticeLifeTest {
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
  void aHoldIsAcceptedAndReleased() {
    court.accepted("convictions", Notices.conviction("C-1", "TR-1"));
    court.accepted("holds", Notices.hold("H-1", "TR-1"));

    Answer active = court.awaitState("H-1", "Active");
    assertThat(active.at("/notice/code")).isEqualTo("M000");
    assertThat(active.at("/notice/action")).isEqualTo("HOLD");
    assertThat(active.at("/licenseNumber")).isEqualTo("A1234567");
    assertThat(active.at("/fields/docketNumber")).isEqualTo("TR-1");
    assertThat(active.json().at("/workItem").isNull()).isTrue();
    assertThat(active.json().at("/messages")).hasSize(2);
    assertThat(active.json().at("/docket")).isNotEmpty();

    court.accepted("releases", Notices.release("R-1", "H-1"));
    Answer released = court.awaitState("H-1", "Released");
    // Which of the two depends on what other tests have placed on the same driver.
    assertThat(released.at("/notice/code")).isIn("M010", "M011");
    assertThat(released.at("/notice/releaseAbstractId")).isEqualTo("R-1");
    assertThat(court.get("notices/R-1").at("/notice/abstractId")).isEqualTo("H-1");
    assertThat(abstracts(court.get("notices?docket=tr-1&state=Released"))).containsExactly("H-1");
  }

  @Test
  void aRefusedHoldIsMendedAndAccepted() {
    court.accepted("convictions", Notices.conviction("C-2", "TR-2"));
    court.accepted("holds", Notices.hold("H-2", "TR-2").replace("1984-05-04", "1985-05-04"));

    Answer refused = court.awaitState("H-2", "Refused");
    assertThat(refused.at("/notice/code")).isEqualTo("E301");
    assertThat(refused.at("/workItem/kind")).isEqualTo("MEND_NOTICE");
    assertThat(refused.json().at("/workItem/mend")).isNotEmpty();
    String item = refused.at("/notice/workItem");
    assertThat(court.get("work-items/" + item).text()).doesNotContain("1985", "GARCIA", "A1234567");

    court.accepted("work-items/" + item + "/correction", "{\"dateOfBirth\": \"1984-05-04\"}");
    Answer active = court.awaitState("H-2", "Active");
    assertThat(active.at("/notice/messageId")).isNotEqualTo(refused.at("/notice/messageId"));
    assertThat(standings(active)).contains("MENDED", "SETTLED");
    assertThat(court.get("work-items/" + item).at("/settlement/outcome")).isEqualTo("mended");
  }

  @Test
  void aRefusedHoldIsClosedWithAReason() {
    court.accepted("convictions", Notices.conviction("C-3", "TR-3"));
    court.accepted("holds", Notices.hold("H-3", "TR-3").replace("A1234567", "B7654321"));
    String item = court.awaitState("H-3", "Refused").at("/notice/workItem");
    String closing = "work-items/" + item + "/closing";

    Answer without = court.post(closing, "{\"closedBy\": \"A. CLERK\", \"reason\": \" \"}");
    assertThat(without.status()).isEqualTo(422);
    assertThat(without.at("/errors/0/field")).isEqualTo("reason");

    court.accepted(closing, "{\"closedBy\": \"A. CLERK\", \"reason\": \"issued in error\"}");
    court.awaitState("H-3", "Withdrawn");
    assertThat(court.get("work-items/" + item).at("/settlement/reason"))
        .contains("issued in error");
    assertThat(court.get("work-items/" + item).at("/settlement/closedBy")).isEqualTo("A. CLERK");
    assertThat(court.get("feed").text()).contains("closed by A. CLERK: issued in error");
    assertThat(abstractsOfWorkItems("work-items?open=true")).doesNotContain("H-3");
    assertThat(abstractsOfWorkItems("work-items")).contains("H-3");
    Answer again = court.post("work-items/" + item + "/correction", "{\"suffix\": \"JR\"}");
    assertThat(again.status()).isEqualTo(409);
  }

  @Test
  void whatNoNoticeIsAboutIsClosedWithAReasonToo() throws IOException {
    String stray = Files.readString(Path.of("../wire/samples/valid/dmv907-success-M000.xml"));
    try (CourtClient dmv = node.client("CA-DMV", CourtNode.DMV_KEY)) {
      dmv.post("/exchange", stray, "Content-Type", "application/xml");
    }
    JsonNode item =
        court
            .get("work-items?open=true")
            .json()
            .get("workItems")
            .valueStream()
            .filter(open -> open.get("code").asString().equals("QUARANTINED"))
            .findFirst()
            .orElseThrow();
    String address = "work-items/" + item.get("id").asString();

    Answer closed =
        court.accepted(
            address + "/closing", "{\"closedBy\": \"A. CLERK\", \"reason\": \"asked the DMV\"}");
    assertThat(closed.at("/notice")).isEqualTo("/api/courts/90001/" + address);
    Answer settled = court.get(address);
    assertThat(settled.at("/settlement/outcome")).isEqualTo("closed");
    assertThat(settled.at("/settlement/reason")).isEqualTo("asked the DMV");
    assertThat(settled.at("/settlement/closedBy")).isEqualTo("A. CLERK");
    Answer again =
        court.post(
            address + "/closing",
            "{\"closedBy\": \"B. CLERK\", \"reason\": \"once more\"}",
            "Idempotency-Key",
            "7d0a52a4-6a4e-4d7c-9c4e-0a9d4c1f0c11");
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.at("/code")).isEqualTo("E302");
  }

  @Test
  void theFeedGoesOnFromACursorAndLosesNothing() {
    court.accepted("convictions", Notices.conviction("C-4", "TR-4"));
    court.awaitState("C-4", "Recorded");
    court.accepted("convictions", Notices.conviction("C-5", "TR-5"));
    court.awaitState("C-5", "Recorded");

    List<Long> cursors = new ArrayList<>();
    List<String> told = new ArrayList<>();
    JsonNode piece = court.get("feed?limit=1").json();
    while (!piece.get("entries").isEmpty()) {
      assertThat(piece.get("entries")).hasSize(1);
      cursors.add(piece.at("/entries/0/cursor").asLong());
      told.add(piece.at("/entries/0/abstractId").asString());
      piece = court.get("feed?limit=1&after=" + piece.get("next").asLong()).json();
    }

    assertThat(cursors).isSorted().doesNotHaveDuplicates();
    assertThat(told).contains("C-4", "C-5");
    assertThat(piece.get("next").asLong()).isGreaterThanOrEqualTo(cursors.getLast());
  }

  @Test
  void aTestNoticeStandsInNoProductionFile() {
    String conviction =
        Notices.conviction("C-6", "TR-6").replaceFirst("\\{", "{\"mode\": \"TEST\",");
    Answer receipt = court.accepted("convictions", conviction);

    assertThat(receipt.at("/notice")).endsWith("/notices/C-6?mode=TEST");
    court.await(
        receipt.at("/notice"), read -> read.at("/notice/state").asString().equals("Recorded"));
    assertThat(court.get("notices/C-6").status()).isEqualTo(404);
  }

  @Test
  void theListIsReadToItsEnd() {
    court.accepted("convictions", Notices.conviction("C-7", "TR-7"));
    court.accepted("convictions", Notices.conviction("C-8", "TR-8"));

    List<String> listed = new ArrayList<>();
    JsonNode piece = court.get("notices?limit=1").json();
    listed.addAll(abstracts(piece));
    while (!piece.get("next").isNull()) {
      piece = court.get("notices?limit=1&after=" + piece.get("next").asLong()).json();
      listed.addAll(abstracts(piece));
    }

    assertThat(listed).contains("C-7", "C-8").doesNotHaveDuplicates();
  }

  private static List<String> abstracts(Answer list) {
    return abstracts(list.json());
  }

  private static List<String> abstracts(JsonNode list) {
    return list.get("notices").valueStream().map(n -> n.get("abstractId").asString()).toList();
  }

  private List<String> abstractsOfWorkItems(String path) {
    return court
        .get(path)
        .json()
        .get("workItems")
        .valueStream()
        .map(item -> item.get("abstractId").asString())
        .toList();
  }

  private static List<String> standings(Answer notice) {
    return notice
        .json()
        .get("messages")
        .valueStream()
        .map(message -> message.get("standing").asString())
        .toList();
  }
}
