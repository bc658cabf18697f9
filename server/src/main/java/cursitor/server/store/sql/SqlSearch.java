package cursitor.server.store.sql;

import cursitor.exchange.CaseFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.Heading;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.SearchTerm;
import cursitor.server.store.Search;
import cursitor.server.store.encoding.Encodings;
import cursitor.server.store.encoding.HeadingCode;
import cursitor.server.store.encoding.Nameless;
import cursitor.wire.Octets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Looks things up in SQL: the index of headings by a range of codes, terms by their hashes, ids of
/// messages by a range.
public final class SqlSearch implements Search {
  /// What is looked up whole, by a term that desks look up as well.
  private static final List<String> NUMBERS =
      List.of("notice", "abstract", "payment", "request", "customer");

  /// Hexadecimal digits of an id of which the beginning is looked up.
  private static final int LEAST_DIGITS = 6;

  private static final int ID_BYTES = 16;
  private static final String URN = "urn:uuid:";

  /// A page of the index, and then the files it names.
  static final String FILES =
      """
      SELECT f.number, f.name, f.dictionary, f.state, d.desk, d.mode, d.kind
      FROM (SELECT case_file FROM heading WHERE code >= ? AND code < ? ORDER BY code, case_file
            LIMIT ?) h
      JOIN case_file f ON f.number = h.case_file JOIN drawer d ON d.number = f.drawer
      WHERE f.line > 0
      """;

  private static final String BY_TERM =
      """
      SELECT f.number, f.name, f.dictionary, f.state, d.desk, d.mode, d.kind
      FROM term t JOIN case_file f ON f.number = t.case_file JOIN drawer d ON d.number = f.drawer
      WHERE t.hash = ? AND f.line > 0 ORDER BY f.number LIMIT ?
      """;

  private static final Comparator<Found.ByHeading> BY_RANK =
      Comparator.comparing((Found.ByHeading each) -> !each.whole())
          .thenComparing(each -> each.matched().kind())
          .thenComparing(each -> each.matched().text())
          .thenComparing(each -> each.key().toString());

  private final Database database;
  private final Encodings encodings;

  public SqlSearch(Database database, Encodings encodings) {
    this.database = database;
    this.encodings = encodings;
  }

  @Override
  public Answer find(String typed, Set<OrganizationId> desks) {
    return database.read(statements -> {
      Looking looking = new Looking(statements, desks);
      for (String text : texts(typed)) {
        looking.forHeadings(text, typed.endsWith(" "));
      }
      looking.forNumbers(typed.strip());
      looking.forIds(typed.strip());
      return looking.answer();
    });
  }

  /// Of a whole key, whose parts stand between strokes, the number of the case. Of two parts it may
  /// be either: a court comes before it, a participant behind it.
  private static Set<String> texts(String typed) {
    String[] parts = typed.split("/", -1);
    if (parts.length > 2) {
      return Heading.beginnings(parts[1].isBlank() ? parts[0] : parts[1]);
    }
    Set<String> texts = new LinkedHashSet<>();
    for (String part : parts) {
      texts.addAll(Heading.beginnings(part));
    }
    return texts;
  }

  private record Kept(CaseKey key, CaseFile file) {}

  /// One search, which asks each desk in turn.
  private final class Looking {
    private final Statements statements;
    private final Set<OrganizationId> desks;
    private final Map<Long, Found.ByHeading> byHeading = new LinkedHashMap<>();
    private final List<Found> others = new ArrayList<>();
    private boolean more;

    Looking(Statements statements, Set<OrganizationId> desks) {
      this.statements = statements;
      this.desks = desks;
    }

    /// What fits whole comes before what only begins so, of which there may be too much.
    void forHeadings(String text, boolean wholeOnly) throws SQLException {
      ask(text, text + " ");
      if (!wholeOnly) {
        ask(text, text);
      }
    }

    private void ask(String text, String beginning) throws SQLException {
      if (beginning.length() < HeadingCode.LEAST) {
        return;
      }
      for (OrganizationId desk : desks) {
        for (OperatingMode mode : OperatingMode.values()) {
          Octets code = encodings.headings().of(desk, mode, beginning);
          if (byHeading.size() > MOST) {
            more = true;
            return;
          }
          List<Boolean> rows =
              statements.list(
                  FILES,
                  row -> take(row, text, beginning),
                  code,
                  HeadingCode.after(code),
                  MOST + 1);
          more |= rows.size() > MOST;
        }
      }
    }

    private boolean take(Cells row, String text, String beginning) throws SQLException {
      if (byHeading.containsKey(row.getLong("number"))) {
        return false;
      }
      Optional<Kept> kept = kept(row);
      Optional<Heading> matched =
          kept.stream()
              .flatMap(each -> each.file().headings().stream())
              .filter(each -> begins(each, beginning))
              .min(Comparator.comparing(Heading::kind));
      if (matched.isEmpty()) {
        return false;
      }
      byHeading.put(
          row.getLong("number"),
          new Found.ByHeading(
              kept.get().key(),
              kept.get().file(),
              matched.get(),
              begins(matched.get(), text + " ")));
      return true;
    }

    private static boolean begins(Heading heading, String beginning) {
      return heading.entries().stream().anyMatch(entry -> entry.startsWith(beginning));
    }

    void forNumbers(String typed) throws SQLException {
      for (OrganizationId desk : desks) {
        for (OperatingMode mode : OperatingMode.values()) {
          for (String kind : NUMBERS) {
            for (String value : asWritten(typed)) {
              number(desk, mode, new SearchTerm(kind, value));
            }
          }
        }
      }
    }

    private static Set<String> asWritten(String typed) {
      return new LinkedHashSet<>(List.of(typed, typed.toUpperCase(Locale.ROOT)));
    }

    private void number(OrganizationId desk, OperatingMode mode, SearchTerm term)
        throws SQLException {
      statements
          .list(BY_TERM, SqlSearch.this::kept, encodings.terms().of(desk, mode, term), MOST)
          .stream()
          .flatMap(Optional::stream)
          .filter(each -> each.file().terms().contains(term))
          .forEach(each -> others.add(new Found.ByNumber(each.key(), each.file(), term.kind())));
    }

    void forIds(String typed) throws SQLException {
      String id = typed.toLowerCase(Locale.ROOT);
      String digits = (id.startsWith(URN) ? id.substring(URN.length()) : id).replace("-", "");
      if (digits.length() < LEAST_DIGITS || !digits.matches("[0-9a-f]{1,32}")) {
        return;
      }
      statements
          .list(
              Messages.SELECT + "WHERE m.id >= ? AND m.id <= ? ORDER BY m.id, m.number LIMIT ?",
              Messages::of,
              filled(digits, '0'),
              filled(digits, 'f'),
              MOST)
          .stream()
          .filter(message -> desks.contains(message.flow().desk()))
          .forEach(message -> others.add(new Found.ById(message)));
    }

    private static Octets filled(String digits, char with) {
      String whole = digits + String.valueOf(with).repeat(2 * ID_BYTES - digits.length());
      return Octets.of(HexFormat.of().parseHex(whole));
    }

    Answer answer() {
      List<Found> all = new ArrayList<>(others);
      byHeading.values().stream().sorted(BY_RANK).forEach(all::add);
      return new Answer(all.subList(0, Math.min(MOST, all.size())), more || all.size() > MOST);
    }
  }

  /// Nothing for a tombstone without a name, which nobody could read.
  private Optional<Kept> kept(Cells row) throws SQLException {
    if (Nameless.is(row.getString("name"))) {
      return Optional.empty();
    }
    return Optional.of(new Kept(Columns.key(row), CaseFiles.file(row, encodings).file()));
  }
}
