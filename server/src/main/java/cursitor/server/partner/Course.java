package cursitor.server.partner;

import cursitor.exchange.MessageId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What happened to one abstract: every arrival of a message about it, and what was done with each.
final class Course {
  private final @Nullable Rule rule;
  private final List<Event> events = new ArrayList<>();
  private int duplicateStatus;

  Course(@Nullable Rule rule) {
    this.rule = rule;
  }

  /// One arrival.
  record Event(MessageId id, Instant at, Behaviour behaviour) {
    /// Whether this message has its business answer, which it gets again whenever it comes again.
    private boolean answered() {
      return switch (behaviour) {
        case Behaviour.Refuse refuse -> !refuse.code().resendRequested();
        case Behaviour.Accept _, Behaviour.Delay _, Behaviour.AnswerTwice _ -> true;
        case Behaviour.Silence _,
            Behaviour.LoseAnswer _,
            Behaviour.Garbage _,
            Behaviour.DropConnection _,
            Behaviour.AnswerWrongId _ ->
            false;
      };
    }
  }

  /// A message about this abstract came; says what is to be done with it.
  Behaviour arrived(MessageId id, Instant at) {
    Behaviour behaviour = behaviour(id);
    events.add(new Event(id, at, behaviour));
    return behaviour;
  }

  private Behaviour behaviour(MessageId id) {
    for (Event event : events) {
      if (event.id.equals(id) && event.answered()) {
        return event.behaviour instanceof Behaviour.Refuse
            ? event.behaviour
            : new Behaviour.Accept();
      }
    }
    return rule == null ? new Behaviour.Accept() : rule.step(events.size());
  }

  /// What the court's door said to the duplicate answer, or 0 where it could not be reached.
  void duplicateSent(int status) {
    duplicateStatus = status;
  }

  int duplicateStatus() {
    return duplicateStatus;
  }

  @Nullable Rule rule() {
    return rule;
  }

  List<Event> events() {
    return List.copyOf(events);
  }
}
