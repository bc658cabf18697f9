package cursitor.server.console.alike;

import cursitor.exchange.WorkItemClosed.Unanswered;
import cursitor.server.console.queue.Workroom;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What somebody wrote into the form that says what to do to all. Its texts may hold personal data:
/// they come in a body, never in an address.
record Wanted(
    @Nullable String what,
    @Nullable String field,
    @Nullable String was,
    @Nullable String value,
    @Nullable String reason,
    @Nullable Unanswered unanswered) {
  static final String CORRECT = "correct";
  static final String AGAIN = "again";
  static final String CLOSE = "close";

  /// Nothing where something is missing.
  Optional<Treatment> treatment() {
    if (!missing().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (text(what)) {
          case CORRECT -> new Treatment.Correct(text(field), text(was), text(value));
          case AGAIN -> new Treatment.SendAgain();
          default ->
              new Treatment.Close(
                  leaves() ? Unanswered.LEAVE : Unanswered.SEND_AGAIN, text(reason));
        });
  }

  /// What is missing, in words; empty where nothing is.
  String missing() {
    return switch (text(what)) {
      case CORRECT -> text(field).isEmpty() ? "the field" : "";
      case AGAIN -> "";
      case CLOSE -> text(reason).isEmpty() ? "the reason" : "";
      default -> "what to do";
    };
  }

  /// Whether what the items ask after is to be left unsent.
  public boolean leaves() {
    return unanswered == Unanswered.LEAVE;
  }

  private static String text(@Nullable String written) {
    return written == null ? "" : Workroom.written(written);
  }

  @Override
  public String toString() {
    return "Wanted " + what;
  }
}
