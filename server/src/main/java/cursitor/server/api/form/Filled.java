package cursitor.server.api.form;

import cursitor.exchange.OperatingMode;
import cursitor.exchange.Refusal;
import java.util.List;

/// A notice read off a sheet.
///
/// @param exemptionConfirmed the clerk wants the notice sent although a section may be exempt;
///   always false where the notice knows no exemption
/// @param faults all that is wrong, in refusal order; the notice holds stand-ins unless this is
///   empty, and must not be used
public record Filled<N>(
    N notice, OperatingMode mode, boolean exemptionConfirmed, List<Refusal> faults) {
  public Filled {
    faults = List.copyOf(faults);
  }
}
