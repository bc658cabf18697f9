package cursitor.server.partner;

import cursitor.server.config.StartFailure;
import java.util.ArrayList;
import java.util.List;

/// How a scripted partner answers which notice. A line reads `WHICH: BEHAVIOUR`, for instance:
///
/// ```
/// docket TR-1*: E301
/// abstract H-7: silence
/// any 3rd: delay 2s
/// hold 2nd: E901 then accept
/// release: duplicate answer
/// ```
///
/// WHICH is `any`, `hold`, `release`, `conviction`, `docket PATTERN`, `abstract PATTERN` or `court
/// PATTERN`, and may end in `1st`, `2nd`, ... for one of them alone. The first line that fits rules
/// a notice; a notice no line fits is accepted. A behaviour happens to the first arrival of a
/// notice, what follows `then` to the next, and later ones are accepted. `#` begins a remark.
public record Script(List<Rule> rules) {
  public Script {
    rules = List.copyOf(rules);
  }

  /// Reads a script.
  ///
  /// @throws StartFailure with a line for each mistake, naming the line of the script
  public static Script parse(String text) {
    List<Rule> rules = new ArrayList<>();
    List<String> mistakes = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = withoutRemark(lines.get(i));
      if (line.isEmpty()) {
        continue;
      }
      try {
        rules.add(RuleReader.read(i + 1, line));
      } catch (IllegalArgumentException e) {
        mistakes.add("line " + (i + 1) + ": " + e.getMessage());
      }
    }
    if (!mistakes.isEmpty()) {
      throw new StartFailure("The script cannot be played: " + String.join("\n", mistakes), null);
    }
    return new Script(rules);
  }

  private static String withoutRemark(String line) {
    int remark = line.indexOf('#');
    return (remark < 0 ? line : line.substring(0, remark)).strip();
  }
}
