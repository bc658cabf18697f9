package cursitor.server.tell.stand;

import cursitor.dmv907.dmv.DriverRecord;
import cursitor.dmv907.dmv.HoldOnFile;
import cursitor.exchange.CaseKey;
import java.util.List;

/// What stands on a driver record of the DMV.
///
/// @param holds the active ones, of every court; one that was released stands with its case
public record DriverStands(DriverRecord driver, List<OnRecord> holds) {
  public DriverStands {
    holds = List.copyOf(holds);
  }

  /// A hold on the record.
  ///
  /// @param file the DMV's file of the case
  public record OnRecord(CaseKey file, String court, String docket, HoldOnFile hold) {
    @Override
    public String toString() {
      return "OnRecord of " + court;
    }
  }
}
