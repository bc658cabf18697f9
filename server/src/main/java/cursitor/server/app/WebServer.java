package cursitor.server.app;

import cursitor.server.config.Listen;
import cursitor.server.config.StartFailure;
import cursitor.server.node.Node;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// A node's doors, open: `/exchange`, `/ws`, `/api` and `/actuator`.
public final class WebServer implements AutoCloseable {
  private static final int HIGHEST_PORT = 65_535;

  private final ConfigurableApplicationContext context;
  private final URI address;

  private WebServer(ConfigurableApplicationContext context, URI address) {
    this.context = context;
    this.address = address;
  }

  /// Opens the doors of the node at its configured address, then has it begin to send.
  ///
  /// @throws StartFailure when the port is occupied, in one line
  public static WebServer start(Node node) {
    return start(node, List.of());
  }

  /// The same with further servlets and filters.
  public static WebServer start(Node node, List<ServletContextInitializer> more) {
    Logs.begin();
    Listen listen = node.config().listen();
    if (listen.port() < 0 || listen.port() > HIGHEST_PORT) {
      throw new StartFailure(
          "There is no port " + listen.port() + ": give one from 0 to " + HIGHEST_PORT + ".", null);
    }
    ConfigurableApplicationContext context = open(node, listen, more);
    int port = context.getEnvironment().getRequiredProperty("local.server.port", int.class);
    URI address = URI.create("http://" + hostOf(listen.address()) + ":" + port);
    node.begin(address);
    return new WebServer(context, address);
  }

  /// Such as `http://127.0.0.1:8080`.
  public URI address() {
    return address;
  }

  /// Closes the doors; the node stays open.
  @Override
  public void close() {
    context.close();
  }

  private static ConfigurableApplicationContext open(
      Node node, Listen listen, List<ServletContextInitializer> more) {
    try {
      return new SpringApplicationBuilder(Wiring.class)
          .web(WebApplicationType.SERVLET)
          .bannerMode(Banner.Mode.OFF)
          .logStartupInfo(false)
          .registerShutdownHook(false)
          .properties(
              Map.of(
                  "spring.config.location",
                  "classpath:/cursitor/server/http.properties",
                  "server.address",
                  listen.address(),
                  "server.port",
                  listen.port()))
          .initializers(fresh -> register(fresh.getBeanFactory(), node, more))
          .run();
    } catch (RuntimeException e) {
      if (isCausedBy(PortInUseException.class, e)) {
        throw occupied(listen, e);
      }
      throw isCausedBy(UnknownHostException.class, e)
              || isCausedBy(SocketException.class, e)
              || isCausedBy(UnresolvedAddressException.class, e)
          ? noAddress(listen, e)
          : e;
    }
  }

  private static void register(
      ConfigurableListableBeanFactory beans, Node node, List<ServletContextInitializer> more) {
    beans.registerSingleton("cursitorNode", node);
    for (int i = 0; i < more.size(); i++) {
      beans.registerSingleton("cursitorMore" + i, more.get(i));
    }
  }

  private static boolean isCausedBy(Class<? extends Exception> type, Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return true;
      }
    }
    return false;
  }

  private static StartFailure occupied(Listen listen, Throwable cause) {
    return new StartFailure(
        "Port "
            + listen.port()
            + " of "
            + listen.address()
            + " is taken by another program: stop that program or listen on another port.",
        cause);
  }

  private static StartFailure noAddress(Listen listen, Throwable cause) {
    return new StartFailure(
        "It cannot listen on port "
            + listen.port()
            + " of "
            + listen.address()
            + ": give an address this machine has, such as 127.0.0.1, and a port this user may use.",
        cause);
  }

  /// An IPv6 address stands in brackets in a URL; a wildcard is reached by the loopback.
  private static String hostOf(String address) {
    return switch (address) {
      case "0.0.0.0", "::" -> "127.0.0.1";
      default -> address.contains(":") ? "[" + address + "]" : address;
    };
  }
}
