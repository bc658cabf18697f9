/// The engine: takes what arrives, has the desk decide, keeps everything in one transaction with
/// many others, and answers after the commit.
@NullMarked
package cursitor.server.engine;

import org.jspecify.annotations.NullMarked;
