package cursitor.wire.sample;

import cursitor.wire.xml.XmlFactories;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// The components of a published schema that NIEM wants documented.
///
/// @param kind such as `element`
/// @param name of an enumeration its value
public record SchemaComponent(String kind, String name, String documentation) {
  private static final String XSD = "http://www.w3.org/2001/XMLSchema";
  private static final Set<String> DOCUMENTED =
      Set.of("element", "attribute", "complexType", "simpleType", "group", "enumeration");

  public static List<SchemaComponent> of(String schema) {
    NodeList all = XmlFactories.dom(schema).getElementsByTagNameNS(XSD, "*");
    return IntStream.range(0, all.getLength())
        .mapToObj(i -> (Element) all.item(i))
        .filter(e -> DOCUMENTED.contains(e.getLocalName()) && !e.hasAttribute("ref"))
        .map(SchemaComponent::of)
        .toList();
  }

  private static SchemaComponent of(Element component) {
    NodeList notes = component.getElementsByTagNameNS(XSD, "documentation");
    return new SchemaComponent(
        component.getLocalName(),
        component.getAttribute("name") + component.getAttribute("value"),
        notes.getLength() == 0 ? "" : notes.item(0).getTextContent());
  }

  /// The phrase its documentation begins with, as a pattern.
  public String opening() {
    return switch (kind) {
      case "complexType", "simpleType" -> "A data type for .+";
      case "group" -> "A data concept for .+";
      case "enumeration" -> "\\S.+\\.";
      default ->
          name.endsWith("Indicator")
              ? "True if .+; false otherwise.*"
              : "(An? |Additional information about ).+";
    };
  }
}
