/// Brings what the engine has kept for partners to them: lanes, tries, back-off, circuits, and the
/// HTTP client. What comes back is judged here by `dmv907.md` rule 14 and handed to the engine, who
/// alone keeps and decides.
@NullMarked
package cursitor.server.delivery;

import org.jspecify.annotations.NullMarked;
