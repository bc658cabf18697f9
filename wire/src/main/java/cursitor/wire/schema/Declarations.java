package cursitor.wire.schema;

import cursitor.wire.xml.XmlFactories;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/// The global components of a set of schema documents by kind and name, and the only way to look
/// into them: whatever is asked for says which attributes it knows, and any other is refused.
final class Declarations {
  static final String XSD = XMLConstants.W3C_XML_SCHEMA_NS_URI;
  private static final Set<String> COMPONENTS =
      Set.of("element", "complexType", "simpleType", "group", "attribute");

  private final Map<String, Element> components = new HashMap<>();
  private final Map<String, String> prefixes = new HashMap<>();
  private final List<Element> roots = new ArrayList<>();

  void add(String documentName, String document) {
    Element schema = XmlFactories.dom(document).getDocumentElement();
    String namespace = schema.getAttribute("targetNamespace");
    if (!isXsd(schema, "schema") || namespace.isEmpty()) {
      throw new UnsupportedSchema(documentName, "is not a schema with a target namespace");
    }
    known(schema, "targetNamespace", "elementFormDefault", "attributeFormDefault", "version");
    if (!schema.getAttribute("elementFormDefault").equals("qualified")) {
      throw new UnsupportedSchema(documentName, "local elements must be qualified");
    }
    prefixes.put(namespace, String.valueOf(schema.lookupPrefix(namespace)));
    for (Element component : children(schema)) {
      String kind = component.getLocalName();
      if (COMPONENTS.contains(kind)) {
        components.put(key(kind, namespace, component.getAttribute("name")), component);
        if (kind.equals("element")) {
          roots.add(component);
        }
      } else if (!kind.equals("import")) {
        throw unsupported(component);
      }
    }
  }

  /// All global elements.
  List<Element> elements() {
    return roots;
  }

  /// The component a qualified name in an attribute refers to.
  Element referred(String kind, Element from, String attribute) {
    Element found = find(kind, from, attribute);
    if (found == null) {
      throw new UnsupportedSchema(
          describe(from), "no " + kind + " is called " + from.getAttribute(attribute));
    }
    return found;
  }

  /// The same, or null where there is none of this kind.
  @Nullable Element find(String kind, Element from, String attribute) {
    String name = from.getAttribute(attribute);
    return components.get(key(kind, namespaceOf(from, name), localName(name)));
  }

  String prefixed(String namespace, String localName) {
    return prefixes.get(namespace) + ":" + localName;
  }

  /// The prefix by which the schemas call a namespace, or null.
  @Nullable String prefix(String namespace) {
    return prefixes.get(namespace);
  }

  static String targetNamespace(Element component) {
    return component.getOwnerDocument().getDocumentElement().getAttribute("targetNamespace");
  }

  static String namespaceOf(Element from, String name) {
    int colon = name.indexOf(':');
    String namespace = colon < 0 ? null : from.lookupNamespaceURI(name.substring(0, colon));
    if (namespace == null) {
      throw new UnsupportedSchema(describe(from), "the prefix of " + name + " is not declared");
    }
    return namespace;
  }

  /// The schema elements below one, annotations left out.
  static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element child && !isXsd(child, "annotation")) {
        if (!XSD.equals(child.getNamespaceURI())) {
          throw unsupported(child);
        }
        children.add(child);
      }
    }
    return children;
  }

  static void known(Element component, String... attributes) {
    NamedNodeMap present = component.getAttributes();
    for (int i = 0; i < present.getLength(); i++) {
      Node attribute = present.item(i);
      boolean declaresPrefix =
          XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI());
      if (!declaresPrefix && !List.of(attributes).contains(attribute.getNodeName())) {
        throw new UnsupportedSchema(
            describe(component), "the attribute " + attribute.getNodeName() + " is not supported");
      }
    }
  }

  static boolean isXsd(Element element, String name) {
    return XSD.equals(element.getNamespaceURI()) && name.equals(element.getLocalName());
  }

  static UnsupportedSchema unsupported(Element construct) {
    return new UnsupportedSchema(
        describe(construct), construct.getNodeName() + " is not supported here");
  }

  static String describe(Element component) {
    StringBuilder description = new StringBuilder(component.getNodeName());
    for (Node n = component; n instanceof Element e; n = n.getParentNode()) {
      if (e.hasAttribute("name")) {
        return description.append(" in ").append(e.getAttribute("name")).toString();
      }
    }
    return description.toString();
  }

  private static String localName(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  private static String key(String kind, String namespace, String localName) {
    return kind + " {" + namespace + "}" + localName;
  }
}
