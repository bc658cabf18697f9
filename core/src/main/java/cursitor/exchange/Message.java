package cursitor.exchange;

/// One message between two desks, in the terms of its exchange. Each exchange has its own
/// implementations.
public interface Message {
  Header header();

  /// What the message is about in its sender's own numbering, such as an abstract id. A later
  /// message of the same sender, exchange and subject that is accepted mends an earlier one that
  /// was refused.
  String subject();
}
