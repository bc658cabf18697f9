package cursitor.server.console.policy;

import cursitor.fare.Cents;
import cursitor.fare.caseparty.Origin;
import cursitor.fare.policy.StreamInputs;
import cursitor.fare.policy.StreamInputs.SentenceState;
import cursitor.fare.policy.StreamInputs.Types;
import cursitor.server.console.page.Written;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ResponseStatusException;

/// A case nobody has, as somebody describes it to the stream table. It names no person.
///
/// @param amount what is owed, as it was typed
public record StreamQuestion(
    LocalDate day, String court, String amount, long cents, StreamInputs inputs) {
  private static final int MOST_NOTICES = 2;
  private static final String DAY = "Write the day as yyyy-mm-dd.";

  /// A choice of a field.
  public record Choice(String value, String words, boolean chosen) {}

  /// A yes or no of a field.
  public record Check(String name, String words, boolean chosen) {}

  /// A field with its choices.
  public record Field(String name, String words, List<Choice> choices) {
    public Field {
      choices = List.copyOf(choices);
    }
  }

  /// What was not understood.
  static final class Unclear extends Exception {
    private static final long serialVersionUID = 1L;

    Unclear(String sentence) {
      super(sentence);
    }
  }

  /// What the page begins with: a civil traffic case whose sentence is due.
  static StreamQuestion usual(LocalDate today, String court) {
    return new StreamQuestion(
        today,
        court,
        "240.00",
        240_00,
        new StreamInputs(
            false,
            false,
            false,
            false,
            true,
            true,
            false,
            false,
            0,
            Origin.DAY_FORWARD,
            true,
            Types.CIVIL,
            SentenceState.DUE));
  }

  /// Reads the fields of the form; one that is not there means no.
  static StreamQuestion of(Function<String, @Nullable String> form) throws Unclear {
    Types types = among("types", Types.class, form);
    boolean financial = types != Types.NOTHING;
    String amount = text("amount", form);
    long cents = cents(amount);
    return new StreamQuestion(
        day(text("day", form)),
        text("court", form),
        amount,
        cents,
        new StreamInputs(
            yes("gone", form),
            yes("ended", form),
            yes("sentenceMissing", form),
            yes("undisposed", form),
            cents > 0,
            financial,
            yes("barred", form),
            yes("suspended", form),
            notices(text("notices", form)),
            among("origin", Origin.class, form),
            yes("preDone", form),
            types,
            financial ? among("sentence", SentenceState.class, form) : SentenceState.NONE));
  }

  private static String text(String name, Function<String, @Nullable String> form) {
    String text = form.apply(name);
    return text == null ? "" : text.strip();
  }

  private static boolean yes(String name, Function<String, @Nullable String> form) {
    return !text(name, form).isEmpty();
  }

  private static <E extends Enum<E>> E among(
      String name, Class<E> values, Function<String, @Nullable String> form) throws Unclear {
    String text = text(name, form);
    return Arrays.stream(values.getEnumConstants())
        .filter(each -> each.name().equals(text))
        .findFirst()
        .orElseThrow(() -> new Unclear("Choose one: " + Words.column(name) + "."));
  }

  private static LocalDate day(String text) throws Unclear {
    try {
      return Written.day(text).orElseThrow(() -> new Unclear(DAY));
    } catch (ResponseStatusException _) {
      throw new Unclear(DAY);
    }
  }

  private static long cents(String text) throws Unclear {
    try {
      return Cents.parse(text);
    } catch (IllegalArgumentException _) {
      throw new Unclear("Write the amount owed as dollars and cents, such as 240.00.");
    }
  }

  private static int notices(String text) throws Unclear {
    if (!text.matches("[012]")) {
      throw new Unclear("Notices counted are 0, 1, or 2 for two and more.");
    }
    return Integer.parseInt(text);
  }

  // ---- the form

  /// The fields that are yes or no.
  public List<Check> checks() {
    return List.of(
        check("undisposed", inputs.undisposed()),
        check("preDone", inputs.preDone()),
        check("suspended", inputs.suspended()),
        check("sentenceMissing", inputs.sentenceMissing()),
        check("barred", inputs.barred()),
        check("ended", inputs.ended()),
        check("gone", inputs.gone()));
  }

  private static Check check(String name, boolean chosen) {
    return new Check(name, Words.column(name), chosen);
  }

  /// The fields of which one value is chosen.
  public List<Field> fields() {
    return List.of(
        field("origin", Origin.values(), inputs.origin()),
        field("types", Types.values(), inputs.types()),
        field("sentence", SentenceState.values(), inputs.sentence()),
        notices());
  }

  private static <E extends Enum<E>> Field field(String name, E[] values, E chosen) {
    return new Field(
        name,
        Words.column(name),
        Arrays.stream(values)
            .map(each -> new Choice(each.name(), Words.value(each.name()), each == chosen))
            .toList());
  }

  private Field notices() {
    return new Field(
        "notices",
        Words.column("notices"),
        IntStream.rangeClosed(0, MOST_NOTICES)
            .mapToObj(each ->
                new Choice(
                    Integer.toString(each),
                    each == MOST_NOTICES ? "2 or more" : Integer.toString(each),
                    each == inputs.notices()))
            .toList());
  }
}
