package cursitor.wire.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Changes a document in one to three places, from a seed. It stays well-formed.
public final class Mutation {
  private static final Pattern TEXT = Pattern.compile(">([^<>\\n]*)</");
  private static final Pattern TAG = Pattern.compile("<([a-z][\\w-]*:[\\w-]+)([^<>]*?)(/?)>");
  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "x",
          "A",
          "1",
          "0",
          "true",
          "false",
          "VC",
          "CA",
          "2024-02-29",
          "2023-02-29",
          "2024-02-30",
          "0999-01-01",
          "-2024-01-01",
          "2024-01-01Z",
          "2024-1-1",
          "12024-01-01",
          " 2024-01-01 ",
          "2024-01-01T00:00:00Z",
          "2024-01-01T24:00:00Z",
          "2024-01-01T23:59:60Z",
          "2024-01-01T00:00:00",
          "2024-01-01T00:00:00.123456789-08:00",
          "2024-01-01T00:00:00+14:00",
          "2024-01-01T00:00:00+14:01",
          "2024-02-30T00:00:00Z",
          "2024-01-01T00:00:00.Z",
          "HOLD",
          "TEST",
          "FTC",
          "Ops",
          "Success",
          "\t A \n B ",
          "O'NEIL",
          "MUÑOZ",
          "D’ARC",
          "Ł",
          "12345",
          "A".repeat(25),
          "A".repeat(26),
          "A".repeat(40),
          "A".repeat(41),
          "A".repeat(64),
          "A".repeat(65),
          "A".repeat(80),
          "A".repeat(81),
          "A".repeat(120),
          "A".repeat(121),
          "A".repeat(500),
          "A".repeat(501),
          "A".repeat(1000),
          "A".repeat(1001),
          "\uD83D\uDE97",
          "<![CDATA[A]]>",
          "&amp;",
          "&lt;",
          "A<!-- c -->B",
          "urn:uuid:0",
          "E\u0301",
          "urn:uuid:00000000-0000-0000-0000-00000000000F");

  private final Random random;
  private String document;

  private Mutation(String document, Random random) {
    this.document = document;
    this.random = random;
  }

  public static String of(String document, Random random) {
    Mutation mutation = new Mutation(document, random);
    int changes = 1 + random.nextInt(3);
    for (int i = 0; i < changes; i++) {
      mutation.change();
    }
    return mutation.document;
  }

  private void change() {
    switch (random.nextInt(10)) {
      case 0, 1, 2 -> changeText();
      case 3, 4 -> replaceElement("");
      case 5 -> repeatElement();
      case 6 -> swapElements();
      case 7 -> renameElement();
      case 8 -> addToTag();
      default -> insert();
    }
  }

  private void changeText() {
    List<int[]> spans = new ArrayList<>();
    Matcher text = TEXT.matcher(document);
    while (text.find()) {
      spans.add(new int[] {text.start(1), text.end(1)});
    }
    if (!spans.isEmpty()) {
      replace(one(spans), one(TEXTS));
    }
  }

  private void replaceElement(String replacement) {
    List<int[]> elements = elements();
    if (elements.size() > 1) {
      replace(elements.get(1 + random.nextInt(elements.size() - 1)), replacement);
    }
  }

  private void repeatElement() {
    List<int[]> elements = elements();
    if (elements.size() > 1) {
      int[] span = elements.get(1 + random.nextInt(elements.size() - 1));
      String element = document.substring(span[0], span[1]);
      replace(span, element.repeat(1 + random.nextInt(11)));
    }
  }

  private void swapElements() {
    List<int[]> elements = elements();
    int[] some = one(elements);
    int[] other = one(elements);
    if (some[1] <= other[0]) {
      String first = document.substring(some[0], some[1]);
      String second = document.substring(other[0], other[1]);
      replace(other, first);
      replace(some, second);
    }
  }

  private void renameElement() {
    int[] span = one(elements());
    String element = document.substring(span[0], span[1]);
    Matcher tag = TAG.matcher(element);
    if (tag.find() && !tag.group(2).contains("xmlns")) {
      String name = tag.group(1);
      String other =
          one(List.of("nc:Date", "nc:IdentificationID", "j:Charge", "nc:Case", name + "X"));
      replace(span, element.replaceAll("(</?)" + Pattern.quote(name) + "(?=[ />])", "$1" + other));
    }
  }

  private void addToTag() {
    String attribute =
        one(
            List.of(
                " x=\"1\"",
                " nc:id=\"a\"",
                " xml:lang=\"en\"",
                " xmlns:nc=\"urn:other\"",
                " xmlns=\"urn:other\"",
                " xmlns:q=\"urn:q\"",
                " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\""));
    int[] span = one(elements());
    Matcher tag = TAG.matcher(document).region(span[0], span[1]);
    String name = attribute.strip().substring(0, attribute.strip().indexOf('='));
    if (tag.lookingAt() && !tag.group(2).contains(name) && !tag.group(2).contains("xmlns")) {
      replace(new int[] {tag.end(1), tag.end(1)}, attribute);
    }
  }

  private void insert() {
    List<int[]> elements = elements();
    if (elements.size() > 1) {
      int at = elements.get(1 + random.nextInt(elements.size() - 1))[0];
      String extra =
          one(
              List.of(
                  "x",
                  "<!-- c -->",
                  "<nc:Other>1</nc:Other>",
                  "<other/>",
                  "<j:Charge/>",
                  "<nc:Date>2024-01-01</nc:Date>"));
      replace(new int[] {at, at}, extra);
    }
  }

  /// Where each element begins and ends, the root first.
  private List<int[]> elements() {
    List<int[]> elements = new ArrayList<>();
    List<int[]> open = new ArrayList<>();
    Matcher tag = Pattern.compile("<(/?)[a-zA-Z][^<>]*?(/?)>").matcher(document);
    while (tag.find()) {
      if (tag.group(1).isEmpty()) {
        int[] element = {tag.start(), tag.end()};
        elements.add(element);
        if (tag.group(2).isEmpty()) {
          open.add(element);
        }
      } else {
        open.removeLast()[1] = tag.end();
      }
    }
    return elements;
  }

  private void replace(int[] span, String replacement) {
    document = document.substring(0, span[0]) + replacement + document.substring(span[1]);
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
