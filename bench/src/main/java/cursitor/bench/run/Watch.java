package cursitor.bench.run;

import cursitor.bench.load.Phase;
import java.util.ArrayList;
import java.util.List;

/// Follows the phases of one generator, and looks at the processors where each begins and ends.
final class Watch {
  private final Program program;
  private final List<Child> tools;
  private Reading begin = new Reading(0, 0, 0, 0);

  Watch(Program program, List<Child> tools) {
    this.program = program;
    this.tools = List.copyOf(tools);
  }

  /// The phases, up to and with the one of this name.
  List<Watched> until(Child generator, String last) {
    List<Watched> phases = new ArrayList<>();
    while (phases.isEmpty() || !phases.getLast().phase().name().equals(last)) {
      String line = generator.line();
      if (Phase.begins(line)) {
        begin = read();
      } else if (Phase.ends(line)) {
        phases.add(since(Phase.parse(line)));
      }
    }
    return phases;
  }

  private Watched since(Phase phase) {
    Reading end = read();
    double programNanos = end.programNanos - begin.programNanos;
    double toolNanos = end.toolNanos - begin.toolNanos;
    double machineNanos = end.machineNanos - begin.machineNanos;
    return new Watched(
        phase,
        programNanos / 1e3 / phase.count(),
        toolNanos / 1e3 / phase.count(),
        Math.max(0, machineNanos - programNanos - toolNanos) / (end.atNanos - begin.atNanos));
  }

  private Reading read() {
    return new Reading(
        System.nanoTime(),
        Usage.cpuNanos(program.pid()),
        tools.stream().mapToLong(tool -> Usage.cpuNanos(tool.pid())).sum(),
        Usage.machineNanos());
  }

  private record Reading(long atNanos, long programNanos, long toolNanos, long machineNanos) {}
}
