@NullMarked
package cursitor.server.reconcile;

import org.jspecify.annotations.NullMarked;
