package cursitor.bench.micro;

import cursitor.bench.notice.Samples;
import cursitor.exchange.Message;
import cursitor.wire.Octets;
import cursitor.wire.dmv907.Dmv907Codec;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// Messages written as XML.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Writing {
  private final Dmv907Codec codec = new Dmv907Codec();
  private final Message hold = Samples.ofToday().hold(0);
  private final Message success = Samples.ofToday().success(new UUID(1, 2));

  /// A hold of about 4 KB.
  @Benchmark
  public Octets hold() {
    return codec.write(hold);
  }

  /// Its success.
  @Benchmark
  public Octets success() {
    return codec.write(success);
  }
}
