package cursitor.fare.court;

import cursitor.exchange.Act;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Refusal;
import cursitor.fare.PartyKey;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.Group;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a court's case management system, or a clerk, asks of the court's desk.
public sealed interface CourtAct extends Act {
  /// The case as it is now. The desk compares it with what was submitted last and sends what
  /// changed; the same case twice sends nothing.
  record CaseSubmitted(OrganizationId desk, OperatingMode mode, CaseSubmission submission)
      implements CourtAct {}

  /// A transaction the case management system has worked out itself.
  ///
  /// @param group the submission it belongs to, or null where it stands alone
  record TransactionSubmitted(
      OrganizationId desk,
      OperatingMode mode,
      PartyKey party,
      Instant sourceEventAt,
      @Nullable Group group,
      CourtTransaction transaction)
      implements CourtAct {}

  /// A request that makes no case and no transaction. It is kept, refused and shows in the
  /// accounts.
  ///
  /// @param faults never empty; in refusal order
  record RequestNotUnderstood(OrganizationId desk, OperatingMode mode, List<Refusal> faults)
      implements CourtAct {
    public RequestNotUnderstood {
      faults = List.copyOf(faults);
    }
  }
}
