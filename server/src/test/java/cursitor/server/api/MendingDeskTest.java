package cursitor.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.Refusal;
import cursitor.exchange.WorkItemClosed.Unanswered;
import cursitor.server.mend.MendingDesk;
import cursitor.server.mend.MendingDesk.Sent;
import cursitor.server.mend.Worksheet;
import cursitor.server.mend.Worksheet.Line;
import cursitor.server.mend.Worksheet.Remedy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// A clerk sees to what was refused, on a real node with real partners.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MendingDeskTest {
  private CourtNode node;
  private CourtClient court;
  private MendingDesk desk;

  @BeforeAll
  void start(@TempDir Path folder) {
    node = CourtNode.start(folder);
    court = node.court();
    desk = new MendingDesk(node.node());
  }

  @AfterAll
  void stop() {
    court.close();
    node.close();
  }

  private Worksheet refused(String number) {
    court.accepted("convictions", Notices.conviction("C-" + number, "TR-" + number));
    court.accepted(
        "holds", Notices.hold("H-" + number, "TR-" + number).replace("1984-05-04", "1985-05-04"));
    String item = court.awaitState("H-" + number, "Refused").at("/notice/workItem");
    return desk.find(UUID.fromString(item)).orElseThrow();
  }

  @Test
  void theFieldsToMendComeFirstWithWhatWasSent() {
    Worksheet sheet = refused("61");

    assertThat(sheet.remedy()).isEqualTo(Remedy.CORRECT);
    assertThat(sheet.kept().item().code()).isEqualTo("E301");
    assertThat(sheet.lines().getFirst().toMend()).isTrue();
    assertThat(sheet.lines())
        .filteredOn(line -> line.name().equals("dateOfBirth"))
        .extracting(Line::sent)
        .containsExactly("1985-05-04");
    assertThat(sheet.lines())
        .extracting(Line::name)
        .contains("section[1]/sectionNumber", "section[2]/role");
  }

  @Test
  void whatIsWrittenIsCheckedBySchemaAndDeskWithoutBeingKept() {
    Worksheet sheet = refused("62");
    int before = court.get("feed").json().get("entries").size();

    assertThat(fields(desk.check(sheet, Map.of("dateOfBirth", "1984-15-04"))))
        .containsExactly("dateOfBirth");
    assertThat(fields(desk.check(sheet, Map.of("section[2]/sectionNumber", ""))))
        .anyMatch(field -> field.startsWith("section"));
    assertThat(desk.check(sheet, Map.of("dateOfBirth", "1984-05-04"))).isEmpty();
    assertThat(court.get("feed").json().get("entries")).hasSize(before);
  }

  private static List<String> fields(List<Refusal> faults) {
    return faults.stream().map(Refusal::field).toList();
  }

  @Test
  void whatIsMendedIsSentOnceAndAccepted() {
    Worksheet sheet = refused("63");
    Map<String, String> changes = Map.of("dateOfBirth", "1984-05-04");

    assertThat(desk.send(sheet, Map.of("dateOfBirth", "never"))).isInstanceOf(Sent.NotSent.class);
    Sent first = desk.send(sheet, changes);
    Sent second = desk.send(sheet, changes);

    assertThat(first).isInstanceOf(Sent.Accepted.class);
    assertThat(((Sent.Accepted) second).outcome().repeated()).isTrue();
    court.awaitState("H-63", "Active");
    Worksheet settled = desk.find(sheet.id()).orElseThrow();
    assertThat(settled.open()).isFalse();
    assertThat(settled.remedy()).isEqualTo(Remedy.NONE);
  }

  @Test
  void aSectionIsMendedWhereItStands() {
    Worksheet sheet = refused("64");

    desk.send(sheet, Map.of("dateOfBirth", "1984-05-04", "section[1]/sectionNumber", "22349(a)"));

    CourtClient.Answer active = court.awaitState("H-64", "Active");
    assertThat(active.at("/fields/sections/0/sectionNumber")).isEqualTo("22349(a)");
    assertThat(active.at("/fields/sections/1/sectionNumber")).isEqualTo("40508(c)");
  }

  @Test
  void itIsClosedWithAReasonAndTheNameOfWhoClosedIt() {
    Worksheet sheet = refused("65");

    assertThat(desk.close(sheet, Unanswered.SEND_AGAIN, " ", "A. CLERK"))
        .isInstanceOf(Sent.NotSent.class);
    assertThat(desk.close(sheet, Unanswered.SEND_AGAIN, "issued in error", "A. CLERK"))
        .isInstanceOf(Sent.Accepted.class);

    court.awaitState("H-65", "Withdrawn");
    assertThat(desk.find(sheet.id()).orElseThrow().kept().settlement())
        .matches(settlement -> settlement != null && settlement.closedBy().equals("A. CLERK"));
  }
}
