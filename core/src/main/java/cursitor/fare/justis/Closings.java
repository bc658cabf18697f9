package cursitor.fare.justis;

import cursitor.exchange.Decision;
import cursitor.exchange.Effect;
import cursitor.exchange.Files;
import cursitor.exchange.MessageId;
import cursitor.exchange.Refusal;
import cursitor.exchange.WorkItemClosed;
import cursitor.fare.lane.Closing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A person closes a work item.
final class Closings {
  private final HubSitting now;
  private final Files files;

  Closings(HubSitting now, Files files) {
    this.now = now;
    this.files = files;
  }

  Decision close(WorkItemClosed closed) {
    Optional<Refusal> fault = Closing.fault(closed, now.file());
    if (fault.isPresent()) {
      return Closing.refused(fault.get());
    }
    now.file().openItems().entrySet().stream()
        .filter(each -> each.getValue().equals(closed.workItem()))
        .map(Map.Entry::getKey)
        .findFirst()
        .ifPresent(about -> close(about, closed));
    now.minutes().keep(now.file());
    return now.minutes().accepted();
  }

  private void close(String about, WorkItemClosed closed) {
    effects(about, closed).forEach(now.minutes()::note);
    now.set(now.file().withItem(about, null));
    if (about.equals(Alarms.RECALL) && now.file().life() == HubFile.Life.WAITING) {
      new KeyChange(now, files).goOn();
    }
  }

  private List<Effect> effects(String about, WorkItemClosed closed) {
    if (about.startsWith(Answers.REFUSAL)) {
      return Closing.closedRefused(closed, message(about, Answers.REFUSAL));
    }
    if (about.startsWith(Answers.MESSAGE)) {
      MessageId message = message(about, Answers.MESSAGE);
      HubLanes lanes = now.file().lanes();
      if (lanes.toCourt().awaits(message) || lanes.toVendor().awaits(message)) {
        return Closing.closedUnanswered(closed, message);
      }
    }
    return Closing.closed(closed);
  }

  private static MessageId message(String about, String before) {
    return new MessageId(UUID.fromString(about.substring(before.length())));
  }
}
