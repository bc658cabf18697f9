package cursitor.server.console.reissue;

import cursitor.server.console.page.Csv;
import cursitor.server.console.page.Words;
import cursitor.server.reissue.Finder;
import cursitor.server.reissue.Found;
import cursitor.server.reissue.Judge;
import cursitor.server.store.Decided.Choice;
import cursitor.server.store.KeptMessage;
import java.io.IOException;

/// Writes what was found as a table.
///
/// @param most how much of it at most
record Export(Finder finder, Judge judge, Choice choice, int most) implements Csv.Rows {
  private static final int AT_ONCE = 200;

  @Override
  public void write(Csv table) throws IOException {
    table.row("at", "case", "decision", "message", "subject", "standing", "today");
    long place = 0;
    int written = 0;
    do {
      Finder.Page page = finder.page(choice, place, Math.min(AT_ONCE, most - written));
      for (Found found : page.found()) {
        write(found, table);
      }
      written += page.found().size();
      place = page.next();
    } while (place != 0 && written < most);
  }

  private void write(Found found, Csv table) throws IOException {
    String today = judge.judge(found).words();
    String about = found.caseFile() == null ? "" : found.caseFile().toString();
    if (found.sent().isEmpty()) {
      table.row(found.at().toString(), about, found.words(), "", "", "", today);
    }
    for (KeptMessage sent : found.sent()) {
      table.row(
          found.at().toString(),
          about,
          found.words(),
          sent.id().value().toString(),
          sent.subject(),
          Words.of(sent.standing()),
          today);
    }
  }
}
