package cursitor.story.fare.told;

import cursitor.fare.Cents;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.Address;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.Charge;
import cursitor.fare.caseparty.License;
import cursitor.fare.caseparty.Obligation;
import cursitor.fare.caseparty.Origin;
import cursitor.fare.caseparty.Person;
import cursitor.fare.caseparty.Place;
import cursitor.fare.caseparty.Sentence;
import cursitor.story.fare.cast.Cast;
import cursitor.story.fare.cast.Figure;
import cursitor.story.fare.cast.Moment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Writes how a case/party came into FARE: the person, and the line that submits it with what is
/// not as usual.
public final class CaseWriter {
  private static final LocalDate NO_BIRTH_DATE = LocalDate.of(1900, 1, 1);

  private final Map<Figure, String> people = new LinkedHashMap<>();
  private final Map<String, Integer> tags = new HashMap<>();

  /// Whom each case/party was added with.
  private final Map<PartyKey, Figure> added = new HashMap<>();

  /// What there is to write about one case/party.
  ///
  /// @param person the set-up line of the person, or null where an earlier one serves
  /// @param lines the line that submits it, and remarks on what it cannot say
  public record Opening(@Nullable String person, List<String> lines) {
    public Opening {
      lines = List.copyOf(lines);
    }
  }

  /// Writes how a case/party was added.
  public Opening opened(CaseParty added, Moment moment) {
    boolean fresh = !people.containsKey(nameless(added));
    Figure figure = figure(added);
    this.added.putIfAbsent(added.key(), figure);
    String line = line(added, figure, moment);
    List<String> lines = new ArrayList<>();
    lines.add(line);
    List<String> unsaid = unsaid(added, figure, line, moment);
    if (!unsaid.isEmpty()) {
      lines.add(
          Remark.of("The line above cannot say all of it: " + String.join(", ", unsaid) + "."));
    }
    return new Opening(fresh ? person(figure) : null, lines);
  }

  /// The person a case/party was added with, if a line has been written of it.
  public Optional<Figure> person(PartyKey key) {
    return Optional.ofNullable(added.get(key));
  }

  private Figure figure(CaseParty caseParty) {
    Figure nameless = nameless(caseParty);
    String tag =
        people.computeIfAbsent(
            nameless,
            figure -> {
              String word = Slots.tag(figure.name().surname());
              int count = tags.merge(word, 1, Integer::sum);
              return count == 1 ? word : word + count;
            });
    return new Figure(
        tag, nameless.name(), nameless.birthDate(), nameless.license(), nameless.home());
  }

  private static Figure nameless(CaseParty caseParty) {
    Person person = caseParty.person();
    List<Address> addresses = caseParty.addresses();
    Place home = addresses.isEmpty() ? Figure.USUAL_HOME : addresses.getFirst().place();
    LocalDate born = person.birthDate();
    return new Figure(
        "", person.name(), born == null ? NO_BIRTH_DATE : born, person.license(), home);
  }

  /// `person GARCIA is MARIA GARCIA, born 1984-05-04, licence AZ D01234567`.
  private static String person(Figure figure) {
    License license = figure.license();
    String names = Slots.names(figure.name());
    return "person "
        + figure.tag()
        + " is "
        + (figure.name().given() == null ? "UNKNOWN " + names : names)
        + ", born "
        + figure.birthDate()
        + (license == null ? "" : ", licence " + Slots.licence(license))
        + (figure.home().equals(Figure.USUAL_HOME) ? "" : ", at " + Slots.place(figure.home()));
  }

  private static String line(CaseParty added, Figure figure, Moment moment) {
    boolean backlog = added.data().origin() == Origin.BACKLOG;
    CaseParty usual = open(added, figure, backlog, null, moment);
    List<String> changes = new ArrayList<>();
    for (Map.Entry<String, Function<CaseParty, @Nullable String>> each : fields().entrySet()) {
      String value = each.getValue().apply(added);
      if (value != null && !value.equals(each.getValue().apply(usual))) {
        changes.add(each.getKey() + " " + Slots.value(value));
      }
    }
    return "court submits "
        + added.key()
        + " of "
        + figure.tag()
        + (backlog ? ", backlog" : "")
        + (changes.isEmpty() ? "" : " but " + String.join(", ", changes));
  }

  /// What a line may say otherwise than usual, and how it is read off the case/party; null where
  /// nothing can be said.
  private static Map<String, Function<CaseParty, @Nullable String>> fields() {
    Map<String, Function<CaseParty, @Nullable String>> fields = new LinkedHashMap<>();
    fields.put("citation", of(charge -> charge.key().citationNumber()));
    fields.put("type", of(Charge::caseType));
    fields.put("law", of(Charge::lawCode));
    fields.put("fine", CaseWriter::fine);
    fields.put("category", each -> each.data().category());
    fields.put("filed", each -> each.data().filedOn().toString());
    fields.put("violated", of(charge -> charge.violationDate().toString()));
    fields.put(
        "firstAppearance",
        each -> each.firstAppearance() == null ? null : each.firstAppearance().toString());
    fields.put("preDone", each -> each.data().preDispositionDone() ? "yes" : "no");
    fields.put("mandatory", of(charge -> charge.mandatoryAppearance() ? "yes" : "no"));
    fields.put(
        "disposition",
        of(charge -> charge.disposition() == null ? "none" : charge.disposition().code()));
    fields.put(
        "disposed",
        of(charge -> charge.disposition() == null ? null : charge.disposition().on().toString()));
    fields.put("sentenced", CaseWriter::sentenced);
    fields.put("due", CaseWriter::due);
    return fields;
  }

  private static Function<CaseParty, @Nullable String> of(
      Function<Charge, @Nullable String> value) {
    return each -> each.charges().isEmpty() ? null : value.apply(each.charges().getFirst());
  }

  private static @Nullable String fine(CaseParty each) {
    return each.obligations().isEmpty()
        ? null
        : Cents.text(each.obligations().getFirst().originalAmount());
  }

  private static String sentenced(CaseParty each) {
    if (each.sentences().isEmpty()) {
      return "none";
    }
    Sentence first = each.sentences().getFirst();
    return first.on() == null ? "undated" : first.on().toString();
  }

  private static @Nullable String due(CaseParty each) {
    LocalDate due =
        each.sentences().isEmpty()
            ? each.obligations().stream()
                .map(Obligation::dueOn)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null)
            : each.sentences().getFirst().dueOn();
    return due == null ? null : due.toString();
  }

  private static CaseParty open(
      CaseParty added, Figure figure, boolean backlog, @Nullable String changes, Moment moment) {
    Cast cast = new Cast();
    cast.enter(figure);
    return cast.open(added.key(), figure.tag(), backlog, changes, moment);
  }

  /// In which parts what the line says differs from what was added.
  private static List<String> unsaid(CaseParty added, Figure figure, String line, Moment moment) {
    int but = line.indexOf(" but ");
    String changes = but < 0 ? null : line.substring(but + " but ".length());
    CaseParty said = open(added, figure, added.data().origin() == Origin.BACKLOG, changes, moment);
    List<String> unsaid = new ArrayList<>();
    note(unsaid, "the person", said.person(), added.person());
    note(unsaid, "the addresses", places(said), places(added));
    note(unsaid, "the first appearance", said.firstAppearance(), added.firstAppearance());
    note(unsaid, "the citations", said.citations(), added.citations());
    note(unsaid, "the charges", said.charges(), added.charges());
    note(unsaid, "the sentences", said.sentences(), added.sentences());
    note(unsaid, "the obligations", said.obligations(), added.obligations());
    note(unsaid, "the payments", said.financials(), added.financials());
    note(unsaid, "the flags", said.flags(), added.flags());
    note(unsaid, "the court's notices", said.courtNotices(), added.courtNotices());
    return unsaid;
  }

  private static List<Place> places(CaseParty each) {
    return each.addresses().stream().map(Address::place).toList();
  }

  private static void note(
      List<String> unsaid, String part, @Nullable Object said, @Nullable Object was) {
    if (!Objects.equals(said, was)) {
      unsaid.add(part);
    }
  }
}
