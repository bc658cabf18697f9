package cursitor.server.partner;

import java.util.List;

/// One line of a script.
///
/// @param line counted from 1
/// @param text as it was written
/// @param ordinal the rule is about the n-th fitting notice alone; 0 for all of them
/// @param steps what happens to the first, second, ... arrival of a notice; what comes after is
///   accepted
record Rule(int line, String text, Which which, int ordinal, List<Behaviour> steps) {
  Rule {
    steps = List.copyOf(steps);
  }

  Behaviour step(int arrival) {
    return arrival < steps.size() ? steps.get(arrival) : new Behaviour.Accept();
  }
}
