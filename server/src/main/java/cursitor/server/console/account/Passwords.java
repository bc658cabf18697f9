package cursitor.server.console.account;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.util.function.SingletonSupplier;

/// Passwords and their Argon2id hashes.
public final class Passwords {
  /// The shortest that is taken.
  public static final int SHORTEST = 12;

  /// Longer ones only cost time.
  private static final int LONGEST = 200;

  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int LANES = 1;

  /// Without those that are mistaken for another.
  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

  private static final int GROUPS = 5;
  private static final int GROUP = 4;

  private final Argon2PasswordEncoder argon2;

  /// Made when it is first needed: a hash takes a tenth of a second that no start has to wait for.
  private final Supplier<String> nobodys;

  /// Passwords at the usual strength.
  public Passwords() {
    this(Strength.USUAL);
  }

  /// Passwords that are hashed with so much work; what was hashed with more or less is looked at as
  /// well.
  public Passwords(Strength strength) {
    argon2 =
        new Argon2PasswordEncoder(
            SALT_BYTES, HASH_BYTES, LANES, strength.memoryKb(), strength.passes());
    nobodys = SingletonSupplier.of(() -> argon2.encode(random()));
  }

  /// How much work a hash is, for us and for whoever guesses.
  public record Strength(int memoryKb, int passes) {
    public static final Strength USUAL = new Strength(19 << 10, 2);
  }

  /// What is kept in place of a password.
  public String hash(String password) {
    return argon2.encode(password);
  }

  /// Each look takes 19 MB for its time; whoever calls sees to it that few are taken at once.
  boolean matches(String password, String hash) {
    return password.length() <= LONGEST && argon2.matches(password, hash);
  }

  /// Takes as long as a look at a real hash: how long an answer takes must not tell whether there
  /// is an account of that name.
  void matchNobodys(String password) {
    matches(password, nobodys.get());
  }

  /// Why this password is not taken, in a sentence; nothing where it is.
  public static Optional<String> weakness(String name, String password) {
    if (password.length() < SHORTEST) {
      return Optional.of(
          "A password has at least " + SHORTEST + " characters. Choose a longer one.");
    }
    if (password.length() > LONGEST) {
      return Optional.of(
          "A password has at most " + LONGEST + " characters. Choose a shorter one.");
    }
    if (password.equalsIgnoreCase(name) || password.chars().distinct().count() < GROUPS) {
      return Optional.of("This password is easily guessed. Choose another.");
    }
    return Optional.empty();
  }

  /// A password to be used once: 100 bits, in groups that can be typed.
  public static String random() {
    SecureRandom chance = new SecureRandom();
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < GROUPS * GROUP; i++) {
      if (i > 0 && i % GROUP == 0) {
        password.append('-');
      }
      password.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
    }
    return password.toString();
  }
}
