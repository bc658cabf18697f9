package cursitor.server.console.reissue;

/// What stands on these pages in place of the names of what a run does and how far it is.
final class RunWords {
  private RunWords() {}

  static String of(Run.Way way) {
    return switch (way) {
      case SEND -> "Send again what the desk would send now";
      case ASK -> "Put each case that no message corrects on somebody's desk";
    };
  }

  static String of(Run.State state) {
    return switch (state) {
      case RUNNING -> "running";
      case STOPPED -> "stopped";
      case FINISHED -> "done";
    };
  }
}
