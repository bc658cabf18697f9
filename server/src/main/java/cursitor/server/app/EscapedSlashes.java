package cursitor.server.app;

import org.apache.catalina.connector.Connector;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.stereotype.Component;

/// Lets an escaped slash through as it is: an abstract id may hold one, and its address is made of
/// it. It never becomes a slash of the path.
@Component
final class EscapedSlashes implements TomcatConnectorCustomizer {
  @Override
  public void customize(Connector connector) {
    connector.setEncodedSolidusHandling("passthrough");
    connector.setEncodedReverseSolidusHandling("passthrough");
  }
}
