package cursitor.server.reissue;

import cursitor.exchange.CaseKey;
import cursitor.exchange.Input;
import cursitor.exchange.MessageId;
import cursitor.exchange.WorkItem;
import cursitor.server.engine.Arrival;
import cursitor.server.engine.Outcome;
import cursitor.server.node.Node;
import cursitor.server.store.Priority;
import cursitor.wire.Octets;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/// Puts right what a run of corrections has come upon. What it asks for has ids drawn from the run
/// and from what is corrected, so that asking twice does nothing twice, however often the node went
/// down in between.
public final class Correcting {
  private final Node node;
  private final Judge judge;

  public Correcting(Node node) {
    this.node = node;
    judge = new Judge(node);
  }

  /// What became of one thing that was found.
  public enum Done {
    /// It was sent again, or a person was asked to look.
    MADE,
    /// There was nothing to correct.
    RIGHT,
    /// The chosen way does not lead there: a person has to look, and the run does not ask one.
    LEFT,
    /// The desk refused to send it.
    REFUSED
  }

  /// Sends it again where the desk would send it now.
  public Done send(UUID run, Found found) {
    return switch (judge.judge(found)) {
      case Judgement.Right _ -> Done.RIGHT;
      case Judgement.ForAPerson _ -> Done.LEFT;
      case Judgement.Sendable sendable -> handIn(run, sendable);
    };
  }

  /// Hands in what was judged; the same for the same run is done once.
  public Done handIn(UUID run, Judgement.Sendable sendable) {
    String written = "reissue " + run + " " + sendable.name();
    Arrival arrival =
        new Arrival.Acted(
            sendable.act().desk(),
            new MessageId(id(written)),
            new Input.ActPerformed(sendable.act()),
            Octets.of(written.getBytes(StandardCharsets.UTF_8)));
    Outcome outcome = node.submitAll(List.of(arrival), Priority.of(sendable.mayWait())).getFirst();
    return switch (outcome.verdict()) {
      case ACCEPTED -> Done.MADE;
      case REFUSED, CONFLICT, MENDED, PARKED, QUARANTINED -> Done.REFUSED;
    };
  }

  /// Asks a person to look at the case, once in a run, where no message corrects it and nobody is
  /// asked yet.
  public Done ask(UUID run, Found found) {
    CaseKey about = found.caseFile();
    if (about == null
        || !(judge.judge(found) instanceof Judgement.ForAPerson judged)
        || judged.onTheQueue()) {
      return Done.RIGHT;
    }
    UUID item = id("reissue " + run + " asks about " + about);
    boolean asked = node.store().records().workItem(item).isPresent();
    if (asked) {
      return Done.RIGHT;
    }
    WorkItem raised =
        new WorkItem(
            item,
            about,
            WorkItem.Kind.REVIEW_CASE,
            found.sent().isEmpty() ? "" : found.sent().getFirst().subject(),
            null,
            Arrival.Reviewed.PRODUCED,
            "Something was decided or sent here that is looked at again. " + judged.words(),
            List.of());
    node.submitAll(
        List.of(new Arrival.Reviewed(about.desk(), List.of(raised), List.of())), Priority.BACKLOG);
    return Done.MADE;
  }

  private static UUID id(String written) {
    return UUID.nameUUIDFromBytes(written.getBytes(StandardCharsets.UTF_8));
  }
}
