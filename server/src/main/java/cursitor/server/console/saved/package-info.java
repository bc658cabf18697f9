/// Views of a page that somebody has saved under a name: what is chosen there, and nothing about a
/// person.
@NullMarked
package cursitor.server.console.saved;

import org.jspecify.annotations.NullMarked;
