package cursitor.story.dmv907;

import cursitor.exchange.Occasion;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;

/// When things happen in a story, and the seeds of their ids: a line's number and a count, so that
/// a story has the same ids whenever and wherever it is played.
final class Occasions {
  private static final ZoneId COURT_ZONE = ZoneId.of("America/Los_Angeles");

  private int line;
  private int count;
  private Instant at = Instant.EPOCH;

  void beginLine(int number, LocalDateTime time) {
    line = number;
    count = 0;
    at = time.atZone(COURT_ZONE).toInstant();
  }

  Occasion next() {
    count++;
    String seed = "line " + line + ", input " + count;
    return new Occasion(at, UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)));
  }
}
