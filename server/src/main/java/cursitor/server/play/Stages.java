package cursitor.server.play;

import cursitor.server.store.Place;
import java.nio.file.Path;

/// Folders for the stores of stories, one for each.
public final class Stages {
  private final Path folder;
  private int count;

  /// @param folder where they are made
  public Stages(Path folder) {
    this.folder = folder;
  }

  /// A folder nothing has been kept in.
  public Place next() {
    count++;
    return new Place.Folder(folder.resolve("story-" + count));
  }
}
