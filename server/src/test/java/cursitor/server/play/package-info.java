/// The stories under `spec/` on a real engine.
@NullMarked
package cursitor.server.play;

import org.jspecify.annotations.NullMarked;
