package cursitor.server.cli;

import cursitor.server.node.Desks;
import cursitor.server.node.Places;
import cursitor.server.store.Place;
import cursitor.server.store.Store;
import picocli.CommandLine.Option;

/// Which store a command reads. Reading does not disturb a node that is running on it.
final class StoreOption {
  private static final String OF_THE_DEMO = "data/demo";

  @Option(
      names = "--store",
      defaultValue = OF_THE_DEMO,
      paramLabel = "FOLDER|JDBC-URL",
      description = "the store to read (default: ${DEFAULT-VALUE}, the demo's)")
  private String store = "";

  /// As it was named; the address of a database may hold a password.
  String name() {
    return store.startsWith("jdbc:") ? "this database" : store;
  }

  /// Where else to look, behind a sentence that it is not here.
  String others() {
    return store.equals(OF_THE_DEMO)
        ? " The demo's nodes of FARE have their records in data/demo/fare/court, justis, vendor and"
            + " mvd: name one with --store."
        : "";
  }

  Place place() {
    return Places.of(store);
  }

  Store openToRead() {
    return Store.openToRead(place(), Desks.kinds());
  }
}
