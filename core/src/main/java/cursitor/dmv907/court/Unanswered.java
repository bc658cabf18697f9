package cursitor.dmv907.court;

import static cursitor.dmv907.court.Proceeding.all;

import cursitor.exchange.DeliveryTrouble;
import cursitor.exchange.Effect;
import cursitor.exchange.MessageId;
import cursitor.exchange.Standing;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What becomes of a notice whose message has no answer, whatever the notice says.
///
/// @param <S> the states of the notice
/// @param <W> those of them in which a message is out
/// @param message the message that is out
/// @param unknown the state in which nobody knows whether the DMV has it
record Unanswered<S, W extends S>(
    Proceeding now, Function<W, MessageId> message, Lost<S, W> unknown) {

  /// Makes the state in which nobody knows whether the DMV has the message.
  interface Lost<S, W> {
    /// Nobody knows whether the DMV has the message.
    ///
    /// @param trace the work item that asks a person to find out, once there is one
    S state(W was, @Nullable UUID trace);
  }

  /// The DMV asks to send it again, and delivery does.
  Step<S> resendRequested(W was) {
    return Step.to(unknown.state(was, null), List.of(now.because().resendRequested()));
  }

  Step<S> troubled(W was, @Nullable UUID trace, DeliveryTrouble trouble) {
    if (trouble == DeliveryTrouble.TIMED_OUT || trace != null) {
      return Step.to(unknown.state(was, trace), List.of());
    }
    return Step.to(
        unknown.state(was, now.workItemId()),
        List.of(
            Wording.traceItem(now, message.apply(was), trouble), now.because().troubled(trouble)));
  }

  Step<S> overdue(W was) {
    return Step.to(
        unknown.state(was, now.workItemId()),
        List.of(
            new Effect.MarkMessage(message.apply(was), Standing.UNKNOWN),
            new Effect.ResendMessage(now.caseFile(), message.apply(was)),
            Wording.overdueItem(now, message.apply(was)),
            now.because().overdue()));
  }

  /// Whoever traces the message already need not be told twice.
  Step<S> overdue(W was, @Nullable UUID trace) {
    return trace == null ? overdue(was) : Step.stay(unknown.state(was, trace));
  }

  /// The cause is seen to: the message goes out once more under its id.
  Step<S> closed(W was, @Nullable UUID trace, UUID workItem, Closing how) {
    if (!workItem.equals(trace)) {
      return Step.stay(unknown.state(was, trace));
    }
    return Step.to(
        unknown.state(was, null),
        all(
            List.of(now.closed(workItem, how)),
            now.sendAgain(message.apply(was)),
            List.of(now.because().seenTo())));
  }

  /// The answer came after all; nobody need trace the message any more.
  ///
  /// @param answered the step the answer leads to
  Step<S> answered(@Nullable UUID trace, Step<S> answered) {
    if (trace == null || !(answered instanceof Step.To<S>(var next, var effects))) {
      return answered;
    }
    return Step.to(next, all(effects, List.of(now.overtaken(trace, "it was answered"))));
  }
}
