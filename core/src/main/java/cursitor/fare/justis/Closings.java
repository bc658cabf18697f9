package cursitor.fare.justis;

import cursitor.exchange.Decision;
import cursitor.exchange.Effect;
import cursitor.exchange.Files;
import cursitor.exchange.MessageId;
import cursitor.exchange.Refusal;
import cursitor.exchange.Standing;
import cursitor.fare.FareCode;
import cursitor.fare.lane.Outbound;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// A person closes a work item.
final class Closings {
  private final HubSitting now;
  private final Files files;

  Closings(HubSitting now, Files files) {
    this.now = now;
    this.files = files;
  }

  static Decision notOpen() {
    return refused(
        FareCode.E002,
        "workItem",
        "No open work item has this id; somebody may have closed it, so look at the list anew.");
  }

  private static Decision refused(FareCode code, String field, String detail) {
    return new Decision.Refused(List.of(Refusal.of(code, field, detail)), List.of());
  }

  Decision close(JustisAct.WorkItemClosed closed) {
    String about =
        now.file().openItems().entrySet().stream()
            .filter(each -> each.getValue().equals(closed.workItem()))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(null);
    if (about == null) {
      return notOpen();
    }
    if (closed.reason().isBlank()) {
      return refused(
          FareCode.E101, "reason", "Closing needs a reason; say why, and close it again.");
    }
    UUID item = closed.workItem();
    now.minutes()
        .note(
            new Effect.SettleWorkItem(
                now.file().key(), item, "closed", closed.reason(), closed.closedBy()));
    now.set(now.file().withItem(about, null));
    if (about.equals(Alarms.RECALL) && now.file().life() == HubFile.Life.WAITING) {
      new KeyChange(now, files).goOn();
    }
    sendAgain(about);
    if (about.startsWith(Answers.REFUSAL)) {
      MessageId refused = new MessageId(UUID.fromString(about.substring(Answers.REFUSAL.length())));
      now.minutes().note(new Effect.MarkMessage(refused, Standing.CLOSED));
    }
    now.minutes().keep(now.file());
    return now.minutes().accepted();
  }

  /// Where it asked what became of a message, that goes out once more under its id.
  private void sendAgain(String about) {
    HubLanes lanes = now.file().lanes();
    Stream.of(lanes.toCourt(), lanes.toVendor())
        .map(Outbound::unanswered)
        .flatMap(List::stream)
        .filter(each -> about.equals("message " + each.message().value()))
        .forEach(
            each -> now.minutes().note(new Effect.ResendMessage(now.file().key(), each.message())));
  }
}
