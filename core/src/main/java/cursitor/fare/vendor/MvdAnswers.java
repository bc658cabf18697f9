package cursitor.fare.vendor;

import cursitor.exchange.Effect;
import cursitor.exchange.MessageId;
import cursitor.exchange.Standing;
import cursitor.fare.message.FareAnswer;
import cursitor.fare.message.VendorTransaction;
import cursitor.fare.policy.CourtProfile;
import cursitor.fare.policy.MvdOutcome;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the MVD answers to requests for holds and releases (`fare.md` 2.6, FARE-56 to FARE-60).
final class MvdAnswers {
  private final AccountSitting sitting;
  private final Holds holds;

  MvdAnswers(AccountSitting sitting) {
    this.sitting = sitting;
    this.holds = new Holds(sitting);
  }

  void answered(MessageId request, FareAnswer answer) {
    Hold hold =
        sitting.file().holds().stream()
            .filter(each -> each.message().equals(request))
            .findFirst()
            .orElse(null);
    if (hold == null) {
      return;
    }
    sitting.cancel(Holds.ANSWER + hold.request());
    MvdOutcome outcome = outcome(answer);
    if (hold.state() == Hold.State.RELEASE_REQUESTED) {
      released(hold, answer, outcome);
    } else if (hold.state() == Hold.State.REQUESTED) {
      decided(hold, answer, outcome);
    }
  }

  /// What the table says of the code; null for a code it does not know, and for a refusal.
  private @Nullable MvdOutcome outcome(FareAnswer answer) {
    return answer instanceof FareAnswer.MvdResponse response
        ? sitting
            .office()
            .policy()
            .mvdResponse(sitting.office().today(), response.code())
            .orElse(null)
        : null;
  }

  private static String code(FareAnswer answer) {
    return switch (answer) {
      case FareAnswer.MvdResponse response -> response.code();
      case FareAnswer.Refusal refusal -> refusal.code();
      case FareAnswer.Acknowledgement _ -> "";
    };
  }

  /// No hold to release is a release all the same.
  private void released(Hold hold, FareAnswer answer, @Nullable MvdOutcome outcome) {
    sitting.cancel(Holds.RELEASE + hold.request());
    boolean done =
        outcome != null
            && (outcome.outcome() == MvdOutcome.Outcome.HELD
                || outcome.outcome() == MvdOutcome.Outcome.NO_HOLD);
    if (!done) {
      holds.replace(hold.answered(Hold.State.RELEASE_REQUESTED, code(answer), sitting.now()));
      refused(
          hold,
          answer,
          "The MVD did not release the hold. Mend the cause; closing this asks for the release anew.");
      return;
    }
    holds.replace(hold.answered(Hold.State.RELEASED, code(answer), sitting.now()));
    boolean neverStood =
        outcome != null
            && hold.release().equals(Holds.DELETION)
            && outcome.outcome() == MvdOutcome.Outcome.NO_HOLD;
    if (neverStood) {
      return;
    }
    sitting.tell(
        new VendorTransaction.TteapReleased(
            hold.ground(), code(answer), hold.release(), at(answer)));
  }

  private static Instant at(FareAnswer answer) {
    return answer instanceof FareAnswer.MvdResponse response
        ? response.decidedAt()
        : answer.header().sentAt();
  }

  private void decided(Hold hold, FareAnswer answer, @Nullable MvdOutcome outcome) {
    MvdOutcome.Outcome what = outcome == null ? MvdOutcome.Outcome.REJECTED : outcome.outcome();
    switch (what) {
      case HELD -> held(hold, answer);
      case PENDING -> pending(hold, answer);
      case REJECTED, NO_HOLD -> rejected(hold, answer, outcome);
    }
  }

  /// A hold that lost its ground on the way is released at once; the court never hears of it.
  private void held(Hold hold, FareAnswer answer) {
    Hold placed = hold.answered(Hold.State.PLACED, code(answer), sitting.now());
    holds.replace(placed);
    if (placed.release().isEmpty()) {
      sitting.tell(new VendorTransaction.TteapHold(hold.ground(), code(answer), at(answer)));
    } else {
      holds.sendRelease(placed);
    }
  }

  private void pending(Hold hold, FareAnswer answer) {
    boolean wanted = hold.release().isEmpty();
    holds.replace(
        hold.answered(
            wanted ? Hold.State.PENDING : Hold.State.CANCELLED, code(answer), sitting.now()));
    if (wanted) {
      holds.askAgainLater(hold);
    }
  }

  private void rejected(Hold hold, FareAnswer answer, @Nullable MvdOutcome outcome) {
    boolean wanted = hold.release().isEmpty() && sitting.open();
    holds.replace(
        hold.answered(
            wanted ? Hold.State.REJECTED : Hold.State.CANCELLED, code(answer), sitting.now()));
    if (!wanted) {
      if (answer.refuses()) {
        sitting.minutes().note(new Effect.MarkMessage(hold.message(), Standing.CLOSED));
      }
      return;
    }
    refused(hold, answer, sentence(outcome));
    if (outcome != null && answer instanceof FareAnswer.MvdResponse response) {
      if (outcome.stopsMail()) {
        sitting.set(sitting.account().with(sitting.account().mail().stopped(true)));
      }
      if (toCourt(outcome)) {
        sitting.tell(
            new VendorTransaction.TteapReject(
                hold.ground(),
                response.code(),
                outcome.carriesRecord() ? response.onFile() : List.of()));
      }
    }
  }

  /// A5: whether the court hears that nobody was found is for the court to say.
  private boolean toCourt(MvdOutcome outcome) {
    return switch (outcome.toCourt()) {
      case ALWAYS -> true;
      case SETTING -> sitting.office().court(sitting.file().party(), CourtProfile::noMatchToCourt);
      case NO -> false;
    };
  }

  private static String sentence(@Nullable MvdOutcome outcome) {
    if (outcome == null) {
      return "The MVD refused the request. Mend the cause; closing this asks for the hold anew.";
    }
    if (outcome.stopsMail()) {
      return "The MVD has the person as deceased; nothing more is mailed and no hold is asked for."
          + " Find out whether it is the same person.";
    }
    String rejected = "The MVD rejected the hold: " + outcome.title() + ". ";
    if (outcome.toCourt() == MvdOutcome.ToCourt.NO) {
      return rejected + "Mend the cause; closing this asks for the hold anew.";
    }
    return rejected
        + (outcome.byWho()
            ? "It is asked for anew when the court has corrected who the party is."
            : "Find out what on file is wrong and have the court correct it; a hold is asked for"
                + " again only when its ground has gone and come again.");
  }

  private void refused(Hold hold, FareAnswer answer, String sentence) {
    if (answer.refuses()) {
      sitting.items().refused(code(answer), hold.message(), sentence);
    } else {
      sitting.items().review(code(answer), sentence);
    }
  }
}
