package cursitor.wire.schema;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// Which elements may follow each other inside an element. Deterministic: from each state a name
/// leads to one state at most. State 0 is the beginning.
final class Automaton {
  static final int BEGINNING = 0;
  static final int NOWHERE = -1;

  /// What may come next.
  ///
  /// @param on the elements that may come next; the target of each is in `to` at the same index
  @SuppressWarnings("ArrayRecordComponent")
  record State(boolean accepting, Place[] on, int[] to) {}

  private final State[] states;
  private final List<Place> places;

  /// @param places all elements that may stand in here, in the order the schema has them
  Automaton(State[] states, List<Place> places) {
    this.states = states;
    this.places = places;
  }

  boolean accepts(int state) {
    return states[state].accepting;
  }

  /// The index of the way a name takes from a state, or NOWHERE.
  int way(int state, String namespace, String localName) {
    Place[] on = states[state].on;
    for (int i = 0; i < on.length; i++) {
      if (on[i].isNamed(namespace, localName)) {
        return i;
      }
    }
    return NOWHERE;
  }

  Place place(int state, int way) {
    return states[state].on[way];
  }

  int target(int state, int way) {
    return states[state].to[way];
  }

  /// The element of this name, wherever in here it may stand.
  @Nullable Place anywhere(String namespace, String localName) {
    for (Place place : places) {
      if (place.isNamed(namespace, localName)) {
        return place;
      }
    }
    return null;
  }

  /// The elements that are missing before one of this name may stand, and the state before it; null
  /// where it can no longer stand.
  @Nullable Detour before(int state, String namespace, String localName) {
    return detour(state, s -> way(s, namespace, localName) != NOWHERE);
  }

  /// The elements that are missing before the end.
  List<Place> missingAtEnd(int state) {
    Detour detour = detour(state, this::accepts);
    return detour == null ? List.of() : detour.skipped;
  }

  /// The required elements from the beginning to the end, by the shortest way.
  List<Place> required() {
    return missingAtEnd(BEGINNING);
  }

  List<Place> places() {
    return places;
  }

  record Detour(List<Place> skipped, int state) {}

  private @Nullable Detour detour(int from, IntPredicate arrived) {
    int[] cameFrom = new int[states.length];
    Place[] cameBy = new Place[states.length];
    Arrays.fill(cameFrom, NOWHERE);
    cameFrom[from] = from;
    ArrayDeque<Integer> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      int state = open.remove();
      if (arrived.test(state)) {
        return new Detour(way(from, state, cameFrom, cameBy), state);
      }
      for (int i = 0; i < states[state].on.length; i++) {
        int next = states[state].to[i];
        if (cameFrom[next] == NOWHERE) {
          cameFrom[next] = state;
          cameBy[next] = states[state].on[i];
          open.add(next);
        }
      }
    }
    return null;
  }

  private static List<Place> way(int from, int to, int[] cameFrom, Place[] cameBy) {
    List<Place> way = new ArrayList<>();
    for (int state = to; state != from; state = cameFrom[state]) {
      way.add(cameBy[state]);
    }
    return way.reversed();
  }
}
