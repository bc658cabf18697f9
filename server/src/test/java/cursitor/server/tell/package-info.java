/// Cases told as stories, and the evidence bundle.
@NullMarked
package cursitor.server.tell;

import org.jspecify.annotations.NullMarked;
