package cursitor.server.console.reissue;

import cursitor.exchange.OrganizationId;
import cursitor.server.console.page.WallClock;
import cursitor.server.store.Decided.Choice;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/// What the form asks for, as it was written. Times are by the clock of whoever asks, to the minute
/// or finer.
///
/// @param desk empty where nothing was asked for yet
/// @param program the number of a version of the program, or empty for every one
public record Asked(
    String desk, String rule, String policy, String program, String from, String until) {
  private static final Duration SPAN = Duration.ofDays(7);

  /// What a form does not have is as if it were left empty.
  public Asked {
    desk = orEmpty(desk);
    rule = orEmpty(rule);
    policy = orEmpty(policy);
    program = orEmpty(program);
    from = orEmpty(from);
    until = orEmpty(until);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text.strip();
  }

  /// The same with the last days where no time was written.
  Asked orLately(Instant now, WallClock clock) {
    Instant minute = now.truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofMinutes(1));
    return new Asked(
        desk,
        rule,
        policy,
        program,
        from.isBlank() ? clock.typed(minute.minus(SPAN)) : from,
        until.isBlank() ? clock.typed(minute) : until);
  }

  Choice choice(WallClock clock) {
    try {
      return new Choice(
          new OrganizationId(desk),
          orNull(rule),
          orNull(policy),
          program.isEmpty() ? null : Long.valueOf(program),
          clock.from(from).orElseThrow(() -> unclear(null)),
          clock.until(until).orElseThrow(() -> unclear(null)));
    } catch (IllegalArgumentException e) {
      throw unclear(e);
    }
  }

  private static ResponseStatusException unclear(@Nullable Throwable cause) {
    return new ResponseStatusException(HttpStatus.BAD_REQUEST, "no such choice", cause);
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
