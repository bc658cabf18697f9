/// The program as its operator sees it: `serve` in a process of its own, killed, started again, and
/// started where it cannot run.
@NullMarked
package cursitor.server.process;

import org.jspecify.annotations.NullMarked;
