package cursitor.bench.micro;

import cursitor.bench.notice.Samples;
import cursitor.dmv907.dmv.DmvDesk;
import cursitor.dmv907.message.License;
import cursitor.dmv907.message.SuccessResponse;
import cursitor.exchange.Decision;
import cursitor.exchange.Effect;
import cursitor.exchange.Input;
import cursitor.exchange.Message;
import cursitor.exchange.Occasion;
import cursitor.server.config.PolicyFiles;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// The DMV's decision about a hold on somebody whose conviction is on file.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Deciding {
  private final Samples samples = Samples.ofToday();
  private final DmvDesk desk = new DmvDesk(Samples.DMV, PolicyFiles.load(""));
  private final Occasion occasion = new Occasion(Instant.now(), new UUID(1, 1));
  private final FilesInMemory files = new FilesInMemory();
  private final Input hold;

  /// Convicts first, then sees that the hold is accepted: a refusal is decided faster.
  public Deciding() {
    Decision conviction = desk.decide(files, occasion, received(samples.conviction(0)));
    files.keep(conviction);
    hold = received(samples.hold(0, new License(licenseIn(conviction), "CA")));
    if (desk.decide(files, occasion, hold) instanceof Decision.Refused refused) {
      throw new IllegalStateException(refused.toString());
    }
  }

  /// The hold is accepted.
  @Benchmark
  public Decision hold() {
    return desk.decide(files, occasion, hold);
  }

  /// The number the DMV assigned.
  private static String licenseIn(Decision conviction) {
    return conviction.effects().stream()
        .filter(Effect.AnswerWith.class::isInstance)
        .map(answer -> ((Effect.AnswerWith) answer).message())
        .map(answer -> ((SuccessResponse) answer).licenseNumber())
        .findFirst()
        .orElseThrow();
  }

  private static Input received(Message message) {
    return new Input.MessageReceived(message, Samples.COURT);
  }
}
