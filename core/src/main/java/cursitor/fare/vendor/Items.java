package cursitor.fare.vendor;

import cursitor.exchange.Effect;
import cursitor.exchange.MessageId;
import cursitor.exchange.Standing;
import cursitor.exchange.WorkItem;
import cursitor.exchange.WorkItemClosed;
import cursitor.fare.FareCode;
import cursitor.fare.lane.Closing;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The work items of one account on one occasion.
final class Items {
  static final String NO_ADDRESS = "NO_ADDRESS";
  static final String POSSIBLE_DEATH = "POSSIBLE_DEATH";
  static final String POLICY_MISSING = "POLICY_MISSING";
  static final String ANSWER_OVERDUE = "ANSWER_OVERDUE";

  private final AccountSitting sitting;

  Items(AccountSitting sitting) {
    this.sitting = sitting;
  }

  /// Asks a person to look into the case.
  void review(String code, String sentence) {
    raise(WorkItem.Kind.REVIEW_CASE, code, null, false, sentence);
  }

  /// Asks a person what became of a message.
  void trace(String code, @Nullable MessageId message, String sentence) {
    if (message == null || sitting.file().items().stream().noneMatch(about(message))) {
      raise(WorkItem.Kind.TRACE_MESSAGE, code, message, false, sentence);
    }
  }

  /// A message of ours was refused. Its standing stays refused until the item is closed or mended.
  void refused(String code, MessageId message, String sentence) {
    settle(about(message), "overtaken", "it was answered");
    raise(WorkItem.Kind.MEND_NOTICE, code, message, true, sentence);
  }

  private void raise(
      WorkItem.Kind kind,
      String code,
      @Nullable MessageId message,
      boolean refused,
      String sentence) {
    AccountFile file = sitting.file();
    boolean open =
        file.items().stream()
            .anyMatch(each -> each.code().equals(code) && Objects.equals(each.message(), message));
    if (!open) {
      UUID id =
          sitting
              .minutes()
              .raise(file.key(), kind, file.party().toString(), message, code, sentence, List.of());
      List<OpenItem> items = new ArrayList<>(file.items());
      items.add(new OpenItem(id, code, message, refused));
      sitting.set(file.items(items));
    }
  }

  /// Settles what there is of a code.
  void settle(String code, String outcome, String reason) {
    settle(each -> each.code().equals(code), outcome, reason);
  }

  /// Settles what there is about a message.
  void answered(MessageId message) {
    settle(about(message).and(each -> !each.refused()), "overtaken", "it was answered");
  }

  /// A refused message was made good by another one.
  void mended(MessageId message) {
    if (sitting.file().items().stream().anyMatch(about(message).and(OpenItem::refused))) {
      sitting.minutes().note(new Effect.MarkMessage(message, Standing.MENDED));
    }
    settle(about(message), "mended", "a corrected request was sent");
  }

  /// A refused message needs no mending any more: what it asked for is not wanted.
  void givenUp(MessageId message) {
    sitting.file().items().stream().filter(about(message)).forEach(this::markClosed);
    settle(about(message), "overtaken", "nothing is asked for any more");
  }

  /// Settles everything: the account has ended.
  void settleAll(String reason) {
    sitting.file().items().forEach(this::markClosed);
    settle(_ -> true, "overtaken", reason);
  }

  /// A person closes an item.
  void close(OpenItem item, WorkItemClosed how) {
    effects(item, how).forEach(sitting.minutes()::note);
    sitting.set(without(each -> each.equals(item)));
  }

  private static List<Effect> effects(OpenItem item, WorkItemClosed how) {
    MessageId message = item.message();
    if (message == null) {
      return Closing.closed(how);
    }
    return item.refused()
        ? Closing.closedRefused(how, message)
        : Closing.closedUnanswered(how, message);
  }

  private void markClosed(OpenItem item) {
    MessageId message = item.message();
    if (item.refused() && message != null) {
      sitting.minutes().note(new Effect.MarkMessage(message, Standing.CLOSED));
    }
  }

  private void settle(Predicate<OpenItem> which, String outcome, String reason) {
    for (OpenItem item : sitting.file().items()) {
      if (which.test(item)) {
        sitting
            .minutes()
            .note(new Effect.SettleWorkItem(sitting.file().key(), item.id(), outcome, reason, ""));
      }
    }
    sitting.set(without(which));
  }

  private AccountFile without(Predicate<OpenItem> which) {
    AccountFile file = sitting.file();
    return file.items(file.items().stream().filter(which.negate()).toList());
  }

  private static Predicate<OpenItem> about(MessageId message) {
    return each -> message.equals(each.message());
  }

  /// A gap that lasts.
  void gap() {
    trace(
        FareCode.E005.code(),
        null,
        "Transactions of JUSTIS are missing and those behind them wait. Ask JUSTIS to send them.");
  }
}
