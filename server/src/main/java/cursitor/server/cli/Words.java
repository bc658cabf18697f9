package cursitor.server.cli;

import cursitor.exchange.Refusal;
import org.jspecify.annotations.Nullable;

/// How things are put on a line of the terminal.
final class Words {
  private Words() {}

  /// Code, place and detail of a refusal.
  static String of(Refusal refusal) {
    String place = refusal.path().isEmpty() ? refusal.field() : refusal.path();
    return refusal.code().code() + "  " + place + "  " + refusal.detail();
  }

  static String orNothing(@Nullable String text) {
    return text == null ? "" : text;
  }
}
