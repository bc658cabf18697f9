package cursitor.server.tell.stand;

import cursitor.dmv907.dmv.ConvictionOnFile;
import cursitor.dmv907.dmv.DriverRecord;
import cursitor.dmv907.dmv.HoldOnFile;
import cursitor.dmv907.dmv.NoticeFile;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What stands on a driver record of the DMV, by the notices of every court.
///
/// @param notices the files that have something on it
public record DriverStands(DriverRecord driver, List<NoticeFile> notices) {
  public DriverStands {
    notices = List.copyOf(notices);
  }

  /// The holds on it, also the released ones.
  public List<OnRecord<HoldOnFile>> holds() {
    return on(NoticeFile::holds, HoldOnFile::driver);
  }

  /// The convictions on it, also the reversed ones.
  public List<OnRecord<ConvictionOnFile>> convictions() {
    return on(NoticeFile::convictions, ConvictionOnFile::driver);
  }

  private <T> List<OnRecord<T>> on(
      Function<NoticeFile, Map<String, T>> kept, Function<T, String> driver) {
    return notices.stream()
        .flatMap(file ->
            kept.apply(file).entrySet().stream()
                .filter(each -> driver.apply(each.getValue()).equals(this.driver.key().name()))
                .map(each -> new OnRecord<>(file, each.getKey(), each.getValue())))
        .toList();
  }

  /// Something on the record.
  ///
  /// @param file the DMV's file of the case
  /// @param abstractId under which the court told of it
  public record OnRecord<T>(NoticeFile file, String abstractId, T what) {
    @Override
    public String toString() {
      return "OnRecord of " + file.courtCode();
    }
  }
}
