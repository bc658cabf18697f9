package cursitor.server.fare.json;

import cursitor.fare.FareCode;
import cursitor.wire.fare.WireRules;
import cursitor.wire.form.BoundForm;
import cursitor.wire.form.BoundForm.Node;
import cursitor.wire.form.BoundForm.Slot;
import cursitor.wire.form.Entry;
import cursitor.wire.form.Form;
import cursitor.wire.form.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Fills forms from JSON objects and tells all that is wrong on the way.
final class JsonReader {
  private final JsonFaults faults;
  private final Paths paths;

  JsonReader(JsonFaults faults) {
    this(faults, Paths.OF_A_LINE);
  }

  JsonReader(JsonFaults faults, Paths paths) {
    this.faults = faults;
    this.paths = paths;
  }

  /// The record of an object; null where anything in it is wrong, which is told.
  ///
  /// @param path of the object, empty for the whole line
  @Nullable Object read(
      JsonNode object,
      BoundForm form,
      String path,
      @Nullable Object context,
      UnaryOperator<String> names) {
    boolean sound = true;
    @Nullable Object[] values = new @Nullable Object[form.slots().size()];
    for (int i = 0; i < values.length; i++) {
      Slot slot = form.slots().get(i);
      String name = names.apply(slot.entry().name());
      String here = paths.within(path, name);
      JsonNode given = object.get(name);
      if (given != null && !given.isNull()) {
        values[i] = value(given, slot, here, context);
        sound &= values[i] != null;
      } else if (form.isRequired(slot)) {
        faults.missing(WireRules.codeWhereMissing(slot.entry()), here);
        sound = false;
      }
    }
    return sound ? made(form.form(), values, context, path) : null;
  }

  /// Tells every property an object has that is not one of its form's.
  void strangers(JsonNode object, Collection<String> known, String path) {
    strangers(object, known, Set.of(), path);
  }

  private void strangers(
      JsonNode object, Collection<String> known, Set<String> alsoKnown, String path) {
    for (String name : object.propertyNames()) {
      if (!known.contains(name) && !alsoKnown.contains(name)) {
        faults.unknown(paths.within(path, name));
      }
    }
  }

  private @Nullable Object made(
      Form<?> form, @Nullable Object[] values, @Nullable Object context, String path) {
    try {
      return form.make(values, context);
    } catch (IllegalArgumentException _) {
      // Such as an identifier of blanks that the schemas do not count as blanks.
      faults.value(FareCode.E101, path, "", "holds a value that is no value; write one");
      return null;
    }
  }

  private @Nullable Object value(JsonNode given, Slot slot, String path, @Nullable Object context) {
    Entry<?> entry = slot.entry();
    if (!entry.repeats()) {
      return one(given, slot, path, context);
    }
    if (!given.isArray()) {
      return wrongKind(entry, path, "a list");
    }
    List<Object> all = new ArrayList<>(given.size());
    for (int i = 0; i < given.size(); i++) {
      Object one = one(given.get(i), slot, paths.element(path, i), context);
      if (one != null) {
        all.add(one);
      }
    }
    return all.size() == given.size() ? all : null;
  }

  /// The value of one entry, or of one element of its list.
  @Nullable Object one(JsonNode given, Slot slot, String path, @Nullable Object context) {
    return switch (slot.entry().content()) {
      case Entry.Content.Leaf leaf ->
          leaf(given, slot.nodes().getFirst(), leaf.kind(), slot.entry(), path);
      case Entry.Content.Inner inner -> {
        BoundForm form = bound(slot.nodes().getFirst());
        Kind<?> inOneText = inner.form().inOneText();
        yield inOneText == null
            ? object(given, form, slot.entry(), path, context, Set.of())
            : text(given, form, inOneText, slot.entry(), path);
      }
      case Entry.Content.Either _ -> either(given, slot, path, context);
    };
  }

  private @Nullable Object object(
      JsonNode given,
      BoundForm form,
      Entry<?> entry,
      String path,
      @Nullable Object context,
      Set<String> more) {
    if (!given.isObject()) {
      return wrongKind(entry, path, "an object");
    }
    strangers(given, form.names(), more, path);
    return read(given, form, path, context, UnaryOperator.identity());
  }

  private @Nullable Object either(
      JsonNode given, Slot slot, String path, @Nullable Object context) {
    JsonNode kind = given.isObject() ? given.get(Names.KIND) : null;
    String named = kind == null || !kind.isString() ? "" : kind.stringValue();
    List<String> names = new ArrayList<>();
    for (Node node : slot.nodes()) {
      names.add(node.alternative());
      if (node.alternative().equals(named)) {
        return object(given, bound(node), slot.entry(), path, context, Set.of(Names.KIND));
      }
    }
    faults.value(
        WireRules.codeOfValue(slot.entry(), named),
        paths.within(path, Names.KIND),
        named,
        "is not one of " + String.join(", ", names));
    return null;
  }

  private @Nullable Object leaf(
      JsonNode given, Node node, Kind<?> kind, Entry<?> entry, String path) {
    boolean fits =
        switch (kind.json()) {
          case TEXT -> given.isString();
          case NUMBER -> given.isIntegralNumber();
          case TRUTH -> given.isBoolean();
        };
    if (!fits) {
      return wrongKind(
          entry,
          path,
          switch (kind.json()) {
            case TEXT -> "a text";
            case NUMBER -> "a whole number";
            case TRUTH -> "true or false";
          });
    }
    String value = node.place().valueOf(given.asString());
    String wrong = node.place().wrongWith(value);
    if (wrong != null) {
      faults.value(WireRules.codeOfValue(entry, value), path, value, wrong);
      return null;
    }
    return kind.parse().apply(value);
  }

  /// A record written as one text, such as a key. Its parts must be what the schema wants them to
  /// be.
  private @Nullable Object text(
      JsonNode given, BoundForm form, Kind<?> inOneText, Entry<?> entry, String path) {
    if (!given.isString()) {
      return wrongKind(entry, path, "a text");
    }
    Object key;
    try {
      key = inOneText.parse().apply(given.stringValue());
    } catch (IllegalArgumentException told) {
      faults.value(
          FareCode.E101, path, given.stringValue(), "does not have its form: " + told.getMessage());
      return null;
    }
    return isSound(form, key, path) ? key : null;
  }

  private boolean isSound(BoundForm form, Object key, String path) {
    @Nullable Object[] values = form.form().values(key);
    boolean sound = true;
    for (int i = 0; i < values.length; i++) {
      Slot slot = form.slots().get(i);
      Node node = slot.nodes().getFirst();
      Object value = values[i];
      if (value != null && node.inner() != null) {
        sound &= isSound(node.inner(), value, path);
      } else {
        String text = value == null ? "" : BoundForm.text(node, value);
        boolean left = value == null && !form.isRequired(slot);
        String wrong = left ? null : node.place().wrongWith(text);
        if (wrong != null) {
          faults.value(FareCode.E101, paths.within(path, slot.entry().name()), text, wrong);
          sound = false;
        }
      }
    }
    return sound;
  }

  private @Nullable Object wrongKind(Entry<?> entry, String path, String wanted) {
    faults.value(
        WireRules.codeOfValue(entry, ""), path, "", "is not " + wanted + "; write " + wanted);
    return null;
  }

  private static BoundForm bound(Node node) {
    BoundForm form = node.inner();
    if (form == null) {
      throw new IllegalStateException(node.place() + " holds no record");
    }
    return form;
  }
}
