package cursitor.server.console.saved;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.server.console.page.WallClock;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaveableTest {
  @Test
  void onlyWhatIsAChoiceIsSavedInOneOrder() {
    Map<String, String> given =
        Map.of("code", "E301", "after", "1-x", "open", "false", "driver", "A1234567", "desk", "");
    assertThat(Saveable.QUEUE.query(given::get, WallClock.UTC)).isEqualTo("open=false&code=E301");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          code=E301&open=true                | open=true&code=E301
          code=%3Cscript%3E                  | ''
          code=a%0D%0ALocation:%20x          | ''
          code=%zz&open=true                 | open=true
          desk={x}&open=true                 | open=true
          partner=CA-DMV&x=//evil.example    | partner=CA-DMV
          after=1-2&q=GARCIA                 | ''
          open=true#x                        | ''
          &&==&                              | ''
          """)
  void whateverAFormSendsNothingIsTakenAsItIs(String sent, String saved) {
    assertThat(Saveable.QUEUE.queryOf(sent, WallClock.UTC)).isEqualTo(saved);
  }

  /// Whoever reads it later may go by another clock.
  @ParameterizedTest
  @CsvSource({
    "from=2026-01-14T19:00, from=2026-01-15T03%3A00Z",
    "until=2026-07-14T20:00&from=2026-01-15T03:00Z, "
        + "from=2026-01-15T03%3A00Z&until=2026-07-15T03%3A00Z",
    "from=yesterday&until=&code=E301, code=E301"
  })
  void aTimeThatIsSavedMeansTheSameByEveryClock(String sent, String saved) {
    WallClock california = new WallClock(ZoneId.of("America/Los_Angeles"));
    assertThat(Saveable.MESSAGES.queryOf(sent, california)).isEqualTo(saved);
    assertThat(Saveable.MESSAGES.queryOf(saved, WallClock.UTC)).isEqualTo(saved);
  }

  @Test
  void aPageIsKnownByItsPathAndItsWord() {
    assertThat(Saveable.at("/queue")).contains(Saveable.QUEUE);
    assertThat(Saveable.at("/audit")).isEmpty();
    assertThat(Saveable.called("queue")).contains(Saveable.QUEUE);
    assertThat(Saveable.called("QUEUE")).isEmpty();
  }
}
