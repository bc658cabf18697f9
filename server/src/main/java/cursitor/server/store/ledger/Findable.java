package cursitor.server.store.ledger;

import cursitor.exchange.Heading;
import java.util.Set;

/// What a case file is found by.
///
/// @param terms hashes of the terms desks ask for
/// @param headings what people look up
record Findable(Set<Long> terms, Set<Heading> headings) {
  static final Findable NOTHING = new Findable(Set.of(), Set.of());

  Findable {
    terms = Set.copyOf(terms);
    headings = Set.copyOf(headings);
  }
}
