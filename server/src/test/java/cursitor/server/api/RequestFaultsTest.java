package cursitor.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.server.api.CourtClient.Answer;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// What is wrong with a request is told in one answer, and the same request does nothing twice.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RequestFaultsTest {
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
  void tellsAllFaultsAtOnceAndNothingPersonal() {
    String hold =
        Notices.hold("H-1", "TR-1")
            .replace("1984-05-04", "04.05.1984")
            .replace("22350", "the basic speed law")
            .replace("\"certifyingOfficial\"", "\"garcia's clerk\"");

    Answer answer = court.post("holds", hold);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.type()).startsWith("application/problem+json");
    assertThat(answer.at("/code")).isEqualTo("E101");
    assertThat(fields(answer))
        .contains("dateOfBirth", "section[1]/sectionNumber", "certifyingOfficial");
    assertThat(answer.text())
        .doesNotContainIgnoringCase("garcia")
        .doesNotContain("1984", "A1234567", "speed law");
    assertThat(answer.json().at("/receipt").asLong()).isPositive();
    assertThat(court.get("notices/H-1").status()).isEqualTo(404);
  }

  @Test
  void theLawIsAskedAboutWhatCanBeRead() {
    Answer answer =
        court.post(
            "holds",
            Notices.hold("H-2", "TR-2")
                .replace("\"A. CLERK\"", "\"A. CLERK\", \"noticeType\": \"FTP\""));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.at("/code")).isEqualTo("E304");
  }

  @Test
  void aHoldWithoutWhoCertifiedItIsRefused() {
    Answer answer =
        court.post("holds", Notices.hold("H-3", "TR-3").replace("\"A. CLERK\"", "null"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(fields(answer)).containsExactly("certifyingOfficial");
  }

  @Test
  void theSameRequestDoesNothingTwice() {
    String conviction = Notices.conviction("C-4", "TR-4");
    Answer first = court.accepted("convictions", conviction);
    Answer again = court.accepted("convictions", conviction);

    assertThat(first.json().get("repeated").asBoolean()).isFalse();
    assertThat(again.json().get("repeated").asBoolean()).isTrue();
    assertThat(again.at("/receipt")).isEqualTo(first.at("/receipt"));
    Answer other = court.post("convictions", conviction.replace("22350", "22349"));
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.at("/code")).isEqualTo("E308");
  }

  @Test
  void aRefusedRequestMayBePutRightUnderTheSameAbstract() {
    String conviction = Notices.conviction("C-5", "TR-5");
    assertThat(court.post("convictions", conviction.replace("2025-10-02", "soon")).status())
        .isEqualTo(422);
    assertThat(court.post("convictions", conviction.replace("\"G\"", "\"NO\"")).status())
        .isEqualTo(422);

    court.accepted("convictions", conviction);
  }

  @Test
  void aKeyOfTheCallersOwnIsForOneContent() {
    String key = UUID.randomUUID().toString();
    String conviction = Notices.conviction("C-6", "TR-6");
    assertThat(court.post("convictions", conviction, "Idempotency-Key", key).status())
        .isEqualTo(202);
    assertThat(
            court
                .post("convictions", Notices.conviction("C-7", "TR-6"), "Idempotency-Key", key)
                .status())
        .isEqualTo(409);
    assertThat(court.post("convictions", conviction, "Idempotency-Key", "once").status())
        .isEqualTo(400);
  }

  @Test
  void whatCannotBeReadIsToldWithItsPlace() {
    Answer answer = court.post("holds", "{\"abstractId\":\n  GARCIA}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/code")).isEqualTo("NOT_READABLE");
    assertThat(answer.at("/title")).contains("line 2");
    assertThat(answer.text()).doesNotContain("GARCIA");
  }

  @Test
  void aBodyTooLargeIsNotTaken() {
    Answer answer = court.post("holds", " ".repeat(CourtNode.MOST_BYTES + 1));

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.at("/code")).isEqualTo("TOO_LARGE");
  }

  @Test
  void whatIsNotThereIsToldInTheSameForm() {
    for (String path :
        List.of("notices/none", "work-items/" + UUID.randomUUID(), "nowhere", "/api/nowhere")) {
      Answer answer = court.get(path);
      assertThat(answer.status()).as(path).isEqualTo(404);
      assertThat(answer.type()).startsWith("application/problem+json");
      assertThat(answer.at("/code")).isEqualTo("NOT_FOUND");
    }
    assertThat(court.get("work-items/no-uuid").status()).isEqualTo(400);
    assertThat(court.get("feed?limit=0").status()).isEqualTo(400);
    assertThat(court.get("feed?after=first").status()).isEqualTo(400);
    assertThat(court.get("notices?mode=LIVE").status()).isEqualTo(400);
  }

  @Test
  void aParameterThatIsNotReadableIsNamedAndNotQuoted() {
    for (String path : List.of("feed?after=GARCIA", "notices?mode=GARCIA", "work-items/GARCIA")) {
      Answer answer = court.get(path);

      assertThat(answer.status()).as(path).isEqualTo(400);
      assertThat(answer.at("/code")).isEqualTo("NOT_READABLE");
      assertThat(answer.text()).doesNotContain("GARCIA");
    }
    assertThat(court.get("notices?docket=%ff%fe").status()).isEqualTo(400);
  }

  @Test
  void anotherMethodIsAnsweredInTheSameForm() {
    Answer answer = court.ask("OPTIONS", "holds");

    assertThat(answer.status()).isLessThan(500);
  }

  @Test
  void theAddressOfANoticeLeadsToItWhateverItsIdHolds() {
    for (String id : List.of("C/8", "C\\\\8", "C;8=x", "C?8#x", "C%2F8", "C 8", "C&8")) {
      String asked = Notices.conviction(id, "TR-8");

      Answer accepted = court.accepted("convictions", asked);

      Answer found = court.get(accepted.at("/notice"));
      assertThat(found.status()).as(accepted.at("/notice")).isEqualTo(200);
      assertThat(found.at("/notice/abstractId")).isEqualTo(id.replace("\\\\", "\\"));
    }
  }

  private static List<String> fields(Answer problem) {
    return problem
        .json()
        .get("errors")
        .valueStream()
        .map(error -> error.get("field").asString())
        .toList();
  }
}
