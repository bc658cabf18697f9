package cursitor.dmv907.court;

import cursitor.dmv907.AnswerCodes;
import cursitor.dmv907.message.ConvictionAbstract;
import cursitor.dmv907.message.Hold;
import cursitor.dmv907.message.Release;
import cursitor.dmv907.policy.Limit;
import cursitor.exchange.DeliveryTrouble;
import cursitor.exchange.Effect;
import cursitor.exchange.Reason;
import cursitor.exchange.Standing;
import cursitor.policy.Row;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Why a notice of the court took its step: by which rule of `dmv907.md`, row of the policy or code
/// of an answer, and what was looked at. None holds personal data.
///
/// @param now the notice, whose abstract id stands in the question
record Because(Proceeding now) {
  private static final String HOLD = "hold ";
  private static final String RELEASE = "release of ";

  /// A message is out, whatever it says.
  private static final String MESSAGE = "message about ";

  private Effect reason(String what, String outcome, String rule, String... inputs) {
    return new Effect.RecordReason(
        now.caseFile(),
        new Reason(
            what + now.abstractId(), outcome, now.policy().version(), rule, List.of(inputs)));
  }

  private String row(Limit limit) {
    return now.policy().limitRow(now.today(), limit).name();
  }

  // ---- the hold

  /// @param because what let it go
  Effect holdSent(Hold hold, String because) {
    List<Row> exempting = now.policy().exempting(hold);
    return reason(
        HOLD,
        "sent",
        exempting.isEmpty()
            ? "rule 3"
            : exempting.stream().map(Row::name).collect(Collectors.joining(" and ")),
        because,
        exempting.isEmpty()
            ? "not every section is exempt"
            : "every section may be exempt and a clerk confirmed it");
  }

  Effect holdWaits(String conviction) {
    return reason(HOLD, "waits", "rule 3", "conviction %s is not answered".formatted(conviction));
  }

  Effect holdWithdrawn() {
    return reason(HOLD, "withdrawn before it was sent", "rule 5", "a release was asked for");
  }

  /// Rule 16 gives the days.
  Effect convictionReversed() {
    return reason(
        HOLD,
        "to be released by a person",
        row(Limit.RELEASE_DUE_DAYS),
        "its conviction was reversed",
        "due within %d days".formatted(now.limit(Limit.RELEASE_DUE_DAYS)));
  }

  // ---- the release

  Effect releaseWaits() {
    return reason(RELEASE, "waits", "rule 5", "the hold has no answer yet");
  }

  /// @param due whether days count for its reason
  Effect releaseSent(Release release, boolean due) {
    return due
        ? sent(RELEASE, release.releaseDate(), Limit.RELEASE_DUE_DAYS)
        : reason(RELEASE, "sent", "rule 16", "no days count for its reason");
  }

  // ---- the conviction

  Effect convictionSent(ConvictionAbstract conviction) {
    return switch (conviction.kind()) {
      case CONVICTION ->
          sent("conviction ", conviction.convictionDate(), Limit.CONVICTION_DUE_DAYS);
      case REVERSAL -> reason("reversal ", "sent", "rule 13", "no release has to be awaited");
    };
  }

  Effect reversalWaits() {
    return reason("reversal ", "waits", "rule 13", "a release has no answer yet");
  }

  private Effect sent(String what, LocalDate from, Limit limit) {
    return reason(
        what,
        "sent",
        row(limit),
        "%d days after its date".formatted(ChronoUnit.DAYS.between(from, now.today())),
        "due within %d days".formatted(now.limit(limit)));
  }

  // ---- the answer, and none

  /// Rule 1: an answer ends the exchange.
  Effect answered(Standing standing, String code) {
    String outcome =
        switch (standing) {
          case SETTLED -> "settled";
          case REFUSED -> "to be mended";
          case CLOSED -> "withdrawn for its release was asked for";
          default -> standing.name().toLowerCase(Locale.ROOT);
        };
    return reason("answer to ", outcome, code, AnswerCodes.sentence(code));
  }

  Effect resendRequested() {
    return reason(MESSAGE, "to be sent again", "rule 6", "the DMV asks for it once more");
  }

  Effect troubled(DeliveryTrouble trouble) {
    return reason(
        MESSAGE,
        "a person is to see to it",
        "rule 14",
        "delivery " + trouble.name().toLowerCase(Locale.ROOT).replace('_', ' '));
  }

  Effect overdue() {
    return reason(
        MESSAGE,
        "sent again and a person is to ask",
        row(Limit.ANSWER_OVERDUE_HOURS),
        "no answer within %d hours".formatted(now.limit(Limit.ANSWER_OVERDUE_HOURS)));
  }

  Effect seenTo() {
    return reason(MESSAGE, "sent again", "rule 6", "a person has seen to the cause");
  }
}
