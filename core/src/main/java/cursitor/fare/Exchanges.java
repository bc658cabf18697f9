package cursitor.fare;

/// The exchange of this law, and the version of the schemas this program writes.
public final class Exchanges {
  public static final String FARE = "FARE";

  public static final String SCHEMA_VERSION = "1.0";

  private Exchanges() {}
}
