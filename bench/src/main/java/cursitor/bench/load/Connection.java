package cursitor.bench.load;

import cursitor.bench.http.Frame;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/// One connection kept open, with at most one request under way.
final class Connection implements AutoCloseable {
  final Frame answer = new Frame();
  final byte[] room = new byte[16 * 1024];
  final SocketChannel channel;
  int request;
  long dueAt;

  private final SelectionKey key;
  private ByteBuffer unsent = ByteBuffer.allocate(0);

  Connection(int port, Selector selector) throws IOException {
    channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    channel.configureBlocking(false);
    key = channel.register(selector, SelectionKey.OP_READ, this);
  }

  void send(ByteBuffer bytes) throws IOException {
    answer.clear();
    unsent = bytes;
    goOn();
  }

  /// Sends what is left to be sent, then takes what has come; true once the answer is whole.
  boolean advance() throws IOException {
    if (unsent.hasRemaining()) {
      goOn();
      return false;
    }
    return answer.readFrom(channel);
  }

  private void goOn() throws IOException {
    channel.write(unsent);
    key.interestOps(unsent.hasRemaining() ? SelectionKey.OP_WRITE : SelectionKey.OP_READ);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
