package cursitor.bench.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What processes have taken, as Linux counts it under `/proc`.
public final class Usage {
  private static final long NANOS_PER_TICK = 10_000_000;

  private Usage() {}

  /// Processor time a process has used so far, in nanoseconds.
  static long cpuNanos(long pid) {
    String stat = read(Path.of("/proc/" + pid + "/stat"));
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * NANOS_PER_TICK;
  }

  /// Processor time the whole machine has used so far, in nanoseconds.
  public static long machineNanos() {
    String[] fields = read(Path.of("/proc/stat")).lines().findFirst().orElseThrow().split(" +", -1);
    long idle = Long.parseLong(fields[4]) + Long.parseLong(fields[5]);
    long total = 0;
    for (int i = 1; i <= 8; i++) {
      total += Long.parseLong(fields[i]);
    }
    return (total - idle) * NANOS_PER_TICK;
  }

  /// The most memory a process has had resident, in MiB.
  static double peakResidentMib(long pid) {
    return kib(Path.of("/proc/" + pid + "/status"), "VmHWM:") / 1024.0;
  }

  /// The memory of the machine, in GiB.
  static double machineGib() {
    return kib(Path.of("/proc/meminfo"), "MemTotal:") / 1024.0 / 1024.0;
  }

  /// The name of its processor.
  static String processor() {
    return read(Path.of("/proc/cpuinfo"))
        .lines()
        .filter(line -> line.startsWith("model name"))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .orElse("unknown");
  }

  private static long kib(Path file, String name) {
    return read(file)
        .lines()
        .filter(line -> line.startsWith(name))
        .map(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .findFirst()
        .orElseThrow();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("the figures need Linux and its /proc", e);
    }
  }
}
