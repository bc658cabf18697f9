package cursitor.server.console.saved;

import cursitor.server.console.page.Page;
import cursitor.server.console.store.ConsoleStore;
import java.util.List;

/// The views people have saved, each for their own account.
public final class SavedFilters {
  /// So many of one page has an account at most.
  public static final int MOST = 30;

  /// So long is a name at most.
  public static final int LONGEST_NAME = 60;

  private final ConsoleStore store;

  public SavedFilters(ConsoleStore store) {
    this.store = store;
  }

  /// Those of an account, by name.
  public List<SavedFilter> of(String account, Page page) {
    return store
        .jdbc()
        .sql("SELECT name, query FROM saved_filter WHERE account = ? AND page = ? ORDER BY name")
        .params(account, page.name())
        .query((row, _) -> new SavedFilter(row.getString("name"), row.getString("query")))
        .list();
  }

  /// Saves one; what had its name before is no more.
  ///
  /// @return false where there are too many, and nothing is saved
  public boolean save(String account, Page page, SavedFilter filter) {
    if (filter.name().isBlank() || filter.name().length() > LONGEST_NAME) {
      throw new IllegalArgumentException("a saved view has a name of up to 60 letters");
    }
    return store.alone(
        "saved_filter",
        jdbc -> {
          delete(account, page, filter.name());
          return of(account, page).size() < MOST
              && 1
                  == jdbc.sql(
                          "INSERT INTO saved_filter (account, page, name, query) VALUES (?, ?, ?, ?)")
                      .params(account, page.name(), filter.name(), filter.query())
                      .update();
        });
  }

  /// Forgets one; false where there is none of that name.
  public boolean delete(String account, Page page, String name) {
    return 1
        == store
            .jdbc()
            .sql("DELETE FROM saved_filter WHERE account = ? AND page = ? AND name = ?")
            .params(account, page.name(), name)
            .update();
  }
}
