package cursitor.bench.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import org.junit.jupiter.api.Test;

class FrameTest {
  private final Frame frame = new Frame();

  @Test
  void aBodyOfTheLengthItsHeadTells() throws IOException {
    read("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello");
    assertThat(frame.status()).isEqualTo(200);
    assertThat(frame.body()).isEqualTo("hello");
  }

  @Test
  void chunksAreJoined() throws IOException {
    read(
        "HTTP/1.1 422 No\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\nb\r\n, old world\r\n0\r\n\r\n");
    assertThat(frame.status()).isEqualTo(422);
    assertThat(frame.body()).isEqualTo("hello, old world");
  }

  @Test
  void oneAfterTheOtherOnOneConnection() throws IOException {
    read("HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\nfirst of it");
    frame.clear();
    read("HTTP/1.1 202 OK\r\nContent-Length: 0\r\n\r\n");
    assertThat(frame.status()).isEqualTo(202);
    assertThat(frame.body()).isEmpty();
  }

  @Test
  void whatIsSaidIsFoundOnlyInTheBody() throws IOException {
    read("HTTP/1.1 200 OK\r\nX-Code: >M000<\r\nContent-Length: 12\r\n\r\n<c>M010</c>\n");
    assertThat(frame.says(">M000<")).isFalse();
    assertThat(frame.says(">M010<")).isTrue();
    assertThat(frame.textAt(frame.find(Frame.ascii("<c>"), 0) + 3, '<')).isEqualTo("M010");
  }

  /// Byte by byte, as the network may have it.
  private void read(String text) throws IOException {
    InputStream dripping =
        new ByteArrayInputStream(Frame.ascii(text)) {
          @Override
          public synchronized int read(byte[] target, int from, int count) {
            return super.read(target, from, Math.min(count, 1));
          }
        };
    try (var channel = Channels.newChannel(dripping)) {
      int bytes = 1;
      while (!frame.readFrom(channel)) {
        bytes++;
      }
      assertThat(bytes).isEqualTo(text.length());
    }
  }
}
