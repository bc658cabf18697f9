package cursitor.bench.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

/// The page of results: prose by hand, with parts between two marks that are written anew.
public final class ResultsPage {
  private final Path file;

  private ResultsPage(Path file) {
    this.file = file;
  }

  /// The page in this file.
  public static ResultsPage at(Path file) {
    return new ResultsPage(file);
  }

  /// Replaces what stands between `<!-- part -->` and `<!-- end part -->`.
  public void write(String part, String text) {
    String begin = "<!-- " + part + " -->\n";
    String end = "<!-- end " + part + " -->";
    try {
      String page = Files.readString(file);
      int from = page.indexOf(begin);
      int to = page.indexOf(end);
      if (from < 0 || to < from) {
        throw new IllegalStateException(file + " has no place for " + part);
      }
      Files.writeString(
          file, page.substring(0, from) + begin + text.strip() + "\n" + page.substring(to));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String table(List<Figure> figures, int runs) {
    return """
    %s, JDK %s, %d cores of %s, %.0f GiB. Median and range of %d runs.

    | figure | goal | median | range | |
    |---|---|---|---|---|
    %s
    """
        .formatted(
            LocalDate.now(ZoneOffset.UTC),
            Runtime.version().feature(),
            Runtime.getRuntime().availableProcessors(),
            Usage.processor(),
            Usage.machineGib(),
            runs,
            figures.stream().map(Figure::row).collect(Collectors.joining("\n")));
  }
}
