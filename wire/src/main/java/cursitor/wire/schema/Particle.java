package cursitor.wire.schema;

import java.util.List;

/// What may stand in an element, before it is made into an automaton.
sealed interface Particle {
  int UNBOUNDED = -1;

  record One(Place place) implements Particle {}

  record Sequence(List<Particle> parts) implements Particle {}

  record Choice(List<Particle> parts) implements Particle {}

  /// A part that may stand several times, or not at all.
  ///
  /// @param max the most repeats, or UNBOUNDED
  record Repeat(Particle part, int min, int max) implements Particle {}
}
