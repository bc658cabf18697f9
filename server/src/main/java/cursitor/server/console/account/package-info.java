/// Who may sign in at the console, and as what.
@NullMarked
package cursitor.server.console.account;

import org.jspecify.annotations.NullMarked;
