/// One box for everything people look up, answered while they type. What is typed stands in no
/// address, log or audit; names are hidden until somebody asks for them.
@NullMarked
package cursitor.server.console.search;

import org.jspecify.annotations.NullMarked;
