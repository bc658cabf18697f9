package cursitor.server.bulk;

import cursitor.exchange.Header;
import cursitor.wire.fare.BatchFrames;
import cursitor.wire.fare.BatchReader;
import cursitor.wire.fare.BatchReader.Part;
import cursitor.wire.fare.ControlTotals;
import cursitor.wire.xml.Unreadable;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A file of XML, `fare:Batch`.
final class XmlPieces implements Pieces {
  private final BatchReader reader;
  private int line = 1;
  private BatchFrames.@Nullable Frame frame;

  XmlPieces(BatchReader reader) {
    this.reader = reader;
  }

  @Override
  public int line() {
    return line;
  }

  @Override
  public @Nullable Piece next() throws IOException, BrokenOff {
    try {
      Part part = reader.next();
      if (part == null) {
        return null;
      }
      line = part.line();
      return switch (part) {
        case Part.Opening(int at, Header header, ControlTotals totals) ->
            new Piece.Opening(at, header, totals);
        case Part.OpeningAtFault(int at, var faults) -> new Piece.OpeningAtFault(at, "", faults);
        case Part.Transaction(int at, String text, var reading) ->
            new Piece.Transaction(at, text, reading);
        case Part.Closing(int at, ControlTotals totals) -> new Piece.Closing(at, totals);
        case Part.Stranger(int at, var faults) -> new Piece.Stranger(at, "", faults);
      };
    } catch (Unreadable e) {
      throw new BrokenOff(e.line(), e.sentence());
    }
  }

  @Override
  public String start(ControlTotals totals) {
    BatchFrames.Frame around = reader.frame();
    frame = around;
    return around.start() + BatchFrames.inFront(totals);
  }

  @Override
  public String end(ControlTotals totals) {
    BatchFrames.Frame around = frame == null ? reader.frame() : frame;
    return BatchFrames.atEnd(totals) + around.end();
  }

  /// Two hyphens would end the comment.
  @Override
  public String note(int line, List<Fault> faults) {
    String why =
        faults.stream()
            .map(each ->
                each.code()
                    + (each.field().isEmpty() ? "" : " " + each.field())
                    + ": "
                    + each.detail())
            .collect(Collectors.joining("\n"));
    String sayable = why.replaceAll("-(?=-)", "- ").replaceAll("[^\\n -~\u00A0-\uD7FF]", "?");
    return "<!-- Line " + line + " was refused.\n" + sayable + " -->";
  }
}
