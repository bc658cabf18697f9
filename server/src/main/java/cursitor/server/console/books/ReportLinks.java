package cursitor.server.console.books;

import cursitor.dmv907.court.CourtFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.MessageId;
import cursitor.exchange.OperatingMode;
import cursitor.fare.PartyKey;
import cursitor.server.config.DeskConfig;
import cursitor.server.console.page.Links;
import cursitor.server.reconcile.Extract;
import java.util.Optional;

/// Where what a report lists is to be seen at this node.
///
/// @param all whether everything of the desk may be seen; else there is no way from the report
record ReportLinks(DeskConfig desk, OperatingMode mode, boolean all) {

  /// The page of a case/party's or participant's case file at the desk; empty where it has none of
  /// that name.
  String caseFile(String party) {
    return all ? key(party).map(Links::caseFile).orElse("") : "";
  }

  /// The case file of a case/party or participant; nothing where the desk keeps none by that name.
  Optional<CaseKey> key(String party) {
    if (party.isEmpty()) {
      return Optional.empty();
    }
    try {
      return switch (desk.kind()) {
        case FARE_COURT, JUSTIS, VENDOR ->
            Optional.of(
                new CaseKey(
                    desk.id(), mode, Extract.kind(desk.kind()), PartyKey.parse(party).fileName()));
        case COURT -> Optional.of(new CaseKey(desk.id(), mode, CourtFile.KIND, party));
        case DMV, MVD -> Optional.empty();
      };
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// The page of the message of that id; empty where this is the number of something else.
  String message(String about) {
    try {
      return all ? Links.message(desk.id(), MessageId.parse(about)) : "";
    } catch (IllegalArgumentException _) {
      return "";
    }
  }
}
