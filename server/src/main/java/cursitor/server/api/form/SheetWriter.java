package cursitor.server.api.form;

import cursitor.dmv907.Field;
import cursitor.dmv907.message.ConvictionAbstract;
import cursitor.dmv907.message.Hold;
import cursitor.dmv907.message.NoticeFields;
import cursitor.dmv907.message.Release;
import cursitor.dmv907.message.Section;
import cursitor.exchange.OperatingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes a notice as the sheet it could have been read from, so that a correction may name only
/// what changes.
public final class SheetWriter {
  private SheetWriter() {}

  /// The sheet of a hold, a release or a conviction abstract.
  public static Sheet write(Object notice, OperatingMode mode) {
    return switch (notice) {
      case Hold hold -> write(hold, mode);
      case Release release -> write(release, mode);
      case ConvictionAbstract conviction -> write(conviction, mode);
      default -> throw new IllegalArgumentException("no notice: " + notice.getClass());
    };
  }

  /// The sheet of a hold.
  public static Sheet write(Hold hold, OperatingMode mode) {
    return sheet(mode, NoticeFields.of(hold), sections(hold.sections()));
  }

  /// The sheet of a conviction abstract.
  public static Sheet write(ConvictionAbstract conviction, OperatingMode mode) {
    return sheet(mode, NoticeFields.of(conviction), sections(conviction.sections()));
  }

  /// The sheet of a release.
  public static Sheet write(Release release, OperatingMode mode) {
    Map<Field, String> fields = NoticeFields.of(release);
    fields.keySet().removeAll(Field.ofSection());
    return sheet(mode, fields, claimedSections(release));
  }

  private static Sheet sheet(
      OperatingMode mode, Map<Field, String> fields, List<Map<String, String>> sections) {
    Map<String, String> values = HashMap.newHashMap(fields.size() + 1);
    values.put(Names.MODE, mode.name());
    fields.forEach((field, written) -> values.put(field.logicalName(), written));
    return new Sheet(values, sections, List.of());
  }

  private static List<Map<String, String>> sections(List<Section> sections) {
    return sections.stream().map(SheetWriter::section).toList();
  }

  /// The sections a release claims field by field, put together again.
  private static List<Map<String, String>> claimedSections(Release release) {
    List<Map<String, String>> sections = new ArrayList<>();
    for (Field field : Field.ofSection()) {
      String claimed = release.claim(field);
      String[] values = claimed.isEmpty() ? new String[0] : claimed.split(" ");
      for (int i = 0; i < values.length; i++) {
        if (i == sections.size()) {
          sections.add(new HashMap<>());
        }
        sections.get(i).put(Filling.inSection(field), values[i]);
      }
    }
    return sections;
  }

  private static Map<String, String> section(Section section) {
    Map<String, String> written = new HashMap<>();
    written.put(Filling.inSection(Field.SECTION_STATUTE_CODE), section.statuteCode());
    written.put(Filling.inSection(Field.SECTION_NUMBER), section.number());
    putPresent(written, Field.SECTION_ROLE, section.role());
    putPresent(written, Field.SECTION_SEVERITY, section.severity());
    return written;
  }

  private static void putPresent(Map<String, String> section, Field field, @Nullable String value) {
    if (value != null) {
      section.put(Filling.inSection(field), value);
    }
  }
}
