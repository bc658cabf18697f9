/// What is known of one case/party, as values: the same at the court, at JUSTIS and at the vendor.
///
/// A [CaseParty] is changed by transactions only; comparing two of them gives the transactions that
/// lead from one to the other (`cursitor.fare.update`). Amounts are cents of a US dollar.
@NullMarked
package cursitor.fare.caseparty;

import org.jspecify.annotations.NullMarked;
