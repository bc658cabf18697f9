package cursitor.server.reconcile;

import cursitor.fare.Position;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.Function;

/// Compares two or three extracts in one pass.
public final class Comparison {
  private Comparison() {}

  /// How many case/parties were compared, and how many of them differ.
  public record Result(List<String> desks, long compared, long differing) {
    public Result {
      desks = List.copyOf(desks);
    }
  }

  /// Compares extracts and tells each difference, in the order of the keys.
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
      return compare(readers, told);
    } catch (ExtractReader.NotAnExtract e) {
      throw new NotComparable(String.valueOf(e.getMessage()), e);
    }
  }

  /// The extracts cannot be compared. The message says why.
  public static final class NotComparable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotComparable(String message, Throwable cause) {
      super(message, cause);
    }
  }

  private static Result compare(List<ExtractReader> readers, Consumer<Difference> told)
      throws IOException {
    long compared = 0;
    long differing = 0;
    Optional<String> key = least(readers);
    while (key.isPresent()) {
      List<Optional<ExtractLine>> lines = new ArrayList<>();
      for (ExtractReader reader : readers) {
        ExtractLine line = reader.line();
        if (line != null && line.key().equals(key.get())) {
          lines.add(Optional.of(line));
          reader.next();
        } else {
          lines.add(Optional.empty());
        }
      }
      List<Difference> differences = differences(key.get(), lines);
      differences.forEach(told);
      compared++;
      differing += differences.isEmpty() ? 0 : 1;
      key = least(readers);
    }
    return new Result(readers.stream().map(ExtractReader::desk).toList(), compared, differing);
  }

  private static Optional<String> least(List<ExtractReader> readers) {
    return readers.stream()
        .map(ExtractReader::line)
        .filter(Objects::nonNull)
        .map(ExtractLine::key)
        .min(Comparator.naturalOrder());
  }

  /// What is over is over: who has it as ended or deleted and who has nothing do not differ.
  private static List<Difference> differences(String key, List<Optional<ExtractLine>> lines) {
    List<Difference> found = new ArrayList<>();
    boolean first = lines.getFirst().filter(Comparison::counts).isPresent();
    boolean others =
        lines.stream().skip(1).anyMatch(line -> line.filter(Comparison::counts).isPresent());
    boolean allOthers =
        lines.stream().skip(1).allMatch(line -> line.filter(Comparison::counts).isPresent());
    if (first && !allOthers) {
      found.add(difference(Difference.Kind.MISSING, key, "life", lines, ExtractLine::life));
    } else if (!first && others) {
      found.add(difference(Difference.Kind.NOT_SENT, key, "life", lines, ExtractLine::life));
    } else if (first) {
      value(key, "balance", lines, line -> Long.toString(line.balance())).ifPresent(found::add);
      value(key, "flags", lines, line -> String.join(" ", line.flags())).ifPresent(found::add);
    }
    return found;
  }

  private static boolean counts(ExtractLine line) {
    return line.life().equals(Position.Life.LIVE.name());
  }

  private static Optional<Difference> value(
      String key,
      String what,
      List<Optional<ExtractLine>> lines,
      Function<ExtractLine, String> value) {
    long different = lines.stream().flatMap(Optional::stream).map(value).distinct().count();
    return different > 1
        ? Optional.of(difference(Difference.Kind.VALUE, key, what, lines, value))
        : Optional.empty();
  }

  private static Difference difference(
      Difference.Kind kind,
      String key,
      String what,
      List<Optional<ExtractLine>> lines,
      Function<ExtractLine, String> value) {
    String party =
        lines.stream().flatMap(Optional::stream).map(ExtractLine::party).findFirst().orElse(key);
    return new Difference(
        kind, party, what, lines.stream().map(line -> line.map(value).orElse("")).toList());
  }
}
