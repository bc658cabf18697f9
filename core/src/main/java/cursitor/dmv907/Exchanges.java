package cursitor.dmv907;

/// The exchanges of this law, and the version of the schemas this program writes.
public final class Exchanges {
  /// Failure to comply: holds and releases.
  public static final String DMV907 = "DMV907";

  /// Abstract of conviction: convictions and reversals.
  public static final String DMV902 = "DMV902";

  public static final String SCHEMA_VERSION = "1.0";

  private Exchanges() {}
}
