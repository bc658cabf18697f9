package cursitor.wire.dmv907;

import cursitor.dmv907.Field;
import cursitor.wire.schema.Element;
import cursitor.wire.schema.MessageSchema;
import cursitor.wire.schema.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The bindings of the three kinds of notice.
record Bindings(Binding hold, Binding release, Binding conviction) {

  static Bindings of(MessageSchema schema) {
    Place notification = schema.root(Dmv907Schemas.HOLD_NOTIFICATION);
    Place conviction = schema.root(Dmv907Schemas.CONVICTION_NOTIFICATION);
    return new Bindings(
        new Binding(inside(notification, "dmv907:Hold"), FieldPaths.ofHoldOrRelease()),
        new Binding(inside(notification, "dmv907:Release"), FieldPaths.ofHoldOrRelease()),
        new Binding(inside(conviction, "dmv902:ConvictionReport"), FieldPaths.ofConviction()));
  }

  private static Place inside(Place root, String name) {
    Place notice = root.at(name);
    if (notice == null) {
      throw new IllegalStateException("the schema has no " + name);
    }
    return notice;
  }

  /// The binding of the notice an element is or stands in; null outside of any.
  @Nullable Binding around(Element element) {
    for (Element e = element; e != null; e = e.parent()) {
      Binding binding = of(e.place());
      if (binding != null) {
        return binding;
      }
    }
    return null;
  }

  /// The binding of a notice; null for any other place.
  @Nullable Binding of(Place place) {
    for (Binding binding : List.of(hold, release, conviction)) {
      if (binding.notice() == place) {
        return binding;
      }
    }
    return null;
  }

  /// The field another kind of notice would carry at a path; null where none does.
  @Nullable Field elsewhere(Binding here, String path) {
    for (Binding other : List.of(hold, release)) {
      Place place = other == here ? null : other.notice().at(path);
      if (place != null) {
        for (Field field : Field.values()) {
          if (other.within(place).holds(field)) {
            return field;
          }
        }
      }
    }
    return null;
  }
}
