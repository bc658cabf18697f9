/// Messages on the wire: what other organisations see of this program. The schemas under `xsd/` are
/// the contract.
@NullMarked
package cursitor.wire;

import org.jspecify.annotations.NullMarked;
