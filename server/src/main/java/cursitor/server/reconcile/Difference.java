package cursitor.server.reconcile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// One thing on which extracts differ.
///
/// @param what on what: `life`, `balance`, `flags`, `holds`, or `obligation FINE@CT-1001/A`
/// @param values what each desk has, in the order of the extracts; `-` where it has nothing
/// @param underWay messages about it were on their way when an extract was made: look again first
/// @param turn whose turn it is
/// @param todo what they have to do
public record Difference(
    Kind kind,
    String party,
    String what,
    SequencedMap<String, String> values,
    boolean underWay,
    String turn,
    String todo) {
  public Difference {
    values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
  }

  /// How they differ.
  public enum Kind {
    /// The first desk has it and another has not: we say sent, and they have not.
    MISSING,
    /// Another desk has it and the first has not: they have, and we did not send.
    NOT_SENT,
    /// All have it, and a value differs.
    VALUE
  }
}
