package cursitor.story.dmv907;

import cursitor.dmv907.Field;
import cursitor.dmv907.message.ConvictionAbstract;
import cursitor.dmv907.message.Hold;
import cursitor.dmv907.message.NoticeFields;
import cursitor.dmv907.message.Release;
import cursitor.dmv907.message.Section;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A notice as fields written as text: the reverse of [Notices].
final class Sheet {
  private Sheet() {}

  static Map<Field, String> of(Hold hold) {
    return sheet(NoticeFields.of(hold), hold.sections());
  }

  static Map<Field, String> of(ConvictionAbstract conviction) {
    Map<Field, String> sheet = sheet(NoticeFields.of(conviction), conviction.sections());
    // The line says conviction or reversal before it comes to the fields.
    sheet.remove(Field.KIND);
    return sheet;
  }

  static Map<Field, String> of(Release release) {
    return sheet(NoticeFields.of(release), List.of());
  }

  /// The fields that are not empty, and the sections in one.
  private static Map<Field, String> sheet(Map<Field, String> fields, List<Section> sections) {
    Map<Field, String> sheet = new EnumMap<>(fields);
    sheet.put(Field.SECTION, sections(sections));
    sheet.values().removeIf(String::isEmpty);
    return sheet;
  }

  private static String sections(List<Section> sections) {
    return sections.stream()
        .map(section ->
            Stream.of(section.statuteCode(), section.number(), section.role(), section.severity())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" ")))
        .collect(Collectors.joining("; "));
  }
}
