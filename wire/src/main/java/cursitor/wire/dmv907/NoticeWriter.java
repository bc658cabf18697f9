package cursitor.wire.dmv907;

import cursitor.dmv907.Field;
import cursitor.wire.schema.Place;
import cursitor.wire.xml.XmlText;
import java.util.Map;

/// Writes a notice by walking the places of its schema in their order: what has a text is written,
/// what has none inside is left out. So the order of elements is said once, in the schema.
final class NoticeWriter {
  private NoticeWriter() {}

  static void write(XmlText out, Binding binding, NoticeFields fields) {
    String name = binding.notice().name();
    out.open(name);
    for (Place child : binding.notice().children()) {
      write(out, binding, child, fields);
    }
    out.close(name);
  }

  private static void write(XmlText out, Binding binding, Place place, NoticeFields fields) {
    if (!binding.within(place).meets(fields.present())) {
      return;
    }
    Field field = binding.field(place);
    if (field == Field.SECTION) {
      for (Map<Field, String> section : fields.sections()) {
        write(out, binding, place, section);
      }
    } else if (field != null) {
      out.optional(place.name(), fields.texts().get(field));
    } else {
      out.open(place.name());
      for (Place child : place.children()) {
        write(out, binding, child, fields);
      }
      out.close(place.name());
    }
  }

  private static void write(XmlText out, Binding binding, Place place, Map<Field, String> section) {
    Field field = binding.field(place);
    if (field != null && field != Field.SECTION) {
      out.optional(place.name(), section.get(field));
    } else if (field == Field.SECTION || holdsAny(binding.within(place), section)) {
      out.open(place.name());
      for (Place child : place.children()) {
        write(out, binding, child, section);
      }
      out.close(place.name());
    }
  }

  private static boolean holdsAny(FieldSet inside, Map<Field, String> section) {
    for (Field field : section.keySet()) {
      if (inside.holds(field)) {
        return true;
      }
    }
    return false;
  }
}
