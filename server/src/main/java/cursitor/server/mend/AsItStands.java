package cursitor.server.mend;

import cursitor.exchange.CaseKey;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.court.CaseSubmission;
import cursitor.fare.court.CaseSubmission.PartySubmission;
import cursitor.fare.court.CourtAct;
import cursitor.fare.court.RegisterFile;
import java.util.List;

/// A case/party of FARE submitted once more as it stands: what JUSTIS has refused goes out with it.
public final class AsItStands {
  private AsItStands() {}

  /// The act that submits it.
  public static CourtAct of(RegisterFile register) {
    CaseParty stands = register.caseParty();
    CaseSubmission submission =
        new CaseSubmission(
            stands.key().court(),
            stands.key().caseNumber(),
            false,
            null,
            List.of(new PartySubmission(stands, false, false, null)));
    CaseKey file = register.key();
    return new CourtAct.CaseSubmitted(file.desk(), file.mode(), submission);
  }
}
