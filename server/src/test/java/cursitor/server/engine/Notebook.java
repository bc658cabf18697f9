package cursitor.server.engine;

import cursitor.exchange.CaseFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.Heading;
import cursitor.exchange.SearchTerm;
import java.util.ArrayList;
import java.util.HashSet;
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

  /// By its subject, and by what was written as if it were a name.
  @Override
  public Set<Heading> headings() {
    Set<Heading> headings = new HashSet<>();
    headings.add(new Heading(Heading.Kind.CASE_NUMBER, key.name()));
    for (Page page : pages) {
      if (page instanceof Page.Written(String text)) {
        headings.add(Heading.ofName(text, null));
      }
    }
    return pages.isEmpty() ? Set.of() : headings;
  }

  @Override
  public Set<SearchTerm> terms() {
    return Set.of(new SearchTerm("pages", String.valueOf(pages.size())));
  }
}
