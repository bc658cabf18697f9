package cursitor.server.console.alike;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.OrganizationId;
import cursitor.exchange.WorkItem;
import cursitor.server.console.FareBooksNode;
import cursitor.server.console.JustisRefuses;
import cursitor.server.console.audit.Deed;
import cursitor.server.console.queue.Workroom;
import cursitor.server.store.KeptWorkItem;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// All like this: what JUSTIS did not take goes out again, and a run ends where it is stopped.
class RunTest {
  private static final OrganizationId COURT = new OrganizationId(FareBooksNode.COURT);
  private static final Cause CAUSE = new Cause(COURT, WorkItem.Kind.MEND_NOTICE, "E010");
  private static final String STORY =
      """
      FARE-74  JUSTIS answers nothing.
        person ARCE is SOFIA ARCE, born 1995-07-19
        2026-02-20T10:00  court submits M0702/M-2024-33107/DEF-1 of ARCE, backlog but fine 300.00
        2026-02-20T10:05  court submits M0702/M-2024-33108/DEF-1 of ARCE, backlog but fine 300.00
        2026-02-20T10:10  court submits M0702/M-2024-33109/DEF-1 of ARCE, backlog but fine 300.00
        2026-02-25T10:00  the justis is silent
        2026-02-25T12:05  court removes web payment on M0702/M-2024-33107/DEF-1
        2026-02-25T12:10  court removes web payment on M0702/M-2024-33108/DEF-1
        2026-02-25T12:15  court removes web payment on M0702/M-2024-33109/DEF-1
      """;

  @TempDir Path folder;
  private FareBooksNode books;
  private Workroom room;

  @BeforeEach
  void open() {
    books = FareBooksNode.open(folder, STORY);
    room = new Workroom(books.node(), books.console());
    assertThat(new JustisRefuses(books.node()).all(COURT, "E010", "no such amount")).isEqualTo(3);
    assertThat(items()).hasSize(3);
  }

  @AfterEach
  void close() {
    books.close();
  }

  private List<KeptWorkItem> items() {
    return books.node().store().records().workItems(COURT, true, 9).stream()
        .filter(each -> each.item().code().equals("E010"))
        .toList();
  }

  private long resent() {
    return books.console().audit().newest(Long.MAX_VALUE, 99).stream()
        .filter(each -> each.deed() == Deed.RESENT && each.account().equals("clerk"))
        .count();
  }

  private Run preview() {
    Run run = new Runs(room).preview(CAUSE, new Treatment.SendAgain(), "clerk", null);
    assertThat(run.doable()).hasSize(3);
    assertThat(run.begin()).isTrue();
    assertThat(run.begin()).as("once only").isFalse();
    return run;
  }

  @Test
  void whatWasNotTakenIsSentAgainAllOfIt() {
    Run run = preview();
    run.go(room, () -> true);

    assertThat(run.state()).isEqualTo(Run.State.ENDED);
    assertThat(run.done()).hasSize(3).allMatch(each -> each.whyNot().isEmpty());
    assertThat(items()).isEmpty();
    assertThat(resent()).isEqualTo(3);
  }

  @Test
  void whatIsStoppedInTheMiddleLeavesTheRestInTheQueue() {
    Run run = preview();
    run.go(
        room,
        () -> {
          if (run.done().size() == 1) {
            run.stop();
          }
          return true;
        });

    assertThat(run.state()).isEqualTo(Run.State.STOPPED);
    assertThat(run.done()).hasSize(2);
    assertThat(items()).hasSize(1);
    assertThat(resent()).isEqualTo(2);
    assertThat(run.begin()).as("it does not go on by itself").isFalse();
  }

  @Test
  void whoMayNotAnyMoreDoesNothingMore() {
    Run run = preview();
    run.go(room, () -> run.done().isEmpty());

    assertThat(run.state()).isEqualTo(Run.State.STOPPED);
    assertThat(run.done()).hasSize(1);
    assertThat(items()).hasSize(2);
  }
}
