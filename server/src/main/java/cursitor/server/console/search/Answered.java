package cursitor.server.console.search;

import cursitor.dmv907.dmv.DriverRecord;
import cursitor.exchange.CaseFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.Heading;
import cursitor.exchange.OperatingMode;
import cursitor.fare.mvd.CustomerFile;
import cursitor.server.console.page.Links;
import cursitor.server.console.page.WallClock;
import cursitor.server.console.page.Words;
import cursitor.server.store.KeptMessage;
import cursitor.server.store.Search.Answer;
import cursitor.server.store.Search.Found;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Collectors;

/// What was found, as the page shows it. May hold personal data: never log it.
///
/// @param told in a sentence how much was found, and what to try; empty before anything is typed
/// @param cases found by their headings
/// @param numbers case files in which something has the number that was typed
/// @param named whose names are shown, or hidden
/// @param names they are shown
public record Answered(
    String told,
    List<CaseRow> cases,
    List<CaseRow> numbers,
    List<MessageRow> messages,
    SequencedSet<CaseKey> named,
    boolean names) {
  /// How many names of one case file are shown.
  private static final int MOST_NAMES = 2;

  public Answered {
    cases = List.copyOf(cases);
    numbers = List.copyOf(numbers);
    messages = List.copyOf(messages);
  }

  /// One case file.
  ///
  /// @param link empty where it has no page
  /// @param test it is no real case
  /// @param by what was looked up, such as `docket`
  /// @param heading as it stands in the case, or masked; empty for a name and for a number that was
  ///   typed whole
  /// @param name of the person, or masked; empty where the role may not see it
  public record CaseRow(
      String link,
      String title,
      String kind,
      String desk,
      boolean test,
      String by,
      String heading,
      String name,
      String standing) {
    @Override
    public String toString() {
      return "CaseRow " + title;
    }
  }

  /// One message.
  ///
  /// @param way from or to whom
  /// @param at when it was kept
  public record MessageRow(
      String link,
      String id,
      String desk,
      String way,
      String subject,
      String standing,
      String at) {}

  public boolean isEmpty() {
    return cases.isEmpty() && numbers.isEmpty() && messages.isEmpty();
  }

  /// Lays an answer out.
  ///
  /// @param mayName names and licence numbers may be asked for
  /// @param names they were asked for
  static Answered of(String typed, Answer answer, boolean mayName, boolean names, WallClock clock) {
    List<CaseRow> cases = new ArrayList<>();
    List<CaseRow> numbers = new ArrayList<>();
    List<MessageRow> messages = new ArrayList<>();
    SequencedSet<CaseKey> named = new LinkedHashSet<>();
    boolean shown = mayName && names;
    for (Found found : answer.found()) {
      switch (found) {
        case Found.ByHeading(CaseKey key, CaseFile file, Heading matched, _) -> {
          String name = mayName ? names(file, matched.text(), shown) : "";
          cases.add(row(key, file, Kinds.of(matched.kind()), heading(matched, shown), name, shown));
          named.add(key);
        }
        case Found.ByNumber(CaseKey key, CaseFile file, String kind) -> {
          String name = mayName ? names(file, "", shown) : "";
          numbers.add(row(key, file, Kinds.number(kind), "", name, shown));
          named.add(key);
        }
        case Found.ById(KeptMessage message) -> messages.add(row(message, clock));
      }
    }
    if (!mayName) {
      named.clear();
    }
    return new Answered(Telling.of(typed, answer, mayName), cases, numbers, messages, named, shown);
  }

  private static CaseRow row(
      CaseKey key, CaseFile file, String by, String heading, String name, boolean shown) {
    return new CaseRow(
        Links.caseFile(key),
        title(file, shown),
        Kinds.of(file),
        key.desk().value(),
        key.mode() == OperatingMode.TEST,
        by,
        heading,
        name,
        CaseStanding.of(file));
  }

  /// The number of a customer of the MVD says who somebody is.
  private static String title(CaseFile file, boolean shown) {
    String name = file.key().name();
    return switch (file) {
      case DriverRecord _ -> driver(name);
      case CustomerFile _ -> "customer " + (shown ? name : Mask.of(name));
      default -> name;
    };
  }

  /// The name of a driver record is an id, of which the end tells one from another.
  private static String driver(String id) {
    return "driver " + id.substring(id.lastIndexOf('-') + 1);
  }

  /// A name stands among the names.
  private static String heading(Heading matched, boolean shown) {
    return switch (matched.kind()) {
      case NAME -> "";
      case LICENSE -> shown ? matched.text() : Mask.of(matched.text());
      case CASE_NUMBER, DOCKET, CITATION -> matched.text();
    };
  }

  /// The one that was looked up comes first.
  private static String names(CaseFile file, String matched, boolean shown) {
    return file.headings().stream()
        .filter(each -> each.kind() == Heading.Kind.NAME)
        .map(Heading::text)
        .sorted(
            Comparator.comparing((String name) -> !name.equals(matched))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST_NAMES)
        .map(name -> shown ? name : Mask.of(name))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static MessageRow row(KeptMessage message, WallClock clock) {
    return new MessageRow(
        Links.message(message.flow().desk(), message.id()),
        message.id().value().toString(),
        message.flow().desk().value(),
        Words.before(message.flow().direction()) + " " + message.flow().partner(),
        message.subject(),
        Words.of(message.standing()),
        clock.moment(message.keptAt()));
  }

  @Override
  public String toString() {
    return "Answered " + (cases.size() + numbers.size() + messages.size());
  }
}
