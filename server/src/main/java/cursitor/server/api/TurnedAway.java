package cursitor.server.api;

/// A request that was not fulfilled, with the answer its caller gets.
final class TurnedAway extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  TurnedAway(Problem problem) {
    super(problem.title(), null, false, false);
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
