package cursitor.server.console.books;

import cursitor.exchange.OrganizationId;
import java.time.LocalDate;

/// Which report somebody wants to have made from the store.
///
/// @param day whose messages are counted; what is open is told as it is now
record ReportOrder(OrganizationId desk, LocalDate day) {}
