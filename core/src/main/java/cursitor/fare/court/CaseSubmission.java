package cursitor.fare.court;

import cursitor.exchange.OrganizationId;
import cursitor.fare.CaseNumber;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.CaseParty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A case as the court's case management system has it now.
///
/// @param sealed the whole case leaves FARE at once (FARE-50)
/// @param formerly the number the case had before, where it changed (FARE-85)
/// @param parties all parties that are in FARE; one that was submitted before and is left out here
///   stays as it is
public record CaseSubmission(
    OrganizationId court,
    CaseNumber caseNumber,
    boolean sealed,
    @Nullable CaseNumber formerly,
    List<PartySubmission> parties) {
  public CaseSubmission {
    parties = List.copyOf(parties);
  }

  /// One party of it.
  ///
  /// @param restricted the party leaves FARE at once (FARE-28, A16)
  /// @param hearingScheduled the party has asked for a hearing (FARE-09)
  /// @param formerly the key the party had in another case, where it was consolidated into this one
  ///   or severed from that one (FARE-89 to FARE-94)
  public record PartySubmission(
      CaseParty caseParty,
      boolean restricted,
      boolean hearingScheduled,
      @Nullable PartyKey formerly) {}
}
