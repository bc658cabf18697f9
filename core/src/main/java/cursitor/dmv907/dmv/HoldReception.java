package cursitor.dmv907.dmv;

import cursitor.dmv907.ErrorCode;
import cursitor.dmv907.Field;
import cursitor.dmv907.MessageCode;
import cursitor.dmv907.WarningCode;
import cursitor.dmv907.message.Hold;
import cursitor.dmv907.message.License;
import cursitor.dmv907.message.SuccessResponse.Echo;
import cursitor.dmv907.message.SuccessResponse.Warning;
import cursitor.dmv907.policy.Exemption;
import cursitor.dmv907.policy.Limit;
import cursitor.exchange.CaseFile;
import cursitor.exchange.Decision;
import cursitor.exchange.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A hold before the DMV's desk. The guards stand in refusal order.
record HoldReception(Reception reception, Hold hold) implements NoticeReception {
  @Override
  public String named() {
    return "hold " + hold.abstractId();
  }

  @Override
  public List<Refusal> faults() {
    return reception.rules().faults(hold);
  }

  @Override
  public Optional<NoticeFile> known() {
    return reception
        .register()
        .find(
            hold.courtCode(), hold.courtCase().docketNumber(), hold.participant().participantId());
  }

  @Override
  public Decision decide() {
    List<Refusal> unauthorised = reception.rules().unauthorised(hold);
    if (!unauthorised.isEmpty()) {
      return reception.refused(unauthorised);
    }
    DriverMatch match = DriverMatch.of(hold.participant(), reception);
    return switch (match) {
      case DriverMatch.NotMatched(var refusals) -> reception.refused(refusals);
      case DriverMatch.Matched matched -> onRecord(matched);
    };
  }

  private Decision onRecord(DriverMatch.Matched match) {
    NoticeFile file =
        reception
            .register()
            .notices(
                hold.courtCode(),
                hold.courtCase().docketNumber(),
                hold.participant().participantId());
    return withoutConviction(file)
        .or(() -> alreadyOnFile(file))
        .map(refusal -> reception.refused(List.of(refusal)))
        .orElseGet(() -> placed(file, match));
  }

  /// Rule 3: the conviction abstract the hold names, or any where it names none, is on file.
  private Optional<Refusal> withoutConviction(NoticeFile file) {
    String named = hold.relatedConviction().abstractId();
    boolean onFile =
        named == null
            ? hold.relatedConviction().convictionDate() != null
                && file.convictions().values().stream()
                    .anyMatch(ConvictionOnFile.Recorded.class::isInstance)
            : file.convictions().get(named) instanceof ConvictionOnFile.Recorded;
    return onFile
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                ErrorCode.E305,
                Field.RELATED_CONVICTION_ABSTRACT_ID.logicalName(),
                "Report the conviction of this docket and participant (DMV902) first, then send the"
                    + " hold again."));
  }

  /// Rule 4, E302. An abstract id is unique in its court, whatever became of the first hold.
  private Optional<Refusal> alreadyOnFile(NoticeFile file) {
    Set<String> citations = reception.rules().citations(hold);
    boolean sharesSection =
        file.holds().values().stream()
            .filter(HoldOnFile.Active.class::isInstance)
            .flatMap(active -> reception.rules().citations(active.hold()).stream())
            .anyMatch(citations::contains);
    if (sharesSection) {
      return Optional.of(
          Refusal.of(
              ErrorCode.E302,
              Field.SECTION.logicalName(),
              "An active hold on this docket and participant names one of these sections; release it"
                  + " first, or leave the section out."));
    }
    boolean idInUse =
        reception.register().withAbstract(hold.abstractId()).stream()
            .anyMatch(other -> other.courtCode().equals(hold.courtCode()));
    return idInUse
        ? Optional.of(
            Refusal.of(
                ErrorCode.E302,
                Field.ABSTRACT_ID.logicalName(),
                "This court used the abstract id for an earlier notice; give the new hold its own."))
        : Optional.empty();
  }

  private Decision placed(NoticeFile file, DriverMatch.Matched match) {
    Exemption exemption = reception.policy().exemption(hold);
    List<CaseFile> files = new ArrayList<>(match.made());
    files.add(file.with(hold.abstractId(), onFile(match.record(), exemption)));
    List<Warning> warnings =
        Remarks.on(hold.participant(), hold.incident(), reception.policy(), reception.today());
    if (exemption == Exemption.UNCONFIRMED) {
      warnings.add(Remarks.of(WarningCode.W005, Field.SECTION));
    }
    Echo echo =
        new Echo(hold.abstractId(), hold.courtCode(), hold.courtCase().docketNumber(), "HOLD");
    return reception.accepted(
        files, echo, match.record().license().number(), codes(match, exemption), warnings);
  }

  private HoldOnFile onFile(DriverRecord record, Exemption exemption) {
    LocalDate today = reception.today();
    LocalDate purgeableFrom = today.plusYears(limit(Limit.NOTICE_KEPT_YEARS));
    String version = reception.policy().version();
    String driver = record.key().name();
    return switch (exemption) {
      case CONFIRMED -> new HoldOnFile.Exempt(hold, driver, today, purgeableFrom, version);
      case NONE, UNCONFIRMED ->
          new HoldOnFile.Suspending(
              hold,
              driver,
              today,
              today.plusDays(limit(Limit.SUSPENSION_AFTER_DAYS)),
              purgeableFrom,
              version);
    };
  }

  /// What applies, in the order of precedence.
  private List<MessageCode> codes(DriverMatch.Matched match, Exemption exemption) {
    List<MessageCode> codes = new ArrayList<>();
    if (exemption == Exemption.CONFIRMED) {
      codes.add(MessageCode.M030);
    }
    License license = match.record().license();
    if (!license.state().equals(reception.policy().homeState(reception.today()))) {
      codes.add(MessageCode.M031);
    }
    codes.add(
        switch (match.how()) {
          case X_NUMBER_ASSIGNED -> MessageCode.M002;
          case NAME_AND_BIRTH_DATE -> MessageCode.M001;
          case LICENSE_NUMBER -> MessageCode.M000;
        });
    return codes;
  }

  private int limit(Limit limit) {
    return reception.policy().limit(reception.today(), limit);
  }
}
