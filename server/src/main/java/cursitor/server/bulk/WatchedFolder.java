package cursitor.server.bulk;

import cursitor.exchange.Header;
import cursitor.exchange.OrganizationId;
import cursitor.server.bulk.LoadSummary.End;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
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

  /// In bytes; most systems take 255, with a dot in front and an ending behind.
  private static final int LONGEST_NAME = 200;

  private static final JsonMapper JSON = new JsonMapper();
  private static final String NEITHER =
      "This is no file of transactions, and nothing was done: it begins neither as JSON (one object"
          + " on a line) nor as XML (fare:Batch). Put the right file in.";

  private final Path folder;
  private final OrganizationId court;
  private final Supplier<Header> standing;
  private final Formats formats;
  private final Supplier<Intake> intake;

  /// @param standing what a transaction of the court need not say
  public WatchedFolder(
      Path folder,
      OrganizationId court,
      Supplier<Header> standing,
      Formats formats,
      Supplier<Intake> intake) {
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
      } catch (RuntimeException | Error e) {
        failed = new IOException("a defect stopped a file", e);
      }
    }
    if (failed != null) {
      throw failed;
    }
    return true;
  }

  private List<Path> files() throws IOException {
    List<Waiting> waiting = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.filter(WatchedFolder::isComplete).toList()) {
        Stamp stamp = stamp(file);
        if (stamp != null) {
          waiting.add(new Waiting(file, stamp.modifiedAt()));
        }
      }
    }
    return waiting.stream()
        .sorted(
            Comparator.comparing(Waiting::modifiedAt)
                .thenComparing(each -> each.file().getFileName()))
        .map(Waiting::file)
        .toList();
  }

  /// A file that is to be loaded.
  private record Waiting(Path file, Instant modifiedAt) {}

  /// By what a file is known again: another that took its name has another.
  private record Stamp(@Nullable Object file, long bytes, Instant modifiedAt) {}

  /// Null where the file is gone.
  private static @Nullable Stamp stamp(Path file) throws IOException {
    try {
      BasicFileAttributes of =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return new Stamp(of.fileKey(), of.size(), of.lastModifiedTime().toInstant());
    } catch (NoSuchFileException _) {
      return null;
    }
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
    Stamp stamp = stamp(file);
    if (stamp == null) {
      return true;
    }
    String name = free(file, stamp);
    try (InputStream in = Formats.unpacked(file)) {
      Format format = Formats.seen(in);
      if (format != null) {
        return load(file, stamp, name, format, in);
      }
    } catch (ZipException | EOFException _) {
      // It begins as gzip does and is none.
    }
    if (stamp.equals(stamp(file))) {
      putAway(file, stamp, name, null, List.of(NEITHER));
    }
    return true;
  }

  /// What another has replaced, or was still being written, stays: it is loaded once more.
  private boolean load(Path file, Stamp stamp, String name, Format format, InputStream in)
      throws IOException {
    Pieces pieces = formats.open(format, in, standing.get());
    try (RejectFile rejects = new RejectFile(pieces)) {
      Load load = new Load(court, standing.get(), intake.get(), rejects::take);
      LoadSummary summary = load.take(pieces);
      if (summary.end() == End.NOT_KEPT) {
        return false;
      }
      if (!stamp.equals(stamp(file))) {
        return true;
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
      putAway(file, stamp, name, LoadReport.of(summary, rejected, todo), todo);
      return true;
    }
  }

  private void putAway(
      Path file, Stamp stamp, String name, @Nullable LoadReport result, List<String> todo)
      throws IOException {
    report(file, stamp, name, result, todo);
    move(file, folder.resolve(DONE).resolve(name));
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

  private void report(
      Path file, Stamp stamp, String name, @Nullable LoadReport result, List<String> todo)
      throws IOException {
    FileReport report =
        new FileReport(
            file.getFileName().toString(),
            stamp.bytes(),
            stamp.modifiedAt(),
            standing.get().sentAt(),
            todo,
            result);
    Path aside = folder.resolve("." + name + REPORT);
    Files.writeString(aside, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(report));
    move(aside, folder.resolve(name + REPORT));
  }

  /// The name a file is reported under: its own, or with a number where another of that name was
  /// here before.
  private String free(Path file, Stamp stamp) throws IOException {
    String own = sayable(file.getFileName().toString());
    String name = own;
    for (int number = 2; isTaken(name, stamp); number++) {
      name = own + "-" + number;
    }
    return name;
  }

  /// A name that leaves room for what is put behind it, and that this system can write whatever
  /// language it was started in.
  private static String sayable(String name) {
    String plain = name.replaceAll("\\p{Cntrl}", "_");
    try {
      Path _ = Path.of(plain);
    } catch (InvalidPathException _) {
      plain = plain.replaceAll("[^ -~]", "_");
    }
    if (plain.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
      plain = plain.replaceAll("[^ -~]", "_");
      plain = plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    }
    return plain;
  }

  private boolean isTaken(String name, Stamp stamp) throws IOException {
    if (Files.exists(folder.resolve(DONE).resolve(name))) {
      return true;
    }
    Path report = folder.resolve(name + REPORT);
    return Files.exists(report) && !isAbout(stamp, report);
  }

  /// Whether a report is that of this very file, from before a stop.
  private static boolean isAbout(Stamp stamp, Path report) {
    try {
      FileReport told = JSON.readValue(report.toFile(), FileReport.class);
      return told.bytes() == stamp.bytes() && told.modifiedAt().equals(stamp.modifiedAt());
    } catch (JacksonException e) {
      return false;
    }
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }
}
