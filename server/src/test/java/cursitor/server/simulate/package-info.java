@NullMarked
package cursitor.server.simulate;

import org.jspecify.annotations.NullMarked;
