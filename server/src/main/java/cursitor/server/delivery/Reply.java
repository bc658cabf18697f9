package cursitor.server.delivery;

import cursitor.wire.Octets;

/// What came of posting a message, before anybody has looked into it.
public sealed interface Reply {

  /// The partner's server said something.
  record Came(int status, Octets body) implements Reply {}

  /// Nothing came in time. The partner may have the message.
  record TimedOut() implements Reply {}

  /// The partner was not reached, or the connection broke.
  ///
  /// @param broke the connection stood and broke before an answer: it may only have been an idle
  ///   one that the partner had closed
  record NoConnection(boolean broke) implements Reply {}
}
