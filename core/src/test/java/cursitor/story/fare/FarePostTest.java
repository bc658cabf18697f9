package cursitor.story.fare;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.fare.policy.ShippedFarePolicy;
import cursitor.story.Play;
import cursitor.story.Played;
import cursitor.story.StoryFile;
import org.junit.jupiter.api.Test;

/// What the post does between desks that know no law.
class FarePostTest {
  private static final String CAST =
      """
      FARE-1  A story.
        person GARCIA is MARIA GARCIA, born 1984-05-04, licence AZ D01234567
        court submits J0401/TR-1/DEF-1 of GARCIA
      """;

  @Test
  void aMessageIsCarriedOnAndItsAnswerBack() {
    holds(
        """
          2026-03-02T09:00  cms enters plea NG on CT-1001/A of J0401/TR-1/DEF-1
                            => court sends CHARGE_UPD CT-1001/A 28-701(A), plea NG
                            => justis forwards CHARGE_UPD CT-1001/A 28-701(A), plea NG
          2026-03-02T09:05  delivery tries again
        """);
  }

  @Test
  void ofManyThatAreSentTheFirstIsCarriedOnBeforeTheLast() {
    holds(
        """
          2026-03-02T09:00  court submits J0401/TR-2/DEF-1 of GARCIA
                            => court sends CASE_ADD (J0401/TR-2/DEF-1)
                            => justis forwards CASE_ADD (J0401/TR-2/DEF-1)
          2026-03-02T09:10  court submits J0401/TR-2/DEF-2 of GARCIA
                            => court sends CASE_ADD (J0401/TR-2/DEF-1)
                            => court sends CASE_ADD (J0401/TR-2/DEF-2)
                            => justis forwards CASE_ADD (J0401/TR-2/DEF-1)
                            => justis forwards CASE_ADD (J0401/TR-2/DEF-2)
        """);
  }

  @Test
  void aMessageWithoutAnswerStopsItsLaneAndNoOther() {
    holds(
        """
          2026-03-02T09:00  the vendor is silent
          2026-03-02T09:01  cms recalls J0401/TR-1/DEF-1
                            => court sends FLAG_UPD recall Y
                            => justis forwards FLAG_UPD recall Y
          2026-03-02T09:02  the vendor answers
          2026-03-02T09:03  cms removes web payment on J0401/TR-1/DEF-1
                            => court sends FLAG_UPD web removal Y
                            => justis forwards FLAG_UPD web removal Y
          2026-03-02T09:04  cms submits J0401/TR-2/DEF-1 of GARCIA
                            => court sends CASE_ADD (J0401/TR-2/DEF-1)
                            => justis forwards CASE_ADD (J0401/TR-2/DEF-1)
          2026-03-02T09:05  the same message comes again
                            => vendor has it already
          2026-03-02T09:06  delivery tries again
                            => justis forwards FLAG_UPD recall Y again
          2026-03-02T09:07  the same message comes again
                            => vendor has it already
          2026-03-02T09:08  delivery tries again
        """);
  }

  @Test
  void aLostMessageGoesOutAgainWhenDeliveryTries() {
    holds(
        """
          2026-03-02T09:00  the next message to the vendor is lost
          2026-03-02T09:01  cms recalls J0401/TR-1/DEF-1
                            => court sends FLAG_UPD recall Y
                            => justis forwards FLAG_UPD recall Y
                            => the message is lost
          2026-03-02T09:02  delivery tries again
                            => justis forwards FLAG_UPD recall Y again
          2026-03-02T09:03  delivery tries again
        """);
  }

  @Test
  void whatIsLostUnnoticedIsNotSentAgainByDelivery() {
    holds(
        """
          2026-03-02T09:00  the next message is lost, unnoticed
          2026-03-02T09:01  cms recalls J0401/TR-1/DEF-1
                            => court sends FLAG_UPD recall Y
                            => the message is lost
          2026-03-02T09:02  delivery tries again
          2026-03-02T09:03  delivery gives up
                            => court dockets "delivery: GAVE_UP"
        """);
  }

  @Test
  void aLostAnswerMakesTheSameMessageComeAgain() {
    holds(
        """
          2026-03-02T09:00  the next answer is lost
          2026-03-02T09:01  cms recalls J0401/TR-1/DEF-1
                            => court sends FLAG_UPD recall Y
                            => justis forwards FLAG_UPD recall Y
                            => the answer is lost
          2026-03-02T09:02  delivery tries again
                            => court sends FLAG_UPD recall Y again
                            => justis has it already
        """);
  }

  @Test
  void heldMessagesArriveInAnotherOrder() {
    holds(
        """
          2026-03-02T09:00  messages of the justis to the vendor are held
          2026-03-02T09:01  cms recalls J0401/TR-1/DEF-1
                            => court sends FLAG_UPD recall Y
                            => justis forwards FLAG_UPD recall Y
          2026-03-02T09:02  cms removes web payment on J0401/TR-1/DEF-1
                            => court sends FLAG_UPD web removal Y
                            => justis forwards FLAG_UPD web removal Y
          2026-03-02T09:03  the held messages arrive in another order
          2026-03-02T09:04  the same id comes with other content
                            => vendor refuses E308
          2026-03-02T09:05  delivery gives up
        """);
  }

  @Test
  void whatIsHeldTwiceGoesOutAgainUntilItHasItsAnswer() {
    holds(
        """
          2026-03-02T09:00  messages of the justis to the vendor are held
          2026-03-02T09:01  cms recalls J0401/TR-1/DEF-1
                            => court sends FLAG_UPD recall Y
                            => justis forwards FLAG_UPD recall Y
          2026-03-02T09:02  the justis goes down
          2026-03-02T09:03  the held messages arrive
          2026-03-02T09:04  messages of the justis to the vendor are held
          2026-03-02T09:05  the justis comes up again
          2026-03-02T09:06  the next answer is lost
          2026-03-02T09:07  the held messages arrive
                            => the answer is lost
          2026-03-02T09:08  delivery tries again
                            => justis forwards FLAG_UPD recall Y again
                            => vendor has it already
        """);
  }

  @Test
  void whoIsShutOutIsTold() {
    holds(
        """
          2026-03-02T09:00  the justis shuts others out
          2026-03-02T09:01  cms recalls J0401/TR-1/DEF-1
                            => court sends FLAG_UPD recall Y
                            => court dockets "delivery: SHUT_OUT"
        """);
  }

  @Test
  void aCourtThatHoldsBackSubmitsTheCaseAsItIsAfterwards() {
    holds(
        """
          2026-03-02T09:00  court holds back J0401/TR-1
          2026-03-02T09:01  court recalls J0401/TR-1/DEF-1
          2026-03-02T09:02  court submits J0401/TR-1 again
                            => court sends CASE_ADD
                            => justis forwards CASE_ADD
        """);
  }

  @Test
  void aLineThatFitsNoCaseSaysWhatIsExpected() {
    Played played =
        play("  2026-03-02T09:00  court enters plea NG on CT-9/A of J0401/TR-1/DEF-1\n");

    assertThat(played.differences()).contains("line 4: expected a charge CT-9/A there");
  }

  private static void holds(String lines) {
    assertThat(play(lines).differences()).isEmpty();
  }

  private static Played play(String lines) {
    return Play.run(
        StoryFile.parse("a.story", CAST + lines),
        new PureFareWorlds(ShippedFarePolicy.POLICY, RelayDesk::new));
  }
}
