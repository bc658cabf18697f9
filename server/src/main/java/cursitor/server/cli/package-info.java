/// The command line: one class per command. It parses words and prints results; what is done is
/// done elsewhere.
@NullMarked
package cursitor.server.cli;

import org.jspecify.annotations.NullMarked;
