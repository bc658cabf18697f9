package cursitor.server.reconcile.daily;

import cursitor.exchange.OrganizationId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/// The reports of a node: a folder for each desk, in it one for each day, in it a text and a JSON
/// file for each court and partner and an overview. A day's folder comes into being as a whole, so
/// a day that is there is done.
public final class ReportFolder {
  private static final String OVERVIEW = "overview";
  private static final String TEXT = ".txt";
  private static final String JSON = ".json";

  /// Court and partner as [#name(String)] writes them; whatever else lies there is none of ours.
  private static final Pattern NAME =
      Pattern.compile("(?:[A-Za-z0-9-]|%[0-9A-F]{2})+_(?:[A-Za-z0-9-]|%[0-9A-F]{2})+\\.txt");

  private final Path root;
  private final JsonMapper mapper = new JsonMapper();

  public ReportFolder(Path root) {
    this.root = root;
  }

  /// One report that is there.
  public record Entry(String desk, LocalDate day, String court, String partner) {}

  /// The last day a desk has a report of.
  public Optional<LocalDate> last(OrganizationId desk) {
    return days(root.resolve(name(desk.value()))).stream().max(Comparator.naturalOrder());
  }

  /// Up to when the report of a day counts messages.
  public Instant coveredTo(OrganizationId desk, LocalDate day) {
    Path overview = folder(desk.value(), day).resolve(OVERVIEW + JSON);
    return Instant.parse(mapper.readTree(text(overview)).path("to").asString());
  }

  /// Keeps the report of a day; one that is there already stays as it is.
  public void write(DailyReport report, LocalDate day) {
    Path whole = folder(report.desk(), day);
    if (Files.exists(whole)) {
      return;
    }
    try {
      Files.createDirectories(whole.getParent());
      Path draft = whole.resolveSibling("." + day);
      delete(draft);
      Files.createDirectories(draft);
      for (CourtReport court : report.courts()) {
        String name = name(court.court()) + "_" + name(court.partner());
        Files.writeString(draft.resolve(name + TEXT), ReportText.of(report, court));
        Files.writeString(draft.resolve(name + JSON), json(report.of(court)));
      }
      Files.writeString(draft.resolve(OVERVIEW + TEXT), ReportText.overview(report));
      Files.writeString(draft.resolve(OVERVIEW + JSON), json(report));
      Files.move(draft, whole, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "the report cannot be written to " + whole + "; see to the folder and the disk", e);
    }
  }

  private String json(Object report) {
    return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(report) + "\n";
  }

  private static void delete(Path draft) throws IOException {
    if (Files.exists(draft)) {
      try (Stream<Path> files = Files.list(draft)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(draft);
    }
  }

  /// Which reports are there, the newest day first. A day is looked at when its turn has come, so
  /// that whoever wants the newest does not wait for years of them.
  public Stream<Entry> list() {
    record Made(String desk, LocalDate day, Path folder) {}
    List<Made> days = new ArrayList<>();
    for (Path desk : inside(root)) {
      for (LocalDate day : days(desk)) {
        days.add(
            new Made(
                written(String.valueOf(desk.getFileName())), day, desk.resolve(day.toString())));
      }
    }
    days.sort(Comparator.comparing(Made::day).reversed().thenComparing(Made::desk));
    return days.stream().flatMap(made -> list(made.desk(), made.day(), made.folder()).stream());
  }

  private static List<Entry> list(String desk, LocalDate day, Path folder) {
    return inside(folder).stream()
        .map(file -> String.valueOf(file.getFileName()))
        .filter(file -> NAME.matcher(file).matches())
        .map(file -> file.substring(0, file.length() - TEXT.length()).split("_", 2))
        .map(parts -> new Entry(desk, day, written(parts[0]), written(parts[1])))
        .sorted(Comparator.comparing(Entry::court).thenComparing(Entry::partner))
        .toList();
  }

  /// One report, if it is there.
  ///
  /// @param asJson else as text
  public Optional<String> read(Entry entry, boolean asJson) {
    return read(
        entry.desk(), entry.day(), name(entry.court()) + "_" + name(entry.partner()), asJson);
  }

  /// The whole report of a desk and day, if it is there.
  public Optional<DailyReport> report(OrganizationId desk, LocalDate day) {
    return overview(desk.value(), day, true).map(json -> mapper.readValue(json, DailyReport.class));
  }

  /// The days a desk has reports of, the newest first.
  public List<LocalDate> days(OrganizationId desk) {
    return days(root.resolve(name(desk.value()))).stream()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  /// The overview of a desk and day, if it is there.
  public Optional<String> overview(String desk, LocalDate day, boolean asJson) {
    return read(desk, day, OVERVIEW, asJson);
  }

  private Optional<String> read(String desk, LocalDate day, String name, boolean asJson) {
    Path file = folder(desk, day).resolve(name + (asJson ? JSON : TEXT));
    return Files.isRegularFile(file) ? Optional.of(text(file)) : Optional.empty();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("the report " + file + " cannot be read", e);
    }
  }

  private Path folder(String desk, LocalDate day) {
    return root.resolve(name(desk)).resolve(day.toString());
  }

  private static List<LocalDate> days(Path desk) {
    return inside(desk).stream()
        .flatMap(folder -> day(String.valueOf(folder.getFileName())).stream())
        .toList();
  }

  /// A folder that is no day is a draft, or none of ours.
  private static Optional<LocalDate> day(String name) {
    try {
      return Optional.of(LocalDate.parse(name));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  private static List<Path> inside(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the folder " + folder + " cannot be read", e);
    }
  }

  /// An organization's id as part of a file name: whatever is no letter, digit or dash is escaped,
  /// so no id leads anywhere else.
  private static String name(String id) {
    StringBuilder name = new StringBuilder();
    for (byte each : id.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (each & 0xff);
      boolean plain =
          (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
      name.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return name.toString();
  }

  private static String written(String name) {
    return URLDecoder.decode(name, StandardCharsets.UTF_8);
  }
}
