/// Who is let in to the console: signing in and out, sessions, tokens against forged requests,
/// headers. The doors of programs are none of its business.
@NullMarked
package cursitor.server.console.gate;

import org.jspecify.annotations.NullMarked;
