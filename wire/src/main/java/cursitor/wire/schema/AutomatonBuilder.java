package cursitor.wire.schema;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Makes an automaton of a particle. Each element of the particle, written out as often as it may
/// be repeated, becomes a state; what may follow it are its transitions.
final class AutomatonBuilder {
  private final String where;
  private final List<Place> places = new ArrayList<>();
  private final List<Set<Integer>> followers = new ArrayList<>();

  private AutomatonBuilder(String where) {
    this.where = where;
  }

  static Automaton build(String where, Particle particle) {
    AutomatonBuilder builder = new AutomatonBuilder(where);
    Fragment whole = builder.fragment(particle);
    return builder.automaton(whole);
  }

  /// A piece of the automaton.
  ///
  /// @param optional whether nothing at all satisfies it
  private record Fragment(boolean optional, Set<Integer> first, Set<Integer> last) {
    static final Fragment NOTHING = new Fragment(true, Set.of(), Set.of());
  }

  private Fragment fragment(Particle particle) {
    return switch (particle) {
      case Particle.One one -> one(one.place());
      case Particle.Sequence sequence -> {
        Fragment all = Fragment.NOTHING;
        for (Particle part : sequence.parts()) {
          all = then(all, fragment(part));
        }
        yield all;
      }
      case Particle.Choice choice -> either(choice.parts());
      case Particle.Repeat repeat -> repeated(repeat);
    };
  }

  private Fragment one(Place place) {
    places.add(place);
    followers.add(new LinkedHashSet<>());
    Set<Integer> position = Set.of(places.size() - 1);
    return new Fragment(false, position, position);
  }

  private Fragment then(Fragment before, Fragment after) {
    before.last.forEach(position -> followers.get(position).addAll(after.first));
    return new Fragment(
        before.optional && after.optional,
        before.optional ? union(before.first, after.first) : before.first,
        after.optional ? union(before.last, after.last) : after.last);
  }

  private Fragment either(List<Particle> parts) {
    boolean optional = false;
    Set<Integer> first = Set.of();
    Set<Integer> last = Set.of();
    for (Particle part : parts) {
      Fragment fragment = fragment(part);
      optional |= fragment.optional;
      first = union(first, fragment.first);
      last = union(last, fragment.last);
    }
    return new Fragment(optional, first, last);
  }

  private Fragment repeated(Particle.Repeat repeat) {
    Fragment required = Fragment.NOTHING;
    for (int i = 0; i < repeat.min(); i++) {
      required = then(required, fragment(repeat.part()));
    }
    if (repeat.max() == Particle.UNBOUNDED) {
      Fragment again = fragment(repeat.part());
      again.last.forEach(position -> followers.get(position).addAll(again.first));
      return then(required, new Fragment(true, again.first, again.last));
    }
    return then(required, upTo(repeat.max() - repeat.min(), repeat.part()));
  }

  private Fragment upTo(int times, Particle part) {
    if (times == 0) {
      return Fragment.NOTHING;
    }
    Fragment some = then(fragment(part), upTo(times - 1, part));
    return new Fragment(true, some.first, some.last);
  }

  /// State 0 is the beginning, state n + 1 follows the n-th position.
  private Automaton automaton(Fragment whole) {
    Automaton.State[] states = new Automaton.State[places.size() + 1];
    states[0] = state(whole.optional, whole.first);
    for (int i = 0; i < places.size(); i++) {
      states[i + 1] = state(whole.last.contains(i), followers.get(i));
    }
    return new Automaton(states, places.stream().distinct().toList());
  }

  private Automaton.State state(boolean accepting, Set<Integer> next) {
    List<Place> on = new ArrayList<>();
    for (int position : next) {
      Place place = places.get(position);
      for (Place other : on) {
        if (other.isNamed(place.namespace(), place.localName())) {
          throw new UnsupportedSchema(where, place.name() + " may be meant in two ways");
        }
      }
      on.add(place);
    }
    return new Automaton.State(
        accepting,
        on.toArray(Place[]::new),
        next.stream().mapToInt(position -> position + 1).toArray());
  }

  private static Set<Integer> union(Set<Integer> some, Set<Integer> others) {
    Set<Integer> both = new LinkedHashSet<>(some);
    both.addAll(others);
    return both;
  }
}
