package cursitor.server.mend;

import cursitor.dmv907.ErrorCode;
import cursitor.dmv907.court.CourtFile;
import cursitor.exchange.Act;
import cursitor.exchange.CaseKey;
import cursitor.exchange.Decision;
import cursitor.exchange.Input;
import cursitor.exchange.MessageId;
import cursitor.exchange.Refusal;
import cursitor.exchange.Standing;
import cursitor.exchange.WorkItem;
import cursitor.exchange.WorkItemClosed;
import cursitor.exchange.WorkItemClosed.Unanswered;
import cursitor.fare.court.RegisterFile;
import cursitor.fare.justis.HubFile;
import cursitor.fare.vendor.AccountFile;
import cursitor.server.api.form.Customs;
import cursitor.server.engine.Arrival;
import cursitor.server.engine.Outcome;
import cursitor.server.mend.Bench.Prepared;
import cursitor.server.mend.Worksheet.Remedy;
import cursitor.server.node.Node;
import cursitor.server.node.Rehearsal;
import cursitor.server.store.Direction;
import cursitor.server.store.KeptWorkItem;
import cursitor.server.store.Records;
import cursitor.wire.Octets;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/// Where a person sees to work items: looks at one, tries what to write, sends it again, or closes
/// it with a reason. What is done here is kept, decided and answered like any other request to the
/// desk.
public final class MendingDesk {
  /// The case files of FARE that ask after messages.
  private static final Set<String> OF_FARE =
      Set.of(RegisterFile.KIND, HubFile.KIND, AccountFile.KIND);

  private static final int MOST_TIMES = 100;

  private final Node node;
  private final Records records;
  private final Rehearsal rehearsal;
  private final Map<String, Bench> benches;

  public MendingDesk(Node node) {
    this.node = node;
    records = node.store().records();
    rehearsal = new Rehearsal(node);
    benches =
        Map.of(
            CourtFile.KIND,
            new NoticeBench(records, () -> Customs.at(node.policy(), node.time().instant())),
            RegisterFile.KIND,
            new RegisterBench(records));
  }

  /// A work item, open or not.
  public Optional<Worksheet> find(UUID item) {
    return records.workItem(item).map(this::layOut);
  }

  private Worksheet layOut(KeptWorkItem kept) {
    Bench bench = benches.get(kept.item().caseFile().kind());
    Worksheet sheet =
        bench == null ? new Worksheet(kept, List.of(), Remedy.NONE) : bench.layOut(kept);
    return kept.open() && asksAfterMessage(kept.item()) ? sheet.askingAfterMessage() : sheet;
  }

  /// Whether closing it sends its message once more whoever wishes what: a notice to a DMV always
  /// goes out, for nobody is to be held, or to stay held, by what nobody knows.
  public boolean sendsWhenClosed(Worksheet sheet) {
    return sheet.open()
        && sheet.kept().item().caseFile().kind().equals(CourtFile.KIND)
        && waits(sheet.kept().item());
  }

  /// Whether its message has no answer and need not go out again.
  private boolean asksAfterMessage(WorkItem item) {
    return OF_FARE.contains(item.caseFile().kind()) && waits(item);
  }

  /// Whether it asks after a message that has no answer.
  private boolean waits(WorkItem item) {
    MessageId message = item.message();
    return message != null
        && item.kind() == WorkItem.Kind.TRACE_MESSAGE
        && records.messages(item.caseFile().desk(), message).stream()
            .filter(each -> each.flow().direction() == Direction.SENT)
            .anyMatch(each ->
                each.standing() == Standing.AWAITING || each.standing() == Standing.UNKNOWN);
  }

  /// What would keep the changes from being sent now: the checks of the schema, then the desk's
  /// own. Nothing is kept.
  ///
  /// @return in refusal order; empty where they would be sent
  public List<Refusal> check(Worksheet sheet, Map<String, String> changes) {
    return switch (bench(sheet).prepare(sheet, changes)) {
      case Prepared.AtFault(List<Refusal> faults) -> faults;
      case Prepared.Ready(Act act) ->
          rehearsal.of(act) instanceof Decision.Refused refused ? refused.refusals() : List.of();
    };
  }

  /// What would send it again as it was, for whoever hands it in; nothing where there is nothing to
  /// send, or where its form is at fault by now.
  public Optional<Act> asItWas(Worksheet sheet) {
    return sheet.remedy() != Remedy.NONE
            && bench(sheet).prepare(sheet, Map.of()) instanceof Prepared.Ready(Act act)
        ? Optional.of(act)
        : Optional.empty();
  }

  /// Sends it again with the changes. The same changes twice are one message.
  ///
  /// @throws IllegalStateException where there is nothing to send
  public Sent send(Worksheet sheet, Map<String, String> changes) {
    if (sheet.remedy() == Remedy.NONE) {
      throw new IllegalStateException("there is nothing to send from this work item");
    }
    String written = new TreeMap<>(changes).toString();
    return switch (bench(sheet).prepare(sheet, changes)) {
      case Prepared.AtFault(List<Refusal> faults) -> new Sent.NotSent(faults);
      case Prepared.Ready(Act act) -> submit(sheet, act, "mend " + sheet.id() + " " + written);
    };
  }

  /// Closes it without a corrected message, whichever desk it is of and whoever raised it.
  ///
  /// @param unanswered what becomes of the message it asks after
  /// @param reason why; where it is blank nothing is done
  /// @param person by the name of the account
  public Sent close(Worksheet sheet, Unanswered unanswered, String reason, String person) {
    if (reason.isBlank()) {
      return new Sent.NotSent(
          List.of(Refusal.of(ErrorCode.E101, "reason", "This field is missing; add it.")));
    }
    CaseKey file = sheet.kept().item().caseFile();
    String how = unanswered == Unanswered.LEAVE ? " unsent " : " ";
    return submit(
        sheet,
        new WorkItemClosed(file, sheet.id(), reason, person, unanswered),
        "close " + sheet.id() + how + person + " " + reason);
  }

  /// What became of what a person did.
  public sealed interface Sent {
    /// The desk has accepted and kept it.
    record Accepted(Outcome outcome) implements Sent {}

    /// Nothing was sent.
    ///
    /// @param refusals why not; never empty
    record NotSent(List<Refusal> refusals) implements Sent {
      public NotSent {
        refusals = List.copyOf(refusals);
      }
    }

    /// A defect stopped it; it is kept, and an engineer must look.
    record Parked(long receipt) implements Sent {}
  }

  private Bench bench(Worksheet sheet) {
    Bench bench = benches.get(sheet.kept().item().caseFile().kind());
    if (bench == null) {
      throw new IllegalStateException("nobody sees to work items of this kind from here");
    }
    return bench;
  }

  /// What is done twice is one act, unless the item is open all the same: then it was opened again
  /// since, or could not be done before, and it is another one.
  private Sent submit(Worksheet sheet, Act act, String written) {
    Outcome outcome = submit(act, written);
    for (int time = 2; outcome.repeated() && isDoneInVain(sheet, outcome, time); time++) {
      outcome = submit(act, written + " (" + time + ")");
    }
    return told(outcome);
  }

  private boolean isDoneInVain(Worksheet sheet, Outcome outcome, int time) {
    return outcome.verdict() == Outcome.Verdict.ACCEPTED
        && time <= MOST_TIMES
        && records.workItem(sheet.id()).filter(KeptWorkItem::open).isPresent();
  }

  private Outcome submit(Act act, String written) {
    byte[] kept = written.getBytes(StandardCharsets.UTF_8);
    MessageId id = new MessageId(UUID.nameUUIDFromBytes(kept));
    return node.submit(
        new Arrival.Acted(act.desk(), id, new Input.ActPerformed(act), Octets.of(kept)));
  }

  private static Sent told(Outcome outcome) {
    return switch (outcome.verdict()) {
      case ACCEPTED -> new Sent.Accepted(outcome);
      case REFUSED, CONFLICT, MENDED -> new Sent.NotSent(outcome.refusals());
      case PARKED, QUARANTINED -> new Sent.Parked(outcome.receipt());
    };
  }
}
