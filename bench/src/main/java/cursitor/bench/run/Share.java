package cursitor.bench.run;

import java.util.List;
import java.util.regex.Pattern;
import jdk.jfr.consumer.RecordedFrame;

/// A part of the program that processor time is put down to: the innermost frame that one of the
/// patterns knows decides.
record Share(String name, Pattern types) {
  private static final List<Share> ALL =
      List.of(
          of("SQLite: statements, commit, fsync", "org\\.sqlite\\."),
          of("zstd", "com\\.github\\.luben\\."),
          of(
              "XML: reading and validating",
              "com\\.ctc\\.wstx\\.|cursitor\\.wire\\..*(Read|Walk|schema)"),
          of("XML: the rest of wire", "cursitor\\.wire\\."),
          of("case files as JSON, and the API's JSON", "tools\\.jackson\\."),
          of("digests", "sun\\.security\\.|java\\.security\\."),
          of("the law", "cursitor\\.dmv907\\.|cursitor\\.policy\\."),
          of("HTTP client", "jdk\\.internal\\.net\\.http\\.|java\\.net\\.http\\."),
          of("sockets", "sun\\.nio\\.ch\\."),
          of("Tomcat", "org\\.apache\\.(tomcat|coyote|catalina)\\."),
          of("Spring", "org\\.springframework\\."),
          of("engine", "cursitor\\.server\\.engine\\."),
          of("store", "cursitor\\.server\\.store\\."),
          of("delivery", "cursitor\\.server\\.delivery\\."),
          of("intake and API", "cursitor\\.server\\."),
          of(
              "virtual threads",
              "java\\.lang\\.(VirtualThread|ThreadBuilders)|java\\.util\\.concurrent\\."));

  private static Share of(String name, String types) {
    return new Share(name, Pattern.compile("(" + types + ").*"));
  }

  /// The name of the part a stack belongs to.
  static String nameOf(List<RecordedFrame> stack) {
    for (RecordedFrame frame : stack) {
      String type = frame.getMethod().getType().getName();
      for (Share share : ALL) {
        if (share.types.matcher(type).matches()) {
          return share.name;
        }
      }
    }
    return "other";
  }
}
