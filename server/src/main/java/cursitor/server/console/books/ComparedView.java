package cursitor.server.console.books;

import cursitor.server.console.books.Comparisons.Compared;
import cursitor.server.reconcile.Comparison;
import cursitor.server.reconcile.Difference;
import cursitor.server.reconcile.ExtractHead;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/// A comparison as the page shows it.
///
/// @param extracts whose they are, and of when
/// @param court the only one that was compared; empty for all
/// @param kinds how many differences there are of each kind
/// @param kind of which kind those are that are shown; empty for all
/// @param first the number of the first that is shown
/// @param shown how many there are on all pages
/// @param notKept how many more there are that are not kept
/// @param next where the next page begins; 0 where there is none
record ComparedView(
    String extracts,
    String court,
    long compared,
    long differing,
    long underWay,
    List<KindLine> kinds,
    String kind,
    List<String> desks,
    List<Row> rows,
    int first,
    int shown,
    long notKept,
    int next) {
  private static final int ON_A_PAGE = 50;

  ComparedView {
    kinds = List.copyOf(kinds);
    desks = List.copyOf(desks);
    rows = List.copyOf(rows);
  }

  /// How many differences there are of one kind.
  record KindLine(String kind, String words, long differences) {}

  /// One difference.
  ///
  /// @param values what each desk has, in the order of the desks; empty where it was not asked
  /// @param caseFile where the case is at this node; empty where it is not
  record Row(
      String kind,
      String party,
      String what,
      List<String> values,
      boolean underWay,
      String turn,
      String todo,
      String caseFile) {
    Row {
      values = List.copyOf(values);
    }
  }

  /// @param caseFile where a case/party is at this node; empty where it is not
  static ComparedView of(
      Compared compared, String kind, int from, Function<String, String> caseFile) {
    List<Difference> chosen = chosen(compared, kind);
    int first = Math.clamp(from, 0, Math.max(0, chosen.size() - 1));
    int end = Math.min(chosen.size(), first + ON_A_PAGE);
    List<String> desks = desks(compared);
    Comparison.Result result = compared.result();
    return new ComparedView(
        Comparison.names(result.extracts()),
        result.court(),
        result.compared(),
        result.differing(),
        result.underWay(),
        Stream.of(Difference.Kind.values())
            .map(each ->
                new KindLine(
                    each.name().toLowerCase(Locale.ROOT),
                    words(each),
                    compared.counts().getOrDefault(each, 0L)))
            .toList(),
        kind,
        desks,
        chosen.subList(first, end).stream()
            .map(each -> row(each, desks, caseFile.apply(each.party())))
            .toList(),
        first + 1,
        chosen.size(),
        compared.all() - compared.differences().size(),
        end < chosen.size() ? end : 0);
  }

  /// Those of a kind, or all.
  static List<Difference> chosen(Compared compared, String kind) {
    return compared.differences().stream()
        .filter(each -> kind.isEmpty() || each.kind().name().toLowerCase(Locale.ROOT).equals(kind))
        .toList();
  }

  static List<String> desks(Compared compared) {
    return compared.result().extracts().stream().map(ExtractHead::extract).toList();
  }

  static List<String> values(Difference difference, List<String> desks) {
    return desks.stream().map(desk -> difference.values().getOrDefault(desk, "")).toList();
  }

  private static Row row(Difference difference, List<String> desks, String caseFile) {
    return new Row(
        words(difference.kind()),
        difference.party(),
        difference.what(),
        values(difference, desks),
        difference.underWay(),
        difference.turn(),
        difference.todo(),
        caseFile);
  }

  static String words(Difference.Kind kind) {
    return switch (kind) {
      case MISSING -> "We say sent, and they have not";
      case NOT_SENT -> "They have, and we did not send";
      case VALUE -> "Both have it, and a value differs";
    };
  }
}
