package cursitor.server.app;

import cursitor.server.config.ConsoleConfig;
import cursitor.server.config.Listen;
import cursitor.server.config.StartFailure;
import cursitor.server.console.Console;
import cursitor.server.console.lanes.Stoppages;
import cursitor.server.node.Node;
import cursitor.server.node.Places;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// A node's doors, open: `/exchange`, `/ws`, `/api` and `/actuator`, and at `/` the console.
public final class WebServer implements AutoCloseable {
  private static final int HIGHEST_PORT = 65_535;

  private final ConfigurableApplicationContext context;
  private final URI address;
  private final Console console;

  private WebServer(ConfigurableApplicationContext context, URI address, Console console) {
    this.context = context;
    this.address = address;
    this.console = console;
  }

  /// Opens the doors of the node at its configured address, then has it begin to send.
  ///
  /// @throws StartFailure when the port is occupied, in one line
  public static WebServer start(Node node) {
    return start(node, List.of());
  }

  /// The same with further servlets and filters.
  public static WebServer start(Node node, List<ServletContextInitializer> more) {
    return start(node, more, InstantSource.system());
  }

  /// The same with a clock of their own for the people at the console.
  public static WebServer start(
      Node node, List<ServletContextInitializer> more, InstantSource people) {
    Logs.begin();
    Listen listen = node.config().listen();
    if (listen.port() < 0 || listen.port() > HIGHEST_PORT) {
      throw new StartFailure(
          "There is no port " + listen.port() + ": give one from 0 to " + HIGHEST_PORT + ".", null);
    }
    FutureTask<Console> opening = new FutureTask<>(() -> openConsole(node, people));
    Thread.ofPlatform().name("console").daemon().start(opening);
    ConfigurableApplicationContext context;
    try {
      context = open(node, listen, () -> opened(opening), more);
    } catch (RuntimeException e) {
      // Where the console is what failed, its own line is thrown here.
      opened(opening).close();
      throw e;
    }
    Console console = context.getBean(Console.class);
    int port = context.getEnvironment().getRequiredProperty("local.server.port", int.class);
    URI address = URI.create("http://" + hostOf(listen.address()) + ":" + port);
    new Stoppages(console, node.delivery()).recall();
    node.begin(address);
    return new WebServer(context, address, console);
  }

  /// Such as `http://127.0.0.1:8080`.
  public URI address() {
    return address;
  }

  /// What the console keeps: its accounts and its audit.
  public Console console() {
    return console;
  }

  /// Closes the doors; the node stays open.
  @Override
  public void close() {
    context.close();
    console.close();
  }

  private static ConfigurableApplicationContext open(
      Node node, Listen listen, Supplier<Console> console, List<ServletContextInitializer> more) {
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
                  listen.port(),
                  "server.servlet.session.cookie.name",
                  cookie(listen),
                  "server.servlet.session.cookie.secure",
                  node.config().console().https(),
                  "server.servlet.session.cookie.same-site",
                  sameSite(node.config().console())))
          .initializers(fresh -> register(fresh, node, console, more))
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
      ConfigurableApplicationContext fresh,
      Node node,
      Supplier<Console> console,
      List<ServletContextInitializer> more) {
    ConfigurableListableBeanFactory beans = fresh.getBeanFactory();
    beans.registerSingleton("cursitorNode", node);
    ((GenericApplicationContext) fresh).registerBean("cursitorConsole", Console.class, console);
    for (int i = 0; i < more.size(); i++) {
      beans.registerSingleton("cursitorMore" + i, more.get(i));
    }
  }

  /// With the console comes the schedule of the policy, before any door is open.
  private static Console openConsole(Node node, InstantSource people) {
    Console console = Console.open(Places.of(node.config().store()), people);
    try {
      console.policies().begin(node.policies(), node.time().instant());
      return console;
    } catch (RuntimeException e) {
      console.close();
      throw e;
    }
  }

  /// The console, once it is open: meanwhile the web server is put together.
  private static Console opened(Future<Console> opening) {
    try {
      return opening.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException("the console could not be opened", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the start was interrupted", e);
    }
  }

  /// To a browser all ports of a machine are one place: nodes beside each other would sign their
  /// people out.
  private static String cookie(Listen listen) {
    return listen.port() == 0 ? "cursitor" : "cursitor-" + listen.port();
  }

  /// Whoever comes back from signing in elsewhere comes from another site, and a strict cookie
  /// would not come along.
  private static String sameSite(ConsoleConfig console) {
    return console.oidc() == null ? "strict" : "lax";
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
