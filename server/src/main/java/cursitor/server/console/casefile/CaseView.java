package cursitor.server.console.casefile;

import cursitor.dmv907.dmv.DriverRecord;
import cursitor.exchange.CaseKey;
import cursitor.server.console.page.Links;
import cursitor.server.store.KeptWorkItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page of a case.
///
/// @param key of the case file it was opened by
/// @param name such as `J0401/TR2026-000123/DEF-1`
/// @param mode `TEST`, or empty in production
/// @param files of all desks of this node that may be seen
/// @param hides something of other desks was left out
/// @param all what is about a person is in clear
/// @param hasStory anything happened that a story can be made of
public record CaseView(
    String key,
    String name,
    String exchange,
    String mode,
    List<FileLink> files,
    boolean hides,
    boolean all,
    boolean hasStory,
    StandingView stands,
    List<ItemLink> items,
    StoryView story) {
  public CaseView {
    files = List.copyOf(files);
    items = List.copyOf(items);
  }

  /// Whether it is the record of a driver, whose story is told with each case.
  public boolean isOfDriver() {
    return CaseKey.parse(key).kind().equals(DriverRecord.KIND);
  }

  /// A case file about the same at one desk.
  public record FileLink(String address, String desk, String kind, boolean here) {
    static FileLink of(CaseKey file, CaseKey here) {
      return new FileLink(
          Links.caseFile(file), file.desk().value(), Words.ofKind(file.kind()), file.equals(here));
    }
  }

  /// An open work item.
  public record ItemLink(String address, String desk, String what, String code, String sentence) {
    /// @param veil over what is about a person; null where that is shown
    static ItemLink of(KeptWorkItem kept, @Nullable Veil veil) {
      return new ItemLink(
          Links.item(kept.item().id()),
          kept.item().caseFile().desk().value(),
          Words.of(kept.item().kind()),
          kept.item().code(),
          veil == null ? kept.item().sentence() : veil.hide(kept.item().sentence()));
    }
  }
}
