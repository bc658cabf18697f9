package cursitor.wire.fare;

import cursitor.wire.form.BoundForm;
import cursitor.wire.form.Entry;
import cursitor.wire.schema.Element;
import cursitor.wire.schema.Place;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which place of which message carries which field, for telling faults by the names of the fields.
final class FareFields {
  private final Map<Place, Entry<?>> entries = new HashMap<>();

  FareFields(MessageForms forms) {
    for (MessageForm form : forms.all()) {
      collect(form.header());
      collect(form.own());
      BoundForm envelope = form.envelope();
      if (envelope != null) {
        collect(envelope);
      }
    }
  }

  /// Takes in the places of another form. To be done before any fault is told.
  void collect(BoundForm form) {
    for (BoundForm.Slot slot : form.slots()) {
      for (BoundForm.Node node : slot.nodes()) {
        entries.put(node.place(), slot.entry());
        if (node.inner() != null) {
          collect(node.inner());
        }
      }
    }
  }

  /// The entry a place carries; null where it is on the way to one.
  @Nullable Entry<?> at(Place place) {
    return entries.get(place);
  }

  /// The name of the field an element carries or stands within, such as
  /// `payment/allocations[2]/amount`; empty where there is none.
  String name(@Nullable Element element) {
    Deque<String> names = new ArrayDeque<>();
    for (Element e = element; e != null; e = e.parent()) {
      Entry<?> entry = entries.get(e.place());
      if (entry != null) {
        names.push(entry.repeats() ? entry.name() + "[" + e.index() + "]" : entry.name());
      }
    }
    return String.join("/", names);
  }

  /// The element of a field by its name; null where it was left out.
  @Nullable Element named(Element within, String field) {
    for (Element child : within.children()) {
      Element found = name(child).equals(field) ? child : named(child, field);
      if (found != null && entries.containsKey(found.place())) {
        return found;
      }
    }
    return null;
  }

  /// The name of a field that is missing in an element.
  String missing(Element parent, Place lost) {
    String above = name(parent);
    Entry<?> entry = entries.get(lost);
    if (entry == null) {
      return above;
    }
    return above.isEmpty() ? entry.name() : above + "/" + entry.name();
  }

  /// The places that are missing when one is: itself, or the fields it only leads to.
  List<Place> lostWith(Place place) {
    if (entries.containsKey(place)) {
      return List.of(place);
    }
    List<Place> lost =
        place.requiredChildren().stream().flatMap(child -> lostWith(child).stream()).toList();
    return lost.isEmpty() ? List.of(place) : lost;
  }
}
