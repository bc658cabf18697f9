package cursitor.bench.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A text rendered once, with places left open that are filled for every message: a copy of bytes
/// instead of a rendering.
public final class Template {
  private final List<byte[]> pieces = new ArrayList<>();
  private final int[] slots;

  private Template(int places) {
    slots = new int[places];
  }

  /// Cuts a sample at its stand-ins: each place where a stand-in stands is left open, and is filled
  /// later with the value of the same number. Not every stand-in need be there.
  public static Template cut(String sample, List<String> standIns) {
    List<Integer> numbers = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    int from = 0;
    while (true) {
      int next = sample.length();
      int number = -1;
      for (int i = 0; i < standIns.size(); i++) {
        int at = sample.indexOf(standIns.get(i), from);
        if (at >= 0 && at < next) {
          next = at;
          number = i;
        }
      }
      texts.add(sample.substring(from, next));
      if (number < 0) {
        break;
      }
      numbers.add(number);
      from = next + standIns.get(number).length();
    }
    Template template = new Template(numbers.size());
    texts.forEach(text -> template.pieces.add(text.getBytes(StandardCharsets.UTF_8)));
    for (int i = 0; i < template.slots.length; i++) {
      template.slots[i] = numbers.get(i);
    }
    return template;
  }

  /// Writes the text with these values, and returns where it ends. The values are ASCII.
  public int fill(byte[] target, int from, String... values) {
    int at = copy(pieces.get(0), target, from);
    for (int i = 0; i < slots.length; i++) {
      String value = values[slots[i]];
      for (int c = 0; c < value.length(); c++) {
        target[at++] = (byte) value.charAt(c);
      }
      at = copy(pieces.get(i + 1), target, at);
    }
    return at;
  }

  private static int copy(byte[] piece, byte[] target, int at) {
    System.arraycopy(piece, 0, target, at, piece.length);
    return at + piece.length;
  }
}
