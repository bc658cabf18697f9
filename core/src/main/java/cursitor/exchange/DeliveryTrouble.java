package cursitor.exchange;

/// What delivery has to say about a message that has no answer.
public enum DeliveryTrouble {
  /// No answer in time; it is being sent again under the same id.
  TIMED_OUT,
  /// The bounded tries are used up; it is sent again only when somebody asks for that.
  GAVE_UP,
  /// The partner does not let us in (401, 403); nothing is sent to it until an operator has seen to
  /// that.
  SHUT_OUT,
  /// An operator took it out of its lane, for it held up what is behind it; it is sent again only
  /// when somebody asks for that.
  SKIPPED
}
