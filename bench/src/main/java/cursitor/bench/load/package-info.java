/// The load generator: a process of its own that posts notices, checks what every answer says, and
/// prints what it measured. It knows the program only from outside.
@NullMarked
package cursitor.bench.load;

import org.jspecify.annotations.NullMarked;
