package cursitor.server.api;

import cursitor.exchange.CaseKey;
import cursitor.exchange.MessageId;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.WorkItem;
import cursitor.server.store.KeptWorkItem;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A work item as the court reads it.
///
/// @param caseFile docket number and participant id
/// @param messageId the message that was refused, where there is one
/// @param sentence what is wrong and what to do
/// @param mend the fields to mend; empty where there is nothing to mend
/// @param settlement null while it is open
record WorkItemView(
    UUID id,
    WorkItem.Kind kind,
    OperatingMode mode,
    String caseFile,
    String abstractId,
    @Nullable String messageId,
    String code,
    String sentence,
    List<MendView> mend,
    Instant raisedAt,
    boolean open,
    @Nullable SettlementView settlement) {
  WorkItemView {
    mend = List.copyOf(mend);
  }

  static WorkItemView of(KeptWorkItem kept) {
    WorkItem item = kept.item();
    CaseKey file = item.caseFile();
    MessageId message = item.message();
    return new WorkItemView(
        item.id(),
        item.kind(),
        file.mode(),
        file.name(),
        item.subject(),
        message == null ? null : message.toString(),
        item.code(),
        item.sentence(),
        item.mend().stream().map(MendView::of).toList(),
        kept.raisedAt(),
        kept.open(),
        SettlementView.of(kept.settlement()));
  }

  /// A field to mend.
  record MendView(String field, String detail) {
    static MendView of(WorkItem.Field field) {
      return new MendView(field.name(), field.detail());
    }
  }

  /// How a work item ended.
  ///
  /// @param outcome `mended`, `closed` or `overtaken`
  /// @param closedBy empty unless a person closed it
  record SettlementView(Instant at, String outcome, String reason, String closedBy) {
    static @Nullable SettlementView of(KeptWorkItem.@Nullable Settlement settlement) {
      return settlement == null
          ? null
          : new SettlementView(
              settlement.at(), settlement.outcome(), settlement.reason(), settlement.closedBy());
    }
  }
}
