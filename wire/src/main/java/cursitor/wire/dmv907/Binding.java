package cursitor.wire.dmv907;

import cursitor.dmv907.Field;
import cursitor.wire.schema.Place;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which place of a notice carries which field, and which fields lie within which place.
final class Binding {
  private final Place notice;
  private final Map<Place, Field> fields = new HashMap<>();
  private final Map<Field, Place> places = new EnumMap<>(Field.class);
  private final Map<Place, FieldSet> within = new HashMap<>();

  /// @param notice the place of a hold, a release or a conviction
  /// @param paths where the fields stand, from there; those for which this kind of notice has no
  ///   place are left out
  Binding(Place notice, Map<Field, String> paths) {
    this.notice = notice;
    paths.forEach((field, path) -> {
      Place place = notice.at(path);
      if (place != null) {
        fields.put(place, field);
        places.put(field, place);
      }
    });
    collect(notice);
  }

  private FieldSet collect(Place place) {
    FieldSet inside = FieldSet.NONE;
    Field own = fields.get(place);
    if (own != null) {
      inside = inside.with(own);
    }
    for (Place child : place.children()) {
      inside = inside.and(collect(child));
    }
    within.put(place, inside);
    return inside;
  }

  Place notice() {
    return notice;
  }

  /// The field a place carries, or null where it only holds others.
  @Nullable Field field(Place place) {
    return fields.get(place);
  }

  /// The place of a field; null where this kind of notice has none.
  @Nullable Place place(Field field) {
    return places.get(field);
  }

  FieldSet within(Place place) {
    return within.getOrDefault(place, FieldSet.NONE);
  }

  /// The fields that are missing when a place is: those it requires. A field of sections stands for
  /// all that is in one.
  List<Place> requiredIn(Place place) {
    if (fields.containsKey(place)) {
      return List.of(place);
    }
    List<Place> required = new ArrayList<>();
    place.requiredChildren().forEach(child -> required.addAll(requiredIn(child)));
    return required;
  }
}
