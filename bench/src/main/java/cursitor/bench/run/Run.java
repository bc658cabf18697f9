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
  Watched phase(String name) {
    return phases.stream()
        .filter(each -> each.phase().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /// Holds posted to a DMV node.
  static Run dmv(Path script, Sizes sizes, String javaOptions) {
    Path folder = freshFolder();
    Program program =
        Program.start(script, folder, new NodeFile(NodeFile.Desk.DMV, 9), javaOptions);
    try (program) {
      return load(program, "dmv", sizes, List.of());
    }
  }

  /// Holds asked of a court node, which sends them to the sink.
  static Run court(Path script, Sizes sizes, String javaOptions) {
    try (Child sink = Child.of(SinkProcess.class)) {
      int sinkPort = Integer.parseInt(sink.line());
      Program program =
          Program.start(
              script, freshFolder(), new NodeFile(NodeFile.Desk.COURT, sinkPort), javaOptions);
      try (program) {
        return load(program, "court", sizes, List.of(sink));
      }
    }
  }

  /// The program started and ended with nothing to do.
  static Run idle(Path script) {
    Program program =
        Program.start(script, freshFolder(), new NodeFile(NodeFile.Desk.COURT, 9), "");
    double resident = Usage.peakResidentMib(program.pid());
    program.close();
    Run run =
        new Run(
            List.of(),
            program.readySeconds(),
            resident,
            program.peakHeapMib(),
            program.storedBytes(),
            0);
    program.forget();
    return run;
  }

  private static Run load(Program program, String desk, Sizes sizes, List<Child> others) {
    try (Child generator =
        Child.of(
            Generator.class,
            desk,
            Integer.toString(program.port()),
            NodeFile.KEY,
            Long.toString(System.nanoTime()),
            sizes.text())) {
      List<Child> tools =
          others.isEmpty() ? List.of(generator) : List.of(generator, others.getFirst());
      List<Watched> phases = new Watch(program, tools).until(generator, "half");
      generator.awaitEnd();
      double resident = Usage.peakResidentMib(program.pid());
      program.close();
      Run run =
          new Run(
              phases,
              program.readySeconds(),
              resident,
              program.peakHeapMib(),
              program.storedBytes(),
              sizes.people());
      program.verify();
      program.forget();
      return run;
    }
  }

  private static Path freshFolder() {
    try {
      return Files.createTempDirectory("cursitor-bench");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
