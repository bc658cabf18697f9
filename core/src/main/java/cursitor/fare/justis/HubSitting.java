package cursitor.fare.justis;

import cursitor.exchange.Effect;
import cursitor.exchange.MessageId;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Reason;
import cursitor.exchange.WorkItem;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.lane.Minutes;
import cursitor.fare.lane.Minutes.Origin;
import cursitor.fare.lane.Outbound;
import cursitor.fare.message.Transaction;
import cursitor.fare.policy.FarePolicy;
import cursitor.policy.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One case/party before JUSTIS on one occasion: its file as it stands so far, and what is sent,
/// noted and asked for meanwhile.
final class HubSitting {
  private final OrganizationId vendor;
  private final FarePolicy policy;
  private final Minutes minutes;
  private HubFile file;

  HubSitting(HubFile file, OrganizationId vendor, FarePolicy policy, Minutes minutes) {
    this.file = file;
    this.vendor = vendor;
    this.policy = policy;
    this.minutes = minutes;
  }

  OrganizationId vendor() {
    return vendor;
  }

  HubFile file() {
    return file;
  }

  /// The file takes its next state.
  void set(HubFile next) {
    file = next;
  }

  FarePolicy policy() {
    return policy;
  }

  Minutes minutes() {
    return minutes;
  }

  LocalDate today() {
    return policy.day(minutes.at());
  }

  /// What the court has told; the case/party must have been added.
  CaseParty data() {
    return Objects.requireNonNull(file.data());
  }

  void toVendor(Origin origin, Transaction transaction) {
    HubLanes lanes = file.lanes();
    Outbound next =
        minutes.send(file.key(), lanes.toVendor(), vendor, file.party(), origin, transaction);
    set(file.with(lanes.toVendor(next)));
  }

  void toCourt(Origin origin, Transaction transaction) {
    HubLanes lanes = file.lanes();
    Outbound next =
        minutes.send(
            file.key(), lanes.toCourt(), file.party().court(), file.party(), origin, transaction);
    set(file.with(lanes.toCourt(next)));
  }

  /// Raises a work item, unless one about the same is open.
  void raise(
      String about, WorkItem.Kind kind, @Nullable MessageId message, String code, String sentence) {
    if (!file.openItems().containsKey(about)) {
      UUID item =
          minutes.raise(
              file.key(), kind, file.party() + " " + about, message, code, sentence, List.of());
      set(file.withItem(about, item));
    }
  }

  /// What the work item was about has been seen to.
  void settle(String about) {
    UUID item = file.openItems().get(about);
    if (item != null) {
      minutes.note(new Effect.SettleWorkItem(file.key(), item, "overtaken", "", ""));
      set(file.withItem(about, null));
    }
  }

  void because(String question, String outcome, Row row, List<String> inputs) {
    minutes.because(
        file.key(), new Reason(question, outcome, policy.version(), row.name(), inputs));
  }

  void because(String question, String outcome, String rule, List<String> inputs) {
    minutes.because(file.key(), new Reason(question, outcome, policy.version(), rule, inputs));
  }
}
