package cursitor.story.fare.line;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/// One line, read: its form and what it says.
public record FareLine(FareLineForm form, Said said) {
  private static final List<FareLineForm> FORMS = List.of(FareLineForm.values());

  /// Reads a line. Throws IllegalArgumentException that says what is expected.
  public static FareLine read(String text) {
    for (FareLineForm form : FORMS) {
      Said said = form.read(text);
      if (said != null) {
        return new FareLine(form, said);
      }
    }
    throw new IllegalArgumentException("expected one of:" + expected(text));
  }

  /// Makes up a line of a form.
  ///
  /// @param choice gives for each n one of 0 to n-1
  public static FareLine makeUp(FareLineForm form, IntUnaryOperator choice) {
    return new FareLine(form, form.makeUp(choice));
  }

  /// The line as it is written.
  public String text() {
    return form.write(said);
  }

  /// What is to happen. Throws IllegalArgumentException that says what is expected.
  public FareStep step() {
    return form.step(said);
  }

  /// The forms that begin with the same word, or all of them.
  private static String expected(String text) {
    String word = text.split(" ", 2)[0].replaceAll("^(?:court|cms)$", "COURT");
    List<String> near = new ArrayList<>();
    List<String> all = new ArrayList<>();
    for (FareLineForm form : FORMS) {
      all.add(form.grammar());
      String begins = form.grammar().split(" ", 2)[0].replaceAll("^(?:court|cms)$", "COURT");
      if (begins.equals(word)) {
        near.add(form.grammar());
      }
    }
    return "\n    " + String.join("\n    ", near.isEmpty() ? all : near);
  }
}
