/// Whom and what a story of FARE speaks of: people, and the cases as the courts' own case
/// management systems have them.
@NullMarked
package cursitor.story.fare.cast;

import org.jspecify.annotations.NullMarked;
