package cursitor.server.console.saved;

import java.util.List;

/// What a page shows of the views that were saved of it.
///
/// @param word the page as it stands in the addresses of the forms
/// @param query what is chosen now
/// @param export where what is chosen now is had as a file; empty where it is not
public record SavedView(String word, String query, String export, List<View> views) {
  public SavedView {
    views = List.copyOf(views);
  }

  /// One of them.
  ///
  /// @param here it is what is chosen now
  public record View(String name, String link, boolean here) {}

  static SavedView of(Saveable page, String query, List<SavedFilter> filters) {
    return new SavedView(
        page.word(),
        query,
        page.export().isEmpty() ? "" : address(page.export(), query),
        filters.stream()
            .map(each ->
                new View(
                    each.name(),
                    address(page.page().path(), each.query()),
                    each.query().equals(query)))
            .toList());
  }

  /// Where a choice is shown.
  static String address(String path, String query) {
    return query.isEmpty() ? path : path + "?" + query;
  }
}
