package cursitor.server.console.reissue;

import cursitor.server.console.page.Links;
import cursitor.server.console.page.WallClock;
import cursitor.server.console.page.Words;
import cursitor.server.reissue.Found;
import cursitor.server.reissue.Judgement;
import cursitor.server.store.KeptMessage;
import java.util.List;

/// One thing that was produced, as a row of the page.
///
/// @param caseLink empty where no case is known
/// @param words the decision in words; empty where no reason is kept
/// @param kind `send`, `person` or `right`
/// @param today what would be today, in a sentence
public record FoundView(
    String at,
    String caseName,
    String caseLink,
    String words,
    List<SentView> sent,
    String kind,
    String today,
    List<FieldView> fields) {
  public FoundView {
    sent = List.copyOf(sent);
    fields = List.copyOf(fields);
  }

  /// A message that was sent.
  public record SentView(String subject, String partner, String standing, String link) {}

  /// A field that would be written otherwise.
  ///
  /// @param sent empty while it is masked
  /// @param now empty while it is masked
  public record FieldView(String name, String sent, String now) {}

  static FoundView of(Found found, Judgement judgement, WallClock clock, boolean all) {
    return new FoundView(
        clock.moment(found.at()),
        found.caseFile() == null ? "unknown" : found.caseFile().name(),
        found.caseFile() == null ? "" : Links.caseFile(found.caseFile()),
        found.words(),
        found.sent().stream().map(FoundView::sent).toList(),
        kind(judgement),
        judgement.words(),
        differences(judgement).stream()
            .map(each ->
                all
                    ? new FieldView(Words.field(each.field()), each.sent(), each.now())
                    : new FieldView(Words.field(each.field()), "", ""))
            .toList());
  }

  private static SentView sent(KeptMessage message) {
    return new SentView(
        message.subject(),
        message.flow().partner().value(),
        Words.of(message.standing()),
        Links.message(message.flow().desk(), message.id()));
  }

  private static String kind(Judgement judgement) {
    return switch (judgement) {
      case Judgement.Right _ -> "right";
      case Judgement.Sendable _ -> "send";
      case Judgement.ForAPerson _ -> "person";
    };
  }

  static List<Judgement.Difference> differences(Judgement judgement) {
    return switch (judgement) {
      case Judgement.Right _ -> List.of();
      case Judgement.Sendable sendable -> sendable.differences();
      case Judgement.ForAPerson person -> person.differences();
    };
  }

  public boolean hasDifferences() {
    return !fields.isEmpty();
  }
}
