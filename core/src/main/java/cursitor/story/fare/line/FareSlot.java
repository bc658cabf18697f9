package cursitor.story.fare.line;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/// What a writer may choose in a line. `spec/GLOSSARY.md` explains each one in this order.
enum FareSlot {
  /// Who tells FARE of it: `court` submits the case as it is now and lets its desk work out what to
  /// send, `cms` works out the transactions itself.
  COURT("court|cms", "court", "court", "court", "cms"),
  TAG("[A-Z][A-Z0-9]*", "GARCIA", "LEE", "OWENS"),
  NAMES(
      "(?:\"[^\"]+\"|[^,\" ]+)(?: (?:\"[^\"]+\"|[^,\" ]+))+",
      "MARIA GARCIA",
      "IAN \"ST. JOHN\"",
      "ANNA MAE LEE"),
  DATE("\\d{4}-\\d{2}-\\d{2}", FareSlot::aDate),
  TIME("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2})?", choice -> aDate(choice) + "T10:30"),
  STATE("[A-Z]{2}", "AZ", "CA", "NM"),
  LICENCE("[A-Z0-9]{4,20}", choice -> "D0" + (1000000 + choice.applyAsInt(1000000))),
  PLACE("\"[^\",]+, [^\",]+, [A-Z]{2} \\d{5}(?:-\\d{4})?\"", FareSlot::aPlace),
  CUSTOMER("[A-Z0-9-]{1,20}", choice -> "C-" + (1000 + choice.applyAsInt(3))),
  NUMBER("\\d{1,3}", choice -> Integer.toString(1 + choice.applyAsInt(3))),
  KEY("[A-Z0-9]{1,8}/[A-Za-z0-9-]{1,25}/[A-Z0-9]{1,3}-\\d{1,3}", FareSlot::aKey),
  CASE("[A-Z0-9]{1,8}/[A-Za-z0-9-]{1,25}", FareSlot::aCase),
  CITATION("[A-Za-z0-9-]{1,20}", "CT-1001", "CT-2002", "CT-3003"),
  CHARGE("[A-Za-z0-9-]{1,20}/[A-Z0-9]{1,3}", "CT-1001/A", "CT-1001/B", "CT-2002/A"),
  TYPE("[A-Z]{2}", "CT", "TR", "DU", "PK", "CM"),
  LAW("[0-9A-Za-z.()-]+", "28-701", "28-1381(A)", "28-3473"),
  PLEA("[A-Z]{1,3}", "NG", "R", "G"),
  DISPOSITION("\\d{2}", "54", "55", "58", "30", "40"),
  OBLIGATION(
      "[A-Z]{2,5}(?:@[A-Za-z0-9-]{1,20}/[A-Z0-9]{1,3})?(?:#\\d{1,2})?",
      "FINE@CT-1001/A",
      "SURC@CT-1001/A",
      "DFEE",
      "FEE#2"),
  AMOUNT("\\d{1,7}\\.\\d{2}", FareSlot::anAmount),
  ADJUSTMENT("[A-Z]{4,5}", "WAIV", "SUSP", "CSVC", "INTX", "CREDT"),
  WHY("[A-Z]{3,8}", "PLAN", "CAP", "COURT", "DISPUTE"),
  NOTICEID("[A-Z0-9-]{1,20}", "N-1", "N-2", "OSC-1"),
  NOTICE("REMINDER|POST1|POST2", "REMINDER", "POST1", "POST2"),
  CHANNEL("web|phone|shop", "web", "phone", "shop"),
  PAYMENT("[A-Za-z0-9-]{1,20}", "W-1", "W-2", "P-1"),
  NIXIE("[A-Z]{2,4}", "ANK", "NSN", "VAC", "DEC"),
  DESK("court|justis|vendor|mvd", "court", "justis", "vendor", "mvd"),
  CODE("[A-Z0-9_-]+", "E006", "W101", "T8"),
  TEXT("\"[^\"]*\"", "\"seen to\"", "\"the bank was called\""),
  CHANGES(
      "\\S.*",
      "fine 180.00",
      "type TR, law 28-1381(A)",
      "disposition 54, sentenced 2026-01-10, due 2026-02-10"),
  CORRECTIONS(
      "\\S.*",
      "birthDate 1985-05-04",
      "surname \"ST. JOHN\", given IAN",
      "licence \"AZ D01234568\"",
      "address \"9 ELM ST, YUMA, AZ 85364\""),
  DIFFERENCES("\\S.*", "surname GARZA", "birthDate 1985-05-04", "licence \"AZ D99999999\"");

  private final String pattern;

  /// Lambdas that capture nothing but constants.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Function<IntUnaryOperator, String> maker;

  FareSlot(String pattern, String... values) {
    this(pattern, choice -> pick(choice, List.of(values)));
  }

  FareSlot(String pattern, Function<IntUnaryOperator, String> maker) {
    this.pattern = pattern;
    this.maker = maker;
  }

  /// The slot a grammar means by a word in capitals, or null when the word stands for itself.
  static @Nullable FareSlot named(String word) {
    for (FareSlot slot : values()) {
      if (slot.name().equals(word)) {
        return slot;
      }
    }
    return null;
  }

  String pattern() {
    return pattern;
  }

  /// A value a line may have.
  ///
  /// @param choice gives for each n one of 0 to n-1
  String makeUp(IntUnaryOperator choice) {
    return maker.apply(choice);
  }

  private static String pick(IntUnaryOperator choice, List<String> values) {
    return values.get(choice.applyAsInt(values.size()));
  }

  private static String aDate(IntUnaryOperator choice) {
    return String.format(
        Locale.ROOT, "2026-%02d-%02d", 1 + choice.applyAsInt(12), 1 + choice.applyAsInt(28));
  }

  private static String aPlace(IntUnaryOperator choice) {
    return "\"" + (1 + choice.applyAsInt(99)) + " MAIN ST, GLOBE, AZ 85501\"";
  }

  private static String aCase(IntUnaryOperator choice) {
    return pick(choice, List.of("J0401", "M0702")) + "/TR2026-00" + (1 + choice.applyAsInt(3));
  }

  private static String aKey(IntUnaryOperator choice) {
    return aCase(choice) + "/DEF-" + (1 + choice.applyAsInt(2));
  }

  private static String anAmount(IntUnaryOperator choice) {
    return String.format(Locale.ROOT, "%d.%02d", choice.applyAsInt(400), choice.applyAsInt(2) * 50);
  }
}
