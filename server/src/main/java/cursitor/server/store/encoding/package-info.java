/// The form in which values are kept: compressed bytes, case files as JSON, search terms as keyed
/// hashes, digests.
@NullMarked
package cursitor.server.store.encoding;

import org.jspecify.annotations.NullMarked;
