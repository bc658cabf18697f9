package cursitor.server.console.reissue;

import cursitor.server.store.Decided.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A run of corrections in words.
///
/// @param looked for what
/// @param live whether its figures still change
public record RunView(
    UUID id,
    String account,
    String begun,
    String desk,
    String looked,
    String way,
    String pace,
    String state,
    Run.Counts counts,
    String next,
    String ended,
    boolean live,
    boolean stopped) {

  static RunView of(Run run) {
    return new RunView(
        run.id(),
        run.account(),
        Words.at(run.begunAt()),
        run.choice().desk().value(),
        looked(run.choice()),
        Words.of(run.way()),
        "%d a minute, %d together".formatted(run.pace().perMinute(), run.pace().batch()),
        Words.of(run.state()),
        run.counts(),
        Words.at(run.nextAt()),
        run.endedAt() == null ? "" : Words.at(run.endedAt()),
        run.running(),
        run.stopped());
  }

  private static String looked(Choice choice) {
    List<String> parts = new ArrayList<>();
    parts.add("from " + Words.at(choice.from()) + " to " + Words.at(choice.until()));
    if (choice.rule() != null) {
      parts.add("rule " + choice.rule());
    }
    if (choice.policy() != null) {
      parts.add("policy " + choice.policy());
    }
    if (choice.program() != null) {
      parts.add("program version no. " + choice.program());
    }
    return String.join(", ", parts);
  }
}
