package cursitor.server.cli;

import cursitor.server.node.Desks;
import cursitor.server.node.Places;
import cursitor.server.store.Store;
import picocli.CommandLine.Option;

/// Which store a command reads. Reading does not disturb a node that is running on it.
final class StoreOption {
  @Option(
      names = "--store",
      defaultValue = "data/demo",
      paramLabel = "FOLDER|JDBC-URL",
      description = "the store to read (default: ${DEFAULT-VALUE}, the demo's)")
  private String store = "";

  Store openToRead() {
    return Store.openToRead(Places.of(store), Desks.kinds());
  }
}
