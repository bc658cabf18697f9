package cursitor.story.fare.cast;

import cursitor.exchange.OrganizationId;
import cursitor.fare.CaseNumber;
import cursitor.fare.PartyKey;

/// A case of a court, written `J0401/TR2026-000123`.
public record CaseId(OrganizationId court, CaseNumber number) {
  public static CaseId of(PartyKey key) {
    return new CaseId(key.court(), key.caseNumber());
  }
}
