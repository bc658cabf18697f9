package cursitor.server.reissue;

import cursitor.dmv907.message.ConvictionNotification;
import cursitor.dmv907.message.FailureToComplyNotification;
import cursitor.exchange.Message;
import cursitor.server.api.form.Sheet;
import cursitor.server.api.form.SheetWriter;
import cursitor.server.reissue.Judgement.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// In what two notices differ, field by field; what every message has of its own, such as its id,
/// does not count.
final class Differences {
  private Differences() {}

  /// Nothing where one of them is no notice.
  static List<Difference> between(Message sent, Message now) {
    Map<String, String> before = fields(sent);
    Map<String, String> after = fields(now);
    if (before.isEmpty() || after.isEmpty()) {
      return List.of();
    }
    List<Difference> differences = new ArrayList<>();
    TreeSet<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    for (String name : names) {
      String was = before.getOrDefault(name, "");
      String is = after.getOrDefault(name, "");
      if (!was.equals(is)) {
        differences.add(new Difference(name, was, is));
      }
    }
    return differences;
  }

  private static Map<String, String> fields(Message message) {
    return switch (message) {
      case FailureToComplyNotification notice ->
          flat(SheetWriter.write(notice.notice(), notice.header().mode()));
      case ConvictionNotification notice ->
          flat(SheetWriter.write(notice.conviction(), notice.header().mode()));
      default -> Map.of();
    };
  }

  private static Map<String, String> flat(Sheet sheet) {
    Map<String, String> fields = new TreeMap<>(sheet.values());
    List<Map<String, String>> sections = sheet.sections();
    for (int i = 0; sections != null && i < sections.size(); i++) {
      String place = "section[" + (i + 1) + "]/";
      sections.get(i).forEach((name, value) -> fields.put(place + name, value));
    }
    return fields;
  }
}
