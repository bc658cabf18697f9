package cursitor.story.dmv907;

import cursitor.exchange.AnswerMessage;
import cursitor.exchange.CaseKey;
import cursitor.exchange.DeliveryTrouble;
import cursitor.exchange.Effect;
import cursitor.exchange.Input;
import cursitor.exchange.Message;
import cursitor.exchange.MessageId;
import cursitor.exchange.OrganizationId;
import cursitor.story.machine.Machine;
import cursitor.story.machine.Occasions;
import cursitor.story.machine.Reaction;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What lies between the courts and the DMV: it carries requests there and answers back, as well as
/// the story lets it.
final class Post {
  private final Machine machine;
  private final Narrator narrator;
  private final Occasions occasions;

  private final Deque<Sent> fresh = new ArrayDeque<>();

  /// What has not reached the DMV, or whose answer has not reached the court.
  private final List<Sent> waiting = new ArrayList<>();

  /// What the DMV has and will answer later, and those answers.
  private final List<Sent> received = new ArrayList<>();

  private final Set<AnswerMessage> held = new LinkedHashSet<>();
  private Step.Behaviour behaviour = Step.Behaviour.ANSWERS;
  private String failure = "";
  private boolean losesNext;
  private @Nullable Request lastRequest;
  private @Nullable AnswerMessage lastAnswer;

  Post(Machine machine, Narrator narrator, Occasions occasions) {
    this.machine = machine;
    this.narrator = narrator;
    this.occasions = occasions;
  }

  void behave(Step.Behaviour next) {
    behaviour = next;
    failure = "";
  }

  void fail(String errorCode) {
    failure = errorCode;
  }

  void loseNextAnswer() {
    losesNext = true;
  }

  /// Tells a reaction and carries what it sends.
  void follow(Reaction reaction) {
    narrator.tell(reaction);
    for (Effect effect : reaction.effects()) {
      if (effect instanceof Effect.SendMessage send) {
        fresh.add(new Sent(send.caseFile(), send.message()));
      } else if (effect instanceof Effect.ResendMessage resend) {
        sendAgain(resend.message());
      }
    }
    while (!fresh.isEmpty()) {
      Sent sent = fresh.remove();
      if (waiting.stream().anyMatch(other -> other.lane().equals(sent.lane()))) {
        waiting.add(sent);
      } else {
        deliver(sent);
      }
    }
  }

  void tryAgain() {
    List<Sent> again = List.copyOf(waiting);
    waiting.clear();
    again.forEach(this::sendAgain);
  }

  private void sendAgain(MessageId id) {
    List<Sent> open = Stream.concat(waiting.stream(), received.stream()).toList();
    for (Sent sent : open) {
      if (sent.id().equals(id)) {
        waiting.remove(sent);
        received.remove(sent);
        sendAgain(sent);
      }
    }
  }

  private void sendAgain(Sent sent) {
    String desk = Narrator.desk(sent.lane().desk());
    narrator.tell(desk + " sends " + Narrator.notice(sent.message()) + " again");
    deliver(sent);
  }

  private void deliver(Sent sent) {
    if (!failure.isEmpty()) {
      narrator.tell("dmv refuses " + failure + ", send it again");
      waiting.add(sent);
      return;
    }
    switch (behaviour) {
      case SILENT -> trouble(sent, DeliveryTrouble.TIMED_OUT);
      case SHUTS_OUT -> trouble(sent, DeliveryTrouble.SHUT_OUT);
      case ANSWERS, ANSWERS_LATER -> handOver(sent);
    }
  }

  private void trouble(Sent sent, DeliveryTrouble trouble) {
    waiting.add(sent);
    report(sent, trouble);
  }

  private void report(Sent sent, DeliveryTrouble trouble) {
    follow(
        machine.report(
            sent.lane().desk(),
            new Input.DeliveryReported(sent.lane(), sent.id(), trouble),
            occasions.next()));
  }

  private void handOver(Sent sent) {
    AnswerMessage answer = request(sent.message(), sent.message().header().sender());
    if (answer == null) {
      waiting.add(sent);
    } else if (losesNext) {
      losesNext = false;
      narrator.tell("the answer is lost");
      trouble(sent, DeliveryTrouble.TIMED_OUT);
    } else if (behaviour == Step.Behaviour.ANSWERS_LATER) {
      received.add(sent);
      held.add(answer);
    } else {
      answer(answer);
    }
  }

  /// Hands a request to the DMV and tells what it answers.
  @Nullable AnswerMessage request(Message message, OrganizationId caller) {
    lastRequest = new Request(message, caller);
    Reaction reaction = machine.receive(Dmv907World.DMV, message, caller, occasions.next());
    follow(reaction);
    return reaction.answer();
  }

  /// The request the DMV had last comes once more, as it was.
  void requestAgain() {
    Request request = lastRequest();
    request(request.message(), request.caller());
  }

  /// The id of the request the DMV had last comes with other content.
  void requestWithOtherContent() {
    Request request = lastRequest();
    request(Strays.withOtherContent(request.message()), request.caller());
  }

  private Request lastRequest() {
    if (lastRequest == null) {
      throw new IllegalArgumentException("expected a message to have reached the DMV before");
    }
    return lastRequest;
  }

  /// Hands an answer to the court it is for.
  void answer(AnswerMessage answer) {
    lastAnswer = answer;
    waiting.removeIf(sent -> sent.id().equals(answer.header().reference()));
    received.removeIf(sent -> sent.id().equals(answer.header().reference()));
    follow(machine.receive(answer.header().recipient(), answer, Dmv907World.DMV, occasions.next()));
  }

  void answersArrive() {
    List<AnswerMessage> arriving = List.copyOf(held);
    held.clear();
    arriving.forEach(this::answer);
  }

  void giveUp() {
    List.copyOf(waiting).forEach(sent -> report(sent, DeliveryTrouble.GAVE_UP));
  }

  /// The answer a court had last.
  AnswerMessage lastAnswer() {
    if (lastAnswer == null) {
      throw new IllegalArgumentException("expected an answer to have reached a court before");
    }
    return lastAnswer;
  }

  private record Request(Message message, OrganizationId caller) {}

  private record Sent(CaseKey lane, Message message) {
    MessageId id() {
      return message.header().messageId();
    }
  }
}
