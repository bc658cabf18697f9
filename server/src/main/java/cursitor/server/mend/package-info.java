/// A work item laid out for whoever has to see to it: what was sent, what was said to it, what to
/// change, and the ways to be done with it. Knows of no page and no program that shows it.
@NullMarked
package cursitor.server.mend;

import org.jspecify.annotations.NullMarked;
