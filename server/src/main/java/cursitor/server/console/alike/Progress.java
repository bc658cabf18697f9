package cursitor.server.console.alike;

import java.util.UUID;

/// How far a run has come.
///
/// @param all how many are to be done
/// @param done how many were done
/// @param left how many were left alone though the preview had nothing against them
record Progress(UUID id, Run.State state, int all, long done, long left) {
  static Progress of(Run run) {
    var results = run.done();
    long done = results.stream().filter(each -> each.whyNot().isEmpty()).count();
    return new Progress(run.id(), run.state(), run.doable().size(), done, results.size() - done);
  }

  public boolean isPreview() {
    return state == Run.State.PREVIEWED;
  }

  public boolean isRunning() {
    return state == Run.State.RUNNING;
  }

  public long seen() {
    return done + left;
  }

  public String words() {
    return switch (state) {
      case PREVIEWED -> "Nothing was sent yet.";
      case RUNNING -> "Under way: " + seen() + " of " + all + ".";
      case STOPPED -> "Stopped: " + done + " of " + all + " done; the others wait as before.";
      case ENDED -> left == 0 ? "All " + done + " done." : done + " done, " + left + " left alone.";
    };
  }
}
