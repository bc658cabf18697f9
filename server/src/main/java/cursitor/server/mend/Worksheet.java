package cursitor.server.mend;

import cursitor.server.store.KeptWorkItem;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A work item laid out for whoever has to see to it.
///
/// @param lines the fields of what was sent, those to mend first; empty where none can be shown
/// @param remedy what can be done about it beside closing it
/// @param unanswered it asks after a message without an answer: whoever closes it may have that
///   left unsent
public record Worksheet(KeptWorkItem kept, List<Line> lines, Remedy remedy, boolean unanswered) {
  public Worksheet {
    lines = List.copyOf(lines);
  }

  /// One that asks after no message.
  Worksheet(KeptWorkItem kept, List<Line> lines, Remedy remedy) {
    this(kept, lines, remedy, false);
  }

  /// It asks after a message.
  Worksheet askingAfterMessage() {
    return new Worksheet(kept, lines, remedy, true);
  }

  /// What can be done beside closing it with a reason.
  public enum Remedy {
    /// Change fields and send it again as a new message.
    CORRECT,
    /// Send again what was not taken, as the case stands.
    SEND_AGAIN,
    /// Nothing from here.
    NONE
  }

  /// One field.
  ///
  /// @param name its logical name; of a repeated group with its place, such as
  ///   `section[1]/sectionNumber`
  /// @param sent as it was sent; empty where it was not
  /// @param theirs what the other side has on file, or null where it did not say
  /// @param complaint what is wrong with it, or empty
  public record Line(String name, String sent, @Nullable String theirs, String complaint) {
    public boolean toMend() {
      return !complaint.isEmpty();
    }
  }

  public UUID id() {
    return kept.item().id();
  }

  /// Whether anything is left to do.
  public boolean open() {
    return kept.open();
  }
}
