package cursitor.server.intake;

import cursitor.wire.Codec;
import cursitor.wire.Octets;
import cursitor.wire.xml.XmlText;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;

/// The published contract: the WSDL with this node's address in it, and the schemas it imports.
final class Published {
  private static final String WSDL = "/cursitor/wire/wsdl/dmv907.wsdl";
  private static final String SCHEMAS = "/cursitor/wire/xsd/dmv907/";
  private static final String ADDRESS_IN_WSDL = "http://127.0.0.1:8080/ws";
  private static final String SCHEMAS_IN_WSDL = "../xsd/dmv907/";

  /// A schema is asked for by its plain file name; nothing else is looked up.
  private static final Pattern SCHEMA = Pattern.compile("/xsd/([a-z0-9_-]+\\.xsd)");

  private Published() {}

  /// What is published at the address asked for.
  static Optional<Octets> at(HttpServletRequest request) throws IOException {
    String path = request.getPathInfo();
    if (path != null && SCHEMA.matcher(path).matches()) {
      return resource(SCHEMAS + path.substring("/xsd/".length()));
    }
    if (path == null && "wsdl".equalsIgnoreCase(request.getQueryString())) {
      String address = new XmlText().text(request.getRequestURL().toString()).toString();
      return resource(WSDL)
          .map(wsdl ->
              Octets.ofText(
                  wsdl.text()
                      .replace(ADDRESS_IN_WSDL, address)
                      .replace(SCHEMAS_IN_WSDL, address + "/xsd/")));
    }
    return Optional.empty();
  }

  private static Optional<Octets> resource(String name) throws IOException {
    try (InputStream resource = Codec.class.getResourceAsStream(name)) {
      return resource == null ? Optional.empty() : Optional.of(Octets.of(resource.readAllBytes()));
    }
  }
}
