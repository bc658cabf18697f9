package cursitor.bench.sink;

import cursitor.bench.http.Frame;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

/// Answers on many connections from one thread.
public final class Sink {
  private final Selector selector = Selector.open();
  private final ServerSocketChannel door = ServerSocketChannel.open();
  private final CannedSuccess success;

  /// Opens a door on a free port of the loopback address.
  public Sink(CannedSuccess success) throws IOException {
    this.success = success;
    door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1024);
    door.configureBlocking(false);
    door.register(selector, SelectionKey.OP_ACCEPT);
  }

  /// The port of the door.
  public int port() {
    return door.socket().getLocalPort();
  }

  /// Answers until the process is ended.
  public void serve() throws IOException {
    while (true) {
      selector.select();
      for (SelectionKey ready : selector.selectedKeys()) {
        if (ready.attachment() instanceof Guest guest) {
          attend(guest);
        } else {
          welcome();
        }
      }
      selector.selectedKeys().clear();
    }
  }

  private void welcome() throws IOException {
    SocketChannel channel = door.accept();
    if (channel != null) {
      channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
      channel.configureBlocking(false);
      channel.register(selector, SelectionKey.OP_READ, new Guest(channel));
    }
  }

  private void attend(Guest guest) throws IOException {
    try {
      if (guest.request.readFrom(guest.channel)) {
        guest.channel.write(success.to(guest.request, guest.room));
        guest.request.clear();
      }
    } catch (IOException hungUp) {
      guest.channel.close();
    }
  }

  /// One connection of the program under measurement. An answer is far smaller than the socket's
  /// buffer, so one write takes it whole.
  private static final class Guest {
    final SocketChannel channel;
    final Frame request = new Frame();
    final byte[] room = new byte[16 * 1024];

    Guest(SocketChannel channel) {
      this.channel = channel;
    }
  }
}
