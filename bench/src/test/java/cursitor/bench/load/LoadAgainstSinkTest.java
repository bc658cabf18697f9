package cursitor.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cursitor.bench.http.Frame;
import cursitor.bench.notice.Notices;
import cursitor.bench.notice.People;
import cursitor.bench.notice.Samples;
import cursitor.bench.sink.CannedSuccess;
import cursitor.bench.sink.Sink;
import cursitor.wire.dmv907.Dmv907Codec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The two tools against each other: what one sends, the other understands.
class LoadAgainstSinkTest {
  private final Notices notices =
      new Notices(
          new Dmv907Codec(),
          new Samples(LocalDate.of(2026, 3, 1), Instant.parse("2026-03-01T17:00:00Z")));
  private final People people = new People(1, 2_000);
  private Door door = new Door(0, "");

  @BeforeEach
  void openTheSink() throws IOException {
    Sink sink = new Sink(new CannedSuccess(notices.success()));
    door = new Door(sink.port(), "any");
    Thread.ofVirtual()
        .start(() -> {
          try {
            sink.serve();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  @Test
  void everyHoldIsAnsweredWithItsOwnSuccess() throws IOException {
    try (Caller caller = new Caller(door.port(), 8)) {
      Work holds = new PostHolds(door, notices.holds(), people);
      Measured measured = caller.run(holds, 0, 2_000, new Pace.AsFastAsAnswered());
      assertThat(measured.perSecond()).isPositive();
    }
  }

  @Test
  void anAnswerToAnotherHoldIsNoAnswer() throws IOException {
    Work mixedUp =
        new Work() {
          private final Work holds = new PostHolds(door, notices.holds(), people);

          @Override
          public ByteBuffer request(int n, byte[] target) {
            return holds.request(n + 1, target);
          }

          @Override
          public boolean right(int n, Frame answer) {
            return holds.right(n, answer);
          }
        };
    try (Caller caller = new Caller(door.port(), 8)) {
      assertThatThrownBy(() -> caller.run(mixedUp, 0, 10, new Pace.AsFastAsAnswered()))
          .isInstanceOf(IllegalStateException.class);
    }
  }
}
