package cursitor.story.dmv907;

import cursitor.dmv907.message.License;
import cursitor.dmv907.message.PersonName;
import cursitor.story.machine.Machine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The forms a line may take. `spec/GLOSSARY.md` explains each one in this order.
public enum LineForm {
  PERSON(
      "person TAG is FIRST [MIDDLE] LAST, born DATE[, licence STATE NUMBER]",
      "person {tag} is (?<names>[^,]+), born {date}(?:, licence (?<state>[A-Z]{2}) (?<number>\\S+))?",
      LineForm::person),
  DMV_KNOWS(
      "dmv knows TAG[ in test mode][, suspended otherwise]",
      "dmv knows {tag}(?<test> in test mode)?(?<suspended>, suspended otherwise)?",
      m ->
          new Step.DmvKnows(m.group("tag"), m.group("test") != null, m.group("suspended") != null)),
  COURT_ASKS_HOLD(
      "court [CODE] asks hold ID of TAG on DOCKET/PARTICIPANT[, exemption confirmed][ but FIELD VALUE, …]",
      "{court} asks hold {id} of {tag} on {place}{confirmed}{but}",
      m -> asks(m, Draft.Kind.HOLD)),
  COURT_ASKS_RELEASE(
      "court [CODE] asks release ID[ of hold ID][ of TAG][ on DOCKET/PARTICIPANT][ but FIELD VALUE, …]",
      "{court} asks release {id}(?: of hold {prior})?(?: of {tag})?(?: on {place})?{but}",
      m -> asks(m, Draft.Kind.RELEASE)),
  COURT_REPORTS_CONVICTION(
      "court [CODE] reports conviction ID of TAG on DOCKET/PARTICIPANT[ but FIELD VALUE, …]",
      "{court} reports conviction {id} of {tag} on {place}{but}",
      m -> asks(m, Draft.Kind.CONVICTION)),
  COURT_REPORTS_REVERSAL(
      "court [CODE] reports reversal ID of conviction ID of TAG on DOCKET/PARTICIPANT[ but FIELD VALUE, …]",
      "{court} reports reversal {id} of conviction {prior} of {tag} on {place}{but}",
      m -> asks(m, Draft.Kind.REVERSAL)),
  COURT_MENDS(
      "court [CODE] mends ID[, exemption confirmed] with FIELD VALUE, …",
      "{court} mends {id}{confirmed} with (?<but>.+)",
      m ->
          new Step.CourtMends(court(m), m.group("id"), overrides(m), m.group("confirmed") != null)),
  COURT_CLOSES_WORK(
      "court [CODE] closes work on ID: \"REASON\"",
      "{court} closes work on {id}: \"(?<reason>[^\"]*)\"",
      m -> new Step.CourtClosesWork(court(m), m.group("id"), m.group("reason"))),
  DMV_RECEIVES_HOLD(
      "dmv receives hold ID[ from CODE] of TAG on DOCKET/PARTICIPANT[ but FIELD VALUE, …][ where \"TEXT\" is \"TEXT\"]",
      "dmv receives hold {id}{from} of {tag} on {place}{but}{edit}",
      m -> receives(m, Draft.Kind.HOLD)),
  DMV_RECEIVES_RELEASE(
      "dmv receives release ID[ from CODE][ of hold ID][ of TAG][ on DOCKET/PARTICIPANT][ but FIELD VALUE, …][ where \"TEXT\" is \"TEXT\"]",
      "dmv receives release {id}{from}(?: of hold {prior})?(?: of {tag})?(?: on {place})?{but}{edit}",
      m -> receives(m, Draft.Kind.RELEASE)),
  DMV_RECEIVES_CONVICTION(
      "dmv receives conviction ID[ from CODE] of TAG on DOCKET/PARTICIPANT[ but FIELD VALUE, …][ where \"TEXT\" is \"TEXT\"]",
      "dmv receives conviction {id}{from} of {tag} on {place}{but}{edit}",
      m -> receives(m, Draft.Kind.CONVICTION)),
  DMV_RECEIVES_REVERSAL(
      "dmv receives reversal ID[ from CODE] of conviction ID of TAG on DOCKET/PARTICIPANT[ but FIELD VALUE, …][ where \"TEXT\" is \"TEXT\"]",
      "dmv receives reversal {id}{from} of conviction {prior} of {tag} on {place}{but}{edit}",
      m -> receives(m, Draft.Kind.REVERSAL)),
  DMV_RECEIVES_TEXT(
      "dmv receives the text \"TEXT\"[ from CODE]",
      "dmv receives the text \"(?<text>.*)\"{from}",
      m -> new Step.DmvReceivesText(court(m), m.group("text"))),
  DMV_SHOWS(
      "dmv shows hold ID[ from CODE]",
      "dmv shows hold {id}{from}",
      m -> new Step.DmvShows(court(m), m.group("id"))),
  DMV_ANSWERS("the dmv answers", m -> new Step.DmvBehaves(Step.Behaviour.ANSWERS)),
  DMV_ANSWERS_LATER(
      "the dmv answers later", m -> new Step.DmvBehaves(Step.Behaviour.ANSWERS_LATER)),
  DMV_SILENT("the dmv is silent", m -> new Step.DmvBehaves(Step.Behaviour.SILENT)),
  DMV_SHUTS_OUT("the dmv shuts the court out", m -> new Step.DmvBehaves(Step.Behaviour.SHUTS_OUT)),
  DMV_FAILS(
      "the dmv fails with CODE",
      "the dmv fails with (?<code>E9[0-9]{2})",
      m -> new Step.DmvFails(m.group("code"))),
  ANSWERS_ARRIVE("the answers arrive", m -> new Step.HeldAnswersArrive()),
  NEXT_ANSWER_LOST("the next answer is lost", m -> new Step.NextAnswerLost()),
  TRIED_AGAIN("delivery tries again", m -> new Step.TriedAgain()),
  GIVES_UP("delivery gives up", m -> new Step.GivenUp()),
  SAME_MESSAGE("the same message comes again", m -> new Step.SameMessageAgain()),
  SAME_ID("the same id comes with other content", m -> new Step.SameIdOtherContent()),
  SAME_ANSWER("the same answer comes again", m -> new Step.SameAnswerAgain()),
  OTHER_ANSWER("another answer to the same message comes", m -> new Step.OtherAnswer()),
  UNKNOWN_ANSWER(
      "court [CODE] receives an answer to an unknown message",
      "{court} receives an answer to an unknown message",
      m -> new Step.UnknownAnswer(court(m))),
  CLOCK("the clock", m -> new Step.Clock());

  /// The court a line means when it gives no code.
  static final String USUAL_COURT = "90001";

  private final String grammar;
  private final Pattern pattern;

  /// Method references and lambdas that capture nothing.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Function<Matcher, Step> reader;

  LineForm(String words, Function<Matcher, Step> reader) {
    this(words, words, reader);
  }

  LineForm(String grammar, String pattern, Function<Matcher, Step> reader) {
    this.grammar = grammar;
    this.pattern = Pattern.compile(Piece.expand(pattern));
    this.reader = reader;
  }

  /// How to write such a line: capitals stand for what the writer chooses, brackets for what may be
  /// left out.
  public String grammar() {
    return grammar;
  }

  /// The form of a line, or null when it has none of them.
  public static @Nullable LineForm of(String text) {
    for (LineForm form : values()) {
      if (form.pattern.matcher(text).matches()) {
        return form;
      }
    }
    return null;
  }

  /// Reads a line. Throws IllegalArgumentException that says what is expected.
  static Step read(String text) {
    LineForm form = of(text);
    if (form == null) {
      throw new IllegalArgumentException("expected one of:" + expected(text));
    }
    Matcher matcher = form.pattern.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalStateException("a form that matched matches no more");
    }
    return form.reader.apply(matcher);
  }

  /// The forms that begin with the same word, or all of them.
  private static String expected(String text) {
    String word = text.split(" ", 2)[0];
    List<String> near = new ArrayList<>();
    List<String> all = new ArrayList<>();
    for (LineForm form : values()) {
      all.add(form.grammar);
      if (form.grammar.startsWith(word + " ")) {
        near.add(form.grammar);
      }
    }
    return "\n    " + String.join("\n    ", near.isEmpty() ? all : near);
  }

  private static Step person(Matcher m) {
    List<String> names = new ArrayList<>();
    Matcher word = Pattern.compile("\"([^\"]+)\"|(\\S+)").matcher(m.group("names"));
    while (word.find()) {
      names.add(word.group(1) == null ? word.group(2) : word.group(1));
    }
    if (names.size() < 2) {
      throw new IllegalArgumentException("expected a first and a last name");
    }
    String middle = String.join(" ", names.subList(1, names.size() - 1));
    PersonName name =
        new PersonName(names.getLast(), names.getFirst(), middle.isEmpty() ? null : middle, null);
    String number = m.group("number");
    License license = number == null ? null : new License(number, m.group("state"));
    return new Step.PersonNamed(
        new Person(m.group("tag"), name, LocalDate.parse(m.group("date")), license));
  }

  private static Step asks(Matcher m, Draft.Kind kind) {
    boolean confirmed = kind == Draft.Kind.HOLD && m.group("confirmed") != null;
    return new Step.CourtAsks(court(m), draft(m, kind), confirmed);
  }

  private static Step receives(Matcher m, Draft.Kind kind) {
    String from = m.group("editFrom");
    Machine.Edit edit = from == null ? null : new Machine.Edit(from, m.group("editTo"));
    return new Step.DmvReceives(court(m), draft(m, kind), edit);
  }

  private static Draft draft(Matcher m, Draft.Kind kind) {
    String place = m.group("place");
    return new Draft(
        kind,
        m.group("id"),
        group(m, "prior"),
        group(m, "tag"),
        place == null ? null : Draft.Place.parse(place),
        overrides(m));
  }

  private static String court(Matcher m) {
    String code = group(m, "court");
    return code == null ? USUAL_COURT : code;
  }

  private static Overrides overrides(Matcher m) {
    String but = m.group("but");
    return but == null ? Overrides.NONE : Overrides.parse(but);
  }

  /// What the group matched, or null where the form has no such group.
  private static @Nullable String group(Matcher m, String name) {
    return m.namedGroups().containsKey(name) ? m.group(name) : null;
  }
}
