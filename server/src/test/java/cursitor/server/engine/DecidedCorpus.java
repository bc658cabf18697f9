package cursitor.server.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.server.store.Decided;
import cursitor.server.store.FeedEntry;
import cursitor.server.store.KeptMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What was decided and sent, by which rule. For every database there is a subclass.
abstract class DecidedCorpus extends ConsoleReads {
  private Decided.Page decided(
      @Nullable String rule, @Nullable String policy, @Nullable Long program, Instant from) {
    return world
        .store()
        .decided()
        .page(new Decided.Choice(NoteWorld.HERE, rule, policy, program, from, Instant.MAX), 0, 100);
  }

  @Test
  void whatWasDecidedIsFoundByRuleByPolicyAndByTime() {
    told("A", "something");
    submit(NoteWorld.act(NoteWorld.id(), "B", NoteDesk.BECAUSE + "2026-1"));
    submit(NoteWorld.act(NoteWorld.id(), "C", NoteDesk.BECAUSE + "2026-2"));
    Decided store = world.store().decided();

    assertThat(store.rules(NoteWorld.HERE)).containsExactly(NoteDesk.RULE, NoteDesk.OTHER_RULE);
    assertThat(decided(null, null, null, Instant.EPOCH).decisions()).hasSize(3);
    List<Decided.Decision> byRule =
        decided(NoteDesk.OTHER_RULE, null, null, Instant.EPOCH).decisions();
    assertThat(byRule)
        .extracting(each -> each.reason().caseFile().name())
        .containsExactly("B", "C");
    assertThat(byRule.getFirst().sent()).extracting(KeptMessage::subject).containsExactly("B");
    assertThat(decided(null, "2026-2", null, Instant.EPOCH).decisions())
        .extracting(each -> each.reason().caseFile().name())
        .containsExactly("C");
    assertThat(decided(null, null, null, world.now).decisions())
        .extracting(each -> each.reason().caseFile().name())
        .containsExactly("C");
    assertThat(byRule.getFirst().reason().kind()).isEqualTo(FeedEntry.Kind.REASON);
  }

  @Test
  void decisionsAreReadPageByPage() {
    for (int i = 0; i < 5; i++) {
      submit(NoteWorld.act(NoteWorld.id(), "S" + i, NoteDesk.BECAUSE + "2026-1"));
    }
    Decided.Choice all =
        new Decided.Choice(NoteWorld.HERE, null, null, null, Instant.EPOCH, Instant.MAX);
    Decided.Page first = world.store().decided().page(all, 0, 3);
    Decided.Page second = world.store().decided().page(all, first.next(), 3);

    assertThat(first.decisions()).hasSize(3);
    assertThat(second.decisions())
        .extracting(each -> each.reason().caseFile().name())
        .containsExactly("S3", "S4");
    assertThat(second.next()).isZero();
  }

  @Test
  void whatAVersionOfTheProgramHasDecidedIsFound() throws Exception {
    submit(NoteWorld.act(NoteWorld.id(), "A", NoteDesk.BECAUSE + "2026-1"));
    reopenedAfter("UPDATE program SET version = 'an older one'");
    world.pass(Duration.ofHours(1));
    submit(NoteWorld.act(NoteWorld.id(), "B", NoteDesk.BECAUSE + "2026-1"));
    world.restart();
    submit(NoteWorld.act(NoteWorld.id(), "C", NoteDesk.BECAUSE + "2026-1"));

    List<Decided.Written> programs = world.store().decided().programs();
    assertThat(programs).hasSize(2);
    assertThat(programs.getFirst().version()).isEqualTo("an older one");
    assertThat(decided(null, null, 1L, Instant.EPOCH).decisions())
        .extracting(each -> each.reason().caseFile().name())
        .containsExactly("A");
    assertThat(decided(null, null, 2L, Instant.EPOCH).decisions())
        .extracting(each -> each.reason().caseFile().name())
        .containsExactly("B", "C");
  }

  @Test
  void whatWasSentIsFoundWithoutAReasonPageByPage() {
    Instant before = world.now;
    for (int i = 0; i < 5; i++) {
      submit(NoteWorld.act(NoteWorld.id(), "S" + i, "hello"));
    }
    submit(world.request("R", "hello"));
    Instant after = world.now;
    world.pass(MINUTE);
    submit(NoteWorld.act(NoteWorld.id(), "LATE", "hello"));
    Decided.Choice span =
        new Decided.Choice(
            NoteWorld.HERE, null, null, null, before.plus(MINUTE.multipliedBy(2)), after);
    Decided decided = world.store().decided();

    Decided.SentPage first = decided.sent(span, 0, 3);
    Decided.SentPage second = decided.sent(span, first.next(), 3);

    assertThat(first.messages()).extracting(KeptMessage::subject).containsExactly("S1", "S2", "S3");
    assertThat(second.messages()).extracting(KeptMessage::subject).containsExactly("S4");
    assertThat(second.next()).isZero();
    assertThat(decided.countSent(span, 9)).isEqualTo(new Decided.Count(4, false));
    assertThat(decided.countSent(span, 3)).isEqualTo(new Decided.Count(3, true));
    assertThat(decided.countDecisions(span, 9)).isEqualTo(new Decided.Count(0, false));
  }

  @Test
  void whatAVersionOfTheProgramHasSentIsFoundAndReasonsAreCounted() throws Exception {
    submit(NoteWorld.act(NoteWorld.id(), "A", NoteDesk.BECAUSE + "2026-1"));
    reopenedAfter("UPDATE program SET version = 'an older one'");
    submit(NoteWorld.act(NoteWorld.id(), "B", NoteDesk.BECAUSE + "2026-1"));
    submit(NoteWorld.act(NoteWorld.id(), "C", NoteDesk.BECAUSE + "2026-2"));
    Decided decided = world.store().decided();

    assertThat(decided.sent(byProgram(1L), 0, 9).messages())
        .extracting(KeptMessage::subject)
        .containsExactly("A");
    assertThat(decided.sent(byProgram(2L), 0, 9).messages())
        .extracting(KeptMessage::subject)
        .containsExactly("B", "C");
    assertThat(decided.countSent(byProgram(2L), 9).number()).isEqualTo(2);
    assertThat(decided.countDecisions(byProgram(2L), 9)).isEqualTo(new Decided.Count(2, false));
    assertThat(decided.countDecisions(byProgram(2L), 1)).isEqualTo(new Decided.Count(1, true));
  }

  private static Decided.Choice byProgram(long program) {
    return new Decided.Choice(NoteWorld.HERE, null, null, program, Instant.EPOCH, Instant.MAX);
  }
}
