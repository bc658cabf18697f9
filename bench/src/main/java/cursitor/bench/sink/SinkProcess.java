package cursitor.bench.sink;

import cursitor.bench.notice.Notices;
import cursitor.bench.notice.Samples;
import cursitor.wire.dmv907.Dmv907Codec;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/// The process of the sink. Prints its port, then answers until it is ended.
public final class SinkProcess {
  private SinkProcess() {}

  public static void main(String[] args) throws IOException {
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    Samples samples = new Samples(LocalDate.ofInstant(now, ZoneOffset.UTC), now);
    Sink sink = new Sink(new CannedSuccess(new Notices(new Dmv907Codec(), samples).success()));
    System.out.println(sink.port());
    sink.serve();
  }
}
