package cursitor.bench.fare;

import com.sun.management.OperatingSystemMXBean;
import cursitor.bench.run.Usage;
import java.lang.management.ManagementFactory;

/// What something took since it was begun.
final class Effort {
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final long beganAt = System.nanoTime();
  private final long ownNanos = SYSTEM.getProcessCpuTime();
  private final long machineNanos = Usage.machineNanos();

  long beganAt() {
    return beganAt;
  }

  double seconds() {
    return (System.nanoTime() - beganAt) / 1e9;
  }

  /// Processor time of this process, in microseconds.
  double cpuMicros() {
    return (SYSTEM.getProcessCpuTime() - ownNanos) / 1e3;
  }

  /// Processor time of everything else on the machine, in seconds.
  double othersSeconds() {
    return Math.max(0, (Usage.machineNanos() - machineNanos) / 1e9 - cpuMicros() / 1e6);
  }
}
