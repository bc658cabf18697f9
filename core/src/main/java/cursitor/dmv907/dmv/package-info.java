/// The DMV's desk: a reference partner, complete enough to certify a court against.
@NullMarked
package cursitor.dmv907.dmv;

import org.jspecify.annotations.NullMarked;
