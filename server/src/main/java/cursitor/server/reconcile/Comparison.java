package cursitor.server.reconcile;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Compares two or more extracts in one pass, holding a line of each.
public final class Comparison {
  private Comparison() {}

  /// How many case/parties were compared, and how many of them differ.
  ///
  /// @param underWay of those that differ, how many had messages on their way
  public record Result(
      List<ExtractHead> extracts, String court, long compared, long differing, long underWay) {
    public Result {
      extracts = List.copyOf(extracts);
    }
  }

  /// Compares extracts and tells each difference, in the order of the keys. Where one is of one
  /// court alone, only that court is compared.
  ///
  /// @param extracts by name; the first is that of whoever sends, such as the court or the hub
  /// @throws NotComparable where one of them is no sound extract, saying which line and why
  public static Result of(SequencedMap<String, BufferedReader> extracts, Consumer<Difference> told)
      throws IOException {
    List<ExtractReader> readers = new ArrayList<>();
    try {
      for (Map.Entry<String, BufferedReader> extract : extracts.entrySet()) {
        readers.add(ExtractReader.open(extract.getKey(), extract.getValue()));
      }
      ofDifferentDesks(readers);
      String court = court(readers);
      for (ExtractReader reader : readers) {
        reader.begin(court);
      }
      return compare(readers, court, told);
    } catch (ExtractReader.NotAnExtract e) {
      throw new NotComparable(String.valueOf(e.getMessage()), e);
    }
  }

  /// The extracts cannot be compared. The message says why.
  public static final class NotComparable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotComparable(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }

  /// What each has is told by the name of its desk, and two of one desk are compared by nobody.
  private static void ofDifferentDesks(List<ExtractReader> readers) {
    Set<String> desks = new HashSet<>();
    for (ExtractReader reader : readers) {
      String desk = reader.head().extract();
      if (!desks.add(desk)) {
        throw new NotComparable(
            "two of these extracts are of " + desk + "; give one of each desk", null);
      }
    }
  }

  /// The one court they are about, or empty for all.
  private static String court(List<ExtractReader> readers) {
    Set<String> courts = new TreeSet<>();
    readers.forEach(reader -> courts.add(reader.head().court()));
    courts.remove("");
    if (courts.size() > 1) {
      throw new NotComparable(
          "these extracts are of different courts, " + courts + "; give those of one", null);
    }
    if (readers.stream().map(reader -> reader.head().mode()).distinct().count() > 1) {
      throw new NotComparable(
          "one of these extracts is of test mode; give those of one mode", null);
    }
    return courts.stream().findFirst().orElse("");
  }

  private static Result compare(
      List<ExtractReader> readers, String court, Consumer<Difference> told) throws IOException {
    List<ExtractHead> heads = readers.stream().map(ExtractReader::head).toList();
    long compared = 0;
    long differing = 0;
    long underWay = 0;
    Optional<String> key = least(readers);
    while (key.isPresent()) {
      List<Optional<ExtractLine>> lines = new ArrayList<>();
      for (ExtractReader reader : readers) {
        lines.add(take(reader, key.get()));
      }
      List<Difference> differences = new SideBySide(heads, lines).differences();
      differences.forEach(told);
      compared++;
      differing += differences.isEmpty() ? 0 : 1;
      underWay += differences.stream().anyMatch(Difference::underWay) ? 1 : 0;
      key = least(readers);
    }
    return new Result(heads, court, compared, differing, underWay);
  }

  private static Optional<ExtractLine> take(ExtractReader reader, String key) throws IOException {
    ExtractLine line = reader.line();
    if (line == null || !line.key().equals(key)) {
      return Optional.empty();
    }
    reader.next();
    return Optional.of(line);
  }

  private static Optional<String> least(List<ExtractReader> readers) {
    return readers.stream()
        .map(ExtractReader::line)
        .filter(Objects::nonNull)
        .map(ExtractLine::key)
        .min(Comparator.naturalOrder());
  }

  /// The extracts in words: `J0401 (2026-03-02T17:00:00Z), AZ-JUSTIS (…)`.
  public static String names(List<ExtractHead> extracts) {
    return extracts.stream()
        .map(head -> head.extract() + " (" + head.at() + ")")
        .collect(Collectors.joining(", "));
  }
}
