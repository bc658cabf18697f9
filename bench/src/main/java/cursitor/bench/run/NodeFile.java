package cursitor.bench.run;

import cursitor.server.config.Keys;
import java.nio.file.Path;

/// The configuration the program is started with: one desk, one partner, one key.
///
/// @param sinkPort where a court's partner listens; a DMV sends nothing, so there it is not used
record NodeFile(Desk desk, int sinkPort) {
  /// The folder of the store beside the configuration.
  static final String STORE = "store";

  /// The key that opens the program's door.
  static final String KEY = "bench-key";

  /// Whose side is measured.
  enum Desk {
    DMV,
    COURT,
    JUSTIS
  }

  String text(Path folder, int port) {
    return switch (desk) {
      case DMV -> of(folder, port, "{id: CA-DMV, kind: dmv}", "90001", "partner");
      case COURT ->
          of(folder, port, "{id: \"90001\", kind: court, dmv: CA-DMV}", "CA-DMV", "cms, operator");
      case JUSTIS ->
          of(folder, port, "{id: AZ-JUSTIS, kind: justis, vendor: ACS}", "ACS", "operator");
    };
  }

  private String of(Path folder, int port, String deskEntry, String partner, String roles) {
    return """
    store: %s
    listen: {port: %d}
    desks: [%s]
    partners:
      - {id: "%s", address: "http://127.0.0.1:%d/exchange", key: sink-key, concurrency: 64}
    keys:
      - {sha256: "%s", organization: "90001", roles: [%s]}
    """
        .formatted(
            folder.resolve(STORE), port, deskEntry, partner, sinkPort, Keys.sha256(KEY), roles);
  }
}
