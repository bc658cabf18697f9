package cursitor.server.console.audit;

import cursitor.exchange.CaseKey;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which rows of the audit are shown.
///
/// @param account empty for everybody's
/// @param deed null for every deed
/// @param desk empty whatever desk it was about
/// @param cases only what is about one of these; empty whatever it is about
/// @param from the first moment; null for the beginning
/// @param until the first moment that does not count any more; null for none
public record AuditChoice(
    String account,
    @Nullable Deed deed,
    String desk,
    Set<CaseKey> cases,
    @Nullable Instant from,
    @Nullable Instant until) {
  /// Every row.
  public static final AuditChoice ALL = new AuditChoice("", null, "", Set.of(), null, null);

  public AuditChoice {
    cases = Set.copyOf(cases);
  }
}
