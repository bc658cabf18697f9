package cursitor.wire.schema;

import cursitor.wire.xml.Documents;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/// One walk through one message while it is being read: judges each element as it passes, keeps
/// what it holds, and goes on after a fault.
public final class Walk {
  private final MessageSchema schema;
  private final XMLStreamReader2 in;
  private final int mostFaults;
  private final List<SchemaFault> faults = new ArrayList<>(0);
  private @Nullable Element root;

  /// @param in stands at the start of the message's element
  /// @param mostFaults after so many the rest is passed over unjudged
  public Walk(MessageSchema schema, XMLStreamReader2 in, int mostFaults) {
    this.schema = schema;
    this.in = in;
    this.mostFaults = mostFaults;
  }

  /// Walks to the end of the message's element. Where the XML breaks off, what was read so far
  /// stays.
  public void run(Place place) throws XMLStreamException {
    Element element = new Element(null, place, 1, offset());
    root = element;
    pass(element);
  }

  /// The message as far as it was read; null before the walk.
  public @Nullable Element root() {
    return root;
  }

  public List<SchemaFault> faults() {
    return faults;
  }

  private void pass(Element element) throws XMLStreamException {
    switch (element.place().content()) {
      case Content.Text text -> {
        judgeAttributes(element, List.of());
        passText(element, text.type());
      }
      case Content.Children children -> {
        judgeAttributes(element, children.attributes());
        passChildren(element, children.automaton());
      }
    }
  }

  private void passText(Element element, SimpleType type) throws XMLStreamException {
    String text = "";
    StringBuilder pieces = null;
    boolean pure = true;
    for (int event = in.next(); event != XMLStreamConstants.END_ELEMENT; event = in.next()) {
      if (isText(event)) {
        if (text.isEmpty()) {
          text = in.getText();
        } else {
          pieces = pieces == null ? new StringBuilder(text) : pieces;
          pieces.append(in.getText());
        }
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        pure = false;
        unknownChild(element);
        Documents.skip(in);
      } else {
        Documents.refuse(in, event);
      }
    }
    String value = type.valueOf(pieces == null ? text : pieces.toString());
    element.write(value);
    String wrong = pure ? type.fault(value) : null;
    if (wrong != null) {
      Place place = element.place();
      add(
          new SchemaFault(
              SchemaFault.Kind.VALUE,
              element,
              place,
              place.name(),
              element.offset(),
              Mask.of(value),
              wrong));
    }
  }

  private void passChildren(Element parent, Automaton automaton) throws XMLStreamException {
    int state = Automaton.BEGINNING;
    List<Place> missing = List.of();
    boolean stray = false;
    for (int event = in.next(); event != XMLStreamConstants.END_ELEMENT; event = in.next()) {
      if (isText(event)) {
        if (!stray && !in.isWhiteSpace()) {
          stray = true;
          strayText(parent);
        }
      } else if (event == XMLStreamConstants.START_ELEMENT && faults.size() >= mostFaults) {
        Documents.skip(in);
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        String namespace = namespace();
        String localName = in.getLocalName();
        int way = automaton.way(state, namespace, localName);
        if (way == Automaton.NOWHERE) {
          Automaton.Detour detour = automaton.before(state, namespace, localName);
          if (detour != null) {
            missing = joined(missing, detour.skipped());
            state = detour.state();
            way = automaton.way(state, namespace, localName);
          }
        }
        if (way != Automaton.NOWHERE) {
          passChild(parent, automaton.place(state, way));
          state = automaton.target(state, way);
        } else {
          missing = passMisplaced(parent, automaton.anywhere(namespace, localName), missing);
        }
      } else {
        Documents.refuse(in, event);
      }
    }
    for (Place place : joined(missing, automaton.missingAtEnd(state))) {
      add(missing(parent, place));
    }
  }

  private void passChild(Element parent, Place place) throws XMLStreamException {
    Element child = new Element(parent, place, parent.countOf(place) + 1, offset());
    parent.add(child);
    pass(child);
  }

  /// An element that stands too late, too often, or not in this parent at all.
  private List<Place> passMisplaced(Element parent, @Nullable Place place, List<Place> missing)
      throws XMLStreamException {
    if (place == null) {
      unknownChild(parent);
      Documents.skip(in);
      return missing;
    }
    int before = parent.countOf(place);
    Element child = new Element(parent, place, before + 1, offset());
    boolean late = missing.contains(place);
    String wrong =
        late || before == 0 || place.repeatable()
            ? "does not stand in its order; move it to where the schema has it"
            : "stands more than once; keep one";
    if (before == 0) {
      parent.add(child);
    }
    add(
        new SchemaFault(
            SchemaFault.Kind.MISPLACED, child, place, place.name(), child.offset(), "", wrong));
    pass(child);
    return late ? without(missing, place) : missing;
  }

  private static SchemaFault missing(Element parent, Place place) {
    return new SchemaFault(
        SchemaFault.Kind.MISSING,
        parent,
        place,
        place.name(),
        parent.offset(),
        "",
        "is missing; add it");
  }

  private void unknownChild(Element parent) {
    add(
        new SchemaFault(
            SchemaFault.Kind.UNKNOWN,
            parent,
            null,
            schema.named(namespace(), in.getLocalName()),
            offset(),
            "",
            "has no place here; remove it"));
  }

  private void strayText(Element parent) {
    add(
        new SchemaFault(
            SchemaFault.Kind.STRAY_TEXT,
            parent,
            parent.place(),
            parent.place().name(),
            offset(),
            Mask.of(Blanks.collapsed(in.getText())),
            "holds text between its elements; remove it"));
  }

  private void judgeAttributes(Element element, List<Content.Attribute> allowed) {
    for (int i = 0; i < in.getAttributeCount(); i++) {
      judgeAttribute(element, allowed, i);
    }
    for (Content.Attribute attribute : allowed) {
      if (attribute.required()
          && in.getAttributeValue(attribute.namespace(), attribute.localName()) == null) {
        attributeFault(element, attribute.name(), "", "is missing; add it");
      }
    }
  }

  private void judgeAttribute(Element element, List<Content.Attribute> allowed, int index) {
    String namespace = String.valueOf(in.getAttributeNamespace(index));
    String localName = in.getAttributeLocalName(index);
    if (namespace.equals(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI)) {
      add(
          new SchemaFault(
              SchemaFault.Kind.FORBIDDEN,
              element,
              null,
              "xsi:" + localName,
              offset(),
              "",
              "is not accepted; remove it"));
      return;
    }
    for (Content.Attribute attribute : allowed) {
      if (attribute.localName().equals(localName) && attribute.namespace().equals(namespace)) {
        String value = attribute.type().valueOf(in.getAttributeValue(index));
        String wrong = attribute.type().fault(value);
        if (wrong != null) {
          attributeFault(element, attribute.name(), Mask.of(value), wrong);
        }
        return;
      }
    }
    String name = schema.named(namespace, localName);
    attributeFault(element, name, "", "is an attribute that has no place here; remove it");
  }

  private void attributeFault(Element element, String name, String shown, String wrong) {
    add(
        new SchemaFault(
            SchemaFault.Kind.ATTRIBUTE, element, null, name, element.offset(), shown, wrong));
  }

  private void add(SchemaFault fault) {
    if (faults.size() < mostFaults) {
      faults.add(fault);
    }
  }

  private static boolean isText(int event) {
    return event == XMLStreamConstants.CHARACTERS
        || event == XMLStreamConstants.CDATA
        || event == XMLStreamConstants.SPACE;
  }

  private String namespace() {
    String namespace = in.getNamespaceURI();
    return namespace == null ? "" : namespace;
  }

  private int offset() {
    return (int) in.getLocationInfo().getStartingCharOffset();
  }

  private static List<Place> joined(List<Place> some, List<Place> more) {
    if (some.isEmpty() || more.isEmpty()) {
      return some.isEmpty() ? more : some;
    }
    List<Place> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  private static List<Place> without(List<Place> places, Place one) {
    List<Place> others = new ArrayList<>(places);
    others.remove(one);
    return others;
  }
}
