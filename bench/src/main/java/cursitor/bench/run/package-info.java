/// The referee: starts the program, the load and the sink as processes of their own, reads what
/// they took from the operating system, and writes the page of results.
@NullMarked
package cursitor.bench.run;

import org.jspecify.annotations.NullMarked;
