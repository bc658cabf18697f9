package cursitor.server.console.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A reason is taken apart as it was written, and what is no such reason is left whole.
class ReasonViewTest {
  @Test
  void whatWasDecidedByWhichRowAndWhyStandsInWords() {
    Reason reason =
        new Reason(
            "notice stream",
            "DF-CIV, POST1 from 2026-03-02",
            "2026-1",
            "streams.table line 22 (unconfirmed)",
            List.of("owed yes", "origin BACKLOG", "balance 240.00", "second notice: 2026-03-01"));

    ReasonView view = ReasonView.of(reason.sentence());

    assertThat(view.decision())
        .isEqualTo(
            "notice stream: notices for civil charges, day-forward (DF-CIV), first notice (POST1)"
                + " from 2026-03-02");
    assertThat(view.rule())
        .isEqualTo(
            "Streams, line 22 (streams.table; its source was not seen), version 2026-1 of the"
                + " policy");
    assertThat(view.inputs())
        .containsExactly(
            "Something is owed: yes (owed)",
            "How it came to FARE: backlog, an old debt (origin BACKLOG)",
            "balance 240.00",
            "second notice: 2026-03-01");
  }

  @Test
  void aRuleThatIsNoRowStandsAsItIs() {
    assertThat(
            ReasonView.of(
                    "Delinquency Fee: none, by one fee for one debt of policy 2026-1,"
                        + " because a fee is owed: yes")
                .rule())
        .isEqualTo("one fee for one debt, version 2026-1 of the policy");
  }

  @Test
  void whatIsNoReasonOfARuleStaysWhole() {
    String skipped = "message 1 was taken out of its lane by ann: the partner is closed";
    assertThat(ReasonView.of(skipped)).isEqualTo(new ReasonView(skipped, "", List.of()));
  }
}
