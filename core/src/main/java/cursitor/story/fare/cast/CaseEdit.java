package cursitor.story.fare.cast;

import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.message.CourtTransaction;
import java.util.List;

/// One business event at a court, as the transactions it amounts to.
@FunctionalInterface
public interface CaseEdit {
  /// Throws IllegalArgumentException that says what is expected where the case/party has nothing
  /// the event can be about.
  List<CourtTransaction> of(CaseParty before, Moment moment);
}
