package cursitor.server.api;

import cursitor.server.intake.Bodies;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/// Reads what is posted, in the room that all bodies of this node share, and has it worked on while
/// it takes up that room.
final class Posts {
  private final Bodies bodies;

  Posts(Bodies bodies) {
    this.bodies = bodies;
  }

  /// What the work makes of the request; throws [TurnedAway] where the body is too large.
  Receipt take(HttpServletRequest http, Function<Request, Receipt> work) {
    AtomicReference<Receipt> receipt = new AtomicReference<>();
    try {
      bodies.take(http, body -> receipt.set(work.apply(Request.of(http, body))));
    } catch (IOException e) {
      throw new UncheckedIOException("the request ended before its body did", e);
    }
    Receipt made = receipt.get();
    if (made == null) {
      throw Trouble.TOO_LARGE.turnedAway();
    }
    return made;
  }
}
