package cursitor.server.cli;

import cursitor.server.config.ConfigFile;
import cursitor.server.console.Console;
import cursitor.server.node.Places;
import cursitor.server.store.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Whose console a command is about.
final class ConsoleOption {
  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "the configuration of the node, in place of --store")
  private @Nullable Path config;

  /// What is done with the console; its result is the exit code.
  interface Deed {
    int perform(Console console) throws IOException;
  }

  int with(Deed deed) throws IOException {
    Path file = config;
    Place place = file == null ? store.place() : Places.of(ConfigFile.read(file).store());
    if (place instanceof Place.Folder folder && !Files.isDirectory(folder.path())) {
      System.out.println(
          "There is no store in "
              + folder.path()
              + ". Name that of the node with --store or --config; serve makes it at its first"
              + " start.");
      return 1;
    }
    try (Console console = Console.open(place, InstantSource.system())) {
      return deed.perform(console);
    }
  }
}
