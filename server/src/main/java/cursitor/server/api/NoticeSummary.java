package cursitor.server.api;

import cursitor.dmv907.court.CourtFile;
import cursitor.dmv907.court.NoticeView;
import cursitor.exchange.MessageId;
import cursitor.exchange.OperatingMode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One notice in a list.
///
/// @param releaseAbstractId the abstract of its release, or empty
/// @param action `HOLD`, `RELEASE`, `CONVICTION` or `REVERSAL`
/// @param state as in rule 5, such as `AwaitingReply`, `Refused`, `Active`
/// @param messageId the last message about it
/// @param code the message or error code it was last answered with, or empty
/// @param workItem the open work item about it
record NoticeSummary(
    String abstractId,
    String releaseAbstractId,
    String action,
    String state,
    OperatingMode mode,
    String docketNumber,
    String participantId,
    boolean answerAwaited,
    @Nullable String messageId,
    String code,
    @Nullable UUID workItem) {

  static List<NoticeSummary> of(CourtFile file) {
    return NoticeView.of(file).stream().map(notice -> of(file, notice)).toList();
  }

  static NoticeSummary of(CourtFile file, NoticeView notice) {
    MessageId message = notice.message();
    return new NoticeSummary(
        notice.abstractId(),
        notice.releaseAbstractId(),
        notice.action(),
        notice.state(),
        file.key().mode(),
        file.docketNumber(),
        file.participantId(),
        notice.answerAwaited(),
        message == null ? null : message.toString(),
        notice.code(),
        notice.workItem());
  }
}
