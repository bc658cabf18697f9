package cursitor.dmv907.court;

import cursitor.dmv907.message.ConvictionAbstract;
import cursitor.dmv907.message.Hold;
import cursitor.dmv907.message.RelatedConviction;
import cursitor.dmv907.message.Release;
import cursitor.dmv907.policy.DatedRules;
import cursitor.dmv907.policy.Dmv907Policy;
import cursitor.dmv907.rule.ClosingRules;
import cursitor.exchange.Decision;
import cursitor.exchange.Files;
import cursitor.exchange.Occasion;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Refusal;
import cursitor.exchange.WorkItemClosed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Performs what people of the court ask for: finds the case file, asks the guards, and lets the
/// notice take its step.
final class Clerk {
  private final OrganizationId court;
  private final OrganizationId dmv;
  private final Dmv907Policy policy;
  private final Files files;
  private final Occasion occasion;
  private final CourtGuards guards;

  Clerk(
      OrganizationId court,
      OrganizationId dmv,
      Dmv907Policy policy,
      Files files,
      Occasion occasion) {
    this.court = court;
    this.dmv = dmv;
    this.policy = policy;
    this.files = files;
    this.occasion = occasion;
    this.guards = new CourtGuards(court, new DatedRules(policy, policy.day(occasion.at())));
  }

  Decision perform(CourtAct act) {
    return switch (act) {
      case CourtAct.ConvictionReported(_, var mode, var conviction) -> report(mode, conviction);
      case CourtAct.HoldRequested(_, var mode, var hold, var confirmed) ->
          request(mode, hold, confirmed);
      case CourtAct.ReleaseRequested(_, var mode, var release) -> release(mode, release);
      case CourtAct.ConvictionCorrected(_, var mode, var item, var conviction) ->
          correct(mode, item, conviction);
      case CourtAct.HoldCorrected(_, var mode, var item, var hold, var confirmed) ->
          correct(mode, item, hold, confirmed);
      case CourtAct.ReleaseCorrected(_, var mode, var item, var release) ->
          correct(mode, item, release);
      case CourtAct.RequestNotUnderstood(_, _, var faults) -> refused(faults);
    };
  }

  // ---- convictions

  private Decision report(OperatingMode mode, ConvictionAbstract conviction) {
    CourtFile file = fileOf(mode, conviction);
    List<Refusal> broken =
        guards.broken(
            conviction,
            () -> files(mode).usedBesideConviction(conviction.abstractId(), file, file));
    return broken.isEmpty() ? tell(file, conviction).decision() : refused(broken);
  }

  /// A reversal waits for the answers to the releases that were asked for before it (rule 13): a
  /// release that delivery has given up is no longer in front of it.
  private Sitting tell(CourtFile file, ConvictionAbstract conviction) {
    boolean waits =
        conviction.kind() == ConvictionAbstract.Kind.REVERSAL && file.hasUnansweredRelease();
    ConvictionInput input =
        waits ? new ConvictionInput.Deferred(conviction) : new ConvictionInput.Reported(conviction);
    return sit(file).conviction(conviction.abstractId(), input);
  }

  private Decision correct(OperatingMode mode, UUID item, ConvictionAbstract conviction) {
    Optional<CourtFile> file = files(mode).withItem(conviction.abstractId(), item);
    if (file.isEmpty()) {
      return refused(List.of(ClosingRules.notOpen()));
    }
    CourtFile target = fileOf(mode, conviction);
    if (target.key().equals(file.get().key())) {
      return report(mode, conviction);
    }
    List<Refusal> broken =
        guards.broken(
            conviction,
            () -> files(mode).usedBesideConviction(conviction.abstractId(), file.get(), target));
    return broken.isEmpty()
        ? together(
            sit(file.get()).conviction(conviction.abstractId(), new ConvictionInput.MovedAway()),
            tell(target, conviction))
        : refused(broken);
  }

  private CourtFile fileOf(OperatingMode mode, ConvictionAbstract conviction) {
    return files(mode).of(conviction.courtCase(), conviction.participant().participantId());
  }

  // ---- holds

  private Decision request(OperatingMode mode, Hold hold, boolean exemptionConfirmed) {
    CourtFile file = fileOf(mode, hold);
    List<Refusal> broken =
        guards.broken(
            hold,
            exemptionConfirmed,
            others(file, hold),
            () -> files(mode).usedBesideHold(hold.abstractId(), file, file));
    return broken.isEmpty() ? ask(file, hold).decision() : refused(broken);
  }

  private Decision correct(OperatingMode mode, UUID item, Hold hold, boolean exemptionConfirmed) {
    Optional<CourtFile> file = files(mode).withItem(hold.abstractId(), item);
    if (file.isEmpty()) {
      return refused(List.of(ClosingRules.notOpen()));
    }
    CourtFile target = fileOf(mode, hold);
    if (target.key().equals(file.get().key())) {
      return request(mode, hold, exemptionConfirmed);
    }
    List<Refusal> broken =
        guards.broken(
            hold,
            exemptionConfirmed,
            others(target, hold),
            () -> files(mode).usedBesideHold(hold.abstractId(), file.get(), target));
    return broken.isEmpty()
        ? together(
            sit(file.get()).hold(hold.abstractId(), new HoldInput.MovedAway()), ask(target, hold))
        : refused(broken);
  }

  private Sitting ask(CourtFile file, Hold hold) {
    return sit(file).hold(hold.abstractId(), new HoldInput.Asked(hold, awaited(file, hold)));
  }

  /// The conviction abstract this hold must wait for (rule 3): the one it names, else any that is
  /// not answered yet.
  private static String awaited(CourtFile file, Hold hold) {
    RelatedConviction related = hold.relatedConviction();
    return file.convictions().entrySet().stream()
        .filter(
            entry -> related.abstractId() == null || entry.getKey().equals(related.abstractId()))
        .filter(entry -> entry.getValue().isOpenConviction())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  private static List<HoldState> others(CourtFile file, Hold hold) {
    List<HoldState> others = new ArrayList<>();
    file.holds()
        .forEach((id, state) -> {
          if (!id.equals(hold.abstractId())) {
            others.add(state);
          }
        });
    return others;
  }

  private CourtFile fileOf(OperatingMode mode, Hold hold) {
    return files(mode).of(hold.courtCase(), hold.participant().participantId());
  }

  // ---- releases

  private Decision release(OperatingMode mode, Release release) {
    List<Refusal> broken = guards.broken(release);
    if (!broken.isEmpty()) {
      return refused(broken);
    }
    ReleasedHold found = new ReleaseSearch(court, mode, files).find(release);
    return sit(found.file())
        .hold(found.abstractId(), new HoldInput.ReleaseAsked(found.completed(release)))
        .decision();
  }

  private Decision correct(OperatingMode mode, UUID item, Release release) {
    Optional<CourtFile> file = files(mode).withItem(release.abstractId(), item);
    if (file.isEmpty()) {
      return refused(List.of(ClosingRules.notOpen()));
    }
    List<Refusal> broken = guards.broken(release);
    return broken.isEmpty() ? releaseAgain(file.get(), mode, item, release) : refused(broken);
  }

  /// The mended release goes on where it stands, unless that cannot be the hold it means now.
  private Decision releaseAgain(CourtFile file, OperatingMode mode, UUID item, Release release) {
    String standsUnder =
        FilesOfCourt.noticeWithItem(file, item).map(NoticeView::abstractId).orElseThrow();
    ReleaseSearch search = new ReleaseSearch(court, mode, files);
    ReleasedHold meant = search.find(release);
    boolean sameFile = meant.file().key().equals(file.key());
    boolean sameHold = sameFile && meant.abstractId().equals(standsUnder);
    if (sameHold || (meant.hold() == null && search.fits(release, file, standsUnder))) {
      return sit(file).hold(standsUnder, new HoldInput.ReleaseAsked(release)).decision();
    }
    HoldInput asked = new HoldInput.ReleaseAsked(meant.completed(release));
    Sitting left = sit(file).hold(standsUnder, new HoldInput.ReleaseMovedAway());
    return sameFile
        ? left.hold(meant.abstractId(), asked).decision()
        : together(left, sit(meant.file()).hold(meant.abstractId(), asked));
  }

  // ---- work items

  Decision close(WorkItemClosed act) {
    if (act.reason().isBlank()) {
      return refused(List.of(ClosingRules.noReason()));
    }
    Closing how = new Closing(act.reason(), act.closedBy());
    return files
        .find(act.caseFile(), CourtFile.class)
        .filter(file -> file.key().desk().equals(court))
        .map(file -> sit(file).closed(act.workItem(), how).decision())
        .orElseGet(() -> refused(List.of(ClosingRules.notOpen())));
  }

  private FilesOfCourt files(OperatingMode mode) {
    return new FilesOfCourt(court, mode, files);
  }

  private Sitting sit(CourtFile file) {
    return new Sitting(file, dmv, policy, occasion);
  }

  private static Decision together(Sitting first, Sitting second) {
    return switch (first.decision()) {
      case Decision.Refused refused -> refused;
      case Decision.Accepted(var files, var effects) ->
          switch (second.decision()) {
            case Decision.Refused refused -> refused;
            case Decision.Accepted(var moreFiles, var moreEffects) ->
                new Decision.Accepted(
                    Stream.concat(files.stream(), moreFiles.stream()).toList(),
                    Stream.concat(effects.stream(), moreEffects.stream()).toList());
          };
    };
  }

  private static Decision refused(List<Refusal> refusals) {
    return new Decision.Refused(refusals, List.of());
  }
}
