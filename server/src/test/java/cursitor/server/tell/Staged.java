package cursitor.server.tell;

import cursitor.dmv907.court.CourtFile;
import cursitor.dmv907.dmv.NoticeFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.fare.court.RegisterFile;
import cursitor.fare.policy.FarePolicy;
import cursitor.server.config.PolicyFiles;
import cursitor.server.play.EngineWorlds;
import cursitor.server.play.Setting;
import cursitor.server.store.EmptyStore;
import cursitor.server.store.Place;
import cursitor.server.store.Store;
import cursitor.story.Play;
import cursitor.story.PlayedStory;
import cursitor.story.Story;
import cursitor.story.World;
import cursitor.story.dmv907.PureWorlds;
import cursitor.story.fare.PureFareWorlds;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A story that was played on an engine, and the store it left.
final class Staged implements AutoCloseable {
  static final FarePolicy FARE = PolicyFiles.loadFare("");
  private static final Setting FARE_SETTING = Setting.of(FARE);
  private static final Setting DMV907_SETTING = Setting.of(PolicyFiles.load(""));

  private final Story story;
  private final boolean fare;
  private final Store store;

  Staged(Story story, Path folder) {
    this.story = story;
    fare = story.tags().stream().anyMatch(tag -> tag.startsWith("FARE-"));
    Setting setting = fare ? FARE_SETTING : DMV907_SETTING;
    Place place = EmptyStore.in(folder);
    PlayedStory played = Play.run(story, new EngineWorlds(setting, () -> place, false));
    if (played instanceof PlayedStory.Broken broken) {
      throw broken.fault();
    }
    store = Store.openToRead(place, setting.kinds());
  }

  Store store() {
    return store;
  }

  /// The case files of the courts, or of the DMV where no court has one; those the story names
  /// first come first.
  List<CaseKey> cases() {
    List<CaseKey> keys = new ArrayList<>();
    for (OperatingMode mode : OperatingMode.values()) {
      for (OrganizationId desk : new CaseStories(store, FARE).hosted()) {
        for (String kind :
            fare ? List.of(RegisterFile.KIND) : List.of(CourtFile.KIND, NoticeFile.KIND)) {
          store
              .records()
              .caseFiles(desk, mode, kind, 0, 100)
              .forEach(each -> keys.add(each.file().key()));
        }
      }
    }
    String text = story.text().replace("-", "");
    keys.sort(Comparator.comparingInt(key -> place(text, key)));
    return keys;
  }

  private static int place(String text, CaseKey key) {
    int place = text.indexOf(key.name().replace("-", ""));
    return place < 0 ? Integer.MAX_VALUE : place;
  }

  Tale told() {
    return whole().tale();
  }

  /// The story with what it is told from.
  Told whole() {
    return new CaseStories(store, FARE).told(cases().getFirst());
  }

  /// Plays what was told in memory.
  PlayedStory again(Tale tale) {
    World.Maker worlds = fare ? new PureFareWorlds(FARE) : new PureWorlds(PolicyFiles.load(""));
    return Play.run(tale.read().stories().getFirst(), worlds);
  }

  @Override
  public void close() {
    store.close();
  }
}
