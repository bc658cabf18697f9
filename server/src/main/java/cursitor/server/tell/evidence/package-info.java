/// The evidence bundle: everything a node has kept about a case, in a file that proves itself.
@NullMarked
package cursitor.server.tell.evidence;

import org.jspecify.annotations.NullMarked;
