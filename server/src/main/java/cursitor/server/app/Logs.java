package cursitor.server.app;

import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.boot.logging.LoggingSystem;

/// Where log lines go: what the JDK's loggers are told as well as the others', by `logback.xml`.
public final class Logs {
  static {
    // Spring would set logging up once more while other threads log, and lines would get lost.
    System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
    LoggerFactory.getILoggerFactory();
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
  }

  private Logs() {}

  /// Sets logging up, once, before there are threads that log.
  public static void begin() {}
}
