/// One node: its store, desks, engine, delivery and alarm clock put together. No web framework
/// here, so that tests and tools run a node without one.
@NullMarked
package cursitor.server.node;

import org.jspecify.annotations.NullMarked;
