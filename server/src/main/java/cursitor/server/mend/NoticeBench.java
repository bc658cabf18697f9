package cursitor.server.mend;

import cursitor.dmv907.court.CourtFile;
import cursitor.dmv907.court.NoticeView;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.WorkItem;
import cursitor.server.api.form.Correction;
import cursitor.server.api.form.Customs;
import cursitor.server.api.form.Sheet;
import cursitor.server.api.form.SheetWriter;
import cursitor.server.mend.Worksheet.Line;
import cursitor.server.mend.Worksheet.Remedy;
import cursitor.server.store.KeptWorkItem;
import cursitor.server.store.Records;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Notices a DMV refused: each field of the notice can be changed, and the whole goes out again.
final class NoticeBench implements Bench {
  private static final Pattern IN_SECTION = Pattern.compile("section\\[(\\d{1,2})]/(\\w+)");
  private static final Pattern ANY_SECTION = Pattern.compile("\\[\\d+]");
  private static final String MODE = "mode";

  private final Records records;
  private final Supplier<Customs> customs;

  NoticeBench(Records records, Supplier<Customs> customs) {
    this.records = records;
    this.customs = customs;
  }

  @Override
  public Worksheet layOut(KeptWorkItem kept) {
    WorkItem item = kept.item();
    Sheet sheet = refused(item).map(notice -> SheetWriter.write(notice, mode(item))).orElse(null);
    return sheet == null
        ? new Worksheet(kept, List.of(), Remedy.NONE)
        : new Worksheet(kept, lines(item, sheet), kept.open() ? Remedy.CORRECT : Remedy.NONE);
  }

  private static OperatingMode mode(WorkItem item) {
    return item.caseFile().mode();
  }

  /// The notice as it stands in the case file, where this item asks to mend one.
  private Optional<Object> refused(WorkItem item) {
    if (item.kind() != WorkItem.Kind.MEND_NOTICE || item.subject().isEmpty()) {
      return Optional.empty();
    }
    return records
        .caseFile(item.caseFile())
        .filter(CourtFile.class::isInstance)
        .map(CourtFile.class::cast)
        .stream()
        .flatMap(file -> NoticeView.of(file).stream())
        .filter(notice ->
            notice.abstractId().equals(item.subject())
                || notice.releaseAbstractId().equals(item.subject()))
        .map(NoticeView::notice)
        .findFirst();
  }

  private static List<Line> lines(WorkItem item, Sheet sheet) {
    Map<String, String> complaints = new HashMap<>();
    item.mend()
        .forEach(each -> complaints.merge(each.name(), each.detail(), (a, b) -> a + " " + b));
    List<Line> lines = new ArrayList<>();
    flat(sheet)
        .forEach(
            (name, value) -> lines.add(new Line(name, value, null, complaint(complaints, name))));
    for (WorkItem.Field each : item.mend()) {
      if (lines.stream().noneMatch(line -> isOf(each.name(), line.name()))) {
        lines.add(new Line(each.name(), "", null, each.detail()));
      }
    }
    lines.sort(Comparator.comparing(Line::toMend).reversed());
    return lines;
  }

  private static String complaint(Map<String, String> complaints, String name) {
    return complaints.entrySet().stream()
        .filter(each -> isOf(each.getKey(), name))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  /// A complaint about a field of a section may leave open which one.
  private static boolean isOf(String complaint, String line) {
    return complaint.equals(line) || complaint.equals(ANY_SECTION.matcher(line).replaceFirst(""));
  }

  private static Map<String, String> flat(Sheet sheet) {
    Map<String, String> values = new TreeMap<>(sheet.values());
    values.remove(MODE);
    List<Map<String, String>> sections = sections(sheet);
    for (int i = 0; i < sections.size(); i++) {
      int place = i + 1;
      sections
          .get(i)
          .forEach((name, value) -> values.put("section[%d]/%s".formatted(place, name), value));
    }
    return values;
  }

  private static List<Map<String, String>> sections(Sheet sheet) {
    List<Map<String, String>> sections = sheet.sections();
    return sections == null ? List.of() : sections;
  }

  @Override
  public Prepared prepare(Worksheet worksheet, Map<String, String> changes) {
    WorkItem item = worksheet.kept().item();
    Object notice = refused(item).orElseThrow();
    Sheet before = SheetWriter.write(notice, mode(item));
    Sheet written = new Sheet(plain(changes), changed(sections(before), changes), List.of());
    Correction correction = Correction.of(item, notice, written, customs.get());
    return correction.faults().isEmpty()
        ? new Prepared.Ready(correction.act())
        : new Prepared.AtFault(correction.faults());
  }

  private static Map<String, String> plain(Map<String, String> changes) {
    Map<String, String> plain = new HashMap<>(changes);
    plain.keySet().removeIf(name -> IN_SECTION.matcher(name).matches());
    return plain;
  }

  /// The sections with what was changed in them; null where nothing was.
  private static @Nullable List<Map<String, String>> changed(
      List<Map<String, String>> before, Map<String, String> changes) {
    List<Map<String, String>> sections = new ArrayList<>();
    before.forEach(each -> sections.add(new HashMap<>(each)));
    boolean any = false;
    for (Map.Entry<String, String> change : new TreeMap<>(changes).entrySet()) {
      Matcher name = IN_SECTION.matcher(change.getKey());
      if (name.matches()) {
        any = true;
        int place = Integer.parseInt(name.group(1));
        while (sections.size() < place) {
          sections.add(new HashMap<>());
        }
        sections.get(place - 1).put(name.group(2), change.getValue());
      }
    }
    return any ? sections : null;
  }
}
