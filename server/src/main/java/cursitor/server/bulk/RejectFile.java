package cursitor.server.bulk;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file of the transactions that were refused, each as it came and behind the reason, to be
/// mended and sent again. It has the form of the file they came in.
///
/// Its totals stand in front and are known only at the end, so what stands between is put aside.
public final class RejectFile implements AutoCloseable {
  private final Pieces pieces;
  private final Path aside;
  private final BufferedWriter out;
  private boolean empty = true;

  /// @param pieces of the file they came in
  /// @param folder in which the transactions are put aside
  public RejectFile(Pieces pieces, Path folder) throws IOException {
    this.pieces = pieces;
    this.aside = Files.createTempFile(folder, ".rejects", ".part");
    this.out = Files.newBufferedWriter(aside);
  }

  /// Takes the transaction in where it comes back; otherwise does nothing.
  public void take(RecordResult result, String text) throws IOException {
    if (result.place() == 0 || !result.kind().comesBack()) {
      return;
    }
    out.write(pieces.note(result.line(), result.faults()));
    out.write('\n');
    if (!text.isEmpty()) {
      out.write(text);
      out.write('\n');
    }
    empty = false;
  }

  /// Whether nothing was refused.
  public boolean isEmpty() {
    return empty;
  }

  /// Writes the whole file.
  public void write(Load load, OutputStream to) throws IOException {
    out.flush();
    to.write(bytes(pieces.start(load.header(), load.comingBack())));
    Files.copy(aside, to);
    to.write(bytes(pieces.end(load.comingBack())));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    out.close();
    Files.deleteIfExists(aside);
  }
}
