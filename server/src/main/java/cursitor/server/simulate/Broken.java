package cursitor.server.simulate;

/// An invariant does not hold. The message says which and of what.
final class Broken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Broken(String invariant) {
    super(invariant);
  }
}
