package cursitor.server.reconcile;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// Sorts any number of lines in little memory: what is full is sorted and put away in a file, and
/// the files are read side by side.
final class SortedLines implements AutoCloseable {
  private final int most;
  private final List<String> lines = new ArrayList<>();
  private final List<Path> files = new ArrayList<>();
  private final List<BufferedReader> readers = new ArrayList<>();

  /// @param most how many are kept in memory
  SortedLines(int most) {
    this.most = most;
  }

  /// One file that is being read.
  private record Run(BufferedReader in, String line) {}

  void add(String line) throws IOException {
    lines.add(line);
    if (lines.size() >= most) {
      putAway();
    }
  }

  private void putAway() throws IOException {
    lines.sort(Comparator.naturalOrder());
    Path file = Files.createTempFile("cursitor-extract-", ".sorted");
    files.add(file);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (String line : lines) {
        out.write(line);
        out.write('\n');
      }
    }
    lines.clear();
  }

  /// Shows all lines in ascending order, once.
  void each(Seen seen) throws IOException {
    putAway();
    PriorityQueue<Run> runs = new PriorityQueue<>(Comparator.comparing(Run::line));
    for (Path file : files) {
      BufferedReader in = Files.newBufferedReader(file);
      readers.add(in);
      offer(runs, in);
    }
    for (Run run = runs.poll(); run != null; run = runs.poll()) {
      seen.see(run.line());
      offer(runs, run.in());
    }
  }

  private static void offer(PriorityQueue<Run> runs, BufferedReader in) throws IOException {
    String line = in.readLine();
    if (line != null) {
      runs.add(new Run(in, line));
    }
  }

  @Override
  public void close() throws IOException {
    for (BufferedReader reader : readers) {
      reader.close();
    }
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
  }

  /// Takes a line.
  interface Seen {
    void see(String line) throws IOException;
  }
}
