package cursitor.fare.policy;

import cursitor.fare.caseparty.Origin;
import cursitor.fare.policy.StreamInputs.SentenceState;
import cursitor.fare.policy.StreamInputs.Types;
import cursitor.policy.Row;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One row of `streams.table`.
///
/// @param stream the stream it places in; empty where the one there is stays
public record StreamRule(Row row, String stream, Action action, Conditions conditions) {
  /// What a row has done.
  public enum Action {
    /// Taken out of everything.
    REMOVE,
    /// Ended for good.
    STOP,
    /// Nothing is sent before the court has sent what is missing (E006).
    HOLD_DATA,
    /// Nothing is owed.
    CLOSE,
    /// Something is owed and nothing was sentenced; a person must look.
    REVIEW,
    /// Too old to be collected.
    BAR,
    /// Suspended: everything stays as it is.
    KEEP,
    /// All notices are out: the stream stays, the wait runs.
    FREEZE,
    /// Pre-disposition goes on.
    PRE,
    /// Not post-disposition yet.
    WAIT,
    /// The court is asked for the sentence date.
    ASK,
    /// Begins when the sentence is due.
    START,
    /// Notices go out.
    SEND,
    /// Notices go out, and a person is told that pre-disposition was left out.
    SEND_AND_ASK
  }

  /// What a row asks of the inputs; null asks nothing.
  record Conditions(
      @Nullable Boolean gone,
      @Nullable Boolean ended,
      @Nullable Boolean sentenceMissing,
      @Nullable Boolean undisposed,
      @Nullable Boolean owed,
      @Nullable Boolean financial,
      @Nullable Boolean barred,
      @Nullable Boolean suspended,
      @Nullable Set<Integer> notices,
      @Nullable Set<Origin> origin,
      @Nullable Boolean preDone,
      @Nullable Set<Types> types,
      @Nullable Set<SentenceState> sentence) {
    boolean fit(StreamInputs in) {
      return same(gone, in.gone())
          && same(ended, in.ended())
          && same(sentenceMissing, in.sentenceMissing())
          && same(undisposed, in.undisposed())
          && same(owed, in.owed())
          && same(financial, in.financial())
          && same(barred, in.barred())
          && same(suspended, in.suspended())
          && among(notices, in.notices())
          && among(origin, in.origin())
          && same(preDone, in.preDone())
          && among(types, in.types())
          && among(sentence, in.sentence());
    }

    private static boolean same(@Nullable Boolean asked, boolean value) {
      return asked == null || asked == value;
    }

    private static <T> boolean among(@Nullable Set<T> asked, T value) {
      return asked == null || asked.contains(value);
    }
  }

  /// Reads a row; throws IllegalArgumentException that names the cell nobody knows.
  static StreamRule of(Row row) {
    Conditions conditions =
        new Conditions(
            yesNo(row, "gone"),
            yesNo(row, "ended"),
            yesNo(row, "sentenceMissing"),
            yesNo(row, "undisposed"),
            yesNo(row, "owed"),
            yesNo(row, "financial"),
            yesNo(row, "barred"),
            yesNo(row, "suspended"),
            notices(row),
            among(row, "origin", Origin.class),
            yesNo(row, "preDone"),
            among(row, "types", Types.class),
            among(row, "sentence", SentenceState.class));
    return new StreamRule(row, row.text("stream"), row.word("action", Action.class), conditions);
  }

  private static @Nullable Boolean yesNo(Row row, String column) {
    return switch (row.text(column)) {
      case "" -> null;
      case "yes" -> Boolean.TRUE;
      case "no" -> Boolean.FALSE;
      default -> throw new IllegalArgumentException(column + " must be yes, no or empty");
    };
  }

  private static @Nullable Set<Integer> notices(Row row) {
    String text = row.text("notices");
    if (text.isEmpty()) {
      return null;
    }
    if (!text.matches("[012]( [012])*")) {
      throw new IllegalArgumentException("notices must be 0, 1 or 2, several between blanks");
    }
    return Set.copyOf(Stream.of(text.split(" ", -1)).map(Integer::valueOf).distinct().toList());
  }

  private static <E extends Enum<E>> @Nullable Set<E> among(
      Row row, String column, Class<E> values) {
    return row.text(column).isEmpty() ? null : row.words(column, values);
  }
}
