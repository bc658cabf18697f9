package cursitor.server.console.overview;

import cursitor.server.console.page.Words;
import cursitor.server.delivery.LineState;
import cursitor.server.delivery.Stop;
import java.time.Instant;

/// The way from a desk of this node, or from all of them, to a partner.
///
/// @param desk empty where all desks of the node share it
/// @param state in words
/// @param well whether messages go through
/// @param lanes case files with something to deliver that is at hand
/// @param undelivered messages still to be delivered
public record Way(
    String desk, String partner, String state, boolean well, int lanes, long undelivered) {
  private static final String TO = " to ";

  /// @param name `PARTNER` or `DESK to PARTNER`, as delivery names it
  static Way of(String name, LineState line, long undelivered, Instant now) {
    int to = name.indexOf(TO);
    return new Way(
        to < 0 ? "" : name.substring(0, to),
        to < 0 ? name : name.substring(to + TO.length()),
        state(line, now),
        line.isWell(),
        line.openLanes(),
        undelivered);
  }

  private static String state(LineState line, Instant now) {
    Stop stop = line.stop();
    return stop == null ? Words.of(line, now) : "stopped by " + stop.by();
  }
}
