package cursitor.server.api;

import cursitor.exchange.OrganizationId;
import cursitor.server.intake.Bodies;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
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
  ///
  /// @param court who posts, by the key that was presented
  <R> R take(String court, HttpServletRequest http, Function<Request, R> work) {
    AtomicReference<R> receipt = new AtomicReference<>();
    try {
      Bodies.Taken taken =
          bodies.take(
              new OrganizationId(court),
              http,
              body -> receipt.set(work.apply(Request.of(http, body))));
      return switch (taken) {
        case WHOLE -> Objects.requireNonNull(receipt.get());
        case TOO_LARGE -> throw Trouble.TOO_LARGE.turnedAway();
        case TOO_SLOW -> throw Trouble.TOO_SLOW.turnedAway();
      };
    } catch (IOException _) {
      // The caller hung up, or its chunks have no end; nothing is wrong here.
      throw Trouble.NOT_READABLE.turnedAway(
          "The request ended before its body did, so nothing was done. Send it again.");
    }
  }
}
