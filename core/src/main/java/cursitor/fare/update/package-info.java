/// How the transactions of a court change what is known of a case/party. JUSTIS, the vendor and the
/// court's own register all change by the same rules, so that they stay in step.
@NullMarked
package cursitor.fare.update;

import org.jspecify.annotations.NullMarked;
