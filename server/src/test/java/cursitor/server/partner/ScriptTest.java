package cursitor.server.partner;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cursitor.dmv907.ErrorCode;
import cursitor.exchange.MessageId;
import cursitor.server.config.StartFailure;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ScriptTest {

  @Test
  void everyFormOfALineIsRead() {
    Script script =
        Script.parse(
            """
            # how the test DMV answers
            docket TR-1*: E301
            abstract H-7: silence          # the first time
            any 3rd: delay 2s
            hold 2nd: E901 then accept
            release: duplicate answer
            conviction: answer to the wrong id
            court 90002: garbage then drop the connection then lose the answer
            any: accept
            """);

    assertThat(script.rules()).extracting(Rule::line).containsExactly(2, 3, 4, 5, 6, 7, 8, 9);
    assertThat(script.rules().get(0))
        .satisfies(rule -> {
          assertThat(rule.which()).isEqualTo(new Which(Which.Subject.DOCKET, "TR-1*"));
          assertThat(rule.steps()).containsExactly(new Behaviour.Refuse(ErrorCode.E301));
        });
    assertThat(script.rules().get(2).ordinal()).isEqualTo(3);
    assertThat(script.rules().get(2).steps())
        .containsExactly(new Behaviour.Delay(Duration.ofSeconds(2)));
    assertThat(script.rules().get(6).steps())
        .containsExactly(
            new Behaviour.Garbage(), new Behaviour.DropConnection(), new Behaviour.LoseAnswer());
  }

  @Test
  void everyMistakeNamesItsLine() {
    assertThatThrownBy(() ->
            Script.parse(
                """
                any: accept
                docket TR-1 E301
                planet X: accept
                docket: accept
                any: explode
                any: delay soon
                """))
        .isInstanceOf(StartFailure.class)
        .message()
        .contains("line 2: 'docket TR-1 E301' has no colon")
        .contains("line 3: 'planet X' names no notices")
        .contains("line 4: 'docket' names no notices")
        .contains("line 5: 'explode' is no behaviour")
        .contains("line 6: 'delay soon' is no delay")
        .doesNotContain("line 1");
  }

  @Test
  void aPatternHoldsWithItsStarAnywhere() {
    Notice notice = notice("H-77", "TR-1-9");

    assertThat(new Which(Which.Subject.DOCKET, "TR-1*").fits(notice)).isTrue();
    assertThat(new Which(Which.Subject.DOCKET, "*-9").fits(notice)).isTrue();
    assertThat(new Which(Which.Subject.DOCKET, "TR*9").fits(notice)).isTrue();
    assertThat(new Which(Which.Subject.DOCKET, "TR-1").fits(notice)).isFalse();
    assertThat(new Which(Which.Subject.ABSTRACT, "H-77").fits(notice)).isTrue();
    assertThat(new Which(Which.Subject.ABSTRACT, "H-77*H-77").fits(notice)).isFalse();
    assertThat(new Which(Which.Subject.COURT, "90001").fits(notice)).isTrue();
    assertThat(new Which(Which.Subject.RELEASE, "").fits(notice)).isFalse();
  }

  static Notice notice(String abstractId, String docket) {
    return notice(UUID.nameUUIDFromBytes(abstractId.getBytes(UTF_8)), abstractId, docket);
  }

  static Notice notice(UUID id, String abstractId, String docket) {
    return new Notice(new MessageId(id), "90001", "hold", abstractId, docket);
  }
}
