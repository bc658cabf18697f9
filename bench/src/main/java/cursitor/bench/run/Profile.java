package cursitor.bench.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/// One run of each node with samples of processor time, also of native code, and where they fell.
/// Argument: the root of the repository.
public final class Profile {
  private static final int ROWS = 12;
  private static final String SAMPLE = "jdk.CPUTimeSample";

  private final Map<String, Integer> shares = new HashMap<>();
  private final Map<String, Integer> methods = new HashMap<>();
  private int samples;

  private Profile() {}

  public static void main(String[] args) throws IOException {
    Path root = Path.of(args[0]);
    Path script = root.resolve("cursitor");
    String dmv =
        of(options -> Run.dmv(script, Bench.DMV_LOAD, options)).table("DMV node, holds accepted");
    String court =
        of(options -> Run.court(script, Bench.COURT_LOAD, options)).table("court node, exchanges");
    System.out.println(dmv + "\n" + court);
    ResultsPage.at(root.resolve("bench/RESULTS.md")).write("profile", dmv + "\n" + court);
  }

  private static Profile of(Recorded run) throws IOException {
    Path file = Files.createTempFile("cursitor", ".jfr");
    run.with(
        "-XX:StartFlightRecording=dumponexit=true,"
            + SAMPLE
            + "#enabled=true,"
            + SAMPLE
            + "#throttle=5ms,filename="
            + file);
    Profile profile = new Profile();
    try (RecordingFile recording = new RecordingFile(file)) {
      while (recording.hasMoreEvents()) {
        profile.count(recording.readEvent());
      }
    }
    return profile;
  }

  private void count(RecordedEvent event) {
    if (!event.getEventType().getName().equals(SAMPLE) || event.getStackTrace() == null) {
      return;
    }
    samples++;
    var frames = event.getStackTrace().getFrames();
    shares.merge(Share.nameOf(frames), 1, Integer::sum);
    var method = frames.getFirst().getMethod();
    methods.merge(method.getType().getName() + "." + method.getName(), 1, Integer::sum);
  }

  private String table(String title) {
    if (samples == 0) {
      throw new UncheckedIOException(new IOException("the recording holds no samples"));
    }
    return "| %s | share |%n|---|---|%n%s%n%n| its hottest methods | share |%n|---|---|%n%s%n"
        .formatted(title, rows(shares), rows(methods));
  }

  private String rows(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(ROWS)
        .map(row -> "| %s | %.0f %% |".formatted(row.getKey(), 100.0 * row.getValue() / samples))
        .collect(Collectors.joining("\n"));
  }

  /// A run with options of the program's JVM.
  private interface Recorded {
    Run with(String javaOptions);
  }
}
