package cursitor.story.machine;

import cursitor.exchange.Occasion;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;

/// When things happen in a story, and the seeds of their ids: a line's number and a count, so that
/// a story has the same ids whenever and wherever it is played.
public final class Occasions {
  private final ZoneId zone;
  private int line;
  private int count;
  private Instant at = Instant.EPOCH;

  /// @param zone whose local time the lines have
  public Occasions(ZoneId zone) {
    this.zone = zone;
  }

  /// What comes now happens on this line, at this local time.
  public void beginLine(int number, LocalDateTime time) {
    line = number;
    count = 0;
    at = time.atZone(zone).toInstant();
  }

  /// The occasion of the line's next input.
  public Occasion next() {
    count++;
    return new Occasion(at, new UUID(line, count));
  }
}
