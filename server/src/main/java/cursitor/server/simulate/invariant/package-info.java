/// What must hold of FARE whatever happens, looked at from outside: by what the desks do and what
/// stands in their files, never by asking the law that is being looked at.
@NullMarked
package cursitor.server.simulate.invariant;

import org.jspecify.annotations.NullMarked;
