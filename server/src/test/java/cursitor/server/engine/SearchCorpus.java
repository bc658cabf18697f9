package cursitor.server.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.MessageId;
import cursitor.server.store.KeptMessage;
import cursitor.server.store.MessageBrowser;
import cursitor.server.store.Search.Found;
import cursitor.server.store.verify.Verify;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The index over names and numbers. For every database there is a subclass.
abstract class SearchCorpus extends ConsoleReads {
  private List<String> found(String typed) {
    return world.store().search().find(typed, HERE).found().stream()
        .map(each -> ((Found.ByHeading) each).key().name())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          OLL                  | TR-2026-17
          oller                | TR-2026-17
          Ollerenshaw          | TR-2026-17
          ollerenshaw perp     | TR-2026-17
          Perpetua Ollerenshaw | TR-2026-17
          obrien               | TR-2026-18
          O'Brien              | TR-2026-18
          müller               | TR-2026-19
          MULLER               | TR-2026-19
          TR-2026-17           | TR-2026-17
          tr 2026 17           | TR-2026-17
          TR202618             | TR-2026-18
          here/TR-2026-19/P1   | TR-2026-19
          TR-2026-18/P1        | TR-2026-18
          here/TR-2026-18      | TR-2026-18
          ENSHAW               | -
          OLLERENSHAWS         | -
          OL                   | -
          """)
  void whatBeginsAsTypedIsFound(String typed, @Nullable String subject) {
    submit(world.request("TR-2026-17", "Ollerenshaw Perpetua"));
    submit(world.request("TR-2026-18", "O'Brien, Sean"));
    submit(world.request("TR-2026-19", "Müller-Lüdenscheidt"));

    assertThat(found(typed)).isEqualTo(subject == null ? List.of() : List.of(subject));
    assertThat(Verify.of(world.store()).findings()).isEmpty();
  }

  @Test
  void wholeWordsComeFirstAndShortNamesAreFoundWhole() {
    submit(world.request("A-1", "LIMBURG ANNA"));
    submit(world.request("A-2", "LIM CHO"));
    submit(world.request("A-3", "LI WEI"));

    assertThat(found("LIM")).containsExactly("A-2", "A-1");
    assertThat(found("LI ")).containsExactly("A-3");
    assertThat(found("LI")).containsExactly("A-3");
  }

  @Test
  void anotherDesksCasesAreNotFound() {
    submit(world.request("A-1", "OLLERENSHAW"));

    assertThat(world.store().search().find("OLLER", Set.of(NoteWorld.THERE)).found()).isEmpty();
    assertThat(world.store().search().find("OLLER", Set.of()).found()).isEmpty();
    assertThat(world.store().search().find("OLLER", BOTH).found()).hasSize(1);
  }

  @Test
  void whatIsErasedIsFoundNoMore() {
    submit(world.request("A-1", "OLLERENSHAW"));
    submit(world.request("A-2", "OLLERENSHAW"));
    submit(world.request("A-1", "erase quietly"));

    assertThat(found("OLLER")).containsExactly("A-2");
    assertThat(Verify.of(world.store()).findings()).isEmpty();
  }

  @Test
  void noMoreThanFiftyAreShownAndItIsSaid() {
    List<Arrival> arrivals = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      arrivals.add(world.request("A-" + i, i < 5 ? "OLLERENS" : "OLLERENSHAW"));
    }
    world.engine().submitAll(arrivals);

    var many = world.store().search().find("ollerens", HERE);
    assertThat(many.more()).isTrue();
    assertThat(many.found()).hasSize(50);
    assertThat(many.found().subList(0, 5)).allMatch(each -> ((Found.ByHeading) each).whole());
    var few = world.store().search().find("ollerens ", HERE);
    assertThat(few.more()).isFalse();
    assertThat(few.found()).hasSize(5);
  }

  @Test
  void aMessageIsFoundByTheBeginningOfItsId() {
    MessageId id = NoteWorld.id();
    submit(world.request(NoteWorld.THERE, id, "A", "hello"));
    String text = id.value().toString();

    for (String typed :
        List.of(
            text,
            id.toString(),
            text.substring(0, 9),
            text.replace("-", "").toUpperCase(Locale.ROOT))) {
      assertThat(world.store().search().find(typed, HERE).found())
          .singleElement()
          .isInstanceOfSatisfying(
              Found.ById.class, found -> assertThat(found.message().id()).isEqualTo(id));
    }
    assertThat(world.store().search().find(text, Set.of(NoteWorld.THERE)).found()).isEmpty();
  }

  @Test
  void whatAnOlderVersionLeftIsIndexedOnce() throws Exception {
    submit(world.request("A-1", "OLLERENSHAW"));
    submit(world.request("A-2", "no"));
    reopenedAfter(
        "DELETE FROM heading",
        "DELETE FROM term",
        "DELETE FROM refusal_code",
        "DELETE FROM setting WHERE name = 'headings'");

    assertThat(found("OLLER")).containsExactly("A-1");
    assertThat(refusedAs(NoteCode.UNWANTED)).hasSize(1);
    assertThat(Verify.of(world.store()).findings()).isEmpty();
    world.restart();
    assertThat(Verify.of(world.store()).findings()).isEmpty();
  }

  private List<KeptMessage> refusedAs(NoteCode code) {
    return world
        .store()
        .messages()
        .page(
            new MessageBrowser.Choice(
                HERE, null, null, null, null, code.code(), Instant.EPOCH, Instant.MAX),
            Long.MAX_VALUE,
            9)
        .messages();
  }
}
