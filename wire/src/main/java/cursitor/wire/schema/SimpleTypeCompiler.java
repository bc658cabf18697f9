package cursitor.wire.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// Makes simple types of their declarations: a built-in type narrowed once or several times by
/// lengths, patterns and lists of values.
final class SimpleTypeCompiler {
  private static final String ESCAPE = "\\\\[.()*+?\\[\\]{}|\\-]|\\\\p\\{[LM]}";

  /// The part of XSD's regular expressions that means the same in Java: no anchors, no classes
  /// taken from each other, no escapes but those of punctuation and of letters and marks.
  private static final Pattern PORTABLE =
      Pattern.compile("(\\[(%1$s|[^\\\\\\[\\]^&])+]|%1$s|[^\\\\\\[\\]^$&])*".formatted(ESCAPE));

  private final Declarations declarations;
  private final Map<Element, SimpleType> compiled = new HashMap<>();

  SimpleTypeCompiler(Declarations declarations) {
    this.declarations = declarations;
  }

  /// The type an attribute of a component names.
  SimpleType typeOf(Element component, String attribute) {
    String name = component.getAttribute(attribute);
    if (Declarations.XSD.equals(Declarations.namespaceOf(component, name))) {
      Primitive primitive = Primitive.named("xs:" + name.substring(name.indexOf(':') + 1));
      if (primitive == null) {
        throw new UnsupportedSchema(Declarations.describe(component), name + " is not supported");
      }
      return new SimpleType(name, primitive, Set.of(), List.of(), 0, Integer.MAX_VALUE, "");
    }
    return compile(declarations.referred("simpleType", component, attribute));
  }

  SimpleType compile(Element simpleType) {
    SimpleType known = compiled.get(simpleType);
    if (known != null) {
      return known;
    }
    Declarations.known(simpleType, "name");
    List<Element> children = Declarations.children(simpleType);
    if (children.size() != 1 || !Declarations.isXsd(children.getFirst(), "restriction")) {
      throw Declarations.unsupported(simpleType);
    }
    Element restriction = children.getFirst();
    Declarations.known(restriction, "base");
    SimpleType type =
        narrowed(typeOf(restriction, "base"), simpleType, Declarations.children(restriction));
    compiled.put(simpleType, type);
    return type;
  }

  private static SimpleType narrowed(SimpleType base, Element simpleType, List<Element> facets) {
    Set<String> values = new LinkedHashSet<>();
    List<Pattern> patterns = new ArrayList<>(base.patterns());
    int min = base.minLength();
    int max = base.maxLength();
    boolean patterned = false;
    for (Element facet : facets) {
      Declarations.known(facet, "value");
      String value = facet.getAttribute("value");
      switch (facet.getLocalName()) {
        case "enumeration" -> values.add(value);
        case "minLength" -> min = Math.max(min, Integer.parseInt(value));
        case "maxLength" -> max = Math.min(max, Integer.parseInt(value));
        case "pattern" -> {
          if (patterned || !PORTABLE.matcher(value).matches()) {
            throw new UnsupportedSchema(Declarations.describe(facet), "the pattern " + value);
          }
          patterned = true;
          patterns.add(Pattern.compile(value));
        }
        default -> throw Declarations.unsupported(facet);
      }
    }
    if (!base.values().isEmpty() || (!values.isEmpty() && !patterns.isEmpty())) {
      throw Declarations.unsupported(simpleType);
    }
    String remedy = remedy(simpleType);
    return new SimpleType(
        simpleType.getAttribute("name"),
        base.primitive(),
        values,
        List.copyOf(patterns),
        min,
        max,
        remedy.isEmpty() ? base.remedy() : remedy);
  }

  private static String remedy(Element simpleType) {
    NodeList notes = simpleType.getElementsByTagNameNS(Declarations.XSD, "appinfo");
    return notes.getLength() == 0 ? "" : notes.item(0).getTextContent().strip();
  }
}
