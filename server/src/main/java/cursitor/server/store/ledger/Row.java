package cursitor.server.store.ledger;

import cursitor.exchange.OrganizationId;
import cursitor.exchange.Refusal;
import cursitor.exchange.WorkItem;
import cursitor.server.store.Attempt;
import cursitor.server.store.FeedEntry;
import cursitor.server.store.Flow;
import cursitor.server.store.KeptWorkItem.Settlement;
import cursitor.server.store.Priority;
import cursitor.server.store.encoding.Digest;
import cursitor.server.store.encoding.Packed;
import cursitor.wire.Octets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The smaller rows a batch adds.
public sealed interface Row {

  /// The exact bytes of a message.
  ///
  /// @param digest null where the message's digest is taken over all of them
  record Body(long number, Content content, @Nullable Octets digest) implements Row {

    /// The bytes are erased.
    static Body erased(long number) {
      return new Body(number, new Content.Erased(), null);
    }

    /// The bytes as they are at hand. What this node has written itself is packed by the writing
    /// thread: the deciding one, of which there is only one, has enough to do.
    sealed interface Content {
      record Plain(Octets bytes) implements Content {}

      record Compressed(Packed packed) implements Content {}

      record Erased() implements Content {}
    }
  }

  /// Why a message was refused; no refusals where that was erased.
  record Faults(long number, List<Refusal> refusals) implements Row {

    static Faults erased(long number) {
      return new Faults(number, List.of());
    }
  }

  /// A message was refused under a code, by us or by the partner.
  record RefusedUnder(long number, String code) implements Row {}

  /// A case file took a state.
  record Line(long file, long line, long receipt, Instant at, Digest digest, Digest chain)
      implements Row {}

  /// A message to be delivered, or that was.
  ///
  /// @param fresh the store does not have it yet
  record Delivery(
      long number,
      Flow flow,
      boolean open,
      boolean awaitsAnswer,
      Priority priority,
      int attempts,
      boolean fresh)
      implements Row {

    public Delivery open(boolean stillToBeDelivered) {
      return new Delivery(
          number, flow, stillToBeDelivered, awaitsAnswer, priority, attempts, fresh);
    }

    /// The row as it stands once it was committed.
    public Delivery committed() {
      return new Delivery(number, flow, open, awaitsAnswer, priority, attempts, false);
    }

    public Delivery tried(boolean stillToBeDelivered) {
      return new Delivery(
          number, flow, stillToBeDelivered, awaitsAnswer, priority, attempts + 1, fresh);
    }
  }

  /// One try to deliver a message.
  ///
  /// @param count which try it was, from 1
  record Tried(long number, int count, Attempt attempt) implements Row {}

  /// A feed entry and whose feed it is in.
  ///
  /// @param led what led to it, as [cursitor.server.store.TimelineEntry.Told] has it
  record Told(OrganizationId desk, long file, FeedEntry entry, long led) implements Row {}

  /// A work item.
  ///
  /// @param receipt the message or act that led to it, or 0
  /// @param partner of the message it is about or that led to it, or empty
  /// @param fresh the store does not have it yet
  record Work(
      WorkItem item,
      long file,
      long receipt,
      Instant raisedAt,
      String partner,
      @Nullable Settlement settlement,
      boolean fresh)
      implements Row {

    public Work reopened() {
      return new Work(item, file, receipt, raisedAt, partner, null, fresh);
    }

    /// The row as it stands once it was committed.
    public Work committed() {
      return new Work(item, file, receipt, raisedAt, partner, settlement, false);
    }

    public Work settled(Settlement how) {
      return new Work(item, file, receipt, raisedAt, partner, how, fresh);
    }

    /// The item without its words; where it was open, it is overtaken.
    Work erased(Instant at) {
      WorkItem wordless =
          new WorkItem(
              item.id(),
              item.caseFile(),
              item.kind(),
              "",
              item.message(),
              item.code(),
              "",
              List.of());
      Settlement how =
          settlement == null
              ? new Settlement(at, "overtaken", "", "")
              : new Settlement(settlement.at(), settlement.outcome(), "", settlement.closedBy());
      return new Work(wordless, file, receipt, raisedAt, partner, how, fresh);
    }
  }

  /// That something was erased.
  ///
  /// @param file the case file it was about
  /// @param receipt the message or act that led to it, or 0
  /// @param messages how many messages lost their bytes
  record Erasure(long number, long file, long receipt, Instant at, int messages, Silence silence)
      implements Row {}

  /// What was told of a case file is erased.
  ///
  /// @param through the last cursor of the feed that is concerned, 0 for none
  record Silence(long file, long through) implements Row {

    boolean covers(Told told) {
      return told.file() == file && told.entry().cursor() <= through;
    }
  }

  /// The name of an alarm.
  record AlarmName(long file, String name) implements Row {}
}
