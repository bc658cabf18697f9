package cursitor.server.console.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/// Days and moments as somebody wrote them into a form or an address. A year has four digits there:
/// others are years too, and are beyond what a store can count.
public final class Written {
  private static final int AFTER_THE_YEAR = "YYYY".length();

  private Written() {}

  /// A day, such as `2026-03-01`; nothing where none was written. Whatever else was written is a
  /// bad request.
  public static Optional<LocalDate> day(String text) {
    return read(text, LocalDate::parse, "a day is written YYYY-MM-DD");
  }

  /// A moment, such as `2026-03-01T09:00` by a clock or `2026-03-01T17:00Z` by any, likewise.
  static Optional<Instant> moment(String text, Function<LocalDateTime, Instant> clock) {
    return read(
        text,
        written -> {
          TemporalAccessor moment =
              DateTimeFormatter.ISO_DATE_TIME.parseBest(
                  written, OffsetDateTime::from, LocalDateTime::from);
          return moment instanceof LocalDateTime local ? clock.apply(local) : Instant.from(moment);
        },
        "a moment is written YYYY-MM-DDThh:mm");
  }

  private static <T> Optional<T> read(String text, Function<String, T> reader, String form) {
    String written = text.strip();
    if (written.isEmpty()) {
      return Optional.empty();
    }
    if (written.indexOf('-') != AFTER_THE_YEAR) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, form);
    }
    try {
      return Optional.of(reader.apply(written));
    } catch (DateTimeException e) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, form, e);
    }
  }
}
