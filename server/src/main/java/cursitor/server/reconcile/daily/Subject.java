package cursitor.server.reconcile.daily;

/// What the subject of a kept message tells: `J0401/TR2026-000123/DEF-1 PAY_COURT 17`.
///
/// @param court empty, as the others, where the message was erased or could not be read
/// @param code `-` then
record Subject(String court, String party, String code) {
  static final String NO_CODE = "-";

  private static final Subject UNKNOWN = new Subject("", "", NO_CODE);

  /// A case number may hold blanks, but no stroke; what follows the code may hold both.
  static Subject of(String text) {
    int first = text.indexOf('/');
    int second = text.indexOf('/', first + 1);
    int blank = text.indexOf(' ', second);
    if (first <= 0 || second < 0 || blank < 0) {
      return UNKNOWN;
    }
    int end = text.indexOf(' ', blank + 1);
    return new Subject(
        text.substring(0, first),
        text.substring(0, blank),
        end < 0 ? text.substring(blank + 1) : text.substring(blank + 1, end));
  }
}
