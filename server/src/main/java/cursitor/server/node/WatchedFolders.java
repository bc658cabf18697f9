package cursitor.server.node;

import cursitor.server.bulk.WatchedFolder;
import cursitor.server.config.DeskConfig;
import cursitor.server.delivery.Rounds;
import cursitor.server.delivery.Surroundings;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Looks into the folders of the courts of a node and loads what lies there.
final class WatchedFolders implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(WatchedFolders.class.getName());
  private static final Duration LOOK = Duration.ofSeconds(1);
  private static final Duration AGAIN = Duration.ofMinutes(1);

  private final List<Watched> folders = new ArrayList<>();
  private final Surroundings world;
  private final Rounds rounds;

  private record Watched(DeskConfig desk, WatchedFolder folder) {}

  WatchedFolders(Node node, List<DeskConfig> desks, Surroundings world) {
    this.world = world;
    rounds = new Rounds(world.time(), world.wakeups());
    for (DeskConfig desk : desks) {
      String where = desk.folder();
      if (where != null) {
        WatchedFolder folder =
            new WatchedFolder(
                Path.of(where),
                desk.id(),
                () -> node.standing(desk.id()),
                node.formats(),
                node::intake);
        folders.add(new Watched(desk, folder));
      }
    }
  }

  /// From now on, each by itself.
  void begin() {
    Instant now = world.time().instant();
    folders.forEach(each -> rounds.at(now, () -> look(each), AGAIN, why -> warn(each, why)));
  }

  private Instant look(Watched watched) throws IOException {
    boolean kept = watched.folder().look();
    if (!kept && !rounds.isClosed()) {
      warn(watched, "what is read cannot be kept");
    }
    return world.time().instant().plus(kept ? LOOK : AGAIN);
  }

  private static void warn(Watched watched, String why) {
    LOG.log(
        Level.WARNING,
        "The files in the folder of {0} wait and are tried again in a minute: {1}; see to the"
            + " folder, its rights and the disk",
        watched.desk().id(),
        why);
  }

  @Override
  public void close() {
    rounds.close();
  }
}
