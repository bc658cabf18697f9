package cursitor.server.console.gate;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import cursitor.server.app.Logs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.web.context.support.GenericWebApplicationContext;

/// The security of the console cannot be made: here, for there is no node around it.
class GatePreparedTest {

  private static List<String> logged(Runnable deed) {
    Logs.begin();
    Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    ListAppender<ILoggingEvent> lines = new ListAppender<>();
    lines.start();
    root.addAppender(lines);
    try {
      deed.run();
    } finally {
      root.detachAppender(lines);
    }
    return lines.list.stream()
        .filter(each -> each.getThreadName().equals(Thread.currentThread().getName()))
        .map(ILoggingEvent::getFormattedMessage)
        .toList();
  }

  @Test
  void aNodeThatClosesMeanwhileSaysNothing() {
    GenericWebApplicationContext around = new GenericWebApplicationContext();
    around.refresh();
    around.close();

    assertThat(logged(() -> new Gate(around, false).prepare())).isEmpty();
  }

  @Test
  void whatElseKeepsItFromBeingMadeIsToldInALine() {
    try (GenericWebApplicationContext around = new GenericWebApplicationContext()) {
      around.refresh();

      assertThat(logged(() -> new Gate(around, false).prepare()))
          .singleElement()
          .asString()
          .startsWith("The pages could not be prepared: ")
          .doesNotContain("\n");
    }
  }
}
