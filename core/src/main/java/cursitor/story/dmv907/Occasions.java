package cursitor.story.dmv907;

import cursitor.dmv907.policy.Dmv907Policy;
import cursitor.exchange.Occasion;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;

/// When things happen in a story, and the seeds of their ids: a line's number and a count, so that
/// a story has the same ids whenever and wherever it is played.
final class Occasions {
  private int line;
  private int count;
  private Instant at = Instant.EPOCH;

  void beginLine(int number, LocalDateTime time) {
    line = number;
    count = 0;
    at = time.atZone(Dmv907Policy.ZONE).toInstant();
  }

  Occasion next() {
    count++;
    String seed = "line " + line + ", input " + count;
    return new Occasion(at, UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)));
  }
}
