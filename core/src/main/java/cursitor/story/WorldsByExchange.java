package cursitor.story;

import java.util.Map;

/// Chooses a story's world by its tags: `FARE-76` is told in the world of `FARE`. A story of which
/// no tag names an exchange is told in the usual one.
///
/// @param worlds by the word before the dash of a tag
public record WorldsByExchange(World.Maker usual, Map<String, World.Maker> worlds)
    implements World.Maker {
  public WorldsByExchange {
    worlds = Map.copyOf(worlds);
  }

  /// Throws [StoryFault] when the tags name worlds of several exchanges.
  @Override
  public World make(Story story) {
    World.Maker chosen = null;
    for (String tag : story.tags()) {
      World.Maker named = worlds.get(tag.split("-", 2)[0]);
      if (named != null && chosen != null && !named.equals(chosen)) {
        throw new StoryFault(story.number(), "expected tags of one exchange");
      }
      chosen = named == null ? chosen : named;
    }
    return (chosen == null ? usual : chosen).make(story);
  }

  /// As the usual ones.
  @Override
  public boolean hasWire() {
    return usual.hasWire();
  }
}
