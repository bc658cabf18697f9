package cursitor.dmv907.court;

import cursitor.dmv907.message.ConvictionAbstract;
import cursitor.dmv907.message.ErrorResponse;
import cursitor.dmv907.message.RelatedConviction;
import cursitor.dmv907.message.SuccessResponse;
import cursitor.dmv907.policy.Dmv907Policy;
import cursitor.dmv907.rule.ClosingRules;
import cursitor.exchange.Decision;
import cursitor.exchange.DeliveryTrouble;
import cursitor.exchange.Effect;
import cursitor.exchange.MessageId;
import cursitor.exchange.Occasion;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// One case file before the desk on one occasion: hands each input to the notice it concerns, and
/// what one notice learns to those that depend on it.
final class Sitting {
  private final OrganizationId dmv;
  private final Dmv907Policy policy;
  private final Occasion occasion;
  private final CourtFile before;
  private CourtFile file;
  private final List<Effect> effects = new ArrayList<>();
  private final List<Refusal> refusals = new ArrayList<>();

  Sitting(CourtFile file, OrganizationId dmv, Dmv907Policy policy, Occasion occasion) {
    this.before = file;
    this.file = file;
    this.dmv = dmv;
    this.policy = policy;
    this.occasion = occasion;
  }

  /// All that was taken together: refused as soon as one notice refused.
  Decision decision() {
    if (!refusals.isEmpty()) {
      return new Decision.Refused(refusals, List.of());
    }
    return new Decision.Accepted(file.equals(before) ? List.of() : List.of(file), effects);
  }

  Sitting hold(String abstractId, HoldInput input) {
    HoldState state = file.hold(abstractId);
    switch (new HoldTransitions(proceeding(abstractId)).decide(state, input)) {
      case Step.To<HoldState>(var next, var follow) -> {
        if (next instanceof HoldState.Absent) {
          file = file.withoutHold(abstractId);
        } else if (!next.equals(state)) {
          file = file.with(abstractId, next);
        }
        effects.addAll(follow);
        if (state instanceof HoldState.ReleaseRefused && next instanceof HoldState.Active) {
          tellOfReversal(abstractId);
        }
      }
      case Step.No<HoldState>(var why) -> refusals.addAll(why);
    }
    return this;
  }

  Sitting conviction(String abstractId, ConvictionInput input) {
    ConvictionState state = file.conviction(abstractId);
    switch (new ConvictionTransitions(proceeding(abstractId)).decide(state, input)) {
      case Step.To<ConvictionState>(var next, var follow) -> {
        if (!next.equals(state)) {
          file = file.with(abstractId, next);
        }
        effects.addAll(follow);
        if (next instanceof ConvictionState.Withdrawn) {
          tellHolds(new HoldInput.ConvictionSettled(abstractId));
        }
      }
      case Step.No<ConvictionState>(var why) -> refusals.addAll(why);
    }
    return this;
  }

  Sitting succeeded(MessageId request, SuccessResponse answer) {
    for (NoticeView notice : awaiting(request)) {
      if (concernsHold(notice)) {
        hold(notice.abstractId(), new HoldInput.Succeeded(answer));
        tellOfReversal(notice.abstractId());
        sendDeferred();
      } else {
        conviction(notice.abstractId(), new ConvictionInput.Succeeded(answer));
        tellHolds(notice.abstractId());
      }
    }
    return this;
  }

  Sitting turnedDown(MessageId request, ErrorResponse answer) {
    for (NoticeView notice : awaiting(request)) {
      if (concernsHold(notice)) {
        hold(notice.abstractId(), new HoldInput.TurnedDown(answer));
        sendDeferred();
      } else {
        conviction(notice.abstractId(), new ConvictionInput.TurnedDown(answer));
      }
    }
    return this;
  }

  Sitting troubled(MessageId request, DeliveryTrouble trouble) {
    for (NoticeView notice : awaiting(request)) {
      if (concernsHold(notice)) {
        hold(notice.abstractId(), new HoldInput.DeliveryTroubled(trouble));
      } else {
        conviction(notice.abstractId(), new ConvictionInput.DeliveryTroubled(trouble));
      }
    }
    return this;
  }

  Sitting overdue(String abstractId) {
    return file.holds().containsKey(abstractId)
        ? hold(abstractId, new HoldInput.AnswerOverdue())
        : conviction(abstractId, new ConvictionInput.AnswerOverdue());
  }

  Sitting closed(UUID workItem, Closing how) {
    for (NoticeView notice : NoticeView.of(file)) {
      if (workItem.equals(notice.workItem())) {
        return concernsHold(notice)
            ? hold(notice.abstractId(), new HoldInput.WorkItemClosed(workItem, how))
            : conviction(notice.abstractId(), new ConvictionInput.WorkItemClosed(workItem, how));
      }
    }
    refusals.add(ClosingRules.notOpen());
    return this;
  }

  /// A conviction on record lets the holds go that waited for it; a reversal on record takes the
  /// ground from those that stand.
  private void tellHolds(String convictionAbstractId) {
    if (!(file.conviction(convictionAbstractId)
        instanceof ConvictionState.Recorded(var conviction, _, _, _))) {
      return;
    }
    HoldInput news =
        switch (conviction.kind()) {
          case CONVICTION -> new HoldInput.ConvictionSettled(convictionAbstractId);
          case REVERSAL -> new HoldInput.ConvictionReversed();
        };
    tellHolds(news);
  }

  private void tellHolds(HoldInput news) {
    for (String hold : file.holds().keySet()) {
      hold(hold, news);
    }
  }

  /// The conviction may have been reversed while the hold, or a release of it, was on its way.
  private void tellOfReversal(String holdAbstractId) {
    boolean reversed =
        file.convictions().values().stream()
            .anyMatch(state ->
                state instanceof ConvictionState.Recorded(var conviction, _, _, _)
                    && conviction.kind() == ConvictionAbstract.Kind.REVERSAL
                    && file.hold(holdAbstractId) instanceof HoldState.Active active
                    && reverses(conviction, active.hold().relatedConviction()));
    if (reversed) {
      hold(holdAbstractId, new HoldInput.ConvictionReversed());
    }
  }

  private static boolean reverses(ConvictionAbstract reversal, RelatedConviction related) {
    return related.abstractId() == null || related.abstractId().equals(reversal.priorAbstractId());
  }

  /// Reversals go out when the last release that was asked for before them is answered (rule 13).
  private void sendDeferred() {
    if (!file.hasUnansweredRelease()) {
      for (String conviction : file.convictions().keySet()) {
        conviction(conviction, new ConvictionInput.ReleasesGone());
      }
    }
  }

  private List<NoticeView> awaiting(MessageId request) {
    return NoticeView.of(file).stream()
        .filter(notice -> notice.answerAwaited() && request.equals(notice.message()))
        .toList();
  }

  private static boolean concernsHold(NoticeView notice) {
    return !(notice.notice() instanceof ConvictionAbstract);
  }

  private Proceeding proceeding(String abstractId) {
    return new Proceeding(file.key(), abstractId, dmv, policy, occasion);
  }
}
