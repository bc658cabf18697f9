package cursitor.bench.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Invented case participant number n, with a case of their own. No two share both last name and
/// birth date, and ids are as random as real ones, so that they compress no better.
///
/// @param run tells the runs apart
public record Person(long run, int n) {
  private static final int BIRTH_DAYS = 18_000;
  private static final LocalDate FIRST_BIRTH_DATE = LocalDate.of(1950, 1, 1);
  private static final List<String> LAST_NAMES =
      List.of(
          "ALDERMAN",
          "BRIAR",
          "CASTELLANO",
          "DUNMORE",
          "ESPOSITO",
          "FAIRWEATHER",
          "GALINDO",
          "HOLLISTER",
          "IBARRA",
          "JESSUP",
          "KOWALCZYK",
          "LINDQVIST",
          "MONTENEGRO",
          "NAKAGAWA",
          "O'SHAUGHNESSY",
          "PELLETIER",
          "QUINTERO",
          "ROSEWATER",
          "SANTILLANES",
          "THORNBURY",
          "UNDERHILL",
          "VILLASENOR",
          "WETHERBY",
          "XIONG",
          "YARBROUGH",
          "ZAMBRANO",
          "ST. JAMES",
          "DE LA ROSA",
          "VAN HOUTEN",
          "PARK",
          "NGUYEN-LE");
  private static final List<String> FIRST_NAMES =
      List.of(
          "ADELA",
          "BENEDICT",
          "CORAZON",
          "DASHIELL",
          "EMILIA",
          "FELIX",
          "GUADALUPE",
          "HAROLD",
          "IMOGEN",
          "JOAQUIN",
          "KEIKO",
          "LEOPOLD",
          "MARISOL",
          "NATHANIEL",
          "OPHELIA",
          "PASCUAL",
          "QUINN",
          "ROSALIND",
          "SOLEDAD",
          "TOBIAS",
          "URSULA",
          "VALENTIN",
          "WINIFRED",
          "XAVIER",
          "YOLANDA",
          "ZACHARY",
          "MEI",
          "TUAN",
          "ARJUN");

  UUID messageId(int message) {
    return Ids.of(random(message), random(~message));
  }

  String abstractId() {
    return "H26-" + digits(7);
  }

  String convictionId() {
    return "C26-" + digits(7);
  }

  String docket() {
    return "TR26-" + digits(7);
  }

  String citation() {
    return digits(7) + letter(1);
  }

  String participant() {
    return "P" + digits(8);
  }

  String lastName() {
    int sameForBirthDay = Math.floorMod(mixed(n % BIRTH_DAYS), LAST_NAMES.size());
    return LAST_NAMES.get((sameForBirthDay + n / BIRTH_DAYS) % LAST_NAMES.size());
  }

  String firstName() {
    return FIRST_NAMES.get(pick(3, FIRST_NAMES.size()));
  }

  String birthDate() {
    return FIRST_BIRTH_DATE.plusDays(n % BIRTH_DAYS).toString();
  }

  String plate() {
    return (pick(4, 9) + 1) + letter(5) + letter(6) + letter(7) + (100 + pick(8, 900));
  }

  /// A licence number in the Californian form.
  String license() {
    return letter(9) + digits(7);
  }

  private String digits(int count) {
    String number = Integer.toString(n);
    return "0".repeat(count - number.length()) + number;
  }

  private String letter(int of) {
    return String.valueOf((char) ('A' + pick(of, 23)));
  }

  private int pick(int of, int bound) {
    return Math.floorMod(mixed(of * 1_000_003L + n), bound);
  }

  private long random(int salt) {
    return mixed(run * 1_000_003L + n * 0x9E3779B97F4A7C15L + salt);
  }

  /// Spreads a number over 64 bits (the finaliser of SplitMix64, Steele, Lea and Flood 2014).
  private static long mixed(long number) {
    long z = number + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
