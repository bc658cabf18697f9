package cursitor.server.store.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cursitor.dmv907.ErrorCode;
import cursitor.dmv907.dmv.XNumbers;
import cursitor.exchange.AnswerMessage;
import cursitor.exchange.CaseFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.Decision;
import cursitor.exchange.Desk;
import cursitor.exchange.Header;
import cursitor.exchange.Input;
import cursitor.exchange.Occasion;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Refusal;
import cursitor.exchange.RefusalCode;
import cursitor.fare.FareCode;
import cursitor.server.config.PolicyFiles;
import cursitor.server.play.Setting;
import cursitor.story.Play;
import cursitor.story.Story;
import cursitor.story.StoryFile;
import cursitor.story.World;
import cursitor.story.machine.PureMachine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// Case files are written as the library writes them, which then reads them.
class StateWriterTest {
  private final StateWriter writer = new StateWriter();

  @Test
  void everyStateOfAStoryIsWrittenAsTheLibraryWritesIt() throws IOException {
    JsonMapper library = Json.mapper();
    List<CaseFile> files = new ArrayList<>();
    Setting dmv907 = Setting.of(PolicyFiles.load(""));
    Setting fare = Setting.of(PolicyFiles.loadFare(""));
    for (String story : List.of("court-states", "release-never-blocked")) {
      files.addAll(states("dmv907/" + story, dmv907, ErrorCode.E308));
    }
    for (String story : List.of("electronic-payments", "faults", "keys", "sealing", "tteap")) {
      files.addAll(states("fare/" + story, fare, FareCode.E308));
    }
    assertThat(files.stream().map(file -> file.key().kind()).distinct()).hasSizeGreaterThan(6);
    assertThat(files)
        .allSatisfy(
            file -> assertThat(writer.write(file)).isEqualTo(library.writeValueAsString(file)));
  }

  @Test
  void everyCharacterIsWrittenAsTheLibraryWritesIt() {
    StringBuilder characters = new StringBuilder("\ud83d\ude97\u2028\u00e9");
    for (char c = 0; c < 0x100; c++) {
      characters.append(c);
    }
    CaseFile file = named(characters.toString());
    assertThat(writer.write(file)).isEqualTo(Json.mapper().writeValueAsString(file));
  }

  @Test
  void halfACharacterIsNotWritten() {
    for (String text : List.of("\ud83d", "\ude97", "\ud83dx", "\ude97\ud83d")) {
      assertThatThrownBy(() -> writer.write(named(text)))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("a text holds half a character");
    }
  }

  @Test
  void aListThatCanChangeIsWrittenAsItIsNow() {
    List<String> notes = new ArrayList<>(List.of("before"));
    CaseFile file = new Noted(named("1").key(), notes, List.of());
    assertThat(writer.write(file)).contains("before");

    notes.set(0, "after");
    assertThat(writer.write(file)).contains("after").doesNotContain("before");
  }

  @Test
  void oneListInTwoPlacesIsWrittenAsEachPlaceWantsIt() {
    List<Some.One> one = List.of(new Some.One("x"));
    CaseFile file = new Placed(named("1").key(), one, List.copyOf(one));
    assertThat(writer.write(file))
        .isEqualTo(Json.mapper().writeValueAsString(file))
        .contains("\"plain\":[{\"text\":\"x\"}],\"choices\":[{\"is\":\"One\",\"text\":\"x\"}]");
  }

  private record Noted(CaseKey key, List<String> notes, List<String> others) implements CaseFile {}

  private sealed interface Some {
    record One(String text) implements Some {}
  }

  private record Placed(CaseKey key, List<Some.One> plain, List<Some> choices)
      implements CaseFile {}

  private static CaseFile named(String name) {
    return new XNumbers(
        new CaseKey(new OrganizationId("CA-DMV"), OperatingMode.TEST, XNumbers.KIND, name), 1);
  }

  /// Every state a case file takes in the stories of a file.
  private static List<CaseFile> states(String story, Setting setting, RefusalCode otherContent)
      throws IOException {
    List<CaseFile> states = new ArrayList<>();
    World.Maker worlds =
        new World.Maker() {
          @Override
          public World make(Story story) {
            return setting
                .worlds()
                .apply(
                    story,
                    new PureMachine(
                        organization -> new Watched(setting.desks().apply(organization), states),
                        otherContent));
          }

          @Override
          public boolean hasWire() {
            return false;
          }
        };
    Path file = Path.of("..", "spec", story + ".story");
    Play.run(StoryFile.parse(file.toString(), Files.readString(file)), worlds);
    return states;
  }

  /// A desk, and the files it has decided to keep.
  private record Watched(Desk desk, List<CaseFile> states) implements Desk {
    @Override
    public OrganizationId organization() {
      return desk.organization();
    }

    @Override
    public Decision decide(cursitor.exchange.Files files, Occasion occasion, Input input) {
      Decision decision = desk.decide(files, occasion, input);
      states.addAll(decision.files());
      return decision;
    }

    @Override
    public AnswerMessage refuse(Header request, Occasion occasion, List<Refusal> refusals) {
      return desk.refuse(request, occasion, refusals);
    }
  }
}
