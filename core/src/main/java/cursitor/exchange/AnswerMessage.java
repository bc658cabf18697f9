package cursitor.exchange;

/// A message that answers another: exactly one success or one error for each request.
public interface AnswerMessage extends Message {

  /// True only where the answering system failed and the same message, under the same id, may be
  /// sent again. Such an answer is not a business answer: it settles nothing and is never given
  /// again.
  boolean resendRequested();

  /// True for an error, false for a success.
  boolean refuses();
}
