package cursitor.server.demo;

import cursitor.server.demo.CourtClient.Reply;
import java.io.PrintStream;
import tools.jackson.databind.JsonNode;

/// Tells on the terminal what the demonstration does.
final class Teller {
  private final PrintStream out;

  Teller(PrintStream out) {
    this.out = out;
  }

  void line(String text) {
    out.println(text);
  }

  void title(int number, String title) {
    out.println();
    out.println(number + ". " + title);
  }

  void asked(CourtClient court, String path, JsonNode body, Reply reply) {
    String about = body.has("abstractId") ? " " + body.get("abstractId").asString() : "";
    String shown = path.startsWith("work-items/") ? "work-items/…/correction " + body : path;
    out.println("  " + court.name() + " asks: POST " + shown + about + " -> " + reply.status());
  }

  void reached(String abstractId, JsonNode notice) {
    String code = notice.at("/notice/code").asString();
    out.println(
        "  "
            + abstractId
            + " is "
            + notice.at("/notice/state").asString()
            + (code.isEmpty() ? "" : ", answered " + code));
    JsonNode docket = notice.get("docket");
    if (docket != null && !docket.isEmpty()) {
      out.println("    docket: " + docket.get(docket.size() - 1).get("text").asString());
    }
  }

  void workItem(JsonNode item) {
    out.println(
        "  work item: " + item.get("code").asString() + " " + item.get("sentence").asString());
    for (JsonNode field : item.get("mend")) {
      out.println(
          "    mend " + field.get("field").asString() + ": " + field.get("detail").asString());
    }
  }

  /// Shows a document as it went over the wire, indented.
  void document(String heading, String xml) {
    out.println("  " + heading);
    int depth = 0;
    for (String line : xml.replace("><", ">\n<").lines().map(String::strip).toList()) {
      depth -= line.startsWith("</") ? 1 : 0;
      out.println("    | " + "  ".repeat(Math.max(depth, 0)) + line);
      depth += opens(line) ? 1 : 0;
    }
  }

  private static boolean opens(String line) {
    return line.startsWith("<")
        && !line.startsWith("</")
        && !line.startsWith("<?")
        && !line.contains("</")
        && !line.endsWith("/>");
  }

  void ended(boolean holds) {
    out.println(holds ? "  it holds" : "  IT DOES NOT HOLD");
  }
}
