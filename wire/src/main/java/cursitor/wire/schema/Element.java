package cursitor.wire.schema;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An element as it was read.
public final class Element {
  private final @Nullable Element parent;
  private final Place place;
  private final int index;
  private final int offset;
  private final List<Element> children;
  private String text = "";

  Element(@Nullable Element parent, Place place, int index, int offset) {
    this.parent = parent;
    this.place = place;
    this.index = index;
    this.offset = offset;
    this.children = place.content() instanceof Content.Text ? List.of() : new ArrayList<>(8);
  }

  void add(Element child) {
    children.add(child);
  }

  void write(String value) {
    text = value;
  }

  public @Nullable Element parent() {
    return parent;
  }

  public Place place() {
    return place;
  }

  /// Its number among those of the same place in the same parent, from 1.
  public int index() {
    return index;
  }

  /// Where it begins, in characters from the beginning of the document.
  public int offset() {
    return offset;
  }

  /// Its text with blanks collapsed as its type says; empty for an element that holds others.
  public String text() {
    return text;
  }

  public List<Element> children() {
    return children;
  }

  /// The element at a path of names below this one, the first where there are several, or null.
  public @Nullable Element at(String... names) {
    Element found = this;
    for (String name : names) {
      found = found.child(name);
      if (found == null) {
        return null;
      }
    }
    return found;
  }

  /// The text at a path of names, or the empty string.
  public String textAt(String... names) {
    Element found = at(names);
    return found == null ? "" : found.text;
  }

  private @Nullable Element child(String name) {
    for (int i = 0; i < children.size(); i++) {
      Element child = children.get(i);
      if (child.place.name().equals(name)) {
        return child;
      }
    }
    return null;
  }

  /// How many children stand at a place so far.
  int countOf(Place childPlace) {
    // From the end: the same one mostly stands just before, and thousands of them may.
    for (int i = children.size() - 1; i >= 0; i--) {
      if (children.get(i).place == childPlace) {
        return children.get(i).index;
      }
    }
    return 0;
  }

  /// The path from the root, with `[n]` where an element may be repeated.
  public String path() {
    String here = place.repeatable() ? place.name() + "[" + index + "]" : place.name();
    return parent == null ? "/" + here : parent.path() + "/" + here;
  }

  @Override
  public String toString() {
    return path();
  }
}
