package cursitor.fare.justis;

import cursitor.exchange.Occasion;
import cursitor.fare.lane.Minutes;
import cursitor.fare.message.StreamPlacement;
import cursitor.fare.policy.FareLimit;
import cursitor.fare.policy.FarePolicy;
import cursitor.fare.policy.StreamRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What JUSTIS would decide about a case/party if it looked at it now. Nothing of it is done.
///
/// @param rule the row of the stream table that decides
/// @param placement where the vendor would have it then; null where it was never told
/// @param fee the cents of the Delinquency Fee if delinquency were declared; null for none
/// @param delinquentOn if the second notice were mailed on that day
public record Outlook(
    StreamRule rule,
    @Nullable StreamPlacement placement,
    @Nullable Long fee,
    LocalDate delinquentOn) {
  private static final UUID ANY = new UUID(0, 0);

  /// The outlook of a case/party that is in FARE; none of another.
  public static Optional<Outlook> of(HubFile file, FarePolicy policy, Instant at) {
    if (file.data() == null || file.life() != HubFile.Life.LIVE) {
      return Optional.empty();
    }
    Minutes minutes = new Minutes(file.key().desk(), file.key().mode(), new Occasion(at, ANY));
    // Nothing is sent, so whoever is the vendor does.
    HubSitting sitting = new HubSitting(file, file.key().desk(), policy, minutes);
    StreamRule rule = new StreamDecision(sitting).foreseen();
    Long fee = new DelinquencyRule(sitting).foreseen().orElse(null);
    new StreamDecision(sitting).decide(minutes.here());
    LocalDate today = sitting.today();
    return Optional.of(
        new Outlook(
            rule,
            sitting.file().notices().atVendor(),
            fee,
            today.plusDays(policy.limit(today, FareLimit.DELINQUENT_AFTER_DAYS))));
  }
}
