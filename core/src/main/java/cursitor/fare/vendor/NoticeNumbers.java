package cursitor.fare.vendor;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// The numbers of notices: 15 digits and a check digit (`fare.md` 2.1). They tell nothing of the
/// case, and no two notices of the vendor have the same one.
final class NoticeNumbers {
  private static final long FIFTEEN_DIGITS = 1_000_000_000_000_000L;
  private static final int TEN = 10;

  private NoticeNumbers() {}

  /// A number no notice has yet, drawn from the case/party and how many notices it had.
  static String next(AccountSitting sitting) {
    int count = sitting.account().mail().notices().size();
    String number = number(sitting.file().key() + "#" + ++count);
    while (!sitting.office().having(AccountFile.noticeTerm(number)).isEmpty()) {
      number = number(sitting.file().key() + "#" + ++count);
    }
    return number;
  }

  private static String number(String of) {
    UUID hash = UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8));
    long drawn = Math.floorMod(hash.getMostSignificantBits(), FIFTEEN_DIGITS);
    String digits = Long.toString(FIFTEEN_DIGITS + drawn).substring(1);
    return digits + checkDigit(digits);
  }

  /// The digit that makes the sum of all digits, every second one doubled from the right, a
  /// multiple of ten (Luhn).
  static int checkDigit(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int weighed = i % 2 == 0 ? digit * 2 : digit;
      sum += weighed / TEN + weighed % TEN;
    }
    return (TEN - sum % TEN) % TEN;
  }
}
