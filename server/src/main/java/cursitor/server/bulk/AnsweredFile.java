package cursitor.server.bulk;

import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.fare.message.CourtTransaction;
import cursitor.server.bulk.LoadSummary.End;
import cursitor.server.bulk.LoadSummary.Stop;
import cursitor.server.bulk.RecordResult.Kind;
import cursitor.wire.fare.ControlTotals;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A file that another process has taken, beside the answers to it: read once more, so that it can
/// be counted and what was refused be taken out of it.
public final class AnsweredFile {
  private final OrganizationId court;
  private final Pieces pieces;
  private final RejectFile rejects;
  private final LoadTally tally = new LoadTally();
  private @Nullable ControlTotals announced;
  private boolean agree = true;
  private int totals;
  private int compared;
  private @Nullable Stop stop;
  private End end = End.WHOLE;

  public AnsweredFile(OrganizationId court, Pieces pieces, RejectFile rejects) {
    this.court = court;
    this.pieces = pieces;
    this.rejects = rejects;
  }

  /// The next answer. They come in the order of the file.
  ///
  /// @param place among the transactions; 0 for what is none
  /// @param sent how many messages because of it
  /// @throws IOException where the file is not the one that was answered
  public void answered(
      int line, int place, Kind kind, boolean repeated, int sent, List<Fault> faults)
      throws IOException {
    if (place > 0) {
      Piece.Transaction transaction = transaction(line);
      CourtTransaction readable =
          Submission.of(court, transaction.text(), transaction.reading(), OperatingMode.PRODUCTION)
              .transaction();
      tally.came(readable);
      tally.became(kind, repeated, sent, readable, !transaction.text().isEmpty());
      if (kind.comesBack()) {
        rejects.take(line, faults, transaction.text());
      }
      return;
    }
    switch (kind) {
      case NOT_KEPT -> stop(End.NOT_KEPT, line, faults);
      case HEADER_REFUSED -> stop(End.HEADER_REFUSED, line, faults);
      case BROKEN_OFF -> stop(End.BROKEN_OFF, line, faults);
      case TOTALS_AGREE -> compared++;
      case TOTALS_DIFFER -> {
        compared++;
        agree = false;
      }
      case ACCEPTED, REFUSED, MENDED, PARKED -> agree = false;
    }
  }

  private void stop(End how, int line, List<Fault> faults) {
    if (stop == null) {
      end = how;
      stop = new Stop(line, faults.isEmpty() ? Stop.NOT_KEPT : faults.getFirst().detail());
    }
  }

  private Piece.Transaction transaction(int line) throws IOException {
    Piece piece = next();
    while (piece != null && !(piece instanceof Piece.Transaction)) {
      piece = next();
    }
    if (piece instanceof Piece.Transaction transaction && transaction.line() == line) {
      return transaction;
    }
    throw new IOException("The file was changed while it was loaded; load it again.");
  }

  private @Nullable Piece next() throws IOException {
    try {
      Piece piece = pieces.next();
      announce(piece);
      return piece;
    } catch (BrokenOff e) {
      return null;
    }
  }

  private void announce(@Nullable Piece piece) {
    switch (piece) {
      case Piece.Opening(_, _, ControlTotals inFront) -> announced(inFront);
      case Piece.Closing(_, ControlTotals behind) -> announced(behind);
      case null, default -> {}
    }
  }

  private void announced(ControlTotals told) {
    totals++;
    announced = announced == null ? told : announced;
  }

  /// What became of the whole file. To be asked when all answers are in.
  ///
  /// @throws IOException where answers are missing
  public LoadSummary summary() throws IOException {
    if (end == End.WHOLE) {
      readOver();
    }
    return tally.summary(end, announced, stop, agree && stop == null);
  }

  /// Nothing is left in the file but what has no answer of its own.
  private void readOver() throws IOException {
    for (Piece piece = next(); piece != null; piece = next()) {
      if (piece instanceof Piece.Transaction) {
        throw brokenOff(piece.line());
      }
    }
    if (compared < totals) {
      throw brokenOff(pieces.line());
    }
  }

  private static IOException brokenOff(int line) {
    return new IOException(
        "The answer broke off before that to line "
            + line
            + ". Load the file again; what is done is not done twice.");
  }

  /// The control totals of what comes back.
  public ControlTotals comingBack() {
    return tally.back(announced);
  }
}
