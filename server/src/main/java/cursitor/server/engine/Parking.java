package cursitor.server.engine;

import cursitor.exchange.CaseKey;
import cursitor.exchange.Header;
import cursitor.exchange.Input;
import cursitor.exchange.MessageId;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Standing;
import cursitor.server.engine.Outcome.Verdict;
import cursitor.server.store.Flow;
import cursitor.server.store.ledger.MessageRow;
import cursitor.server.store.ledger.Row;
import cursitor.wire.Octets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Keeps an arrival that met a defect of ours or that the database does not take, so that nothing
/// is lost and somebody looks. It is decided afresh when it comes again; the work item is raised
/// once, and is open again when it was closed and the defect is met once more.
final class Parking {
  private final Turn turn;
  private final boolean withoutSubject;

  Parking(Turn turn) {
    this(turn, false);
  }

  private Parking(Turn turn, boolean withoutSubject) {
    this.turn = turn;
    this.withoutSubject = withoutSubject;
  }

  /// For an arrival of which the database refuses something: of what it says, only its bytes are
  /// kept.
  static Parking withoutSubject(Turn turn) {
    return new Parking(turn, true);
  }

  Outcome park(Prepared prepared) {
    return switch (prepared.arrival()) {
      case Arrival.Valid valid -> park(prepared, turn.letter(prepared, valid));
      case Arrival.Faulty faulty -> park(prepared, faulty);
      case Arrival.Acted acted -> park(prepared, turn.letter(prepared, acted));
      case Arrival.Internal internal -> park(internal);
      case Arrival.Reviewed reviewed ->
          raise(reviewed.desk(), null, OperatingMode.PRODUCTION, 0, null);
      case Arrival.Attempted attempted ->
          raise(attempted.desk(), null, OperatingMode.PRODUCTION, 0, attempted.attempt().message());
    };
  }

  private Outcome park(Prepared prepared, Arrival.Faulty faulty) {
    Header read = faulty.header();
    Header header = read == null ? turn.unread(faulty) : read;
    Flow flow = Turn.flow(faulty.desk(), faulty.caller(), header);
    return park(prepared, turn.letter(prepared, flow, header));
  }

  private Outcome park(Prepared prepared, MessageRow.Letter read) {
    MessageRow.Letter letter = withoutSubject ? read.withoutSubject() : read;
    Received before = Received.before(turn.draft(), letter);
    MessageRow row = before.row(turn.draft(), letter);
    new RequestTurn(turn).keepBytes(prepared, row);
    // What has its answer, and was only to be told it again, stays settled.
    turn.draft().keep(row.answer() == 0 ? row.with(Standing.PARKED) : row);
    return isShown(row.number())
        ? outcome(row.number(), true)
        : raise(row.flow().desk(), null, row.flow().mode(), row.number(), row.id());
  }

  private boolean isShown(long receipt) {
    return turn.draft()
        .work(Effects.parked(receipt))
        .filter(work -> work.settlement() == null)
        .isPresent();
  }

  /// An alarm that met a defect does not ring again by itself.
  private Outcome park(Arrival.Internal internal) {
    return switch (internal.input()) {
      case Input.AlarmRang(CaseKey key, String alarm) -> {
        turn.draft().cancelAlarm(key, alarm);
        yield raise(internal.desk(), key, key.mode(), 0, null);
      }
      case Input.DeliveryReported(CaseKey key, MessageId message, _) ->
          raise(internal.desk(), key, key.mode(), 0, message);
      case Input.MessageReceived _, Input.AnswerReceived _, Input.ActPerformed _ ->
          outcome(0, false);
    };
  }

  private Outcome raise(
      OrganizationId desk,
      @Nullable CaseKey caseFile,
      OperatingMode mode,
      long receipt,
      @Nullable MessageId message) {
    Optional<Row.Work> before =
        receipt == 0 ? Optional.empty() : turn.draft().work(Effects.parked(receipt));
    if (before.isPresent()) {
      turn.draft().keep(before.get().reopened());
      return outcome(receipt, false);
    }
    CaseKey key = caseFile != null ? caseFile : OwnItems.about(desk, mode, message);
    UUID id = receipt == 0 ? turn.occasion().id(-2) : Effects.parked(receipt);
    new Effects(turn, desk, receipt).raise(OwnItems.parked(why(receipt), id, key, message));
    return outcome(receipt, false);
  }

  private OwnItems.Parked why(long receipt) {
    if (receipt == 0) {
      return OwnItems.Parked.STEP;
    }
    return withoutSubject ? OwnItems.Parked.UNWRITABLE : OwnItems.Parked.DEFECT;
  }

  private static Outcome outcome(long receipt, boolean repeated) {
    return new Outcome(receipt, Verdict.PARKED, repeated, Octets.NONE, List.of());
  }
}
