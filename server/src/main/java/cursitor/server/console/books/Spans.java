package cursitor.server.console.books;

import cursitor.server.console.page.Words;

/// Spans of time as people say them.
final class Spans {
  private static final long HOURS_TOLD_AS_SUCH = 48;
  private static final long HOURS_OF_A_DAY = 24;

  private Spans() {}

  /// Such as `3 hours` or `5 days`.
  static String hours(long hours) {
    if (hours < 1) {
      return "under an hour";
    }
    return hours < HOURS_TOLD_AS_SUCH
        ? Words.many(hours, "hour")
        : Words.many(hours / HOURS_OF_A_DAY, "day");
  }
}
