package cursitor.server.config;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How often and how patiently a message is tried (`dmv907.md` rule 14).
///
/// @param timeout how long one try waits for its answer
/// @param attempts tries in all; then a person has to see to it
/// @param backOff the pause between two tries; jitter makes it up to a tenth longer
public record Retry(
    @DefaultValue("30s") Duration timeout,
    @DefaultValue("10") int attempts,
    @DefaultValue("60m") Duration backOff) {
  public static final Retry USUAL = new Retry(Duration.ofSeconds(30), 10, Duration.ofMinutes(60));

  /// For a demonstration: a person watching does not wait an hour.
  public static final Retry BRISK = new Retry(Duration.ofSeconds(5), 10, Duration.ofSeconds(1));
}
