package cursitor.server.delivery;

import cursitor.server.store.Course;
import cursitor.server.store.Outgoing;
import cursitor.server.store.Priority;
import java.util.List;

/// How much of a course is at hand: everything undelivered up to the horizon. What lies beyond is
/// only in the store, and is read on when there is room, in the order of the numbers. Guarded by
/// its line.
final class Window {
  /// How many are read at once.
  static final int PAGE = 250;

  /// So many that can go are at hand where there are more.
  static final int FULL = 2 * PAGE;

  /// So many are at hand at the most. Those of lanes that wait for their next try do not count
  /// before, or stuck lanes would block everybody; a partner with whom so many are stuck takes
  /// nothing at all, and the heap has its limits.
  static final int MOST = 50_000;

  private static final long NONE = Long.MAX_VALUE;

  private final Course course;
  private final int full;
  private long horizon = NONE;
  private boolean reading;
  private boolean passedOver;
  private int held;
  private int stuck;

  /// @param concurrency how many of its line may be on their way at once
  Window(Course course, int concurrency) {
    this.course = course;
    full = Math.max(FULL, 4 * concurrency);
  }

  Course course() {
    return course;
  }

  /// What there is of it is in the store.
  void open() {
    horizon = 0;
  }

  boolean isBehind() {
    return horizon != NONE;
  }

  /// Whether something undelivered with this number or a lower one may be only in the store.
  boolean lacks(long number) {
    return horizon < number;
  }

  /// Whether a message that was just committed, with a greater number than any before, is taken;
  /// else it stays in the store until its turn comes.
  boolean takes(long number) {
    if (!isBehind() && (held - stuck >= full || held >= MOST)) {
      horizon = number - 1;
    }
    passedOver |= lacks(number);
    return !lacks(number);
  }

  /// Whether it is time to read on.
  boolean isDue() {
    return isBehind() && !reading && held - stuck <= full - PAGE && held < MOST;
  }

  /// Somebody reads on.
  ///
  /// @return the number behind which to begin
  long read() {
    reading = true;
    passedOver = false;
    return horizon;
  }

  /// A page was read.
  ///
  /// @param upTo the last number that was asked for: whatever was committed behind it while the
  ///   page was read is not in it
  void came(List<Outgoing> page, long upTo) {
    reading = false;
    if (page.size() == PAGE) {
      horizon = page.getLast().number();
    } else {
      horizon = passedOver ? upTo : NONE;
    }
  }

  /// A message came to hand, or is at hand no more.
  void hold(int one) {
    held += one;
  }

  /// The messages of a lane wait for its next try, or do so no more.
  void stick(int messages) {
    stuck += messages;
  }

  /// The two windows of one sender, from which its lanes are filled.
  record Pair(Window sameDay, Window backlog) {
    Window of(Priority priority) {
      return switch (priority) {
        case SAME_DAY -> sameDay;
        case BACKLOG -> backlog;
      };
    }

    /// Whether a lane may lack something that goes before this number.
    boolean lacks(long number) {
      return sameDay.lacks(number) || backlog.lacks(number);
    }
  }
}
