package cursitor.server.console.lanes;

import java.util.List;

/// A partner with the ways that lead to it.
///
/// @param stopped in words since when and by whom delivery is stopped by hand; empty where it is
///   not
/// @param well whether messages go through on all its ways
/// @param mode in words how many messages are meant and how many are tests
/// @param heard when something came from it last, in words
public record PartnerView(
    String id, String stopped, boolean well, String mode, String heard, List<WayView> ways) {
  public PartnerView {
    ways = List.copyOf(ways);
  }

  public boolean isHalted() {
    return !stopped.isEmpty();
  }

  /// One way to it.
  ///
  /// @param desk from which it leads; empty where all desks of this node share it
  /// @param binding in words
  /// @param schedule when what is tried again, in words
  /// @param circuit in words
  /// @param last how the last try ended, in words
  /// @param tests a desk of this node may send a test message along it
  public record WayView(
      String desk,
      String endpoint,
      String binding,
      String schedule,
      String circuit,
      boolean well,
      String last,
      int lanes,
      long undelivered,
      boolean tests) {}
}
