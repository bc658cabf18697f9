package cursitor.server.partner;

import cursitor.dmv907.ErrorCode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads one line of a script. Throws IllegalArgumentException with what is expected instead.
final class RuleReader {
  private static final Pattern ORDINAL = Pattern.compile("([1-9][0-9]{0,5})(st|nd|rd|th)");
  private static final Pattern DELAY = Pattern.compile("delay ([1-9][0-9]{0,5}) ?(ms|s)");

  private RuleReader() {}

  static Rule read(int line, String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException(
          "'" + text + "' has no colon; write WHICH: BEHAVIOUR, such as docket TR-1*: E301");
    }
    List<String> words =
        new ArrayList<>(Arrays.asList(text.substring(0, colon).strip().split(" +", -1)));
    int ordinal = ordinal(words);
    return new Rule(line, text, which(words), ordinal, steps(text.substring(colon + 1)));
  }

  private static int ordinal(List<String> words) {
    Matcher ordinal = ORDINAL.matcher(words.getLast());
    if (!ordinal.matches()) {
      return 0;
    }
    words.removeLast();
    return Integer.parseInt(ordinal.group(1));
  }

  private static Which which(List<String> words) {
    String first = words.isEmpty() ? "" : words.getFirst();
    for (Which.Subject subject : Which.Subject.values()) {
      boolean complete = words.size() == (subject.takesPattern ? 2 : 1);
      if (complete && subject.name().toLowerCase(Locale.ROOT).equals(first)) {
        return new Which(subject, subject.takesPattern ? words.get(1) : "");
      }
    }
    throw new IllegalArgumentException(
        "'"
            + String.join(" ", words)
            + "' names no notices; write any, hold, release, conviction, docket PATTERN,"
            + " abstract PATTERN or court PATTERN");
  }

  private static List<Behaviour> steps(String text) {
    return Arrays.stream(text.strip().split(" then ", -1))
        .map(step -> behaviour(step.strip()))
        .toList();
  }

  private static Behaviour behaviour(String words) {
    return switch (words) {
      case "accept" -> new Behaviour.Accept();
      case "silence" -> new Behaviour.Silence();
      case "lose the answer" -> new Behaviour.LoseAnswer();
      case "garbage" -> new Behaviour.Garbage();
      case "drop the connection" -> new Behaviour.DropConnection();
      case "duplicate answer" -> new Behaviour.AnswerTwice();
      case "answer to the wrong id" -> new Behaviour.AnswerWrongId();
      default -> words.startsWith("delay") ? delay(words) : refusal(words);
    };
  }

  private static Behaviour delay(String words) {
    Matcher delay = DELAY.matcher(words);
    if (!delay.matches()) {
      throw new IllegalArgumentException(
          "'" + words + "' is no delay; write delay 2s or delay 50ms");
    }
    long amount = Long.parseLong(delay.group(1));
    return new Behaviour.Delay(
        delay.group(2).equals("s") ? Duration.ofSeconds(amount) : Duration.ofMillis(amount));
  }

  private static Behaviour refusal(String words) {
    for (ErrorCode code : ErrorCode.values()) {
      if (code.code().equals(words)) {
        return new Behaviour.Refuse(code);
      }
    }
    throw new IllegalArgumentException(
        "'"
            + words
            + "' is no behaviour; write accept, an error code such as E301, silence, lose the"
            + " answer, garbage, drop the connection, delay 2s, duplicate answer or answer to the"
            + " wrong id");
  }
}
