package cursitor.server.engine;

import cursitor.exchange.AnswerMessage;
import cursitor.exchange.CaseKey;
import cursitor.exchange.Header;
import cursitor.exchange.Message;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Standing;
import cursitor.server.store.Direction;
import cursitor.server.store.Flow;
import cursitor.server.store.Outgoing;
import cursitor.server.store.Priority;
import cursitor.server.store.encoding.Digest;
import cursitor.server.store.ledger.Draft;
import cursitor.server.store.ledger.MessageRow;
import cursitor.server.store.ledger.Row;
import cursitor.server.store.ledger.Sense;
import cursitor.server.store.sql.Pending;
import cursitor.wire.Octets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes messages as bytes, keeps them, and remembers what delivery is to be told.
final class Post {
  private final Wiring wiring;
  private final Draft draft;
  private final Instant at;
  private final Priority priority;
  private final List<Outgoing> fresh = new ArrayList<>();
  private final List<Long> reopened = new ArrayList<>();
  private final List<Batch.Answered> answered = new ArrayList<>();
  private final List<Outbox.Withdrawn> withdrawn = new ArrayList<>();

  Post(Wiring wiring, Draft draft, Instant at, Priority priority) {
    this.wiring = wiring;
    this.draft = draft;
    this.at = at;
    this.priority = priority;
  }

  /// Queues a request of the desk. One that must not wait does not, whatever it is sent for.
  void send(CaseKey caseFile, Message message) {
    Octets document = written(message);
    MessageRow row =
        keep(message, document, Standing.AWAITING, 0).about(draft.fileNumber(caseFile));
    draft.keep(row);
    boolean waits = wiring.patience().has(message);
    queue(row, caseFile, document, true, waits ? priority : Priority.SAME_DAY);
  }

  /// Keeps the answer to a request, and queues it where answers travel by themselves.
  ///
  /// @param request what is answered, with its case file
  /// @return the answer as it goes back at once; none where it travels by itself
  Sent answer(MessageRow request, @Nullable CaseKey caseFile, AnswerMessage answer) {
    Octets document = written(answer);
    boolean later = travelsLater(request, answer.header());
    Standing standing = later ? Standing.AWAITING : Standing.SETTLED;
    MessageRow row = keep(answer, document, standing, request.number()).about(request.caseFile());
    draft.keep(row);
    if (later) {
      queue(row, caseFile, document, false, priority);
    }
    return new Sent(row.number(), later ? Octets.NONE : document);
  }

  Octets written(Message message) {
    return wiring.codecs().of(message.header().exchangeCode()).write(message);
  }

  /// An answer that was kept.
  record Sent(long number, Octets atOnce) {}

  /// Whoever only claims to be the sender gets its answer at once, and the sender none.
  private boolean travelsLater(MessageRow request, Header answer) {
    return request.flow().partner().equals(answer.recipient())
        && wiring.answersLater().test(answer.recipient());
  }

  private MessageRow keep(Message message, Octets document, Standing standing, long reference) {
    Header header = message.header();
    Flow flow =
        new Flow(
            header.sender(),
            header.recipient(),
            header.exchangeCode(),
            Direction.SENT,
            header.mode());
    long number = draft.nextNumber();
    draft.keep(number, document);
    MessageRow.Letter letter =
        new MessageRow.Letter(
            flow,
            header.messageId(),
            Sense.of(message),
            message.subject(),
            Digest.of(document),
            at);
    return MessageRow.fresh(number, letter).with(standing).answering(reference);
  }

  private void queue(
      MessageRow row,
      @Nullable CaseKey caseFile,
      Octets document,
      boolean awaitsAnswer,
      Priority of) {
    draft.keep(new Row.Delivery(row.number(), row.flow(), true, awaitsAnswer, of, 0, true));
    fresh.add(
        new Outgoing(
            row.number(),
            row.flow().desk(),
            row.flow().partner(),
            Pending.lane(row.flow().partner(), caseFile, row.id()),
            awaitsAnswer ? caseFile : null,
            row.id(),
            awaitsAnswer,
            of,
            document,
            0));
  }

  /// Queues a message again, unless it is still queued. One that was withdrawn waits for its answer
  /// once more.
  void sendAgain(long number) {
    draft
        .message(number)
        .filter(row -> row.standing() == Standing.CANCELLED && !row.isErased())
        .ifPresent(row -> draft.keep(row.with(Standing.AWAITING)));
    draft
        .delivery(number)
        .filter(delivery -> !delivery.open())
        .ifPresent(delivery -> {
          draft.keep(delivery.open(true));
          reopened.add(number);
        });
  }

  /// A message of ours has its business answer: there is nothing more to deliver.
  void settle(MessageRow message) {
    draft
        .delivery(message.number())
        .filter(Row.Delivery::open)
        .ifPresent(delivery -> draft.keep(delivery.open(false)));
    answered.add(new Batch.Answered(message.flow().desk(), message.id()));
  }

  /// A message of ours leaves its lane, though nobody knows whether it has arrived.
  void skip(MessageRow message) {
    draft.delivery(message.number()).ifPresent(delivery -> draft.keep(delivery.open(false)));
    withdraw(message);
  }

  /// A message of ours is withdrawn; where it is still to be delivered, it leaves its lane.
  void leave(MessageRow message) {
    draft.delivery(message.number()).filter(Row.Delivery::open).ifPresent(_ -> skip(message));
  }

  /// A message of ours is not to be delivered any more.
  void withdraw(MessageRow message) {
    OrganizationId recipient = message.flow().partner();
    CaseKey caseFile = message.caseFile() == 0 ? null : draft.fileKey(message.caseFile());
    withdrawn.add(
        new Outbox.Withdrawn(
            message.number(),
            message.flow().desk(),
            recipient,
            Pending.lane(recipient, caseFile, message.id()),
            message.id()));
  }

  List<Outbox.Withdrawn> withdrawn() {
    return withdrawn;
  }

  List<Outgoing> fresh() {
    return fresh;
  }

  List<Long> reopened() {
    return reopened;
  }

  List<Batch.Answered> answered() {
    return answered;
  }
}
