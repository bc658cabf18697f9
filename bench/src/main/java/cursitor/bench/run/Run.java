package cursitor.bench.run;

import cursitor.bench.load.Generator;
import cursitor.bench.load.Sizes;
import cursitor.bench.sink.SinkProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// One run against one node on a fresh folder.
///
/// @param phases what was measured, in order
/// @param storedBytes what the node keeps once it has ended
/// @param messages how many notices were sent, measured or not
record Run(
    List<Watched> phases,
    double readySeconds,
    double peakResidentMib,
    double peakHeapMib,
    long storedBytes,
    int messages) {
  private static final Sizes DMV = new Sizes(128, 15_000, 30_000, 2_500, 8);
  private static final Sizes COURT = new Sizes(128, 10_000, 20_000, 1_250, 8);

  Watched phase(String name) {
    return phases.stream()
        .filter(each -> each.phase().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /// Holds posted to a DMV node.
  static Run dmv(Path script, int number, String javaOptions) {
    Path folder = freshFolder();
    Program program =
        Program.start(script, folder, new NodeFile(NodeFile.Desk.DMV, 9), javaOptions);
    try (program) {
      return load(program, "dmv", number, DMV, List.of());
    }
  }

  /// Holds asked of a court node, which sends them to the sink.
  static Run court(Path script, int number, String javaOptions) {
    try (Child sink = Child.of(SinkProcess.class)) {
      int sinkPort = Integer.parseInt(sink.line());
      Program program =
          Program.start(
              script, freshFolder(), new NodeFile(NodeFile.Desk.COURT, sinkPort), javaOptions);
      try (program) {
        return load(program, "court", number, COURT, List.of(sink));
      }
    }
  }

  /// The program started and ended with nothing to do.
  static Run idle(Path script) {
    Program program =
        Program.start(script, freshFolder(), new NodeFile(NodeFile.Desk.COURT, 9), "");
    double resident = Usage.peakResidentMib(program.pid());
    program.close();
    return new Run(
        List.of(),
        program.readySeconds(),
        resident,
        program.peakHeapMib(),
        program.storedBytes(),
        0);
  }

  static Run load(Program program, String desk, int number, Sizes sizes, List<Child> others) {
    try (Child generator =
        Child.of(
            Generator.class,
            desk,
            Integer.toString(program.port()),
            NodeFile.KEY,
            Long.toString(System.nanoTime() + number),
            sizes.text())) {
      List<Child> tools =
          others.isEmpty() ? List.of(generator) : List.of(generator, others.getFirst());
      List<Watched> phases = new Watch(program, tools).until(generator, "half");
      generator.awaitEnd();
      double resident = Usage.peakResidentMib(program.pid());
      program.close();
      return new Run(
          phases,
          program.readySeconds(),
          resident,
          program.peakHeapMib(),
          program.storedBytes(),
          sizes.people());
    }
  }

  static Path freshFolder() {
    try {
      return Files.createTempDirectory("cursitor-bench");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
