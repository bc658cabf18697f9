package cursitor.server.engine;

import cursitor.exchange.CaseFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.SearchTerm;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A case file that remembers every note.
record Notebook(CaseKey key, List<Page> pages) implements CaseFile {
  static final String KIND = "notebook";

  Notebook {
    pages = List.copyOf(pages);
  }

  /// One note: a choice, so that the store has to tell which.
  sealed interface Page {
    record Written(String text) implements Page {}

    record Sent(String text, boolean answered) implements Page {}
  }

  Notebook with(Page page) {
    List<Page> more = new ArrayList<>(pages);
    more.add(page);
    return new Notebook(key, more);
  }

  @Override
  public Set<SearchTerm> terms() {
    return Set.of(new SearchTerm("pages", String.valueOf(pages.size())));
  }
}
