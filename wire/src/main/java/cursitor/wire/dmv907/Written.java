package cursitor.wire.dmv907;

import cursitor.dmv907.Field;
import cursitor.wire.schema.Element;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One notice as it was written: the element of each field, and each section by itself.
final class Written {
  private final Element notice;
  private final Map<Field, Element> elements = new EnumMap<>(Field.class);
  private final List<Written> sections = new ArrayList<>(2);

  private Written(Element notice) {
    this.notice = notice;
  }

  static Written of(Element notice, Binding binding) {
    Written written = new Written(notice);
    written.collect(notice, binding);
    return written;
  }

  private void collect(Element parent, Binding binding) {
    for (Element child : parent.children()) {
      Field field = binding.field(child.place());
      if (field == Field.SECTION) {
        sections.add(of(child, binding));
      } else if (field != null) {
        elements.put(field, child);
      } else {
        collect(child, binding);
      }
    }
  }

  List<Written> sections() {
    return sections;
  }

  Map<Field, Element> elements() {
    return elements;
  }

  /// The text of a field, empty where it was left out.
  String text(Field field) {
    Element element = elements.get(field);
    return element == null ? "" : element.text();
  }

  /// The text of a field; null where it was left out or is empty.
  @Nullable String optional(Field field) {
    String text = text(field);
    return text.isEmpty() ? null : text;
  }

  /// The date of a field that the schema has found to be one.
  LocalDate date(Field field) {
    return LocalDate.parse(text(field));
  }

  @Nullable LocalDate optionalDate(Field field) {
    String text = text(field);
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  boolean isTrue(Field field) {
    String text = text(field);
    return text.equals("true") || text.equals("1");
  }

  /// The element of a field by its logical name, such as `section[2]/sectionNumber`; the notice's
  /// own element where it was left out.
  Element named(String logicalName) {
    if (logicalName.startsWith("section[")) {
      int end = logicalName.indexOf(']');
      int index = Integer.parseInt(logicalName.substring("section[".length(), end)) - 1;
      String field = "section" + logicalName.substring(end + 1);
      return index < sections.size() ? sections.get(index).named(field) : notice;
    }
    if (logicalName.isEmpty()) {
      return notice;
    }
    return elements.getOrDefault(Field.named(logicalName), notice);
  }
}
