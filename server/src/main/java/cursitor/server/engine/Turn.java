package cursitor.server.engine;

import cursitor.exchange.AnswerMessage;
import cursitor.exchange.Decision;
import cursitor.exchange.Desk;
import cursitor.exchange.Header;
import cursitor.exchange.Input;
import cursitor.exchange.Message;
import cursitor.exchange.MessageId;
import cursitor.exchange.Occasion;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Standing;
import cursitor.server.store.Direction;
import cursitor.server.store.Flow;
import cursitor.server.store.Priority;
import cursitor.server.store.ledger.Draft;
import cursitor.server.store.ledger.MessageRow;
import cursitor.server.store.ledger.Sense;
import java.time.temporal.ChronoUnit;

/// One arrival's turn in a batch: when it is, which desk is asked, and where the results go. What
/// is done with each kind of arrival is told by the class named after it.
final class Turn {
  private final Wiring wiring;
  private final Draft draft;
  private final Occasion occasion;
  private final Post post;

  /// @param priority of what is sent in it
  Turn(Wiring wiring, Draft draft, Priority priority) {
    this.wiring = wiring;
    this.draft = draft;
    // The store keeps milliseconds; a decision must not see more than can be told afterwards.
    occasion =
        new Occasion(wiring.time().instant().truncatedTo(ChronoUnit.MILLIS), wiring.seeds().get());
    post = new Post(wiring, draft, occasion.at(), priority);
  }

  Outcome take(Prepared prepared) {
    return switch (prepared.arrival()) {
      case Arrival.Valid(_, Input.MessageReceived(AnswerMessage answer, _), _, _) ->
          new AnswerTurn(this).take(prepared, answer);
      case Arrival.Valid valid -> new RequestTurn(this).take(prepared, valid);
      case Arrival.Faulty faulty -> new FaultyTurn(this).take(prepared, faulty);
      case Arrival.Acted acted -> new ActTurn(this).take(prepared, acted);
      case Arrival.Internal internal -> new InternalTurn(this).take(internal);
      case Arrival.Reviewed reviewed -> new ReviewTurn(this).take(reviewed);
      case Arrival.Attempted attempted -> new AttemptTurn(this).take(attempted);
    };
  }

  Desk desk(OrganizationId organization) {
    Desk desk = wiring.desks().get(organization);
    if (desk == null) {
      throw new IllegalStateException("this node has no such desk");
    }
    return desk;
  }

  Decision decide(OrganizationId organization, Input input) {
    return desk(organization).decide(new DraftFiles(draft), occasion, input);
  }

  /// The row to keep an arrival in. What was parked is decided now: nobody need look any more.
  MessageRow row(Received before, MessageRow.Letter letter) {
    MessageRow row = before.row(draft, letter);
    if (row.standing() == Standing.PARKED) {
      new Effects(this, letter.flow().desk(), row.number()).unpark();
    }
    return row;
  }

  /// What is kept of a message that could be read.
  MessageRow.Letter letter(Prepared prepared, Arrival.Valid valid) {
    Message message = valid.input().message();
    Header header = message.header();
    return new MessageRow.Letter(
        flow(valid.desk(), valid.input().caller(), header),
        header.messageId(),
        Sense.of(message),
        message.subject(),
        prepared.digest(),
        occasion.at());
  }

  /// What is kept of bytes that are no valid message.
  MessageRow.Letter letter(Prepared prepared, Flow flow, Header header) {
    return new MessageRow.Letter(
        flow, header.messageId(), Sense.REQUEST, "", prepared.digest(), occasion.at());
  }

  /// What is kept of an act.
  MessageRow.Letter letter(Prepared prepared, Arrival.Acted acted) {
    Flow flow = new Flow(acted.desk(), acted.desk(), "", Direction.ACT, acted.input().act().mode());
    return new MessageRow.Letter(
        flow, acted.id(), Sense.REQUEST, "", prepared.digest(), occasion.at());
  }

  static Flow flow(OrganizationId desk, OrganizationId caller, Header header) {
    return new Flow(desk, caller, header.exchangeCode(), Direction.RECEIVED, header.mode());
  }

  /// Stands for a header of which not even the id could be read.
  Header unread(Arrival.Faulty faulty) {
    Codecs codecs = wiring.codecs();
    return new Header(
        new MessageId(occasion.id(-1)),
        null,
        Header.UNKNOWN,
        occasion.at(),
        codecs.unreadExchangeCode(),
        codecs.unreadSchemaVersion(),
        faulty.caller(),
        faulty.desk(),
        OperatingMode.PRODUCTION);
  }

  Wiring wiring() {
    return wiring;
  }

  Draft draft() {
    return draft;
  }

  Occasion occasion() {
    return occasion;
  }

  Post post() {
    return post;
  }
}
