package cursitor.server.console.alike;

import cursitor.server.console.page.Words;
import cursitor.server.mend.Worksheet;
import cursitor.server.mend.Worksheet.Line;
import cursitor.server.mend.Worksheet.Remedy;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What can be done to the items of a cause beside closing them.
///
/// @param fields that can be corrected, those that were complained of first
/// @param again they can be sent again as they stand
/// @param unanswered they ask after messages that may be left unsent
record Offer(List<Field> fields, boolean again, boolean unanswered) {
  Offer {
    fields = List.copyOf(fields);
  }

  /// A field by its logical name and in words.
  record Field(String name, String words) {}

  static Offer of(List<Worksheet> sheets) {
    Stream<Line> lines =
        sheets.stream()
            .filter(sheet -> sheet.remedy() == Remedy.CORRECT)
            .flatMap(sheet -> sheet.lines().stream());
    return new Offer(
        lines
            .sorted(Comparator.comparing(Line::toMend).reversed().thenComparing(Line::name))
            .map(line -> new Field(line.name(), Words.field(line.name())))
            .distinct()
            .toList(),
        sheets.stream().anyMatch(sheet -> sheet.remedy() == Remedy.SEND_AGAIN),
        sheets.stream().anyMatch(Worksheet::unanswered));
  }
}
