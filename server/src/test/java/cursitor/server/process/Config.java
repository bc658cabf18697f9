package cursitor.server.process;

import cursitor.server.config.Keys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The configuration file of a node with a court and the DMV it sends to.
final class Config {
  static final String COURT = "90001";
  static final String DMV = "CA-DMV";
  static final String KEY = "key-of-the-court";

  private Config() {}

  /// Writes the file beside the store.
  static Path write(Path folder, Path store, int port) {
    try {
      return Files.writeString(
          folder.resolve("cursitor.yaml"),
          """
          store: %s
          listen: {port: %d}
          desks:
            - {id: "90001", kind: court, dmv: CA-DMV}
            - {id: CA-DMV, kind: dmv}
          partners:
            - id: CA-DMV
              address: /exchange
              key: %s
              retry: {timeout: 30s, attempts: 1000, back-off: 200ms}
          keys:
            - {sha256: %s, organization: "90001", roles: [cms, partner]}
          """
              .formatted(store, port, KEY, Keys.sha256(KEY)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
