package cursitor.dmv907.court;

import cursitor.dmv907.message.ConvictionAbstract;
import cursitor.dmv907.message.ErrorResponse;
import cursitor.dmv907.message.SuccessResponse;
import cursitor.exchange.DeliveryTrouble;
import java.util.UUID;

/// What may happen to one conviction abstract.
sealed interface ConvictionInput {
  record Reported(ConvictionAbstract conviction) implements ConvictionInput {}

  /// A reversal was reported, and a release asked for before it has yet to be sent.
  record Deferred(ConvictionAbstract conviction) implements ConvictionInput {}

  /// No release of this case file has yet to be sent.
  record ReleasesGone() implements ConvictionInput {}

  record WorkItemClosed(UUID workItem, Closing how) implements ConvictionInput {}

  /// The clerk mends it under another docket or participant.
  record MovedAway() implements ConvictionInput {}

  record Succeeded(SuccessResponse answer) implements ConvictionInput {}

  record TurnedDown(ErrorResponse answer) implements ConvictionInput {}

  record DeliveryTroubled(DeliveryTrouble trouble) implements ConvictionInput {}

  record AnswerOverdue() implements ConvictionInput {}
}
