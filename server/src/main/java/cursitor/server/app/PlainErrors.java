package cursitor.server.app;

import java.io.IOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/// Answers what is no request at all, which the web server turns away before anything of ours sees
/// it: in a plain sentence instead of a page of its own.
@Component
final class PlainErrors implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {
  @Override
  public void customize(ConfigurableTomcatWebServerFactory factory) {
    factory.addContextCustomizers(
        context -> context.getParent().getPipeline().addValve(new Sentence()));
  }

  /// Whoever is nearest to the request reports first.
  private static final class Sentence extends ErrorReportValve {
    private static final int FIRST_ERROR = 400;
    private static final int FIRST_FAILURE = 500;
    private static final int OTHER_VERSION = 505;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable cause) {
      int status = response.getStatus();
      if (status < FIRST_ERROR
          || response.getContentWritten() > 0
          || !response.setErrorReported()) {
        return;
      }
      response.setContentType("text/plain");
      response.setCharacterEncoding("UTF-8");
      try (Writer out = response.getReporter()) {
        if (out != null) {
          out.write(sentence(status));
          response.finishResponse();
        }
      } catch (IOException | IllegalStateException _) {
        // Whoever asked has hung up.
      }
    }

    private static String sentence(int status) {
      return status < FIRST_FAILURE || status == OTHER_VERSION
          ? "The request could not be understood, so nothing was done. Check the address and send it"
              + " again.\n"
          : "It did not work. Try again in a moment; if it fails again, tell an operator of this node"
              + " at what time it happened.\n";
    }
  }
}
