/// The console as people see it: in Chromium.
@NullMarked
package cursitor.server.console.browser;

import org.jspecify.annotations.NullMarked;
