/// The published samples and who judges them, whatever exchange they belong to.
@NullMarked
package cursitor.wire.sample;

import org.jspecify.annotations.NullMarked;
