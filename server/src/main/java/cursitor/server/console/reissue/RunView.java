package cursitor.server.console.reissue;

import cursitor.server.console.page.WallClock;
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

  static RunView of(Run run, WallClock clock) {
    return new RunView(
        run.id(),
        run.account(),
        clock.moment(run.begunAt()),
        run.choice().desk().value(),
        looked(run.choice(), clock),
        RunWords.of(run.way()),
        "%d a minute, %d together".formatted(run.pace().perMinute(), run.pace().batch()),
        RunWords.of(run.state()),
        run.counts(),
        clock.moment(run.nextAt()),
        run.endedAt() == null ? "" : clock.moment(run.endedAt()),
        run.running(),
        run.stopped());
  }

  private static String looked(Choice choice, WallClock clock) {
    List<String> parts = new ArrayList<>();
    parts.add("from " + clock.moment(choice.from()) + " to " + clock.moment(choice.until()));
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
