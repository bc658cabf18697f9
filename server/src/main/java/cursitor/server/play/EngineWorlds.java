package cursitor.server.play;

import cursitor.server.store.Place;
import cursitor.story.Story;
import cursitor.story.World;
import java.util.function.Supplier;

/// Worlds whose desks run on an engine, each on a store of its own.
///
/// @param places where the next story's store lives; an empty one each time
/// @param reopening whether store and engine are closed and opened again between the lines
public record EngineWorlds(Setting setting, Supplier<Place> places, boolean reopening)
    implements World.Maker {
  @Override
  public World make(Story story) {
    return setting.worlds().apply(story, new EngineMachine(setting, places.get(), reopening));
  }

  @Override
  public boolean hasWire() {
    return true;
  }
}
