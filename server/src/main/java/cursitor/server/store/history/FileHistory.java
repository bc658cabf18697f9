package cursitor.server.store.history;

import cursitor.exchange.CaseKey;
import cursitor.wire.Octets;
import java.time.Instant;
import java.util.List;

/// The history of one case file, as the store can prove it.
///
/// @param links the oldest first; each digest is taken over a state, each chain over the one before
///   with line, receipt, time and digest
/// @param state the bytes of the state the chain ends in; of a nameless tombstone as they are kept,
///   closed
/// @param alarms that are set
public record FileHistory(CaseKey key, List<Link> links, Octets state, List<SetAlarm> alarms) {
  public FileHistory {
    links = List.copyOf(links);
    alarms = List.copyOf(alarms);
  }

  /// One state the case file took.
  ///
  /// @param receipt the message or act that led to it, or 0
  public record Link(long line, long receipt, Instant at, Octets digest, Octets chain) {}

  /// When the case file will be woken.
  public record SetAlarm(String name, Instant at) {}
}
