package cursitor.fare.justis;

import cursitor.exchange.Decision;
import cursitor.exchange.WorkItem;
import java.util.List;

/// What JUSTIS does when an alarm rings. One that rings for something that is over does nothing.
final class Alarms {
  /// Messages of the court, or of the vendor, are missing (E005).
  static final String GAP_COURT = "gap from court";

  static final String GAP_VENDOR = "gap from vendor";

  /// The recall of the old key has not come (E009).
  static final String RECALL = "recall of the old key";

  /// The sentence is due: post-disposition may begin (T2).
  static final String DUE = "sentence due";

  /// The day after Suspend Until (T6).
  static final String RESUME = "resume";

  /// The court has not booked the delinquency fee (T9).
  static final String ECHO = "echo of the fee";

  /// The vendor has not acknowledged a deletion (T7).
  static final String SEAL = "deletion";

  /// What rings only while the case/party is in FARE.
  static final List<String> OF_A_LIVE_CASE = List.of(DUE, RESUME, ECHO, RECALL);

  private static final String CONFIRMATION = "confirmation of ";

  private final HubSitting now;

  Alarms(HubSitting now) {
    this.now = now;
  }

  /// The court has not confirmed a payment (T8).
  static String confirmation(String acsTransactionNumber) {
    return CONFIRMATION + acsTransactionNumber;
  }

  Decision ring(String alarm) {
    HubFile file = now.file();
    switch (alarm) {
      case DUE, RESUME -> {
        if (file.life() == HubFile.Life.LIVE) {
          new Rules(now).look(now.minutes().here());
        }
      }
      case GAP_COURT -> gap(file.lanes().fromCourt().hasGap(), alarm);
      case GAP_VENDOR -> gap(file.lanes().fromVendor().hasGap(), alarm);
      case RECALL -> {
        if (file.life() == HubFile.Life.WAITING) {
          chase(alarm, "The court has sent a new key and not recalled the old one; ask it to.");
        }
      }
      case ECHO -> {
        Money.Delinquency delinquency = file.money().delinquency();
        if (delinquency != null && !delinquency.echoed()) {
          chase(
              alarm, "The court was told of the Delinquency Fee and has not booked it; ask it to.");
        }
      }
      case SEAL -> {
        if (!file.lanes().toVendor().unanswered().isEmpty()) {
          chase(alarm, "The vendor has not acknowledged a deletion; see to it at once.");
        }
      }
      default -> unconfirmed(alarm);
    }
    now.minutes().keep(now.file());
    return now.minutes().accepted();
  }

  private void gap(boolean open, String alarm) {
    if (open) {
      chase(alarm, "Messages are missing and were asked for again; ask the sender for them.");
    }
  }

  private void unconfirmed(String alarm) {
    boolean open =
        now.file().money().announced().stream()
            .anyMatch(each ->
                !each.confirmed() && confirmation(each.acsTransactionNumber()).equals(alarm));
    if (open) {
      chase(alarm, "The court was told of this payment and has not confirmed it; ask it to.");
    }
  }

  private void chase(String about, String sentence) {
    now.raise(about, WorkItem.Kind.CHASE_PARTNER, null, "", sentence);
  }
}
