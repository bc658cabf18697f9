package cursitor.bench.sink;

import cursitor.bench.notice.Notices;
import cursitor.bench.notice.Samples;
import cursitor.wire.dmv907.Dmv907Codec;
import java.io.IOException;

/// The process of the sink. Prints its port, then answers until it is ended.
public final class SinkProcess {
  private SinkProcess() {}

  public static void main(String[] args) throws IOException {
    Notices notices = new Notices(new Dmv907Codec(), Samples.ofToday());
    Sink sink = new Sink(new CannedSuccess(notices.success()));
    System.out.println(sink.port());
    sink.serve();
  }
}
