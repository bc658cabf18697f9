package cursitor.bench.micro;

import cursitor.bench.http.Template;
import cursitor.bench.notice.Notices;
import cursitor.bench.notice.People;
import cursitor.bench.notice.Samples;
import cursitor.exchange.Input;
import cursitor.server.config.DeskConfig;
import cursitor.server.config.Listen;
import cursitor.server.config.NodeConfig;
import cursitor.server.engine.Arrival;
import cursitor.server.engine.Outcome;
import cursitor.server.node.Node;
import cursitor.wire.Octets;
import cursitor.wire.Reading;
import cursitor.wire.dmv907.Dmv907Codec;
import java.io.IOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/// A conviction decided and kept with its answer, in batches of a hundred, on SQLite with fsync.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Keeping {
  private static final int BATCH = 100;
  private static final int PEOPLE = 60_000;

  private final Dmv907Codec codec = new Dmv907Codec();
  private final List<Template> templates = new Notices(codec, Samples.ofToday()).convictions();
  private final People people = new People(1, PEOPLE);
  private final Node node = node();
  private List<Arrival> batch = List.of();
  private int next;

  /// A hundred arrivals nobody has seen yet, read before the time is taken.
  @Setup(Level.Invocation)
  public void fill() {
    batch = IntStream.range(next, next + BATCH).mapToObj(this::arrival).toList();
    next += BATCH;
  }

  /// Decides and commits them.
  @Benchmark
  @OperationsPerInvocation(BATCH)
  public List<Outcome> inBatchesOfAHundred() {
    return node.engine().submitAll(batch);
  }

  /// Closes the store.
  @TearDown
  public void close() {
    node.close();
  }

  private Arrival arrival(int n) {
    byte[] room = new byte[16 * 1024];
    int end = templates.get(n % templates.size()).fill(room, 0, people.conviction(n));
    Octets bytes = Octets.of(Arrays.copyOf(room, end));
    if (!(codec.read(bytes) instanceof Reading.Valid valid)) {
      throw new IllegalStateException("the conviction is not valid");
    }
    return new Arrival.Valid(
        Samples.DMV,
        new Input.MessageReceived(valid.message(), Samples.COURT),
        bytes,
        valid.payload());
  }

  private static Node node() {
    try {
      return Node.open(
          NodeConfig.of(
              Files.createTempDirectory("cursitor-bench").toString(),
              Listen.ANY_LOOPBACK,
              List.of(DeskConfig.dmv(Samples.DMV.value())),
              List.of(),
              List.of()),
          InstantSource.system());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
