/// Stories played on a real engine with a real store. The story's world hands over inputs; here
/// they become arrivals, messages become bytes and are read again, and what the desks decided is
/// told only after it was committed. No partner, no transport, no clock of the machine.
@NullMarked
package cursitor.server.play;

import org.jspecify.annotations.NullMarked;
