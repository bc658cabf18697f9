package cursitor.server.cli;

import cursitor.server.config.PolicyFiles;
import cursitor.server.play.EngineWorlds;
import cursitor.server.play.Setting;
import cursitor.server.play.Stages;
import cursitor.story.Play;
import cursitor.story.Played;
import cursitor.story.PlayedStory;
import cursitor.story.StoryFault;
import cursitor.story.StoryFile;
import cursitor.story.World;
import cursitor.story.WorldsByExchange;
import cursitor.story.dmv907.PureWorlds;
import cursitor.story.fare.PureFareWorlds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `play FILE…`: runs stories against fresh worlds and compares what happens with what they tell.
@Command(
    name = "play",
    description = "Plays story files and compares what happens with what they tell.")
final class PlayCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", arity = "1..*", description = "story files, or folders of them")
  private List<Path> files = List.of();

  @Option(
      names = "--update",
      description = "rewrite the => lines with what happened, for you to read over")
  private boolean update;

  @Option(
      names = "--policy",
      paramLabel = "FOLDER",
      defaultValue = "",
      description = "the FARE policy to play by (default: the shipped one)")
  private String policy = "";

  /// How many stories were played, and how many of them were not as told.
  private long count;

  private long differ;

  @Option(
      names = "--engine",
      description =
          "play on an engine with a store of its own, closed and opened again between the lines;"
              + " stories headed [wire] are played here only")
  private boolean engine;

  @Override
  public Integer call() throws IOException {
    if (!engine) {
      return play(
          worlds(
              new PureWorlds(PolicyFiles.load("")),
              new PureFareWorlds(PolicyFiles.loadFare(policy))));
    }
    try (PassingFolder folder = PassingFolder.make("cursitor-play")) {
      Stages stages = new Stages(folder.path());
      return play(
          worlds(
              new EngineWorlds(Setting.of(PolicyFiles.load("")), stages::next, true),
              new EngineWorlds(Setting.of(PolicyFiles.loadFare(policy)), stages::next, true)));
    }
  }

  private static World.Maker worlds(World.Maker dmv907, World.Maker fare) {
    return new WorldsByExchange(dmv907, Map.of("FARE", fare, "DMV907", dmv907));
  }

  private int play(World.Maker worlds) throws IOException {
    boolean holds = true;
    for (Path file : FoundFiles.in(files, ".story")) {
      holds &= play(file, worlds);
    }
    if (differ > 0) {
      System.out.println(
          "%d of %d stories not as told.  - is told and did not happen, + happened and is not told, = both."
              .formatted(differ, count));
    }
    return holds ? 0 : 1;
  }

  private boolean play(Path file, World.Maker worlds) throws IOException {
    Played played;
    try {
      played = Play.run(StoryFile.parse(file.toString(), TextFile.read(file)), worlds);
    } catch (StoryFault fault) {
      System.out.println(file + ": " + fault.getMessage());
      return false;
    }
    long skipped = played.stories().stream().filter(PlayedStory.Skipped.class::isInstance).count();
    long here = played.stories().size() - skipped;
    count += here;
    differ += played.stories().stream().filter(story -> !story.holds()).count();
    System.out.println(
        file
            + ": "
            + here
            + (here == 1 ? " story " : " stories ")
            + (played.holds() ? (here == 1 ? "holds" : "hold") : "played")
            + (skipped == 0 ? "" : ", " + skipped + " need --engine"));
    System.out.print(played.differences());
    if (update && !played.holds()) {
      Files.writeString(file, played.updated());
      System.out.println("  rewritten; read the difference before you keep it");
    }
    return played.holds() || update;
  }
}
