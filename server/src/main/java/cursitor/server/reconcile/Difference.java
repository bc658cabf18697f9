package cursitor.server.reconcile;

import java.util.List;

/// One case/party on which extracts differ.
///
/// @param values what each desk has, in the order of the extracts; empty where it has nothing
public record Difference(Kind kind, String party, String what, List<String> values) {
  public Difference {
    values = List.copyOf(values);
  }

  /// How they differ.
  public enum Kind {
    /// The first desk has it and another has not: we say sent, and they have not.
    MISSING,
    /// Another desk has it and the first has not.
    NOT_SENT,
    /// Both have it, and a value differs.
    VALUE
  }
}
