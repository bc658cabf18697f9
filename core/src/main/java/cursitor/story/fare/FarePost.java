package cursitor.story.fare;

import cursitor.exchange.AnswerMessage;
import cursitor.exchange.CaseKey;
import cursitor.exchange.DeliveryTrouble;
import cursitor.exchange.Effect;
import cursitor.exchange.Header;
import cursitor.exchange.Input;
import cursitor.exchange.MessageId;
import cursitor.exchange.OrganizationId;
import cursitor.fare.message.FareMessage;
import cursitor.story.fare.line.FareStep.Behaviour;
import cursitor.story.machine.Machine;
import cursitor.story.machine.Occasions;
import cursitor.story.machine.Reaction;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What lies between the four desks: it carries each request and its answer back, as well as the
/// story lets it. What was sent first is carried first, and what a desk sends because of it comes
/// after what was sent before. A lane - the messages about one case file to one desk - goes on only
/// when its first message has its answer.
final class FarePost {
  private final Machine machine;
  private final Consumer<Reaction> teller;
  private final FareNarrator narrator;
  private final Occasions occasions;
  private final Consumer<FareMessage> reached;

  private final Lanes lanes = new Lanes();
  private final Deque<Carriage> underway = new ArrayDeque<>();
  private final Map<Role, Behaviour> behaviours = new EnumMap<>(Role.class);
  private final HeldUp heldUp = new HeldUp();
  private final Power power = new Power();
  private @Nullable Losing losing;
  private boolean losesAnswer;
  private @Nullable FareMessage last;

  /// @param teller is told of every reaction
  /// @param reached is told of every message that reaches a desk
  FarePost(
      Machine machine,
      Consumer<Reaction> teller,
      FareNarrator narrator,
      Occasions occasions,
      Consumer<FareMessage> reached) {
    this.machine = machine;
    this.teller = teller;
    this.narrator = narrator;
    this.occasions = occasions;
    this.reached = reached;
  }

  /// What is on its way.
  private sealed interface Carriage {
    record Request(FareMessage message, boolean again) implements Carriage {}

    record Answer(AnswerMessage message) implements Carriage {}
  }

  /// What will be lost.
  ///
  /// @param to null: whatever comes next
  private record Losing(@Nullable Role to, boolean unnoticed) {}

  /// Tells a reaction, and carries everything that follows from it.
  void follow(Reaction reaction) {
    note(reaction);
    carry();
  }

  private void note(Reaction reaction) {
    teller.accept(reaction);
    for (Effect effect : reaction.effects()) {
      if (effect instanceof Effect.SendMessage(CaseKey file, FareMessage message)) {
        if (lanes.add(new Lanes.Lane(file, message.header().recipient()), message)) {
          underway.add(new Carriage.Request(message, false));
        }
      } else if (effect instanceof Effect.ResendMessage resend) {
        FareMessage message = lanes.mayGoAgain(resend.message());
        if (message != null) {
          underway.add(new Carriage.Request(message, true));
        }
      }
    }
  }

  private void carry() {
    while (!underway.isEmpty()) {
      switch (underway.remove()) {
        case Carriage.Request(FareMessage message, boolean again) -> request(message, again);
        case Carriage.Answer(AnswerMessage answer) -> answer(answer);
      }
    }
  }

  private void request(FareMessage message, boolean again) {
    Header header = message.header();
    if (!isUp(header.sender())) {
      power.keep(message, again);
      return;
    }
    if (again) {
      narrator.tell(Role.name(header.sender()) + " " + narrator.sent(message) + " again");
    } else if (heldUp.takes(message)) {
      goOnWithout(message);
      return;
    }
    Role to = Role.of(header.recipient());
    Losing lost = losing;
    if (lost != null && (lost.to() == null || lost.to() == to)) {
      losing = null;
      narrator.tell("the message is lost");
      if (lost.unnoticed()) {
        goOnWithout(message);
      }
      return;
    }
    if (power.isDown(to)) {
      return;
    }
    switch (behaviours.getOrDefault(to, Behaviour.ANSWERS)) {
      case SILENT -> {}
      case SHUTS_OUT -> report(message, DeliveryTrouble.SHUT_OUT);
      case ANSWERS -> handOver(message);
    }
  }

  /// The lane goes on although the message has no answer.
  private void goOnWithout(FareMessage message) {
    start(lanes.leave(message.header().messageId(), true));
  }

  private void start(@Nullable FareMessage next) {
    if (next != null) {
      underway.add(new Carriage.Request(next, false));
    }
  }

  private void handOver(FareMessage message) {
    AnswerMessage answer = receive(message);
    if (answer == null) {
      throw new IllegalStateException("a desk gave no answer to " + message);
    }
    if (power.failsAfter(Role.of(message.header().recipient()))) {
      return;
    }
    if (losesAnswer) {
      losesAnswer = false;
      narrator.tell("the answer is lost");
    } else {
      underway.add(new Carriage.Answer(answer));
    }
  }

  private @Nullable AnswerMessage receive(FareMessage message) {
    last = message;
    reached.accept(message);
    Header header = message.header();
    Reaction reaction =
        machine.receive(header.recipient(), message, header.sender(), occasions.next());
    note(reaction);
    return reaction.answer();
  }

  private void answer(AnswerMessage answer) {
    Header header = answer.header();
    if (power.isDown(Role.of(header.recipient()))) {
      return;
    }
    note(machine.receive(header.recipient(), answer, header.sender(), occasions.next()));
    MessageId request = header.reference();
    if (request != null && !answer.resendRequested()) {
      start(lanes.leave(request, false));
    }
  }

  private void report(FareMessage message, DeliveryTrouble trouble) {
    CaseKey file = lanes.file(message.header().messageId());
    OrganizationId sender = message.header().sender();
    note(
        machine.report(
            sender,
            new Input.DeliveryReported(file, message.header().messageId(), trouble),
            occasions.next()));
  }

  void behave(Role desk, Behaviour behaviour) {
    behaviours.put(desk, behaviour);
  }

  /// The power of a desk fails.
  void goDown(Role desk, boolean afterNext) {
    power.fails(desk, afterNext);
  }

  /// The desk is up again, and goes on to deliver what it had committed: what it never sent, and
  /// once more what has no answer.
  void comeUp(Role desk) {
    List<FareMessage> unsent = power.comesUp(desk);
    unsent.forEach(message -> underway.add(new Carriage.Request(message, false)));
    for (FareMessage message : lanes.first()) {
      if (Role.of(message.header().sender()) == desk && !unsent.contains(message)) {
        underway.add(new Carriage.Request(message, true));
      }
    }
    carry();
  }

  /// Whether a desk is up.
  boolean isUp(OrganizationId desk) {
    return !power.isDown(Role.of(desk));
  }

  void loseNext(@Nullable Role to, boolean unnoticed) {
    losing = new Losing(to, unnoticed);
  }

  void loseNextAnswer() {
    losesAnswer = true;
  }

  void holdUp(Role from, Role to) {
    heldUp.begin(from, to);
  }

  /// What was held up arrives, and nothing is held up any more.
  void heldArrive(boolean reversed) {
    for (FareMessage message : heldUp.end(reversed)) {
      underway.add(new Carriage.Request(message, false));
    }
    carry();
  }

  /// The first message of every lane that has no answer goes out again under its id, and so does
  /// what was held up once and has none.
  void tryAgain() {
    for (FareMessage message : lanes.first()) {
      underway.add(new Carriage.Request(message, true));
    }
    for (FareMessage message : lanes.astray()) {
      if (heldUp.letGo(message)) {
        underway.add(new Carriage.Request(message, true));
      }
    }
    carry();
  }

  void giveUp() {
    lanes.open().forEach(message -> report(message, DeliveryTrouble.GAVE_UP));
    carry();
  }

  /// The request that reached a desk last comes once more, as it was.
  void requestAgain() {
    if (isUp(last().header().recipient())) {
      receive(last());
      carry();
    }
  }

  /// The id of that request comes with other content.
  void requestWithOtherContent() {
    FareMessage same = last();
    receive(
        new FareMessage(
            same.header(),
            same.party(),
            same.sequence(),
            same.group(),
            same.sourceEventAt().plusSeconds(1),
            same.transaction()));
    carry();
  }

  private FareMessage last() {
    if (last == null) {
      throw new IllegalArgumentException("expected a message to have reached a desk before");
    }
    return last;
  }
}
