package cursitor.dmv907.dmv;

import cursitor.dmv907.MessageCode;
import cursitor.dmv907.message.Release;
import cursitor.dmv907.message.SuccessResponse.Echo;
import cursitor.dmv907.message.SuccessResponse.Warning;
import cursitor.exchange.Decision;
import cursitor.exchange.Header;
import cursitor.exchange.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A release before the DMV's desk. Nobody stays suspended because a field was weak: it is refused
/// only where it may be another person's or another court's hold that is meant (rules 4, 12, 17).
record ReleaseReception(Reception reception, Release release) implements NoticeReception {
  /// What a success says where no driver record is concerned; the field may not be empty.
  private static final String NO_RECORD = Header.UNKNOWN;

  @Override
  public String named() {
    return "release " + release.abstractId();
  }

  @Override
  public List<Refusal> faults() {
    return reception.rules().faults(release);
  }

  @Override
  public Optional<NoticeFile> known() {
    ClaimedPerson claimed = claimed();
    return reception
        .register()
        .find(release.courtCode(), claimed.docket(), claimed.participantId());
  }

  @Override
  public Decision decide() {
    return switch (new ReleaseSearch(release, claimed(), reception.register()).search()) {
      case ReleaseSearch.Found.TheHold(var file, var hold) -> released(file, hold);
      case ReleaseSearch.Found.Nothing(var ended) -> nothingToRelease(ended);
      case ReleaseSearch.Found.Doubtful(var refusal) -> reception.refused(List.of(refusal));
    };
  }

  private ClaimedPerson claimed() {
    return ClaimedPerson.of(release, reception.policy().homeState(reception.today()));
  }

  private Decision released(NoticeFile file, HoldOnFile.Active active) {
    NoticeFile next =
        file.with(
            active.hold().abstractId(),
            new HoldOnFile.Released(
                active.hold(),
                active.driver(),
                release.releaseDate(),
                release.abstractId(),
                release.releaseReason()));
    DriverRecord record = reception.register().driver(active.driver());
    List<Warning> warnings = new ArrayList<>(ReleaseRemarks.onForm(release));
    warnings.addAll(ReleaseRemarks.against(release, active.hold()));
    return reception.accepted(
        List.of(next),
        echo(file.docketNumber()),
        record.license().number(),
        codes(record),
        warnings);
  }

  /// The hold that is being released still counts among the active ones.
  private List<MessageCode> codes(DriverRecord record) {
    boolean othersRemain =
        record.otherSuspension() || reception.register().activeHoldsOn(record.key().name()) > 1;
    return othersRemain ? List.of(MessageCode.M011, MessageCode.M010) : List.of(MessageCode.M010);
  }

  private Decision nothingToRelease(@Nullable HoldOnFile ended) {
    ClaimedPerson claimed = claimed();
    Optional<DriverRecord> record = record(ended, claimed);
    boolean othersRemain = record.filter(this::isHeldOtherwise).isPresent();
    return reception.accepted(
        List.of(),
        echo(claimed.docket().isEmpty() ? null : claimed.docket()),
        record.map(known -> known.license().number()).orElse(NO_RECORD),
        othersRemain ? List.of(MessageCode.M012, MessageCode.M011) : List.of(MessageCode.M012),
        ReleaseRemarks.onForm(release));
  }

  private Optional<DriverRecord> record(@Nullable HoldOnFile ended, ClaimedPerson claimed) {
    return ended == null
        ? Optional.ofNullable(claimed.license()).flatMap(reception.register()::driver)
        : Optional.of(reception.register().driver(ended.driver()));
  }

  private boolean isHeldOtherwise(DriverRecord record) {
    return record.otherSuspension() || reception.register().activeHoldsOn(record.key().name()) > 0;
  }

  private Echo echo(@Nullable String docketNumber) {
    return new Echo(release.abstractId(), release.courtCode(), docketNumber, "RELEASE");
  }
}
