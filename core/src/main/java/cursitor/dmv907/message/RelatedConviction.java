package cursitor.dmv907.message;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The conviction that precedes the hold: the abstract that reported it, its date, or both
/// (`dmv907.md` 11(f)).
public record RelatedConviction(@Nullable LocalDate convictionDate, @Nullable String abstractId) {}
