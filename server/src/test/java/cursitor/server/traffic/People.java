package cursitor.server.traffic;

import java.util.Random;

/// Made-up words of the right length and shape. They are random letters, so that a dictionary
/// trained on them learns the messages and nobody's name.
final class People {
  private static final String CONSONANTS = "BCDFGHJKLMNPRSTVWZ";
  private static final String VOWELS = "AEIOU";

  private final Random random;

  People(long seed) {
    random = new Random(seed);
  }

  String word(int least, int most) {
    StringBuilder word = new StringBuilder();
    int length = least + random.nextInt(most - least + 1);
    for (int i = 0; i < length; i++) {
      String letters = i % 2 == 0 ? CONSONANTS : VOWELS;
      word.append(letters.charAt(random.nextInt(letters.length())));
    }
    return word.toString();
  }

  String digits(int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }

  String oneOf(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  int number(int below) {
    return random.nextInt(below);
  }
}
