package cursitor.dmv907.court;

import cursitor.dmv907.message.ErrorResponse;
import cursitor.dmv907.message.Hold;
import cursitor.dmv907.message.Release;
import cursitor.dmv907.message.SuccessResponse;
import cursitor.exchange.DeliveryTrouble;
import java.util.UUID;

/// What may happen to one hold.
sealed interface HoldInput {

  /// A clerk certified it.
  ///
  /// @param awaitedConviction the conviction abstract it must wait for, or empty
  record Asked(Hold hold, String awaitedConviction) implements HoldInput {}

  record ReleaseAsked(Release release) implements HoldInput {}

  record WorkItemClosed(UUID workItem, Closing how) implements HoldInput {}

  /// The clerk mends it under another docket or participant.
  record MovedAway() implements HoldInput {}

  /// The clerk mends its refused release to release another hold.
  record ReleaseMovedAway() implements HoldInput {}

  record Succeeded(SuccessResponse answer) implements HoldInput {}

  record TurnedDown(ErrorResponse answer) implements HoldInput {}

  record DeliveryTroubled(DeliveryTrouble trouble) implements HoldInput {}

  record AnswerOverdue() implements HoldInput {}

  /// The conviction abstract the hold may wait for is recorded, or was given up; the DMV will say
  /// whether it has it.
  record ConvictionSettled(String abstractId) implements HoldInput {}

  record ConvictionReversed() implements HoldInput {}
}
