package cursitor.server.console.message;

import cursitor.server.console.page.WallClock;
import cursitor.server.store.KeptMessage;
import cursitor.server.store.encoding.Digests;
import cursitor.server.store.history.FileHistory;
import cursitor.server.store.history.Histories;
import cursitor.server.store.history.Histories.MessageDigests;
import cursitor.wire.Octets;
import java.util.HexFormat;
import java.util.List;

/// By what a message is known again, and what it led to in the history of its case file.
///
/// @param message the SHA-256 of the message element; empty where none is kept
/// @param bytes that of all bytes; empty where none are kept
/// @param same the bytes have that digest still; of no meaning where none are kept
public record Proof(String message, String bytes, boolean same, List<Link> links) {
  public Proof {
    links = List.copyOf(links);
  }

  /// A state the case file took because of the message.
  ///
  /// @param state the SHA-256 of the state
  /// @param chain what the history's chain is from there on
  public record Link(long line, String at, String state, String chain) {}

  static Proof of(Histories histories, KeptMessage message, Octets bytes, WallClock clock) {
    MessageDigests digests = histories.digests(message.number()).orElse(null);
    Octets whole = digests == null ? null : digests.bytes();
    return new Proof(
        digests == null ? "" : hex(digests.message()),
        whole == null ? "" : hex(whole),
        whole != null && whole.equals(Digests.of(bytes)),
        links(histories, message, clock));
  }

  private static List<Link> links(Histories histories, KeptMessage message, WallClock clock) {
    if (message.caseFile() == null) {
      return List.of();
    }
    return histories.of(message.caseFile()).map(FileHistory::links).orElse(List.of()).stream()
        .filter(link -> link.receipt() == message.number())
        .map(link ->
            new Link(link.line(), clock.moment(link.at()), hex(link.digest()), hex(link.chain())))
        .toList();
  }

  private static String hex(Octets digest) {
    return HexFormat.of().formatHex(digest.bytes());
  }
}
