/// Reconciliation: what is still open between desks and for how long, who has fallen silent, and
/// where the records of two or three desks differ.
///
/// An extract is a text file with one line of JSON for each case/party, ascending by key, between a
/// header and a trailer with control totals; so extracts of any size are compared in one pass.
@NullMarked
package cursitor.server.reconcile;

import org.jspecify.annotations.NullMarked;
