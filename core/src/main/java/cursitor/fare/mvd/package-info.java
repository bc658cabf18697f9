/// The motor vehicle division's desk: it matches requests to its customers, holds the renewal of
/// registrations, refuses and releases.
@NullMarked
package cursitor.fare.mvd;

import org.jspecify.annotations.NullMarked;
