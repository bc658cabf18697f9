package cursitor.server.mend;

import cursitor.dmv907.ErrorCode;
import cursitor.dmv907.court.CourtFile;
import cursitor.exchange.Act;
import cursitor.exchange.Decision;
import cursitor.exchange.Input;
import cursitor.exchange.MessageId;
import cursitor.exchange.Refusal;
import cursitor.fare.court.RegisterFile;
import cursitor.server.api.form.Customs;
import cursitor.server.engine.Arrival;
import cursitor.server.engine.Outcome;
import cursitor.server.mend.Bench.Prepared;
import cursitor.server.mend.Worksheet.Remedy;
import cursitor.server.node.Node;
import cursitor.server.node.Rehearsal;
import cursitor.server.store.KeptWorkItem;
import cursitor.wire.Octets;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/// Where a person sees to work items: looks at one, tries what to write, sends it again, or closes
/// it with a reason. What is done here is kept, decided and answered like any other request to the
/// desk.
public final class MendingDesk {
  private final Node node;
  private final Rehearsal rehearsal;
  private final Map<String, Bench> benches;

  public MendingDesk(Node node) {
    this.node = node;
    rehearsal = new Rehearsal(node);
    benches =
        Map.of(
            CourtFile.KIND,
            new NoticeBench(
                node.store().records(), () -> Customs.at(node.policy(), node.time().instant())),
            RegisterFile.KIND,
            new RegisterBench(node.store().records()));
  }

  /// A work item, open or not.
  public Optional<Worksheet> find(UUID item) {
    return node.store().records().workItem(item).map(this::layOut);
  }

  private Worksheet layOut(KeptWorkItem kept) {
    Bench bench = benches.get(kept.item().caseFile().kind());
    return bench == null ? new Worksheet(kept, List.of(), Remedy.NONE) : bench.layOut(kept);
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
      case Prepared.Ready(Act act) -> submit(act, "mend " + sheet.id() + " " + written);
    };
  }

  /// Whether somebody can close it: what JUSTIS, a vendor or the MVD has to see to ends by itself
  /// when what is missing comes.
  public boolean closes(Worksheet sheet) {
    return benches.containsKey(sheet.kept().item().caseFile().kind());
  }

  /// Closes it without a corrected message.
  ///
  /// @param reason why; where it is blank nothing is done
  /// @param person by the name of the account
  public Sent close(Worksheet sheet, String reason, String person) {
    if (reason.isBlank()) {
      return new Sent.NotSent(
          List.of(Refusal.of(ErrorCode.E101, "reason", "This field is missing; add it.")));
    }
    Act act = bench(sheet).closing(sheet.kept(), reason, person);
    return submit(act, "close " + sheet.id() + " " + person + " " + reason);
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

  private Sent submit(Act act, String written) {
    byte[] kept = written.getBytes(StandardCharsets.UTF_8);
    MessageId id = new MessageId(UUID.nameUUIDFromBytes(kept));
    Outcome outcome =
        node.submit(
            new Arrival.Acted(act.desk(), id, new Input.ActPerformed(act), Octets.of(kept)));
    return switch (outcome.verdict()) {
      case ACCEPTED -> new Sent.Accepted(outcome);
      case REFUSED, CONFLICT, MENDED -> new Sent.NotSent(outcome.refusals());
      case PARKED, QUARANTINED -> new Sent.Parked(outcome.receipt());
    };
  }
}
