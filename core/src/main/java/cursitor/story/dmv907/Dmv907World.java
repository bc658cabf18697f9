package cursitor.story.dmv907;

import cursitor.dmv907.dmv.DmvAct;
import cursitor.dmv907.message.License;
import cursitor.dmv907.policy.Dmv907Policy;
import cursitor.exchange.Act;
import cursitor.exchange.Message;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.WorkItem;
import cursitor.exchange.WorkItemClosed;
import cursitor.story.Story;
import cursitor.story.StoryFault;
import cursitor.story.StoryLine;
import cursitor.story.World;
import cursitor.story.machine.Machine;
import cursitor.story.machine.Occasions;
import cursitor.story.machine.Reaction;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Courts, the DMV and the post between them, on whatever machine the desks run.
///
/// Set-up lines happen one after the other at nine in the morning 89 days before the story's first
/// day, so that a conviction reported there is in time and precedes the failure.
public final class Dmv907World implements World {
  /// The DMV of every story.
  public static final OrganizationId DMV = new OrganizationId("CA-DMV");

  private static final int SET_UP_DAYS_BEFORE = 89;

  private final LocalDateTime setUpAt;
  private final Dmv907Policy policy;
  private final Machine machine;
  private final Cast cast;
  private final Occasions occasions = new Occasions(Dmv907Policy.ZONE);
  private final Narrator narrator = new Narrator();
  private final Post post;
  private final Map<String, Draft> asked = new HashMap<>();
  private LocalDate today = LocalDate.EPOCH;

  /// @param policy the one the desks decide by
  public Dmv907World(Story story, Dmv907Policy policy, Machine machine) {
    this.policy = policy;
    this.setUpAt = story.day().minusDays(SET_UP_DAYS_BEFORE).atTime(9, 0);
    this.machine = machine;
    this.cast = new Cast(story.day());
    this.post = new Post(machine, narrator, occasions);
  }

  @Override
  public List<String> happen(StoryLine line) {
    LocalDateTime at = line instanceof StoryLine.Dated dated ? dated.at() : setUpAt;
    today = at.toLocalDate();
    if (line instanceof StoryLine.Dated) {
      machine.pause();
    }
    occasions.beginLine(line.number(), at);
    try {
      take(LineForm.read(line.text()));
    } catch (IllegalArgumentException e) {
      StoryFault fault = new StoryFault(line.number(), String.valueOf(e.getMessage()));
      fault.initCause(e);
      throw fault;
    }
    List<String> told = narrator.told();
    if (line instanceof StoryLine.SetUp && told.stream().anyMatch(Dmv907World::speaksOfRefusal)) {
      throw new StoryFault(line.number(), "expected set-up to be accepted, but " + told);
    }
    return told;
  }

  private static boolean speaksOfRefusal(String result) {
    return result.contains(" refuses ");
  }

  private void take(Step step) {
    switch (step) {
      case Step.PersonNamed named -> cast.enter(named.person());
      case Step.DmvKnows knows -> follow(driverFiled(knows));
      case Step.CourtAsks asks -> ask(asks);
      case Step.CourtMends mends -> mend(mends);
      case Step.CourtClosesWork closes -> closeWork(closes);
      case Step.DmvReceives receives -> receive(receives);
      case Step.DmvReceivesText text ->
          post.follow(
              machine.receiveText(
                  DMV, text.text(), new OrganizationId(text.court()), occasions.next()));
      case Step.DmvShows shows -> narrator.show(shows.court(), shows.abstractId());
      case Step.DmvBehaves behaves -> post.behave(behaves.behaviour());
      case Step.DmvFails fails -> post.fail(fails.errorCode());
      case Step.NextAnswerLost lost -> post.loseNextAnswer();
      case Step.TriedAgain again -> post.tryAgain();
      case Step.HeldAnswersArrive arrive -> post.answersArrive();
      case Step.GivenUp given -> post.giveUp();
      case Step.SameMessageAgain same -> post.requestAgain();
      case Step.SameIdOtherContent same -> post.requestWithOtherContent();
      case Step.SameAnswerAgain same -> post.answer(post.lastAnswer());
      case Step.OtherAnswer other ->
          post.answer(Strays.otherAnswer(post.lastAnswer(), occasions.next()));
      case Step.UnknownAnswer unknown ->
          post.answer(Strays.unknownAnswer(new OrganizationId(unknown.court()), occasions.next()));
      case Step.Clock clock -> ring();
    }
  }

  private void ring() {
    for (Reaction rung = machine.ring(occasions.next());
        rung != null;
        rung = machine.ring(occasions.next())) {
      post.follow(rung);
    }
  }

  private void follow(Act act) {
    post.follow(machine.perform(act, occasions.next()));
  }

  private Act driverFiled(Step.DmvKnows knows) {
    Person person = cast.person(knows.person());
    License license = person.license();
    if (license == null) {
      throw new IllegalArgumentException("expected a person with a licence");
    }
    OperatingMode mode = knows.test() ? OperatingMode.TEST : OperatingMode.PRODUCTION;
    return new DmvAct.DriverFiled(
        DMV, mode, license, person.name(), person.birthDate(), knows.suspended());
  }

  private void ask(Step.CourtAsks asks) {
    Draft draft = asks.draft();
    asked.put(asks.court() + ":" + draft.abstractId(), draft);
    Notices notices = cast.notice(asks.court(), draft, today);
    OrganizationId court = new OrganizationId(asks.court());
    follow(messages().asked(court, draft, notices, asks.exemptionConfirmed()));
  }

  private void mend(Step.CourtMends mends) {
    String name = mends.court() + ":" + mends.abstractId();
    Draft before = asked.get(name);
    if (before == null) {
      throw new IllegalArgumentException("expected the court to have asked before what it mends");
    }
    Draft draft = before.with(before.overrides().and(mends.changes()));
    asked.put(name, draft);
    OrganizationId court = new OrganizationId(mends.court());
    WorkItem item = narrator.workItem(court, before.abstracts());
    Notices notices = cast.notice(mends.court(), draft, today);
    follow(messages().corrected(court, draft, notices, item.id(), mends.exemptionConfirmed()));
  }

  private Messages messages() {
    return new Messages(policy.normalForm(today));
  }

  private void closeWork(Step.CourtClosesWork closes) {
    OrganizationId court = new OrganizationId(closes.court());
    WorkItem item = narrator.workItem(court, List.of(closes.abstractId()));
    follow(new WorkItemClosed(item.caseFile(), item.id(), closes.reason(), "A CLERK"));
  }

  private void receive(Step.DmvReceives receives) {
    Draft draft = receives.draft();
    Notices notices = cast.notice(receives.court(), draft, today);
    Message message = Messages.message(receives.court(), draft, notices, occasions.next());
    OrganizationId caller =
        new OrganizationId(draft.overrides().header("caller", receives.court()));
    if (receives.edit() == null) {
      post.request(message, caller);
    } else {
      post.follow(machine.receiveEdited(DMV, message, receives.edit(), caller, occasions.next()));
    }
  }

  @Override
  public void close() {
    machine.close();
  }
}
