package cursitor.server.bulk;

import cursitor.wire.fare.ControlTotals;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A file of the transactions that were refused, each as it came and behind the reason, to be
/// mended and sent again. It has the form of the file they came in.
///
/// Its totals stand in front and are known only at the end, so what stands between is put aside.
public final class RejectFile implements AutoCloseable {
  private final Pieces pieces;
  private final Aside aside;
  private final BufferedWriter out;
  private boolean empty = true;

  /// @param pieces of the file they came in
  public RejectFile(Pieces pieces) throws IOException {
    this.pieces = pieces;
    this.aside = Aside.open();
    this.out = new BufferedWriter(new OutputStreamWriter(aside.out(), StandardCharsets.UTF_8));
  }

  /// Takes the transaction in where it comes back; otherwise does nothing.
  public void take(RecordResult result, String text) throws IOException {
    if (result.place() > 0 && result.kind().comesBack()) {
      take(result.line(), result.faults(), text);
    }
  }

  /// Takes a transaction in.
  ///
  /// @param line in the file it came with
  /// @param text exactly as it came; empty where it is longer than any
  void take(int line, List<Fault> faults, String text) throws IOException {
    out.write(pieces.note(line, faults));
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
  ///
  /// @param totals of what is in it
  public void write(ControlTotals totals, OutputStream to) throws IOException {
    out.flush();
    to.write(bytes(pieces.start(totals)));
    aside.writeTo(to);
    to.write(bytes(pieces.end(totals)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
