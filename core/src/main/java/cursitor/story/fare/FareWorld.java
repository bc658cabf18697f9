package cursitor.story.fare;

import cursitor.exchange.Act;
import cursitor.exchange.CaseFile;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.fare.PartyKey;
import cursitor.fare.court.RegisterFile;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.VendorTransaction;
import cursitor.fare.policy.FarePolicy;
import cursitor.story.Story;
import cursitor.story.StoryFault;
import cursitor.story.StoryLine;
import cursitor.story.World;
import cursitor.story.fare.cast.Cast;
import cursitor.story.fare.cast.Moment;
import cursitor.story.fare.line.FareLine;
import cursitor.story.fare.line.FareStep;
import cursitor.story.machine.Machine;
import cursitor.story.machine.Occasions;
import cursitor.story.machine.Reaction;
import java.time.LocalDateTime;
import java.util.List;

/// Courts, JUSTIS, the vendor, the MVD and the post between them, on whatever machine the desks
/// run.
///
/// Set-up lines happen one after the other at nine in the morning 40 days before the story's first
/// day.
public final class FareWorld implements World {
  private static final int SET_UP_DAYS_BEFORE = 40;
  private static final int SET_UP_HOUR = 9;
  private static final int MOST_ALARMS = 10_000;

  private final LocalDateTime setUpAt;
  private final FarePolicy policy;
  private final Machine machine;
  private final Cast cast = new Cast();
  private final Occasions occasions = new Occasions(FarePolicy.ZONE);
  private final FareNarrator narrator;
  private final FarePost post;
  private final CourtLines courts;
  private final PartnerLines partners;

  /// A desk refused an act of this line.
  private boolean refused;

  /// @param policy the one the desks decide by
  public FareWorld(Story story, FarePolicy policy, Machine machine) {
    this.setUpAt = story.day().minusDays(SET_UP_DAYS_BEFORE).atTime(SET_UP_HOUR, 0);
    this.policy = policy;
    this.machine = machine;
    this.narrator = new FareNarrator(policy);
    this.post = new FarePost(machine, this::tell, narrator, occasions, this::reached);
    this.courts = new CourtLines(cast, occasions, this::perform);
    this.partners = new PartnerLines(cast, narrator, this::perform);
  }

  /// What a court's register booked itself its system reads there.
  private void tell(Reaction reaction) {
    narrator.tell(reaction);
    for (CaseFile file : reaction.files()) {
      if (file instanceof RegisterFile register) {
        cast.booked(register.caseParty());
      }
    }
  }

  private void reached(FareMessage message) {
    if (Role.of(message.header().recipient()) == Role.COURT
        && message.transaction() instanceof VendorTransaction.ElectronicPayment payment) {
      cast.told(payment);
    }
  }

  @Override
  public List<String> happen(StoryLine line) {
    LocalDateTime at = line instanceof StoryLine.Dated dated ? dated.at() : setUpAt;
    if (line instanceof StoryLine.Dated) {
      machine.pause();
    }
    occasions.beginLine(line.number(), at);
    try {
      take(FareLine.read(line.text()).step(), new Moment(at, policy));
    } catch (IllegalArgumentException e) {
      StoryFault fault = new StoryFault(line.number(), String.valueOf(e.getMessage()));
      fault.initCause(e);
      throw fault;
    }
    List<String> told = narrator.told();
    if (line instanceof StoryLine.SetUp && told.stream().anyMatch(FareWorld::speaksOfRefusal)) {
      throw new StoryFault(line.number(), "expected set-up to be accepted, but " + told);
    }
    return told;
  }

  private static boolean speaksOfRefusal(String result) {
    return result.contains(" refuses ");
  }

  private void take(FareStep step, Moment moment) {
    switch (step) {
      case FareStep.PersonNamed named -> cast.enter(named.figure());
      case FareStep.CourtLine line -> {
        narrator.named(line.key());
        atCourt(() -> courts.take(line, moment));
      }
      case FareStep.CaseLine line -> atCourt(() -> courts.take(line, moment));
      case FareStep.PartnerLine line -> partners.take(line, moment);
      case FareStep.PostLine line -> take(line);
      case FareStep.Clock _ -> ring();
      case FareStep.Shown(PartyKey key) ->
          new Standings(key, moment.day()).of(narrator.files()).forEach(narrator::tell);
      case FareStep.Asked(PartyKey key) -> narrator.why(key);
    }
  }

  /// What the court's desk refuses has not happened: the CMS is told so, and takes it back. Nor has
  /// what fits no case.
  private void atCourt(Runnable line) {
    Cast.Kept before = cast.keep();
    refused = false;
    boolean fits = false;
    try {
      line.run();
      fits = true;
    } finally {
      if (refused || !fits) {
        cast.goBackTo(before);
      }
    }
  }

  private void take(FareStep.PostLine line) {
    switch (line) {
      case FareStep.DeskBehaves behaves ->
          post.behave(Role.named(behaves.desk()), behaves.behaviour());
      case FareStep.DeskGoesDown(String desk, boolean afterNext) ->
          post.goDown(Role.named(desk), afterNext);
      case FareStep.DeskComesUp(String desk) -> post.comeUp(Role.named(desk));
      case FareStep.NextMessageLost lost -> {
        String desk = lost.desk();
        post.loseNext(desk == null ? null : Role.named(desk), lost.unnoticed());
      }
      case FareStep.NextAnswerLost _ -> post.loseNextAnswer();
      case FareStep.TriedAgain _ -> post.tryAgain();
      case FareStep.GivenUp _ -> post.giveUp();
      case FareStep.MessagesHeld held ->
          post.holdUp(Role.named(held.from()), Role.named(held.to()));
      case FareStep.HeldMessagesArrive arrive -> post.heldArrive(arrive.reversed());
      case FareStep.SameMessageAgain _ -> post.requestAgain();
      case FareStep.SameIdOtherContent _ -> post.requestWithOtherContent();
    }
  }

  /// Rings what is due, the earliest first, until nothing more is.
  private void ring() {
    for (int rung = 0; rung < MOST_ALARMS; rung++) {
      Reaction reaction = machine.ring(occasions.next(), post::isUp);
      if (reaction == null) {
        return;
      }
      post.follow(reaction);
    }
    throw new IllegalStateException("an alarm rings for ever");
  }

  private void perform(Act act) {
    if (!post.isUp(act.desk())) {
      throw new IllegalArgumentException(
          "expected a line that this desk comes up again before it is asked for something");
    }
    Reaction reaction = machine.perform(act, occasions.next());
    refused |= !reaction.refusals().isEmpty();
    post.follow(reaction);
  }

  /// Whether a desk is up; while it is not, none of its people's lines can happen.
  public boolean isUp(OrganizationId desk) {
    return post.isUp(desk);
  }

  /// Everything in a story is meant.
  static OperatingMode mode() {
    return OperatingMode.PRODUCTION;
  }

  @Override
  public void close() {
    machine.close();
  }
}
