package cursitor.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.server.api.CourtClient.Answer;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// A court reads and sends only for itself, and whoever is turned away learns nothing.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CourtGateTest {
  private CourtNode node;

  @BeforeAll
  void start(@TempDir Path folder) {
    node = CourtNode.start(folder);
    try (CourtClient court = node.court()) {
      court.accepted("convictions", Notices.conviction("C-1", "TR-1"));
      court.accepted("holds", Notices.hold("H-1", "TR-1").replace("1984-05-04", "1985-05-04"));
      court.awaitState("H-1", "Refused");
    }
  }

  @AfterAll
  void stop() {
    node.close();
  }

  @Test
  void anotherCourtNeitherReadsNorSends() {
    try (CourtClient other = node.client("90001", CourtNode.OTHER_COURT_KEY)) {
      Answer there = other.get("notices/H-1");
      Answer notThere = other.get("notices/H-99");

      assertThat(there.status()).isEqualTo(403);
      assertThat(there.text()).isEqualTo(notThere.text());
      assertThat(there.at("/code")).isEqualTo("NOT_ALLOWED");
      assertThat(other.get("feed").status()).isEqualTo(403);
      assertThat(other.get("notices").status()).isEqualTo(403);
      assertThat(other.get("work-items").status()).isEqualTo(403);
      assertThat(other.post("holds", Notices.hold("H-2", "TR-2")).status()).isEqualTo(403);
      assertThat(other.post("releases", Notices.release("R-1", "H-1")).status()).isEqualTo(403);
    }
  }

  @Test
  void anotherCourtsWorkItemIsNotFoundUnderItsOwnAddress() {
    String item;
    try (CourtClient court = node.court()) {
      item = court.get("notices/H-1").at("/notice/workItem");
    }
    try (CourtClient other = node.client("90002", CourtNode.OTHER_COURT_KEY)) {
      assertThat(other.get("work-items/" + item).status()).isEqualTo(404);
      assertThat(other.post("work-items/" + item + "/correction", "{}").status()).isEqualTo(404);
      assertThat(
              other
                  .post(
                      "work-items/" + item + "/closing",
                      "{\"reason\": \"x\", \"closedBy\": \"B. CLERK\"}")
                  .status())
          .isEqualTo(404);
      assertThat(other.get("notices/H-1").status()).isEqualTo(404);
      assertThat(other.get("feed").json().get("entries")).isEmpty();
    }
  }

  @Test
  void aBodyThatNamesAnotherCourtIsRefused() {
    try (CourtClient court = node.court()) {
      Answer answer =
          court.post(
              "holds",
              Notices.hold("H-3", "TR-3").replaceFirst("\\{", "{\"courtCode\": \"90002\","));

      assertThat(answer.status()).isEqualTo(403);
      assertThat(answer.at("/code")).isEqualTo("E110");
    }
  }

  @Test
  void noKeyAndNoRoleStayOutside() {
    try (CourtClient nobody = node.client("90001", "");
        CourtClient stranger = node.client("90001", "guessed");
        CourtClient dmv = node.client("CA-DMV", CourtNode.DMV_KEY)) {
      assertThat(nobody.get("notices/H-1").status()).isEqualTo(401);
      assertThat(nobody.get("notices/H-1").at("/code")).isEqualTo("NO_KEY");
      assertThat(stranger.get("feed").status()).isEqualTo(401);
      assertThat(dmv.get("feed").status()).isEqualTo(403);
      assertThat(nobody.get("/api/openapi.json").status()).isEqualTo(200);
    }
  }
}
