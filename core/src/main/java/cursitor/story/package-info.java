/// The notation: stories as text, reading them, playing them in a world, and writing down what
/// happened.
///
/// Nothing here knows an exchange. What the lines mean is the business of a [World]; the one of
/// DMV907 lives in the package `dmv907`.
@NullMarked
package cursitor.story;

import org.jspecify.annotations.NullMarked;
