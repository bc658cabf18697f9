/// What the messages of every exchange have in common on the wire: the header, and the list of what
/// was found wrong. Knows no exchange.
@NullMarked
package cursitor.wire.exchange;

import org.jspecify.annotations.NullMarked;
