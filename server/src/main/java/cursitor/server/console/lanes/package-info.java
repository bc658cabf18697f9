/// Exchanges and partners: the messages as people look through them, the lanes with what is stuck
/// first, and what an operator does about it. Nothing is delivered here: delivery does that, and
/// the engine keeps what was done.
@NullMarked
package cursitor.server.console.lanes;

import org.jspecify.annotations.NullMarked;
