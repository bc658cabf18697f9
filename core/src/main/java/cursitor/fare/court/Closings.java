package cursitor.fare.court;

import cursitor.exchange.CaseKey;
import cursitor.exchange.Decision;
import cursitor.exchange.Effect;
import cursitor.exchange.MessageId;
import cursitor.exchange.Standing;
import cursitor.exchange.WorkItem;
import cursitor.fare.FareCode;
import cursitor.fare.court.CourtAct.WorkItemClosed;
import cursitor.fare.court.RegisterFile.OpenItem;
import cursitor.fare.message.CourtTransaction;
import java.util.UUID;

/// A person has closed a work item, with a reason.
record Closings(Bench bench, WorkItemClosed act) {
  Decision decide() {
    Faults faults = new Faults();
    RegisterSitting sitting = bench.sitting(act.caseFile()).orElse(null);
    OpenItem item =
        sitting == null
            ? null
            : sitting.file().items().stream()
                .filter(each -> each.id().equals(act.workItem()))
                .findFirst()
                .orElse(null);
    if (act.reason().isBlank()) {
      faults.add(FareCode.E101, "reason", "", "Say in the reason why it is closed.");
    } else if (sitting == null) {
      // Money that came for a case the court has no register of (A33).
      bench.minutes().note(closed(act.caseFile(), act.workItem()));
    } else if (item == null) {
      faults.add(
          FareCode.E002, "workItem", "", "There is no such open work item; look at the list.");
    } else {
      close(sitting, item);
    }
    return faults.isEmpty() ? bench.minutes().accepted() : faults.refused();
  }

  private Effect.SettleWorkItem closed(CaseKey caseFile, UUID item) {
    return new Effect.SettleWorkItem(caseFile, item, "closed", act.reason(), act.closedBy());
  }

  private void close(RegisterSitting sitting, OpenItem item) {
    sitting.settle(item, closed(sitting.key(), item.id()));
    MessageId message = item.message();
    if (message == null) {
      return;
    }
    if (item.kind() == WorkItem.Kind.TRACE_MESSAGE && sitting.file().outbound().awaits(message)) {
      bench.minutes().note(new Effect.ResendMessage(sitting.key(), message));
    } else if (item.kind() == WorkItem.Kind.MEND_NOTICE) {
      letGo(sitting, message);
    }
  }

  /// The court does without what was refused. A case/party that was refused whole is not let go,
  /// for without it JUSTIS would take nothing that follows; nor is a recall or a deletion.
  private void letGo(RegisterSitting sitting, MessageId message) {
    bench.minutes().note(new Effect.MarkMessage(message, Standing.CLOSED));
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
