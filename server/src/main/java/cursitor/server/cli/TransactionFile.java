package cursitor.server.cli;

import cursitor.exchange.Header;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Refusal;
import cursitor.fare.FareCode;
import cursitor.server.bulk.BrokenOff;
import cursitor.server.bulk.Fault;
import cursitor.server.bulk.Format;
import cursitor.server.bulk.Formats;
import cursitor.server.bulk.Piece;
import cursitor.server.bulk.Pieces;
import cursitor.server.bulk.Submission;
import cursitor.server.node.ServedCodecs;
import cursitor.wire.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A file of transactions of FARE as `check` judges it: each by schema and wire rules. Which court
/// sends it, and what the law says, is seen when it is loaded.
final class TransactionFile {
  private static final int HEAD = 4 * 1024;
  private static final Pattern BATCH = Pattern.compile("<([\\w.-]+:)?Batch[\\s>]");
  private static final OrganizationId ANYBODY = new OrganizationId(Header.UNKNOWN);

  private final List<String> details = new ArrayList<>();
  private String first = "";
  private int transactions;

  private TransactionFile() {}

  /// The form of a file of transactions; null for what is none.
  static @Nullable Format format(Path file) throws IOException {
    try (InputStream in = Formats.unpacked(file)) {
      Format format = Formats.seen(in);
      boolean isOne =
          format == Format.NDJSON
              || BATCH.matcher(new String(in.readNBytes(HEAD), StandardCharsets.UTF_8)).find();
      return isOne ? format : null;
    }
  }

  static Verdict judge(Path file, Format format) throws IOException {
    TransactionFile judged = new TransactionFile();
    try (InputStream in = Formats.unpacked(file)) {
      judged.read(
          Formats.of(ServedCodecs.fareCodec())
              .open(format, in, Submission.standing(ANYBODY, ANYBODY, Instant.EPOCH)));
    }
    return new Verdict(
        judged.first.isEmpty(),
        "transactions",
        judged.first.isEmpty() ? String.valueOf(judged.transactions) : judged.first,
        judged.details);
  }

  private void read(Pieces pieces) throws IOException {
    try {
      for (Piece piece = pieces.next(); piece != null; piece = pieces.next()) {
        switch (piece) {
          case Piece.Transaction(int line, _, Reading reading) -> {
            transactions++;
            if (reading instanceof Reading.Faulty faulty) {
              faults(line, faulty.faults());
            }
          }
          case Piece.OpeningAtFault(int line, _, var faults) -> faults(line, faults);
          case Piece.Stranger(int line, _, var faults) -> faults(line, faults);
          case Piece.Opening _, Piece.Closing _ -> {}
        }
      }
    } catch (BrokenOff e) {
      fault(e.line(), new Fault("", FareCode.E100.code(), e.sentence()));
    }
  }

  private void faults(int line, List<Refusal> faults) {
    faults.forEach(fault -> fault(line, Fault.of(fault)));
  }

  private void fault(int line, Fault fault) {
    first = first.isEmpty() ? fault.code() : first;
    details.add("line " + line + ": " + Words.of(fault));
  }
}
