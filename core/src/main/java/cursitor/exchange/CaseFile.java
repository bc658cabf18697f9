package cursitor.exchange;

import java.util.Set;
import java.util.UUID;

/// The state a desk keeps about one case: a value, replaced whole by the next one.
public interface CaseFile {
  CaseKey key();

  /// By what this file can be found beside its key. The store keeps only keyed hashes of these, so
  /// they may hold personal data.
  default Set<SearchTerm> terms() {
    return Set.of();
  }

  /// By what people look this file up, also by its beginning. The store keeps only what is drawn
  /// from these with a key, so they may hold personal data.
  default Set<Heading> headings() {
    return Set.of();
  }

  /// Whether this file keeps the work item as open. What no file keeps is closed without its desk,
  /// see [UnkeptItems].
  default boolean keepsOpen(UUID workItem) {
    return false;
  }

  /// Whether nothing is left but that there was a case, and nothing of it is expected any more:
  /// then its name goes as well, in time, and is known again only to whoever comes with it
  /// (`fare.md` A15).
  default boolean isTombstone() {
    return false;
  }
}
