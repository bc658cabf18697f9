package cursitor.server.console.casefile;

import cursitor.server.tell.ToldLine;
import cursitor.wire.schema.Mask;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Hides in the lines of a story what is about a person: whatever its lines say of people, wherever
/// it stands, and the values of fields that were changed. Fields that differ are left out.
final class Veil {
  /// Stands for fields that differ from the usual: a row of asterisks says less than nothing.
  static final String LEFT_OUT = "\u2026";

  /// `person TAG is NAMES, born DATE[, licence STATE NUMBER][, at PLACE]`, as the glossary has it.
  private static final Pattern PERSON = Pattern.compile("person (\\S+) is (.*)");

  private static final Pattern WORD = Pattern.compile("[^\\s,\"]+");
  private static final Set<String> OF_THE_FORM = Set.of("born", "licence", "at", "is", "person");
  private static final Pattern LICENSE = Pattern.compile("(?<=licence )(\"[^\"]*\"|\\S+ [^\\s,]+)");
  private static final Pattern ANSWERED_ON = Pattern.compile("(?<=answers \\S{1,8} on )\\S+");
  private static final Pattern PLACE = Pattern.compile("(?<=\\b(?:address|at) )\"[^\"]*\"");
  private static final Pattern CHANGED = Pattern.compile("(?<= with ).*$");
  private static final String DIFFERENCES = " but ";
  private static final Pattern VALUE = Pattern.compile("([^\\s,]+) (\"[^\"]*\"|[^\\s,]+)");

  /// What a clerk wrote where work was closed.
  private static final Pattern WRITTEN =
      Pattern.compile("(?<=closes work (?:on )?\\S{1,60}: |closed:? )\"[^\"]*\"");

  private static final Pattern CUSTOMER =
      Pattern.compile("(?<= hold on |^mvd knows \\S{1,60} as )[^\\s,]+");
  private static final int SHORTEST = 2;

  private final Pattern people;

  private Veil(Pattern people) {
    this.people = people;
  }

  /// Over what these lines say of people.
  static Veil over(Collection<ToldLine> lines) {
    return over(lines, List.of());
  }

  /// The same, and over these names and numbers.
  static Veil over(Collection<ToldLine> lines, Collection<String> people) {
    Set<String> words =
        new TreeSet<>(
            Comparator.comparingInt(String::length)
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
    people.stream()
        .flatMap(each -> WORD.matcher(each).results())
        .map(MatchResult::group)
        .filter(word -> word.length() >= SHORTEST)
        .forEach(words::add);
    for (ToldLine line : lines) {
      Matcher person = PERSON.matcher(line.text());
      if (person.matches()) {
        WORD.matcher(person.group(1) + " " + person.group(2))
            .results()
            .map(MatchResult::group)
            .filter(word -> word.length() >= SHORTEST && !OF_THE_FORM.contains(word))
            .forEach(words::add);
      }
    }
    String any = words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    return new Veil(
        Pattern.compile(any.isEmpty() ? "(?!)" : "(?<![\\w-])(?:" + any + ")(?![\\w-])"));
  }

  String hide(ToldLine line) {
    String text = line.text();
    Matcher person = PERSON.matcher(text);
    if (person.matches()) {
      return "person " + Mask.of(person.group(1)) + " is " + said(person.group(2));
    }
    if (line.kind() == ToldLine.Kind.INPUT || line.kind() == ToldLine.Kind.SET_UP) {
      text = withoutDifferences(text);
      text = masked(CHANGED, text, match -> VALUE.matcher(match).replaceAll(Veil::value));
    }
    return hideCustomer(masked(WRITTEN, text, Mask::of));
  }

  /// The word in what somebody wrote does not count.
  private static String withoutDifferences(String text) {
    boolean written = false;
    for (int at = 0; at < text.length(); at++) {
      written ^= text.charAt(at) == '"';
      if (!written && text.startsWith(DIFFERENCES, at)) {
        return text.substring(0, at) + " " + LEFT_OUT;
      }
    }
    return text;
  }

  /// Any other text about the same, such as an entry of the docket.
  String hide(String text) {
    String hidden = text;
    for (Pattern each : new Pattern[] {LICENSE, ANSWERED_ON, PLACE, people}) {
      hidden = masked(each, hidden, Mask::of);
    }
    return hidden;
  }

  /// The same without the number of the MVD's customer.
  String hideCustomer(String text) {
    return hide(masked(CUSTOMER, text, Mask::of));
  }

  /// What is said of a person: the words of the form stay.
  private static String said(String text) {
    return WORD.matcher(text)
        .replaceAll(word ->
            OF_THE_FORM.contains(word.group())
                ? word.group()
                : Matcher.quoteReplacement(Mask.of(word.group())));
  }

  /// The field's name stays, its value does not.
  private static String value(MatchResult field) {
    return Matcher.quoteReplacement(field.group(1) + " " + Mask.of(field.group(2)));
  }

  private static String masked(Pattern pattern, String text, UnaryOperator<String> how) {
    return pattern
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(how.apply(match.group())));
  }
}
