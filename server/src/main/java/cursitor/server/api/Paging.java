package cursitor.server.api;

/// How much is given at once.
final class Paging {
  static final String USUAL = "100";
  private static final int MOST = 1000;

  private Paging() {}

  /// The number asked for, if it is one this API gives.
  static int limited(int asked) {
    if (asked < 1 || asked > MOST) {
      throw Trouble.NOT_READABLE.turnedAway("'limit' is a number from 1 to " + MOST + ".");
    }
    return asked;
  }
}
