package cursitor.dmv907.message;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The citation the case grew from.
public record Citation(@Nullable String citationNumber, LocalDate violationDate) {}
