package cursitor.wire.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// Makes places of the declarations, from each global element down.
final class SchemaCompiler {
  private static final int DEEPEST = 30;

  private final Declarations declarations;
  private final SimpleTypeCompiler simpleTypes;

  SchemaCompiler(Declarations declarations) {
    this.declarations = declarations;
    this.simpleTypes = new SimpleTypeCompiler(declarations);
  }

  /// The place of a root element.
  Place root(Element declaration) {
    return place(null, declaration, false, 0);
  }

  private Place place(@Nullable Place parent, Element declaration, boolean repeats, int depth) {
    if (depth > DEEPEST) {
      throw new UnsupportedSchema(Declarations.describe(declaration), "the schema is recursive");
    }
    String namespace = Declarations.targetNamespace(declaration);
    String localName = declaration.getAttribute("name");
    Place place =
        new Place(
            parent, namespace, localName, declarations.prefixed(namespace, localName), repeats);
    place.fill(content(place, declaration, depth));
    return place;
  }

  private Content content(Place place, Element declaration, int depth) {
    if (!Declarations.children(declaration).isEmpty() || !declaration.hasAttribute("type")) {
      throw new UnsupportedSchema(Declarations.describe(declaration), "its type must be named");
    }
    if (isSimple(declaration)) {
      return new Content.Text(simpleTypes.typeOf(declaration, "type"));
    }
    Element type = declarations.referred("complexType", declaration, "type");
    Declarations.known(type, "name");
    Particle particle = new Particle.Sequence(List.of());
    List<Content.Attribute> attributes = new ArrayList<>();
    Map<Element, Place> shared = new HashMap<>();
    for (Element part : Declarations.children(type)) {
      switch (part.getLocalName()) {
        case "sequence", "choice", "group" ->
            particle = particle(place, part, false, shared, depth);
        case "attribute" -> attributes.add(attribute(part));
        default -> throw Declarations.unsupported(part);
      }
    }
    return new Content.Children(
        AutomatonBuilder.build(place.toString(), particle), List.copyOf(attributes));
  }

  private boolean isSimple(Element declaration) {
    String type = declaration.getAttribute("type");
    return Declarations.XSD.equals(Declarations.namespaceOf(declaration, type))
        || declarations.find("simpleType", declaration, "type") != null;
  }

  /// @param shared the place of each declaration met so far in this parent, so that the same
  ///   element has one place however often the model mentions it
  private Particle particle(
      Place parent, Element part, boolean repeats, Map<Element, Place> shared, int depth) {
    int min = occurs(part, "minOccurs");
    int max = occurs(part, "maxOccurs");
    boolean again = repeats || max != 1;
    Particle once =
        switch (part.getLocalName()) {
          case "sequence", "choice" -> {
            Declarations.known(part, "minOccurs", "maxOccurs");
            List<Particle> parts =
                Declarations.children(part).stream()
                    .map(inner -> particle(parent, inner, again, shared, depth))
                    .toList();
            yield part.getLocalName().equals("choice")
                ? new Particle.Choice(parts)
                : new Particle.Sequence(parts);
          }
          case "group" -> {
            Declarations.known(part, "ref", "minOccurs", "maxOccurs");
            Element group = declarations.referred("group", part, "ref");
            Declarations.known(group, "name");
            List<Element> models = Declarations.children(group);
            yield particle(parent, models.getFirst(), again, shared, depth);
          }
          case "element" -> {
            Declarations.known(part, "ref", "name", "type", "minOccurs", "maxOccurs");
            Element declaration =
                part.hasAttribute("ref") ? declarations.referred("element", part, "ref") : part;
            Place known = shared.get(declaration);
            if (known == null) {
              known = place(parent, declaration, again, depth + 1);
              shared.put(declaration, known);
            }
            yield new Particle.One(known);
          }
          default -> throw Declarations.unsupported(part);
        };
    return min == 1 && max == 1 ? once : new Particle.Repeat(once, min, max);
  }

  private Content.Attribute attribute(Element use) {
    Declarations.known(use, "ref", "use");
    Element declaration = declarations.referred("attribute", use, "ref");
    Declarations.known(declaration, "name", "type");
    String namespace = Declarations.targetNamespace(declaration);
    String localName = declaration.getAttribute("name");
    return new Content.Attribute(
        namespace,
        localName,
        declarations.prefixed(namespace, localName),
        use.getAttribute("use").equals("required"),
        simpleTypes.typeOf(declaration, "type"));
  }

  private static int occurs(Element part, String attribute) {
    String value = part.getAttribute(attribute);
    if (value.isEmpty()) {
      return 1;
    }
    return value.equals("unbounded") ? Particle.UNBOUNDED : Integer.parseInt(value);
  }
}
