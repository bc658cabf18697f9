package cursitor.server.bulk;

import cursitor.exchange.Header;
import cursitor.exchange.MessageId;
import cursitor.exchange.Refusal;
import cursitor.fare.FareCode;
import cursitor.server.fare.json.FareJson;
import cursitor.server.fare.json.Line;
import cursitor.wire.Reading;
import cursitor.wire.fare.ControlTotals;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// A file with one JSON object on a line.
final class NdjsonPieces implements Pieces {
  /// In bytes. More than any transaction takes.
  private static final int LONGEST = 1024 * 1024;

  /// In bytes. A line of so many is not read to its end: few bytes of a packed file make it.
  private static final int ENDLESS = 64 * LONGEST;

  private static final int USUAL = 1024;
  private static final char LOST = '\uFFFD';
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final JsonMapper JSON = new JsonMapper();

  private final FareJson json;
  private final InputStream in;
  private final Header understood;
  private Header standing;
  private int number;
  private boolean whole;
  private boolean begun;
  private boolean opened;
  private boolean closed;

  /// @param understood what a line need not say
  NdjsonPieces(FareJson json, InputStream in, Header understood) {
    this.json = json;
    this.in = in;
    this.understood = understood;
    this.standing = understood;
  }

  @Override
  public int line() {
    return number + 1;
  }

  @Override
  public @Nullable Piece next() throws IOException, BrokenOff {
    while (!whole) {
      ByteArrayOutputStream line = new ByteArrayOutputStream(USUAL);
      whole = fill(line);
      if (whole && line.size() == 0) {
        return null;
      }
      number++;
      String text = line.toString(StandardCharsets.UTF_8);
      text = (number == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text).strip();
      Piece piece = line.size() > LONGEST ? tooLong() : text.isEmpty() ? null : piece(text);
      if (piece != null) {
        begun = true;
        return piece;
      }
    }
    return null;
  }

  /// The bytes up to the end of the line, but not much more than the longest line has.
  ///
  /// @return whether the file ends here
  private boolean fill(ByteArrayOutputStream line) throws IOException, BrokenOff {
    int count = 0;
    int next = in.read();
    while (next >= 0 && next != '\n') {
      if (line.size() <= LONGEST) {
        line.write(next);
      }
      if (++count > ENDLESS) {
        throw new BrokenOff(
            number + 1, "The line is longer than 64 MiB; this is no file of transactions.");
      }
      next = in.read();
    }
    return next < 0;
  }

  private @Nullable Piece piece(String text) {
    return switch (json.readUnnumbered(text, number, standing)) {
      case Line.OfMessage(Reading reading) ->
          !begun && isLostOpening(text, reading)
              ? new Piece.OpeningAtFault(number, text, faults(reading))
              : new Piece.Transaction(number, text, checked(text, reading));
      case Line.BatchHeader(Header header, ControlTotals totals) -> opening(text, header, totals);
      case Line.BatchTrailer(ControlTotals totals) -> {
        closed = true;
        yield new Piece.Closing(number, totals);
      }
      case Line.Note _ -> null;
      case Line.Faulty(List<Refusal> faults) ->
          begun
              ? new Piece.Stranger(number, text, faults)
              : new Piece.OpeningAtFault(number, text, faults);
    };
  }

  private Piece opening(String text, Header header, ControlTotals totals) {
    if (begun) {
      return new Piece.Stranger(
          number, text, fault(FareCode.E101, "A line of type BATCH is the first of its file."));
    }
    standing = header;
    opened = true;
    return new Piece.Opening(number, header, totals);
  }

  /// A first line that was meant to speak for the whole file, as far as one can see.
  private static boolean isLostOpening(String text, Reading reading) {
    return reading instanceof Reading.Faulty faulty
        && faulty.header() == null
        && text.contains("\"BATCH\"");
  }

  private static List<Refusal> faults(Reading reading) {
    return reading instanceof Reading.Faulty faulty ? faulty.faults() : List.of();
  }

  private Reading checked(String text, Reading reading) {
    if (closed) {
      return faulty(
          reading,
          text,
          FareCode.E101,
          "Nothing follows the line of type TRAILER; begin another file.");
    }
    return text.indexOf(LOST) < 0
        ? reading
        : faulty(
            reading,
            text,
            FareCode.E100,
            "The line holds a character that is no UTF-8, or was lost before; write it anew.");
  }

  private static Reading faulty(Reading reading, String text, FareCode code, String sentence) {
    Header header =
        switch (reading) {
          case Reading.Valid valid -> valid.message().header();
          case Reading.Faulty faulty -> faulty.header();
        };
    return new Reading.Faulty(header, fault(code, sentence), text);
  }

  private Piece tooLong() {
    return new Piece.Transaction(
        number,
        "",
        new Reading.Faulty(
            null, fault(FareCode.E100, "The line is longer than 1 MiB; no transaction is."), ""));
  }

  private static List<Refusal> fault(FareCode code, String sentence) {
    return List.of(Refusal.of(code, "", sentence));
  }

  @Override
  public String start(ControlTotals totals) {
    MessageId fresh = new MessageId(UUID.randomUUID());
    return (opened ? json.header(anew(fresh), understood, totals) : json.header(fresh, totals))
        + "\n";
  }

  /// The header of this file for another.
  private Header anew(MessageId id) {
    return new Header(
        id,
        null,
        standing.correlationId(),
        standing.sentAt(),
        standing.exchangeCode(),
        standing.schemaVersion(),
        standing.sender(),
        standing.recipient(),
        standing.mode());
  }

  @Override
  public String end(ControlTotals totals) {
    return json.trailer(totals) + "\n";
  }

  @Override
  public String note(int line, List<Fault> faults) {
    return JSON.writeValueAsString(new Note(FareJson.REFUSED, line, faults));
  }

  /// A line that is passed over.
  record Note(String type, int line, List<Fault> errors) {
    Note {
      errors = List.copyOf(errors);
    }
  }
}
