package cursitor.dmv907.dmv;

import cursitor.dmv907.ErrorCode;
import cursitor.dmv907.Field;
import cursitor.dmv907.MessageCode;
import cursitor.dmv907.message.ConvictionAbstract;
import cursitor.dmv907.message.SuccessResponse.Echo;
import cursitor.dmv907.message.SuccessResponse.Warning;
import cursitor.exchange.CaseFile;
import cursitor.exchange.Decision;
import cursitor.exchange.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A conviction abstract, or a reversal, before the DMV's desk (`dmv907.md` 7.5, 7.6).
record ConvictionReception(Reception reception, ConvictionAbstract conviction)
    implements NoticeReception {
  @Override
  public String named() {
    return conviction.kind().name().toLowerCase(Locale.ROOT) + " " + conviction.abstractId();
  }

  @Override
  public List<Refusal> faults() {
    return reception.rules().faults(conviction);
  }

  @Override
  public Optional<NoticeFile> known() {
    return reception
        .register()
        .find(
            conviction.courtCode(),
            conviction.courtCase().docketNumber(),
            conviction.participant().participantId());
  }

  @Override
  public Decision decide() {
    NoticeFile file =
        reception
            .register()
            .notices(
                conviction.courtCode(),
                conviction.courtCase().docketNumber(),
                conviction.participant().participantId());
    return switch (conviction.kind()) {
      case CONVICTION -> recorded(file);
      case REVERSAL -> reversed(file, conviction.priorAbstractId());
    };
  }

  private Decision recorded(NoticeFile file) {
    DriverMatch match = DriverMatch.of(conviction.participant(), reception);
    return switch (match) {
      case DriverMatch.NotMatched(var refusals) -> reception.refused(refusals);
      case DriverMatch.Matched(var record, var how, var made) -> {
        ConvictionOnFile onFile =
            new ConvictionOnFile.Recorded(record.key().name(), conviction.convictionDate());
        if (!onFile.equals(file.convictions().get(conviction.abstractId()))
            && isUsed(conviction.abstractId())) {
          yield used();
        }
        List<CaseFile> files = new ArrayList<>(made);
        files.add(file.with(conviction.abstractId(), onFile));
        yield accepted(files, record, code(how));
      }
    };
  }

  /// An abstract id is unique in its court, whatever became of the first notice (rule 4). The same
  /// conviction reported once more while it stands is no other notice.
  private boolean isUsed(String abstractId) {
    return reception.register().withAbstract(abstractId).stream()
        .anyMatch(file -> file.courtCode().equals(conviction.courtCode()));
  }

  private Decision used() {
    return reception.refused(
        List.of(
            Refusal.of(
                ErrorCode.E302,
                Field.ABSTRACT_ID.logicalName(),
                "This court used the abstract id for an earlier notice; give the new one its own.")));
  }

  private static MessageCode code(DriverMatch.How how) {
    return switch (how) {
      case LICENSE_NUMBER -> MessageCode.C000;
      case NAME_AND_BIRTH_DATE -> MessageCode.C001;
      case X_NUMBER_ASSIGNED -> MessageCode.C002;
    };
  }

  /// A reversal is matched by the abstract it names, in the same case file: weak identity data does
  /// not keep it from ending a conviction.
  private Decision reversed(NoticeFile file, @Nullable String prior) {
    ConvictionOnFile onFile = prior == null ? null : file.convictions().get(prior);
    if (prior == null || onFile == null) {
      return reception.refused(
          List.of(
              Refusal.of(
                  ErrorCode.E305,
                  Field.PRIOR_ABSTRACT_ID.logicalName(),
                  "No conviction of this docket and participant has that abstract id; correct"
                      + " priorAbstractId.")));
    }
    ConvictionOnFile ended = ended(onFile);
    if (!ended.equals(onFile) && isUsed(conviction.abstractId())) {
      return used();
    }
    NoticeFile next = file.with(prior, ended);
    return accepted(List.of(next), reception.register().driver(onFile.driver()), MessageCode.C010);
  }

  private ConvictionOnFile ended(ConvictionOnFile onFile) {
    return switch (onFile) {
      case ConvictionOnFile.Recorded(var driver, var convictionDate) ->
          new ConvictionOnFile.Reversed(driver, convictionDate, conviction.abstractId());
      case ConvictionOnFile.Reversed already -> already;
    };
  }

  private Decision accepted(List<CaseFile> files, DriverRecord record, MessageCode code) {
    Echo echo =
        new Echo(
            conviction.abstractId(),
            conviction.courtCode(),
            conviction.courtCase().docketNumber(),
            conviction.kind().name());
    List<Warning> warnings =
        Remarks.on(
            conviction.participant(), conviction.incident(), reception.policy(), reception.today());
    return reception.accepted(files, echo, record.license().number(), List.of(code), warnings);
  }
}
