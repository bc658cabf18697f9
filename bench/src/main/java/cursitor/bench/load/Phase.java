package cursitor.bench.load;

/// What the generator tells the referee, one line on standard output at the begin and one at the
/// end of a phase: the referee looks at the processors at both.
public record Phase(String name, int count, Measured measured) {
  private static final String BEGIN = "begin ";
  private static final String END = "end ";

  /// Says that a phase begins now.
  static void begin(String name) {
    System.out.println(BEGIN + name);
  }

  /// Says that it is over.
  void end() {
    System.out.printf(
        "%s%s %d %s %s %s %s%n",
        END,
        name,
        count,
        measured.perSecond(),
        measured.p50Millis(),
        measured.p99Millis(),
        measured.maxMillis());
  }

  /// True for a line that says that a phase begins.
  public static boolean begins(String line) {
    return line.startsWith(BEGIN);
  }

  /// True for a line that says that a phase is over.
  public static boolean ends(String line) {
    return line.startsWith(END);
  }

  /// The phase a line says is over.
  public static Phase parse(String line) {
    String[] words = line.split(" ", -1);
    return new Phase(
        words[1],
        Integer.parseInt(words[2]),
        new Measured(
            Double.parseDouble(words[3]),
            Double.parseDouble(words[4]),
            Double.parseDouble(words[5]),
            Double.parseDouble(words[6])));
  }
}
