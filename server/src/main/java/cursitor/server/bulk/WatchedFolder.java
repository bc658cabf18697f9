package cursitor.server.bulk;

import cursitor.exchange.Header;
import cursitor.exchange.OrganizationId;
import cursitor.server.bulk.LoadSummary.End;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A folder into which a court's files of transactions are moved when they are complete. Each is
/// loaded, its report and what was refused are put beside it, and then it goes to `done`.
///
/// It goes there last: whoever is stopped on the way finds it again, loads it from its beginning,
/// does nothing twice and writes the same report.
public final class WatchedFolder {
  private static final String DONE = "done";
  private static final String REPORT = ".report.json";
  private static final String REJECTS = ".rejects.";
  private static final JsonMapper JSON = new JsonMapper();
  private static final String NEITHER =
      "This is no file of transactions, and nothing was done: it begins neither as JSON (one object"
          + " on a line) nor as XML (fare:Batch). Put the right file in.";

  private final Path folder;
  private final OrganizationId court;
  private final Supplier<Header> standing;
  private final Formats formats;
  private final Intake intake;

  /// @param standing what a transaction of the court need not say
  public WatchedFolder(
      Path folder,
      OrganizationId court,
      Supplier<Header> standing,
      Formats formats,
      Intake intake) {
    this.folder = folder;
    this.court = court;
    this.standing = standing;
    this.formats = formats;
    this.intake = intake;
  }

  /// What is told of one file.
  ///
  /// @param bytes how long it is, with `modifiedAt` to know it again
  /// @param todo what is left to do, in sentences
  record FileReport(
      String file,
      long bytes,
      Instant modifiedAt,
      Instant loadedAt,
      List<String> todo,
      @Nullable LoadReport result) {
    FileReport {
      todo = List.copyOf(todo);
    }
  }

  /// Loads what lies there, the oldest first.
  ///
  /// @return whether all of it could be kept; else the rest is still there
  /// @throws IOException where a file could not be read or its report not written, or a defect
  ///   stopped it; the others are loaded
  public boolean look() throws IOException {
    Files.createDirectories(folder.resolve(DONE));
    IOException failed = null;
    for (Path file : files()) {
      try {
        if (!load(file)) {
          return false;
        }
      } catch (IOException e) {
        failed = e;
      } catch (RuntimeException e) {
        failed = new IOException("a defect stopped a file", e);
      }
    }
    if (failed != null) {
      throw failed;
    }
    return true;
  }

  private record Found(Path file, Instant modifiedAt) {}

  private List<Path> files() throws IOException {
    List<Found> found = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.filter(WatchedFolder::isComplete).toList()) {
        found.add(new Found(file, Files.getLastModifiedTime(file).toInstant()));
      }
    }
    return found.stream()
        .sorted(
            Comparator.comparing(Found::modifiedAt).thenComparing(each -> each.file.getFileName()))
        .map(Found::file)
        .toList();
  }

  /// A name that begins with a dot or ends in `.part` is that of a file which is still written;
  /// what this program writes is not loaded.
  private static boolean isComplete(Path file) {
    String name = file.getFileName().toString();
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && !name.startsWith(".")
        && !name.endsWith(".part")
        && !name.endsWith(REPORT)
        && !name.contains(REJECTS);
  }

  private boolean load(Path file) throws IOException {
    String name = free(file);
    try (InputStream in = Formats.unpacked(file)) {
      Format format = Formats.seen(in);
      if (format == null) {
        report(file, name, null, List.of(NEITHER));
      } else if (!load(file, name, format, in)) {
        return false;
      }
    } catch (ZipException | EOFException _) {
      report(file, name, null, List.of(NEITHER));
    }
    move(file, folder.resolve(DONE).resolve(name));
    return true;
  }

  private boolean load(Path file, String name, Format format, InputStream in) throws IOException {
    Pieces pieces = formats.open(format, in, standing.get());
    try (RejectFile rejects = new RejectFile(pieces)) {
      Load load = new Load(court, standing.get(), intake, rejects::take);
      LoadSummary summary = load.take(pieces);
      if (summary.end() == End.NOT_KEPT) {
        return false;
      }
      String rejected = null;
      if (!rejects.isEmpty()) {
        rejected = name + REJECTS + format.ending();
        Path aside = folder.resolve("." + rejected);
        try (OutputStream out = Files.newOutputStream(aside)) {
          rejects.write(load.comingBack(), out);
        }
        move(aside, folder.resolve(rejected));
      }
      List<String> todo = todo(summary, rejected);
      report(file, name, LoadReport.of(summary, rejected, todo), todo);
      return true;
    }
  }

  private static List<String> todo(LoadSummary summary, @Nullable String rejected) {
    List<String> todo = new ArrayList<>();
    LoadSummary.Stop stop = summary.stop();
    if (stop != null) {
      todo.add(
          "Line "
              + stop.line()
              + ": "
              + stop.sentence()
              + " Mend that and put the whole file in again.");
    }
    if (rejected != null) {
      todo.add("Mend " + rejected + " and put it in again under a name without \".rejects.\".");
    }
    if (stop == null && !summary.agree()) {
      todo.add(
          "What came is not what the file announces. Find out what is missing or too much, and put"
              + " the whole file in again, or what is missing; what is done is not done twice.");
    }
    return todo;
  }

  private void report(Path file, String name, @Nullable LoadReport result, List<String> todo)
      throws IOException {
    FileReport report =
        new FileReport(
            file.getFileName().toString(),
            Files.size(file),
            Files.getLastModifiedTime(file).toInstant(),
            standing.get().sentAt(),
            todo,
            result);
    Path aside = folder.resolve("." + name + REPORT);
    Files.writeString(aside, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(report));
    move(aside, folder.resolve(name + REPORT));
  }

  /// The name a file is reported under: its own, or with a number where another of that name was
  /// here before.
  private String free(Path file) throws IOException {
    String own = file.getFileName().toString();
    String name = own;
    for (int number = 2; isTaken(name, file); number++) {
      name = own + "-" + number;
    }
    return name;
  }

  private boolean isTaken(String name, Path file) throws IOException {
    if (Files.exists(folder.resolve(DONE).resolve(name))) {
      return true;
    }
    Path report = folder.resolve(name + REPORT);
    return Files.exists(report) && !isAbout(file, report);
  }

  /// Whether a report is that of this very file, from before a stop.
  private static boolean isAbout(Path file, Path report) throws IOException {
    try {
      FileReport told = JSON.readValue(report.toFile(), FileReport.class);
      return told.bytes() == Files.size(file)
          && told.modifiedAt().equals(Files.getLastModifiedTime(file).toInstant());
    } catch (JacksonException e) {
      return false;
    }
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }
}
