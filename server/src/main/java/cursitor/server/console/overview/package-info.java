/// The first page: how the desks and their partners stand, and what needs a person now.
@NullMarked
package cursitor.server.console.overview;

import org.jspecify.annotations.NullMarked;
