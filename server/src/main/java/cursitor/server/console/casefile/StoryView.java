package cursitor.server.console.casefile;

import cursitor.server.console.page.Links;
import cursitor.server.store.KeptMessage;
import cursitor.server.tell.Tale;
import cursitor.server.tell.Told;
import cursitor.server.tell.ToldLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The lines of a story, each with the messages it was told from.
///
/// @param zone whose local time they have
public record StoryView(String zone, List<Line> lines) {
  public StoryView {
    lines = List.copyOf(lines);
  }

  /// Whether fields that differ were left out of any line.
  public boolean leavesOut() {
    return lines.stream().anyMatch(line -> line.text().endsWith(" " + Veil.LEFT_OUT));
  }

  /// One line.
  ///
  /// @param look the class of the style sheet it has
  /// @param mark what stands before it in the notation
  /// @param at empty where it has no time of its own, or that of the line before
  /// @param letters the messages received and sent with it
  /// @param reasons why it was decided so
  /// @param by who did it; empty where that is not known, or not for whoever asks
  public record Line(
      String look,
      String mark,
      String at,
      String desk,
      String text,
      List<Letter> letters,
      List<ReasonView> reasons,
      String by) {
    public Line {
      letters = List.copyOf(letters);
      reasons = List.copyOf(reasons);
    }
  }

  /// A message.
  ///
  /// @param words such as `sent to CA-DMV`
  public record Letter(long number, String address, String words) {
    static Letter of(KeptMessage message) {
      String way =
          switch (message.flow().direction()) {
            case RECEIVED ->
                (message.reference() == 0 ? "received from " : "answered by ")
                    + message.flow().partner();
            case SENT ->
                (message.reference() == 0 ? "sent to " : "answer to ") + message.flow().partner();
            case ACT -> "asked for at " + message.flow().desk();
          };
      return new Letter(message.number(), Links.message(message.flow().desk(), message.id()), way);
    }
  }

  /// @param veil over what is about a person; null where that is shown
  static StoryView of(Told told, DoneBy doneBy, @Nullable Veil veil) {
    Tale tale = told.tale();
    List<List<KeptMessage>> letters = new Letters(tale.lines()).of(told.messages());
    List<Line> lines = new ArrayList<>();
    String before = "";
    for (int each = 0; each < letters.size(); each++) {
      ToldLine line = tale.lines().get(each);
      String at = at(line, tale);
      lines.add(
          line(
              line,
              line.kind() == ToldLine.Kind.RESULT && at.equals(before) ? "" : at,
              veil == null ? line.text() : veil.hide(line),
              letters.get(each).stream().map(Letter::of).toList(),
              line.reasons().stream()
                  .map(reason -> veil == null ? reason : veil.hide(reason))
                  .map(ReasonView::of)
                  .toList(),
              doneBy.of(line)));
      before = at.isEmpty() ? before : at;
    }
    return new StoryView(tale.zone().getId(), lines);
  }

  private static String at(ToldLine line, Tale tale) {
    return switch (line.kind()) {
      case INPUT, RESULT -> Words.written(line.at(), tale.zone());
      case SET_UP, REMARK -> "";
    };
  }

  private static Line line(
      ToldLine line,
      String at,
      String text,
      List<Letter> letters,
      List<ReasonView> reasons,
      String by) {
    return new Line(
        line.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        switch (line.kind()) {
          case RESULT -> "=>";
          case REMARK -> "#";
          case INPUT, SET_UP -> "";
        },
        at,
        line.desk() == null ? "" : line.desk().value(),
        text,
        letters,
        reasons,
        by);
  }
}
