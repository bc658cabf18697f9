package cursitor.server.api;

import cursitor.exchange.Header;
import cursitor.exchange.OrganizationId;
import cursitor.server.bulk.Formats;
import cursitor.server.bulk.Intake;
import cursitor.server.bulk.Load;

/// What a file that is posted needs to be taken.
///
/// @param standing what its transactions need not say
record FileRequest(OrganizationId court, Header standing, Formats formats, Intake intake) {
  Load load(Load.Results results) {
    return new Load(court, standing, intake, results);
  }
}
