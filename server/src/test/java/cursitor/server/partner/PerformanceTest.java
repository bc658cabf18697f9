package cursitor.server.partner;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.dmv907.ErrorCode;
import cursitor.server.delivery.MovedTime;
import cursitor.server.partner.Finding.Verdict;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PerformanceTest {
  private static final UUID FIRST = new UUID(1, 1);
  private static final UUID SECOND = new UUID(1, 2);

  private final MovedTime time = new MovedTime();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "silence",
        "lose the answer",
        "garbage",
        "drop the connection",
        "answer to the wrong id",
        "E901"
      })
  void withoutAnAnswerTheSameMessageMustComeAgain(String behaviour) {
    Performance play = play("any: " + behaviour);

    assertThat(arrive(play, FIRST)).extracting(Behaviour::words).isEqualTo(behaviour);
    assertThat(verdict(play)).isEqualTo(Verdict.OPEN);

    time.forward(Duration.ofSeconds(2));
    assertThat(arrive(play, FIRST)).isEqualTo(new Behaviour.Accept());
    assertThat(verdict(play)).isEqualTo(Verdict.HANDLED);
    assertThat(play.report().findings().getFirst().sentence()).contains("after 2.0 s");
  }

  @Test
  void withoutAnAnswerANewMessageIsAFailure() {
    Performance play = play("any: silence");
    arrive(play, FIRST);
    arrive(play, SECOND);

    assertThat(verdict(play)).isEqualTo(Verdict.FAILED);
    assertThat(play.report().holds()).isFalse();
  }

  @Test
  void aRefusalWantsACorrectedNoticeUnderANewId() {
    Performance play = play("any: E301");

    assertThat(arrive(play, FIRST)).isEqualTo(new Behaviour.Refuse(ErrorCode.E301));
    assertThat(verdict(play)).isEqualTo(Verdict.OPEN);
    assertThat(arrive(play, SECOND)).isEqualTo(new Behaviour.Accept());
    assertThat(verdict(play)).isEqualTo(Verdict.HANDLED);
  }

  @Test
  void aRefusedMessageThatComesAgainUnchangedIsRefusedAgainAndAFailure() {
    Performance play = play("any: E301");
    arrive(play, FIRST);

    assertThat(arrive(play, FIRST)).isEqualTo(new Behaviour.Refuse(ErrorCode.E301));
    assertThat(play.report().findings()).hasSize(1);
    assertThat(verdict(play)).isEqualTo(Verdict.FAILED);
  }

  @Test
  void stepsFollowOneAnother() {
    Performance play = play("any: silence then E901 then E205");

    assertThat(arrive(play, FIRST)).isEqualTo(new Behaviour.Silence());
    assertThat(arrive(play, FIRST)).isEqualTo(new Behaviour.Refuse(ErrorCode.E901));
    assertThat(arrive(play, FIRST)).isEqualTo(new Behaviour.Refuse(ErrorCode.E205));
    assertThat(arrive(play, SECOND)).isEqualTo(new Behaviour.Accept());
    assertThat(play.report().holds()).isTrue();
    assertThat(play.report().findings()).hasSize(3);
  }

  @Test
  void aDuplicateAnswerIsToBeAcknowledgedAndToChangeNothing() {
    Performance play = play("any: duplicate answer");
    Notice notice = ScriptTest.notice(FIRST, "H-1", "TR-1");
    play.arrived(notice);
    assertThat(verdict(play)).isEqualTo(Verdict.OPEN);

    play.duplicateSent(notice, 202);
    assertThat(verdict(play)).isEqualTo(Verdict.HANDLED);

    arrive(play, SECOND);
    assertThat(verdict(play)).isEqualTo(Verdict.FAILED);
  }

  @Test
  void anOrdinalTakesOneOfTheFittingNotices() {
    Performance play = play("docket TR-1 2nd: garbage");

    assertThat(play.arrived(ScriptTest.notice("H-1", "TR-1"))).isEqualTo(new Behaviour.Accept());
    assertThat(play.arrived(ScriptTest.notice("H-2", "TR-2"))).isEqualTo(new Behaviour.Accept());
    assertThat(play.arrived(ScriptTest.notice("H-3", "TR-1"))).isEqualTo(new Behaviour.Garbage());
    assertThat(play.arrived(ScriptTest.notice("H-4", "TR-1"))).isEqualTo(new Behaviour.Accept());
  }

  @Test
  void theFirstLineThatFitsRules() {
    Performance play = play("abstract H-1: garbage\nany: silence");

    assertThat(play.arrived(ScriptTest.notice("H-1", "TR-1"))).isEqualTo(new Behaviour.Garbage());
    assertThat(play.arrived(ScriptTest.notice("H-2", "TR-1"))).isEqualTo(new Behaviour.Silence());
  }

  @Test
  void theReportNamesLinesThatNobodyMet() {
    Performance play = play("abstract H-1: garbage\nabstract H-9: silence");
    play.arrived(ScriptTest.notice("H-1", "TR-1"));
    play.arrived(ScriptTest.notice("H-1", "TR-1"));

    assertThat(play.report().text())
        .contains("handled  line 1  H-1 of 90001, garbage: the same message came again")
        .contains("unplayed line 2  abstract H-9: silence")
        .contains("1 notices: 1 handled, 0 open, 0 failed; 1 lines unplayed");
  }

  private Performance play(String script) {
    return new Performance(Script.parse(script), time);
  }

  private static Behaviour arrive(Performance play, UUID id) {
    return play.arrived(ScriptTest.notice(id, "H-1", "TR-1"));
  }

  private static Verdict verdict(Performance play) {
    return play.report().findings().getFirst().verdict();
  }
}
