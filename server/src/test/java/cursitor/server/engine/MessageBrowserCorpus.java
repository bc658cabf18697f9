package cursitor.server.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.MessageId;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Standing;
import cursitor.server.store.Attempt;
import cursitor.server.store.Direction;
import cursitor.server.store.KeptMessage;
import cursitor.server.store.MessageBrowser;
import cursitor.server.store.MessageBrowser.StuckLane;
import cursitor.server.store.Outgoing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Messages, and lanes that are stuck. For every database there is a subclass.
abstract class MessageBrowserCorpus extends ConsoleReads {
  private List<KeptMessage> messages(MessageBrowser.Choice choice) {
    List<KeptMessage> all = new ArrayList<>();
    long before = Long.MAX_VALUE;
    do {
      MessageBrowser.Page page = world.store().messages().page(choice, before, 2);
      assertThat(page.messages().size()).isLessThanOrEqualTo(2);
      all.addAll(page.messages());
      before = page.next();
    } while (before != 0);
    return all;
  }

  private static MessageBrowser.Choice choice(
      @Nullable OrganizationId partner,
      @Nullable Direction direction,
      @Nullable Standing standing,
      @Nullable String code) {
    return new MessageBrowser.Choice(
        HERE, partner, null, direction, standing, code, Instant.EPOCH, Instant.MAX);
  }

  @Test
  void messagesAreReadNewestFirstOverAllFlows() {
    for (int i = 0; i < 4; i++) {
      submit(world.request("R" + i, "hello"));
      submit(NoteWorld.act(NoteWorld.id(), "W" + i, "hello"));
    }
    List<KeptMessage> all = messages(MessageBrowser.Choice.of(BOTH));

    assertThat(all).hasSize(16);
    assertThat(all)
        .extracting(KeptMessage::number)
        .isSortedAccordingTo(Comparator.reverseOrder())
        .doesNotHaveDuplicates();
    assertThat(messages(MessageBrowser.Choice.of(Set.of(NoteWorld.THERE)))).isEmpty();
    Instant from = all.get(9).keptAt();
    Instant until = all.get(4).keptAt();
    assertThat(messages(new MessageBrowser.Choice(HERE, null, null, null, null, null, from, until)))
        .isEqualTo(
            all.stream()
                .filter(each -> !each.keptAt().isBefore(from) && each.keptAt().isBefore(until))
                .toList());
  }

  @Test
  void messagesAreChosenByPartnerDirectionStandingAndCode() {
    refused("A", "E100");
    refused("B", "E200");
    submit(world.request("C", "hello"));
    submit(world.request("D", "no"));
    submit(world.request("E", "no"));
    MessageId unwanted = NoteWorld.id();
    submit(world.request(NoteWorld.THERE, unwanted, "F", "no"));

    assertThat(messages(choice(NoteWorld.LATER, null, null, null))).isEmpty();
    assertThat(messages(choice(NoteWorld.THERE, Direction.ACT, null, null))).isEmpty();
    assertThat(messages(choice(null, Direction.ACT, null, null))).hasSize(2);
    assertThat(messages(choice(null, Direction.RECEIVED, Standing.REFUSED, null)))
        .extracting(KeptMessage::subject)
        .containsExactly("F", "E", "D");
    assertThat(messages(choice(null, Direction.RECEIVED, Standing.SETTLED, null)))
        .extracting(KeptMessage::subject)
        .containsExactly("C", "B", "A");
    assertThat(messages(choice(null, null, null, "E200")))
        .extracting(KeptMessage::subject)
        .containsExactly("B");
    assertThat(messages(choice(null, null, null, NoteCode.UNWANTED.code())))
        .extracting(KeptMessage::subject)
        .containsExactly("F", "E", "D");
  }

  @Test
  void whatIsStuckIsFoundLaneByLaneTheOldestFirst() {
    submit(NoteWorld.act(NoteWorld.id(), "A", "one"));
    Outgoing first = world.outbox.getLast();
    submit(NoteWorld.act(NoteWorld.id(), "B", "one"));
    submit(NoteWorld.act(NoteWorld.id(), "A", "two"));
    submit(NoteWorld.act(NoteWorld.id(), "C", "one"));
    Outgoing other = world.outbox.getLast();
    assertThat(world.store().messages().stuck(BOTH, 9)).isEmpty();
    submit(tried(other, Attempt.Result.BUSY));
    submit(tried(first, Attempt.Result.NO_CONNECTION));
    submit(tried(first, Attempt.Result.TIMED_OUT));

    List<StuckLane> stuck = world.store().messages().stuck(BOTH, 9);
    assertThat(stuck)
        .extracting(lane -> lane.first().id())
        .containsExactly(first.message(), other.message());
    assertThat(stuck.getFirst().attempts()).isEqualTo(2);
    assertThat(stuck.getFirst().waiting()).isEqualTo(2);
    assertThat(stuck.getFirst().last().result()).isEqualTo(Attempt.Result.TIMED_OUT);
    assertThat(stuck.getFirst().caseFile()).isEqualTo(NoteWorld.notebook("A"));
    assertThat(stuck.getLast().waiting()).isEqualTo(1);
    assertThat(world.store().messages().stuck(Set.of(NoteWorld.THERE), 9)).isEmpty();
  }
}
