package cursitor.dmv907.court;

import cursitor.dmv907.message.ErrorResponse;
import cursitor.dmv907.message.Hold;
import cursitor.dmv907.message.License;
import cursitor.dmv907.message.SuccessResponse;
import cursitor.exchange.DeliveryTrouble;
import cursitor.exchange.Effect;
import cursitor.exchange.MessageId;
import cursitor.exchange.WorkItem;

/// The sentences of the register of actions and of work items. None holds personal data.
final class Wording {
  private Wording() {}

  static String success(String what, SuccessResponse answer) {
    String text = answer.messageText();
    return what
        + " answered "
        + answer.messageCode()
        + (text == null || text.isBlank() ? "." : ": " + text);
  }

  /// Remarks where the DMV used another licence number than the one that was sent; the number
  /// itself stands in the notice only.
  static String placed(SuccessResponse answer, Hold hold) {
    License sent = hold.participant().license();
    boolean other = sent == null || !sent.number().equals(answer.licenseNumber());
    return success("Failure to comply hold", answer)
        + (other ? " The DMV holds it under a licence number that was not sent." : "");
  }

  static String refused(String what, ErrorResponse answer) {
    return what + " refused " + answer.errorCode() + ": " + answer.errorReason();
  }

  static Effect traceItem(Proceeding now, MessageId message, DeliveryTrouble trouble) {
    return switch (trouble) {
      case SHUT_OUT ->
          now.raise(
              WorkItem.Kind.RESTORE_PARTNER,
              message,
              "SHUT_OUT",
              "The partner does not let this court in. Have the operator renew the key and restore the"
                  + " partner; what waits is then sent by itself.");
      case SKIPPED ->
          now.raise(
              WorkItem.Kind.TRACE_MESSAGE,
              message,
              "SKIPPED",
              "An operator took this notice out of its lane, so that others could go; nobody knows"
                  + " whether the DMV has it. Why stands in the history of the case. Close this once"
                  + " the cause is seen to: the notice is then sent once more under the same id.");
      case GAVE_UP, TIMED_OUT ->
          now.raise(
              WorkItem.Kind.TRACE_MESSAGE,
              message,
              "GAVE_UP",
              "All tries are used up and nobody knows whether the DMV has this notice. See to the cause"
                  + " and close this: the notice is then sent once more under the same id.");
    };
  }

  static Effect overdueItem(Proceeding now, MessageId message) {
    return now.raise(
        WorkItem.Kind.TRACE_MESSAGE,
        message,
        "ANSWER_OVERDUE",
        "The DMV has not answered this notice in time. It is being sent again under the same id. Ask the"
            + " DMV when no answer comes; closing this sends it once more.");
  }
}
