package cursitor.server.cli;

/// The words of a command make no sense; the message says which and what would.
final class WrongUse extends RuntimeException {
  WrongUse(String sentence) {
    super(sentence);
  }
}
