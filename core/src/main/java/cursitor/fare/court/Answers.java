package cursitor.fare.court;

import cursitor.exchange.DeliveryTrouble;
import cursitor.exchange.Effect;
import cursitor.exchange.MessageId;
import cursitor.exchange.Standing;
import cursitor.exchange.WorkItem;
import cursitor.fare.FareCode;
import cursitor.fare.caseparty.FlagChange;
import cursitor.fare.court.RegisterFile.NotTaken;
import cursitor.fare.court.RegisterFile.Sent;
import cursitor.fare.court.RegisterSitting.Concern;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.FareAnswer;
import cursitor.fare.message.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What JUSTIS answers to the messages of one register, and what delivery has to say of them.
record Answers(Bench bench, RegisterSitting sitting) {
  /// Refusals of a recall that mean there is nothing to recall: the key is not there, or is gone.
  private static final Set<String> NOTHING_TO_RECALL =
      Set.of(FareCode.E002.code(), FareCode.E003.code(), FareCode.E013.code());

  /// The topic of the work item about a message, whatever is the matter with it.
  static String topic(MessageId message) {
    return "message " + message;
  }

  /// An answer to a message that is not awaited any more changes nothing.
  void answered(MessageId request, FareAnswer answer) {
    Optional<Sent> sent =
        sitting.file().sent().stream().filter(each -> each.message().equals(request)).findFirst();
    if (sent.isEmpty()) {
      return;
    }
    List<Sent> others =
        sitting.file().sent().stream().filter(each -> !each.message().equals(request)).toList();
    sitting.become(file -> file.with(file.outbound().answered(request), others));
    sitting.settle(topic(request), "overtaken", "it was answered");
    Transaction transaction = sent.get().transaction();
    if (answer instanceof FareAnswer.Refusal refusal) {
      refused(request, transaction, refusal);
    } else if (endsKey(transaction) && !recallUnanswered(others)) {
      KeyChange.acknowledged(bench, sitting);
    }
  }

  /// Where a recall was sent as well, it is its answer that counts (FARE-82).
  private static boolean recallUnanswered(List<Sent> others) {
    return others.stream()
        .anyMatch(
            each -> each.transaction() instanceof CourtTransaction.FlagUpdate(FlagChange.Recall _));
  }

  /// A key that is no longer valid, or deleted, is recalled by that.
  static boolean endsKey(Transaction transaction) {
    return transaction instanceof CourtTransaction.FlagUpdate(FlagChange.Recall _)
        || transaction instanceof CourtTransaction.CaseInvalidate
        || transaction instanceof CourtTransaction.CaseDelete;
  }

  private void refused(MessageId request, Transaction transaction, FareAnswer.Refusal refusal) {
    // Nothing is to be mended under a key that has ended since: the recall or the deletion came
    // before what was sent earlier.
    if (sitting.file().life().ended() && NOTHING_TO_RECALL.contains(refusal.code())) {
      bench.minutes().note(new Effect.MarkMessage(request, Standing.CLOSED));
      if (endsKey(transaction)) {
        KeyChange.acknowledged(bench, sitting);
      }
      return;
    }
    if (transaction instanceof CourtTransaction) {
      List<NotTaken> notTaken = new ArrayList<>(sitting.file().notTaken());
      notTaken.add(new NotTaken(request, transaction));
      sitting.become(file -> file.withNotTaken(notTaken));
    }
    sitting.raise(
        new Concern(
            WorkItem.Kind.MEND_NOTICE,
            topic(request),
            request,
            refusal.code(),
            "JUSTIS refused %s: %s %s"
                .formatted(transaction.code(), refusal.reason(), remedy(transaction)),
            refusal.details().stream()
                .filter(each -> !each.field().isEmpty())
                .map(each -> new WorkItem.Field(each.field(), each.text()))
                .toList()));
  }

  private static String remedy(Transaction transaction) {
    return switch (transaction) {
      case CourtTransaction.CaseDelete _ ->
          "See to the cause and seal the case, or restrict the party, once more; the deletion then goes"
              + " out again.";
      case CourtTransaction _ ->
          "Correct the case and submit it again; the value then goes out again.";
      default -> "Ask JUSTIS what is the matter, and close this.";
    };
  }

  void troubled(MessageId message, DeliveryTrouble trouble) {
    if (trouble == DeliveryTrouble.TIMED_OUT || !sitting.file().outbound().awaits(message)) {
      return;
    }
    sitting.raise(
        new Concern(
            WorkItem.Kind.TRACE_MESSAGE,
            topic(message),
            message,
            trouble.name(),
            sentence(trouble),
            List.of()));
  }

  private static String sentence(DeliveryTrouble trouble) {
    return switch (trouble) {
      case SHUT_OUT ->
          "JUSTIS does not let this court in. Have the operator renew the key and restore the"
              + " partner; what waits is then sent by itself.";
      case SKIPPED ->
          "An operator took this transaction out of its lane, so that others could go; nobody knows"
              + " whether JUSTIS has it. Why stands in the history of the case. Close this once the"
              + " cause is seen to: it is then sent once more under the same id.";
      case GAVE_UP, TIMED_OUT ->
          "All tries are used up and nobody knows whether JUSTIS has this transaction. See to the"
              + " cause and close this: it is then sent once more under the same id.";
    };
  }
}
