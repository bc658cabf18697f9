package cursitor.server.console.search;

import cursitor.exchange.OrganizationId;
import cursitor.server.console.account.ConsoleRole;
import cursitor.server.store.Search;
import cursitor.server.store.Search.Answer;
import cursitor.server.store.Search.Found;
import java.util.List;
import java.util.Set;

/// Looks something up for somebody. Who may not see names finds nothing by them either: whoever
/// types a name letter by letter and sees a case stay has read it.
final class Lookup {
  private final Search search;

  Lookup(Search search) {
    this.search = search;
  }

  /// Whether somebody of this role may ask for names and licence numbers.
  static boolean seesNames(ConsoleRole role) {
    return switch (role) {
      case CLERK, SUPERVISOR, AUDITOR, ADMINISTRATOR -> true;
      case OPERATOR -> false;
    };
  }

  Answer find(String typed, Set<OrganizationId> desks, ConsoleRole role) {
    if (typed.isBlank()) {
      return new Answer(List.of(), false);
    }
    Answer answer = search.find(typed, desks);
    return seesNames(role)
        ? answer
        : new Answer(
            answer.found().stream().filter(each -> !namesSomebody(each)).toList(), answer.more());
  }

  private static boolean namesSomebody(Found found) {
    return found instanceof Found.ByHeading(_, _, var matched, _) && Mask.hides(matched.kind());
  }
}
