package cursitor.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorldsByExchangeTest {
  private static final World.Maker DMV907 = new Named("dmv907");
  private static final World.Maker FARE = new Named("fare");
  private static final World.Maker CHOOSING =
      new WorldsByExchange(DMV907, Map.of("FARE", FARE, "DMV907", DMV907));

  @Test
  void aTagThatNamesAnExchangeChoosesItsWorld() {
    assertThat(tellerOf("E005 FARE-76")).isEqualTo("fare");
    assertThat(tellerOf("DMV907-17 M010")).isEqualTo("dmv907");
  }

  @Test
  void aStoryOfCodesAloneIsToldInTheUsualWorld() {
    assertThat(tellerOf("E301")).isEqualTo("dmv907");
  }

  @Test
  void aStoryIsOfOneExchange() {
    Story story = story("DMV907-17 FARE-76");
    assertThatThrownBy(() -> CHOOSING.make(story))
        .isInstanceOf(StoryFault.class)
        .hasMessageContaining("line 1");
  }

  private static String tellerOf(String tags) {
    Story story = story(tags);
    return CHOOSING.make(story).happen(story.lines().getFirst()).getFirst();
  }

  private static Story story(String tags) {
    String text = tags + "  A story.\n  2026-03-02T09:00  the clock\n";
    return StoryFile.parse("a.story", text).stories().getFirst();
  }

  private record Named(String name) implements World.Maker {
    @Override
    public World make(Story story) {
      return line -> List.of(name);
    }

    @Override
    public boolean hasWire() {
      return false;
    }
  }
}
