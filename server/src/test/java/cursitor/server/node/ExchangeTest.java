package cursitor.server.node;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.OperatingMode;
import cursitor.exchange.Standing;
import cursitor.server.config.PartnerConfig.Answers;
import cursitor.server.config.PartnerConfig.Binding;
import cursitor.server.engine.Outcome.Verdict;
import cursitor.server.store.Attempt.Result;
import cursitor.server.store.FeedEntry;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A notice from a court's node to a DMV's and its answer back, over real HTTP, in every binding
/// and both ways of answering.
class ExchangeTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "/exchange, XML,    AT_ONCE",
    "/exchange, XML,    LATER",
    "/ws,       SOAP11, AT_ONCE",
    "/ws,       SOAP11, LATER",
    "/ws,       SOAP12, AT_ONCE",
    "/ws,       SOAP12, LATER",
  })
  void aNoticeIsSentAnsweredAndSettled(String door, Binding binding, Answers answers) {
    try (TwoNodes nodes = new TwoNodes(folder, door, binding, answers)) {
      assertThat(nodes.report("C-1").verdict()).isEqualTo(Verdict.ACCEPTED);

      nodes.time.settleUntil(() -> !nodes.sent(Standing.SETTLED).isEmpty());

      assertThat(nodes.court.store().records().feed(TestNotices.COURT, 0, 100))
          .extracting(FeedEntry::code)
          .contains("C002");
      Result expected = answers == Answers.AT_ONCE ? Result.ANSWERED : Result.RECEIVED;
      assertThat(nodes.court.delivery().tally().total(expected)).isEqualTo(1);
      assertThat(nodes.court.store().undelivered(0, 10)).isEmpty();
    }
  }

  @Test
  void whatWasLeftUndeliveredIsSentByTheNextProcess() {
    try (TwoNodes nodes = new TwoNodes(folder, "/exchange", Binding.XML, Answers.AT_ONCE)) {
      nodes.dmvDoors.close();
      nodes.report("C-1");
      nodes.time.settleUntil(() -> nodes.court.delivery().tally().total(Result.NO_CONNECTION) == 1);
      assertThat(nodes.sent(Standing.AWAITING)).hasSize(1);
    }
    // The ports are new ones, so the message goes to where the DMV is now.
    try (TwoNodes nodes = new TwoNodes(folder, "/exchange", Binding.XML, Answers.AT_ONCE)) {
      nodes.time.settleUntil(() -> !nodes.sent(Standing.SETTLED).isEmpty());
      assertThat(nodes.sent(Standing.SETTLED).getFirst().flow().mode())
          .isEqualTo(OperatingMode.PRODUCTION);
    }
  }
}
