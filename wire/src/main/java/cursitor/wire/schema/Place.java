package cursitor.wire.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An element where it stands: the same name in another parent is another place. The schemas hold
/// no recursion, so there are as many places as there are paths.
public final class Place {
  private final @Nullable Place parent;
  private final String namespace;
  private final String localName;
  private final String name;
  private final boolean repeatable;
  private Content content = Content.UNKNOWN;

  Place(@Nullable Place parent, String namespace, String localName, String name, boolean repeats) {
    this.parent = parent;
    this.namespace = namespace.intern();
    this.localName = localName.intern();
    this.name = name;
    this.repeatable = repeats;
  }

  void fill(Content filled) {
    this.content = filled;
  }

  Content content() {
    return content;
  }

  String namespace() {
    return namespace;
  }

  String localName() {
    return localName;
  }

  /// The name with the prefix the schemas use.
  public String name() {
    return name;
  }

  public @Nullable Place parent() {
    return parent;
  }

  /// Whether it may stand more than once in its parent.
  public boolean repeatable() {
    return repeatable;
  }

  /// The path from a place above this one, without it, such as `nc:Case/nc:CaseDocketID`; the whole
  /// path where that place is not above.
  public String pathFrom(Place above) {
    if (parent == null || parent == above) {
      return name;
    }
    return parent.pathFrom(above) + "/" + name;
  }

  /// The places inside this one.
  public List<Place> children() {
    return content instanceof Content.Children inside ? inside.automaton().places() : List.of();
  }

  /// The place at a path of names below this one, such as `nc:Case/nc:CaseDocketID`, or null.
  public @Nullable Place at(String path) {
    int slash = path.indexOf('/');
    String first = slash < 0 ? path : path.substring(0, slash);
    for (Place child : children()) {
      if (child.name.equals(first)) {
        return slash < 0 ? child : child.at(path.substring(slash + 1));
      }
    }
    return null;
  }

  /// The places inside this one that must be filled.
  public List<Place> requiredChildren() {
    return content instanceof Content.Children inside ? inside.automaton().required() : List.of();
  }

  /// The values allowed here where the schema lists them, else none.
  public List<String> allowedValues() {
    return content instanceof Content.Text text ? List.copyOf(text.type().values()) : List.of();
  }

  /// The value a text stands for here: blanks collapsed where they do not count.
  public String valueOf(String text) {
    return content instanceof Content.Text here ? here.type().valueOf(text) : text;
  }

  /// What is wrong with a value here, to follow its name in a sentence; null when nothing is.
  public @Nullable String wrongWith(String value) {
    return content instanceof Content.Text here ? here.type().fault(value) : null;
  }

  @SuppressWarnings("ReferenceEquality") // both are interned; equals is for those who do not
  boolean isNamed(String otherNamespace, String otherLocalName) {
    return (localName == otherLocalName || localName.equals(otherLocalName))
        && (namespace == otherNamespace || namespace.equals(otherNamespace));
  }

  @Override
  public String toString() {
    return parent == null ? "/" + name : parent + "/" + name;
  }
}
