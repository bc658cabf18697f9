package cursitor.server.bulk;

import cursitor.exchange.Header;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Refusal;
import cursitor.fare.FareCode;
import cursitor.fare.message.CourtTransaction;
import cursitor.server.bulk.LoadSummary.End;
import cursitor.server.bulk.LoadSummary.Stop;
import cursitor.server.bulk.RecordResult.Kind;
import cursitor.server.engine.Arrival;
import cursitor.server.engine.Outcome;
import cursitor.server.engine.Underway;
import cursitor.server.store.Priority;
import cursitor.server.store.StoreFailure;
import cursitor.wire.fare.ControlTotals;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One file of transactions on its way through. Some are read and decided at a time, each by
/// itself, and the next are read meanwhile; so a file may be of any length. For one file.
public final class Load {
  private static final int TOGETHER = 100;
  private static final int TOGETHER_CHARACTERS = 256 * 1024;

  /// While some are being decided and others written, further ones are read and wait, so that the
  /// next commit takes many.
  private static final int GROUPS_UNDER_WAY = 16;

  private static final String SEND_AGAIN = " Send the file again; what is done is not done twice.";

  private final OrganizationId court;
  private final Intake intake;
  private final Results results;
  private final LoadTally tally = new LoadTally();
  private final Queue<Group> groups = new ArrayDeque<>();
  private List<Waiting> waiting = new ArrayList<>();
  private int waitingCharacters;
  private Header standing;
  private Piece.@Nullable Opening opening;
  private @Nullable ControlTotals announced;
  private @Nullable Stop stop;
  private boolean agree = true;

  /// @param standing what is so where the file does not say
  public Load(OrganizationId court, Header standing, Intake intake, Results results) {
    this.court = court;
    this.standing = standing;
    this.intake = intake;
    this.results = results;
  }

  /// Who is told what became of each piece, in the order of the file.
  public interface Results {
    /// What became of the next piece.
    ///
    /// @param text of a transaction, exactly as it came; empty where it is longer than any, and for
    ///   what is none
    void told(RecordResult result, String text) throws IOException;
  }

  /// A piece that is to be decided.
  ///
  /// @param place among the transactions; 0 for what is none
  private record Waiting(
      int line,
      int place,
      String text,
      Arrival.Acted arrival,
      @Nullable CourtTransaction transaction) {}

  /// Pieces that were handed in together.
  private record Group(List<Waiting> pieces, Underway underway) {}

  /// Takes the whole file.
  ///
  /// @throws IOException where the results cannot be written
  public LoadSummary take(Pieces pieces) throws IOException {
    try {
      Piece piece = next(pieces);
      while (piece != null) {
        if (atFault(piece) instanceof Piece.OpeningAtFault fault) {
          return headerRefused(fault);
        }
        take(piece);
        piece = next(pieces);
      }
      finish();
      return stop == null ? whole() : brokenOff(stop);
    } catch (StoreFailure failure) {
      return notKept();
    }
  }

  /// The next piece; null where there is none, or none that can be read.
  private @Nullable Piece next(Pieces pieces) {
    try {
      return pieces.next();
    } catch (BrokenOff e) {
      stop = new Stop(e.line(), e.sentence());
    } catch (IOException _) {
      stop = new Stop(pieces.line(), "The file ends in the middle.");
    }
    return null;
  }

  private Piece atFault(Piece piece) {
    return piece instanceof Piece.Opening(int line, Header header, _)
            && !header.sender().equals(court)
        ? new Piece.OpeningAtFault(line, "", Submission.notAllowed())
        : piece;
  }

  private void take(Piece piece) throws IOException {
    switch (piece) {
      case Piece.Opening first -> {
        opening = first;
        announced = first.totals();
        standing = first.header();
      }
      case Piece.Transaction(int line, String text, var reading) -> {
        Submission made = Submission.of(court, text, reading, standing.mode());
        int place = tally.came(made.transaction());
        await(new Waiting(line, place, text, made.arrival(), made.transaction()));
      }
      case Piece.Closing(int line, ControlTotals totals) -> {
        finish();
        announced = announced == null ? totals : announced;
        compare(line, totals);
      }
      case Piece.Stranger(int line, String text, var faults) -> {
        Submission made = Submission.stranger(court, text, standing.mode(), faults);
        await(new Waiting(line, 0, text, made.arrival(), null));
      }
      case Piece.OpeningAtFault _ -> throw new IllegalStateException("ends the file");
    }
  }

  private void await(Waiting next) throws IOException {
    waiting.add(next);
    waitingCharacters += next.text().length();
    if (waiting.size() >= TOGETHER || waitingCharacters >= TOGETHER_CHARACTERS) {
      handIn();
    }
  }

  /// What could not be handed in stays with what waits.
  private void handIn() throws IOException {
    if (groups.size() == GROUPS_UNDER_WAY) {
      settle(groups.element());
    }
    List<Arrival> arrivals = waiting.stream().<Arrival>map(Waiting::arrival).toList();
    groups.add(new Group(waiting, intake.handIn(arrivals, Priority.BACKLOG)));
    waiting = new ArrayList<>();
    waitingCharacters = 0;
  }

  /// Waits for everything that was read.
  private void finish() throws IOException {
    if (!waiting.isEmpty()) {
      handIn();
    }
    while (!groups.isEmpty()) {
      settle(groups.element());
    }
  }

  /// The first group under way. It leaves the others where it could be kept.
  private void settle(Group first) throws IOException {
    List<Outcome> outcomes = first.underway().await();
    groups.remove();
    for (int i = 0; i < outcomes.size(); i++) {
      Waiting each = first.pieces().get(i);
      RecordResult result = result(each, outcomes.get(i));
      if (each.place() > 0) {
        tally.became(
            result.kind(),
            result.repeated(),
            result.sent().size(),
            each.transaction(),
            !each.text().isEmpty());
      } else {
        agree = false;
      }
      results.told(result, each.place() > 0 ? each.text() : "");
    }
  }

  private static RecordResult result(Waiting each, Outcome outcome) {
    return new RecordResult(
        each.line(),
        each.place(),
        switch (outcome.verdict()) {
          case ACCEPTED -> Kind.ACCEPTED;
          case REFUSED, CONFLICT -> Kind.REFUSED;
          case MENDED -> Kind.MENDED;
          case PARKED, QUARANTINED -> Kind.PARKED;
        },
        outcome.receipt(),
        outcome.repeated(),
        outcome.sent(),
        outcome.refusals());
  }

  /// What came is decided already; a difference says that something did not come or came twice.
  private void compare(int line, ControlTotals totals) throws IOException {
    ControlTotals came = tally.came();
    boolean same =
        came.count() == totals.count()
            && came.amount() == totals.amount()
            && (totals.byCode().isEmpty() || came.byCode().equals(totals.byCode()));
    agree &= same;
    if (same) {
      tell(RecordResult.of(line, Kind.TOTALS_AGREE, List.of()));
      return;
    }
    String sentence =
        "The lines that could be read are %d, and %d were announced; compare total and codes, and send what is missing."
            .formatted(came.count(), totals.count());
    String unread =
        tally.unreadable() == 0
            ? ""
            : " Besides, %d could not be read; mend those first.".formatted(tally.unreadable());
    tell(
        RecordResult.of(
            line,
            Kind.TOTALS_DIFFER,
            List.of(Refusal.of(FareCode.E101, "count", sentence + unread))));
  }

  private LoadSummary whole() throws IOException {
    if (opening != null) {
      compare(opening.line(), opening.totals());
    }
    return tally.summary(End.WHOLE, announced, null, agree);
  }

  /// It is kept like anything that is refused.
  private LoadSummary headerRefused(Piece.OpeningAtFault fault) throws IOException {
    Submission kept = Submission.stranger(court, fault.text(), standing.mode(), fault.faults());
    Outcome outcome = intake.handIn(List.of(kept.arrival()), Priority.BACKLOG).await().getFirst();
    tell(
        new RecordResult(
            fault.line(),
            0,
            Kind.HEADER_REFUSED,
            outcome.receipt(),
            outcome.repeated(),
            List.of(),
            fault.faults()));
    Stop there =
        new Stop(
            fault.line(),
            "What stands in front of the transactions is at fault, and none of them was done. Mend"
                + " it and send the file again.");
    return tally.summary(End.HEADER_REFUSED, announced, there, false);
  }

  private LoadSummary brokenOff(Stop there) throws IOException {
    Stop told = new Stop(there.line(), there.sentence() + SEND_AGAIN);
    Refusal refusal = Refusal.of(FareCode.E100, "", told.sentence());
    tell(RecordResult.of(there.line(), Kind.BROKEN_OFF, List.of(refusal)));
    return tally.summary(End.BROKEN_OFF, announced, told, false);
  }

  private LoadSummary notKept() throws IOException {
    List<Waiting> fallen =
        Stream.concat(groups.stream().flatMap(group -> group.pieces().stream()), waiting.stream())
            .toList();
    for (Waiting each : fallen) {
      tell(RecordResult.of(each.line(), Kind.NOT_KEPT, List.of()));
    }
    int line = fallen.isEmpty() ? 1 : fallen.getFirst().line();
    Stop there = new Stop(line, Stop.NOT_KEPT);
    return tally.summary(End.NOT_KEPT, announced, there, false);
  }

  private void tell(RecordResult result) throws IOException {
    results.told(result, "");
  }

  /// The control totals of what comes back to be mended, once the file is taken.
  public ControlTotals comingBack() {
    return tally.back(announced);
  }
}
