package cursitor.wire.form;

import cursitor.wire.form.Entry.Content;
import cursitor.wire.schema.Element;
import cursitor.wire.schema.Place;
import cursitor.wire.xml.XmlText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A form at its place in a compiled schema: reads the records of an element and writes them,
/// elements in the order the schema has them. Safe for many threads.
public final class BoundForm {
  private final Form<?> form;
  private final Place place;
  private final List<Node> nodes;
  private final List<Slot> slots = new ArrayList<>();
  private final Set<Slot> required = new HashSet<>();
  private final Set<String> names;

  private BoundForm(Form<?> form, Place place) {
    this.form = form;
    this.place = place;
    Map<Place, Node> leaves = new HashMap<>();
    for (int i = 0; i < form.entries().size(); i++) {
      Slot slot = new Slot(form.entries().get(i), new ArrayList<>());
      slots.add(slot);
      bind(slot, i, leaves);
    }
    this.nodes = within(place, leaves);
    slots.stream()
        .filter(slot -> slot.entry().absent() == null)
        .filter(slot -> slot.nodes().stream().anyMatch(node -> isRequired(node.place())))
        .forEach(required::add);
    this.names =
        slots.stream().map(slot -> slot.entry().name()).collect(Collectors.toUnmodifiableSet());
  }

  /// Whether the schema wants the element of an entry, and every element on the way to it.
  private boolean isRequired(Place there) {
    for (Place each = there; each != place; each = Objects.requireNonNull(each.parent())) {
      if (!Objects.requireNonNull(each.parent()).requiredChildren().contains(each)) {
        return false;
      }
    }
    return true;
  }

  /// Binds a form to the place of its element; throws IllegalArgumentException where the schema has
  /// no element for an entry.
  public static BoundForm of(Form<?> form, Place place) {
    return new BoundForm(form, place);
  }

  /// One entry where it stands.
  ///
  /// @param nodes one, or one for each alternative
  public record Slot(Entry<?> entry, List<Node> nodes) {

    /// Two slots are the same only where they are one.
    @Override
    public boolean equals(@Nullable Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return entry.name().hashCode();
    }
  }

  /// An element below that of a form: one that holds the value of an entry, or one on the way
  /// there.
  ///
  /// @param slot the index of the entry; -1 on the way
  /// @param kind of a simple value, else null
  /// @param inner of a record, else null
  /// @param slots the entries that stand in it or below it
  @SuppressWarnings("ArrayRecordComponent")
  public record Node(
      Place place,
      int slot,
      boolean repeats,
      @Nullable Kind<?> kind,
      @Nullable BoundForm inner,
      String alternative,
      List<Node> children,
      int[] slots) {}

  private void bind(Slot slot, int index, Map<Place, Node> leaves) {
    boolean repeats = slot.entry().repeats();
    switch (slot.entry().content()) {
      case Content.Leaf(String path, Kind<?> kind) ->
          put(slot, index, at(path), kind, null, "", leaves);
      case Content.Inner(String path, Form<?> inner) ->
          put(slot, index, at(path), null, of(inner, at(path)), "", leaves);
      case Content.Either(List<Content.Alternative> alternatives) -> {
        for (Content.Alternative each : alternatives) {
          Place there = at(each.path());
          put(slot, index, there, null, of(each.form(), there), each.name(), leaves);
        }
      }
    }
    if (repeats && !slot.nodes().getFirst().place().repeatable()) {
      throw new IllegalArgumentException(slot.entry().name() + " does not repeat in the schema");
    }
  }

  private static void put(
      Slot slot,
      int index,
      Place there,
      @Nullable Kind<?> kind,
      @Nullable BoundForm inner,
      String alternative,
      Map<Place, Node> leaves) {
    Node node =
        new Node(
            there,
            index,
            slot.entry().repeats(),
            kind,
            inner,
            alternative,
            List.of(),
            new int[] {index});
    slot.nodes().add(node);
    if (leaves.put(there, node) != null) {
      throw new IllegalArgumentException(there + " holds two entries");
    }
  }

  private Place at(String path) {
    Place there = place.at(path);
    if (there == null) {
      throw new IllegalArgumentException("the schema has no " + path + " in " + place);
    }
    return there;
  }

  private static List<Node> within(Place parent, Map<Place, Node> leaves) {
    List<Node> nodes = new ArrayList<>();
    for (Place child : parent.children()) {
      Node leaf = leaves.get(child);
      if (leaf != null) {
        nodes.add(leaf);
        continue;
      }
      List<Node> below = within(child, leaves);
      if (!below.isEmpty()) {
        int[] slots = below.stream().flatMapToInt(node -> Arrays.stream(node.slots)).toArray();
        nodes.add(new Node(child, -1, false, null, null, "", below, slots));
      }
    }
    return List.copyOf(nodes);
  }

  public Form<?> form() {
    return form;
  }

  /// The entries in their order.
  public List<Slot> slots() {
    return slots;
  }

  /// The names of the entries.
  public Set<String> names() {
    return names;
  }

  /// Whether an entry must be filled: the schema wants it, and nothing stands for it where it is
  /// left out.
  public boolean isRequired(Slot slot) {
    return required.contains(slot);
  }

  /// Reads the record of an element the schema has found valid.
  ///
  /// @param context what the form is filled within
  public Object read(Element element, @Nullable Object context) {
    @Nullable Object[] values = new @Nullable Object[slots.size()];
    collect(element, nodes, values, context);
    return form.make(values, context);
  }

  private void collect(
      Element parent, List<Node> among, @Nullable Object[] values, @Nullable Object context) {
    List<Element> children = parent.children();
    for (int i = 0; i < children.size(); i++) {
      Element child = children.get(i);
      Node node = find(among, child.place());
      if (node == null) {
        continue; // an entry of another form on the same element
      }
      if (node.slot < 0) {
        collect(child, node.children, values, context);
      } else {
        put(values, node, value(node, child, context));
      }
    }
  }

  private static @Nullable Node find(List<Node> nodes, Place place) {
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i).place == place) {
        return nodes.get(i);
      }
    }
    return null;
  }

  private static Object value(Node node, Element element, @Nullable Object context) {
    if (node.inner != null) {
      return node.inner.read(element, context);
    }
    if (node.kind == null) {
      throw new IllegalStateException(node.place + " holds neither a value nor a record");
    }
    return node.kind.parse().apply(element.text());
  }

  @SuppressWarnings("unchecked") // a list was put there by the same line
  private static void put(@Nullable Object[] values, Node node, Object value) {
    if (!node.repeats) {
      values[node.slot] = value;
      return;
    }
    List<Object> all = (List<Object>) values[node.slot];
    if (all == null) {
      all = new ArrayList<>(4);
      values[node.slot] = all;
    }
    all.add(value);
  }

  /// Writes what is in the element of a record, without its own tags.
  public void write(XmlText out, Object filled) {
    write(out, nodes, form.values(filled));
  }

  private static void write(XmlText out, List<Node> among, @Nullable Object[] values) {
    for (int i = 0; i < among.size(); i++) {
      Node node = among.get(i);
      if (node.slot >= 0) {
        writeValue(out, node, values[node.slot]);
      } else if (anyOf(node.slots, values)) {
        out.open(node.place.name());
        write(out, node.children, values);
        out.close(node.place.name());
      }
    }
  }

  private static boolean anyOf(int[] slots, @Nullable Object[] values) {
    for (int slot : slots) {
      if (values[slot] != null) {
        return true;
      }
    }
    return false;
  }

  private static void writeValue(XmlText out, Node node, @Nullable Object value) {
    if (value == null) {
      return;
    }
    if (node.repeats) {
      for (Object each : (List<?>) value) {
        writeOne(out, node, each);
      }
    } else {
      writeOne(out, node, value);
    }
  }

  private static void writeOne(XmlText out, Node node, Object value) {
    String name = node.place.name();
    if (node.inner == null) {
      out.leaf(name, text(node, value));
    } else if (node.inner.form.type().isInstance(value)) {
      out.open(name);
      node.inner.write(out, value);
      out.close(name);
    }
  }

  /// A simple value as a text.
  @SuppressWarnings("unchecked") // the kind of an entry is that of its getter, by Form.Draft
  public static String text(Node node, Object value) {
    if (node.kind == null) {
      throw new IllegalStateException(node.place + " holds no simple value");
    }
    return ((Kind<Object>) node.kind).text().apply(value);
  }
}
