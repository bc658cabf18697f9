package cursitor.fare.court;

import cursitor.exchange.Decision;
import cursitor.exchange.Effect;
import cursitor.exchange.MessageId;
import cursitor.exchange.Refusal;
import cursitor.exchange.WorkItem;
import cursitor.exchange.WorkItemClosed;
import cursitor.fare.court.RegisterFile.OpenItem;
import cursitor.fare.lane.Closing;
import cursitor.fare.message.CourtTransaction;
import java.util.List;
import java.util.Optional;

/// A person has closed a work item of a register, with a reason.
record Closings(Bench bench, WorkItemClosed act) {
  Decision decide() {
    RegisterSitting sitting = bench.sitting(act.caseFile()).orElse(null);
    if (sitting == null) {
      return Closing.refused(Closing.fault(act));
    }
    Optional<Refusal> fault = Closing.fault(act, sitting.file());
    if (fault.isPresent()) {
      return Closing.refused(fault.get());
    }
    sitting.file().items().stream()
        .filter(each -> each.id().equals(act.workItem()))
        .findFirst()
        .ifPresent(item -> close(sitting, item));
    return bench.minutes().accepted();
  }

  private void close(RegisterSitting sitting, OpenItem item) {
    sitting.drop(item);
    effects(sitting, item).forEach(bench.minutes()::note);
    MessageId message = item.message();
    if (message != null && item.kind() == WorkItem.Kind.MEND_NOTICE) {
      letGo(sitting, message);
    }
  }

  private List<Effect> effects(RegisterSitting sitting, OpenItem item) {
    MessageId message = item.message();
    if (message == null) {
      return Closing.closed(act);
    }
    return switch (item.kind()) {
      case MEND_NOTICE -> Closing.closedRefused(act, message);
      case TRACE_MESSAGE ->
          sitting.file().outbound().awaits(message)
              ? Closing.closedUnanswered(act, message)
              : Closing.closed(act);
      default -> Closing.closed(act);
    };
  }

  /// The court does without what was refused. A case/party that was refused whole is not let go,
  /// for without it JUSTIS would take nothing that follows; nor is a recall or a deletion.
  private static void letGo(RegisterSitting sitting, MessageId message) {
    sitting.become(file ->
        file.withNotTaken(
            file.notTaken().stream()
                .filter(each ->
                    !each.message().equals(message)
                        || each.transaction() instanceof CourtTransaction.CaseAdd
                        || Answers.endsKey(each.transaction()))
                .toList()));
  }
}
