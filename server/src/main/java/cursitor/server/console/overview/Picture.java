package cursitor.server.console.overview;

import cursitor.exchange.OrganizationId;
import java.time.Instant;
import java.util.List;

/// How the node stands at one moment, for everybody; [Overview] shows each person his part of it.
///
/// @param at by the node's clock
record Picture(
    Instant at,
    List<Desk> desks,
    List<Way> ways,
    List<BooksLine> books,
    List<OpenWork.Heap> work,
    List<OpenWork.Silence> silences) {
  Picture {
    desks = List.copyOf(desks);
    ways = List.copyOf(ways);
    books = List.copyOf(books);
    work = List.copyOf(work);
    silences = List.copyOf(silences);
  }

  /// A desk this node hosts.
  ///
  /// @param kind in words
  record Desk(OrganizationId id, String kind) {}
}
