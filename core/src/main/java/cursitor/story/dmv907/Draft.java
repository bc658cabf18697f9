package cursitor.story.dmv907;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a line says of a notice; the rest is filled in with what is usual.
///
/// @param prior the abstract a release or a reversal refers to
/// @param person whom it is about, by the story's name for them
/// @param place docket and participant
record Draft(
    Kind kind,
    String abstractId,
    @Nullable String prior,
    @Nullable String person,
    @Nullable Place place,
    Overrides overrides) {

  /// The abstract itself and the one it refers to.
  List<String> abstracts() {
    return prior == null ? List.of(abstractId) : List.of(abstractId, prior);
  }

  Draft with(Overrides changes) {
    return new Draft(kind, abstractId, prior, person, place, changes);
  }

  /// The four notices.
  enum Kind {
    HOLD,
    RELEASE,
    CONVICTION,
    REVERSAL;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// Whether it goes by DMV902.
    boolean isConviction() {
      return this == CONVICTION || this == REVERSAL;
    }
  }

  /// A docket number and a participant of it, written `TR-100/P1`.
  record Place(String docketNumber, String participantId) {
    static Place parse(String text) {
      int slash = text.indexOf('/');
      return new Place(text.substring(0, slash), text.substring(slash + 1));
    }
  }
}
