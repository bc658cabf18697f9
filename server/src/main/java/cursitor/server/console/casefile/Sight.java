package cursitor.server.console.casefile;

import cursitor.server.console.account.Account;
import cursitor.server.tell.Tale;
import cursitor.server.tell.Told;
import cursitor.server.tell.ToldLine;
import java.util.ArrayList;
import java.util.List;

/// What an account may see of a told story: what is of the desks it is for.
///
/// @param told without what is of other desks
/// @param whole nothing was left out
record Sight(Told told, boolean whole) {
  private static final String LEFT_OUT =
      "What other desks of this node did is not shown to this account.";

  static Sight of(Told told, Account account) {
    Tale tale = told.tale();
    List<ToldLine> lines = lines(tale.lines(), account);
    Told seen =
        new Told(
            new Tale(tale.tag(), tale.title(), tale.zone(), lines),
            told.files().stream().filter(file -> account.sees(file.desk())).toList(),
            told.messages().stream()
                .filter(message -> account.sees(message.flow().desk()))
                .toList());
    boolean whole =
        lines.size() == tale.lines().size()
            && seen.files().size() == told.files().size()
            && seen.messages().size() == told.messages().size();
    return new Sight(seen, whole);
  }

  /// A result stands under its input, so an input of another desk stays where a result of it does.
  private static List<ToldLine> lines(List<ToldLine> all, Account account) {
    List<ToldLine> kept = new ArrayList<>();
    List<ToldLine> group = new ArrayList<>();
    for (ToldLine line : all) {
      if (line.kind() == ToldLine.Kind.INPUT) {
        kept.addAll(seen(group, account));
        group.clear();
      }
      group.add(line);
    }
    kept.addAll(seen(group, account));
    if (kept.size() < all.size()) {
      ToldLine last = all.getLast();
      kept.add(new ToldLine(ToldLine.Kind.REMARK, last.at(), null, LEFT_OUT, 0, List.of()));
    }
    return kept;
  }

  private static List<ToldLine> seen(List<ToldLine> group, Account account) {
    boolean any = group.stream().anyMatch(line -> isSeen(line, account));
    return group.stream()
        .filter(line -> isSeen(line, account) || (any && line.kind() == ToldLine.Kind.INPUT))
        .toList();
  }

  private static boolean isSeen(ToldLine line, Account account) {
    return line.desk() == null || account.sees(line.desk());
  }
}
