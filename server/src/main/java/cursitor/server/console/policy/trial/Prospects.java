package cursitor.server.console.policy.trial;

import cursitor.exchange.CaseFile;
import cursitor.exchange.Desk;
import cursitor.exchange.Input;
import cursitor.exchange.Occasion;
import cursitor.fare.Cents;
import cursitor.fare.justis.HubFile;
import cursitor.fare.justis.Outlook;
import cursitor.fare.message.StreamPlacement;
import cursitor.fare.policy.FarePolicy;
import cursitor.policy.DatedPolicy;
import cursitor.server.due.Deadlines;
import cursitor.server.node.Node;
import cursitor.server.node.Rehearsal;
import cursitor.server.store.KeptWorkItem;
import cursitor.server.store.history.FileHistory;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What one policy would have decided next about a case file: what JUSTIS thinks of it now, what
/// happens when its timers ring, and by when its work items are due.
final class Prospects {
  private static final UUID ANY = new UUID(0, 0);

  private final Node node;
  private final Rehearsal rehearsal;
  private final DatedPolicy policy;
  private final Deadlines deadlines;
  private final Instant at;
  private final Told told;

  /// @param at nothing is decided before
  Prospects(Node node, DatedPolicy policy, Deadlines deadlines, Instant at) {
    this.node = node;
    this.policy = policy;
    this.deadlines = deadlines;
    this.at = at;
    rehearsal = new Rehearsal(node);
    told = new Told(policy.zone());
  }

  /// Each decision in words, by what it is about.
  Map<String, String> of(
      CaseFile file, List<FileHistory.SetAlarm> alarms, List<KeptWorkItem> items) {
    Map<String, String> prospects = new LinkedHashMap<>();
    if (file instanceof HubFile hub && policy instanceof FarePolicy fare) {
      Outlook.of(hub, fare, at).ifPresent(outlook -> outlook(outlook, prospects));
    }
    Desk desk = node.desk(file.key().desk(), policy);
    for (FileHistory.SetAlarm alarm : alarms) {
      Instant rings = alarm.at().isBefore(at) ? at : alarm.at();
      prospects.put(
          "when the timer " + alarm.name() + " rings on " + told.moment(rings),
          told.of(
              rehearsal.of(
                  desk, new Occasion(rings, ANY), new Input.AlarmRang(file.key(), alarm.name()))));
    }
    for (KeptWorkItem item : items) {
      deadlines
          .of(item, node.store().records())
          .ifPresent(deadline ->
              prospects.put(
                  "by when is due what was asked of a person on " + told.moment(item.raisedAt()),
                  told.moment(deadline.at())));
    }
    return prospects;
  }

  private static void outlook(Outlook outlook, Map<String, String> prospects) {
    StreamPlacement placement = outlook.placement();
    String stream = outlook.rule().stream();
    prospects.put(
        "notice stream",
        (stream.isEmpty() ? "stays" : stream)
            + " by row "
            + outlook.rule().row().text("rule")
            + (placement == null || placement.step() == StreamPlacement.Step.NONE
                ? ""
                : ", " + placement.step() + " from " + placement.from()));
    Long fee = outlook.fee();
    prospects.put(
        "Delinquency Fee, if delinquency were declared", fee == null ? "none" : Cents.text(fee));
    prospects.put(
        "delinquent, if the second notice were mailed", outlook.delinquentOn().toString());
  }
}
