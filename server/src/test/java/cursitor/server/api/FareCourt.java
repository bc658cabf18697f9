package cursitor.server.api;

import java.nio.file.Path;

/// A court of FARE on a node of its own, with one case on its register.
public final class FareCourt implements AutoCloseable {
  /// The number of its case, on which 150.00 are owed.
  public static final String CASE = "TR2026-000101";

  /// That of a case nobody has submitted.
  public static final String UNKNOWN = "TR2026-000909";

  private final CourtNode node;
  private final CourtClient client;

  private FareCourt(CourtNode node) {
    this.node = node;
    client = node.fareCourt();
  }

  public static FareCourt open(Path store) {
    FareCourt court = new FareCourt(CourtNode.start(store));
    court.client.put("cases/" + CASE, FareCases.civil());
    return court;
  }

  public CourtNode node() {
    return node;
  }

  public CourtClient client() {
    return client;
  }

  /// What is owed on its case, in dollars.
  public String balance() {
    return client.get("cases/" + CASE).at("/parties/0/balance");
  }

  @Override
  public void close() {
    client.close();
    node.close();
  }
}
