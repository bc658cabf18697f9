package cursitor.server.delivery;

import cursitor.exchange.AnswerMessage;
import cursitor.server.store.Attempt;
import cursitor.server.store.Attempt.Result;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a reply means for the message that was posted (`dmv907.md` rule 14): the message in the
/// body decides, whatever the HTTP status; without one a try is repeated only where that can help.
record Judgement(Attempt.Result result, Next next) {
  /// What is not the message's fault: it took too long to come, it came too early, there are too
  /// many.
  private static final Set<Integer> MAY_PASS = Set.of(408, 425, 429);

  /// What becomes of the message.
  enum Next {
    /// It has arrived; nothing is left to deliver.
    DONE,
    /// It is tried again while tries are left.
    AGAIN,
    /// Trying again cannot help.
    NEVER,
    /// It waits until an operator has restored the partner.
    HELD
  }

  /// Judges a reply.
  ///
  /// @param answer the answer to this very message that the reply held, or null
  /// @param empty whether the reply held nothing at all
  static Judgement of(
      Reply reply, @Nullable AnswerMessage answer, boolean empty, boolean awaitsAnswer) {
    return switch (reply) {
      case Reply.TimedOut() -> new Judgement(Result.TIMED_OUT, Next.AGAIN);
      case Reply.NoConnection _ -> new Judgement(Result.NO_CONNECTION, Next.AGAIN);
      case Reply.Came _ when answer != null && answer.resendRequested() ->
          new Judgement(Result.RESEND_ASKED, Next.AGAIN);
      case Reply.Came _ when answer != null -> new Judgement(Result.ANSWERED, Next.DONE);
      case Reply.Came came -> byStatus(came.status(), empty || !awaitsAnswer);
    };
  }

  private static Judgement byStatus(int status, boolean nothingExpected) {
    if (status == 401 || status == 403) {
      return new Judgement(Result.SHUT_OUT, Next.HELD);
    }
    if (MAY_PASS.contains(status) || status >= 500) {
      return new Judgement(Result.BUSY, Next.AGAIN);
    }
    if (status / 100 != 2) {
      return new Judgement(Result.NOT_UNDERSTOOD, Next.NEVER);
    }
    return nothingExpected
        ? new Judgement(Result.RECEIVED, Next.DONE)
        : new Judgement(Result.NOT_UNDERSTOOD, Next.AGAIN);
  }
}
