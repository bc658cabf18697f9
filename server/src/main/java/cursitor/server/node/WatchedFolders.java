package cursitor.server.node;

import cursitor.server.bulk.WatchedFolder;
import cursitor.server.config.DeskConfig;
import cursitor.server.delivery.Surroundings;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Looks into the folders of the courts of a node and loads what lies there.
final class WatchedFolders implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(WatchedFolders.class.getName());
  private static final Duration LOOK = Duration.ofSeconds(1);
  private static final Duration AGAIN = Duration.ofMinutes(1);

  private final List<Watched> folders = new ArrayList<>();
  private final Surroundings world;
  private volatile boolean closed;

  private record Watched(DeskConfig desk, WatchedFolder folder) {}

  WatchedFolders(Node node, List<DeskConfig> desks, Surroundings world) {
    this.world = world;
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
    folders.forEach(each -> world.wakeups().at(world.time().instant(), () -> look(each)));
  }

  private void look(Watched watched) {
    if (closed) {
      return;
    }
    Duration pause = AGAIN;
    try {
      if (watched.folder().look()) {
        pause = LOOK;
      } else {
        warn(watched, "what is read cannot be kept");
      }
    } catch (IOException | RuntimeException e) {
      if (!closed) {
        Throwable why = e.getCause() == null ? e : e.getCause();
        warn(watched, why.getClass().getSimpleName());
      }
    }
    world.wakeups().at(world.time().instant().plus(pause), () -> look(watched));
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
    closed = true;
  }
}
