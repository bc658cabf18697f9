package cursitor.dmv907.court;

import cursitor.dmv907.message.ConvictionAbstract;
import cursitor.dmv907.message.Hold;
import cursitor.dmv907.message.Release;
import cursitor.exchange.Act;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Refusal;
import java.util.List;
import java.util.UUID;

/// What a clerk, or the case management system in a clerk's name, asks of the court's desk. Notices
/// come in normal form.
public sealed interface CourtAct extends Act {

  /// A conviction, or its reversal, to be reported under DMV902.
  record ConvictionReported(OrganizationId desk, OperatingMode mode, ConvictionAbstract conviction)
      implements CourtAct {}

  /// A hold a clerk has decided on and certified (rule 8: never an automatic job alone).
  ///
  /// @param exemptionConfirmed the clerk has seen that a section may be exempt and wants the notice
  ///   sent all the same (11(e))
  record HoldRequested(
      OrganizationId desk, OperatingMode mode, Hold hold, boolean exemptionConfirmed)
      implements CourtAct {}

  record ReleaseRequested(OrganizationId desk, OperatingMode mode, Release release)
      implements CourtAct {}

  /// A refused conviction abstract, mended; it goes out under a new message id.
  record ConvictionCorrected(
      OrganizationId desk, OperatingMode mode, UUID workItem, ConvictionAbstract conviction)
      implements CourtAct {}

  /// A refused hold, mended; it keeps its abstract id and goes out under a new message id.
  record HoldCorrected(
      OrganizationId desk, OperatingMode mode, UUID workItem, Hold hold, boolean exemptionConfirmed)
      implements CourtAct {}

  /// A refused release, mended.
  record ReleaseCorrected(OrganizationId desk, OperatingMode mode, UUID workItem, Release release)
      implements CourtAct {}

  /// A request that makes no notice. It is refused for its faults, so that it is kept with them.
  ///
  /// @param faults in refusal order, never empty
  record RequestNotUnderstood(OrganizationId desk, OperatingMode mode, List<Refusal> faults)
      implements CourtAct {
    public RequestNotUnderstood {
      faults = List.copyOf(faults);
    }
  }
}
