/// The pages of those who keep the console itself: its accounts, and the audit.
@NullMarked
package cursitor.server.console.admin;

import org.jspecify.annotations.NullMarked;
