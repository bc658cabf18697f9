package cursitor.story.dmv907;

import cursitor.dmv907.Exchanges;
import cursitor.dmv907.court.CourtAct;
import cursitor.dmv907.message.ConvictionAbstract;
import cursitor.dmv907.message.ConvictionNotification;
import cursitor.dmv907.message.FailureToComplyNotification;
import cursitor.dmv907.message.Notice;
import cursitor.dmv907.rule.NormalForm;
import cursitor.exchange.Header;
import cursitor.exchange.Message;
import cursitor.exchange.MessageId;
import cursitor.exchange.Occasion;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import java.util.Collections;
import java.util.UUID;

/// Makes acts and messages of what a line says. Acts come in normal form, as through the court's
/// own door; messages are left as the line has them.
final class Messages {
  private final NormalForm form;

  /// @param form the normal form of the day
  Messages(NormalForm form) {
    this.form = form;
  }

  CourtAct asked(OrganizationId court, Draft draft, Notices notices, boolean confirmed) {
    OperatingMode mode = mode(draft);
    return switch (draft.kind()) {
      case HOLD -> new CourtAct.HoldRequested(court, mode, form.of(notices.hold()), confirmed);
      case RELEASE -> new CourtAct.ReleaseRequested(court, mode, form.of(notices.release()));
      case CONVICTION, REVERSAL ->
          new CourtAct.ConvictionReported(court, mode, conviction(draft, notices));
    };
  }

  CourtAct corrected(
      OrganizationId court, Draft draft, Notices notices, UUID item, boolean confirmed) {
    OperatingMode mode = mode(draft);
    return switch (draft.kind()) {
      case HOLD ->
          new CourtAct.HoldCorrected(court, mode, item, form.of(notices.hold()), confirmed);
      case RELEASE -> new CourtAct.ReleaseCorrected(court, mode, item, form.of(notices.release()));
      case CONVICTION, REVERSAL ->
          new CourtAct.ConvictionCorrected(court, mode, item, conviction(draft, notices));
    };
  }

  /// A message as a court would send it, but for what the line says of its header.
  static Message message(String court, Draft draft, Notices notices, Occasion occasion) {
    return switch (draft.kind()) {
      case HOLD ->
          notification(header(court, draft, Exchanges.DMV907, occasion), draft, notices.hold());
      case RELEASE ->
          notification(header(court, draft, Exchanges.DMV907, occasion), draft, notices.release());
      case CONVICTION, REVERSAL ->
          new ConvictionNotification(
              header(court, draft, Exchanges.DMV902, occasion), notices.conviction(kind(draft)));
    };
  }

  private static Message notification(Header header, Draft draft, Notice notice) {
    int abstracts = Integer.parseInt(draft.overrides().header("abstracts", "1"));
    return new FailureToComplyNotification(header, Collections.nCopies(abstracts, notice));
  }

  private static Header header(String court, Draft draft, String exchange, Occasion occasion) {
    Overrides overrides = draft.overrides();
    return new Header(
        new MessageId(occasion.id(0)),
        null,
        court + "-" + draft.abstractId(),
        occasion.at(),
        overrides.header("exchangeNumber", exchange),
        overrides.header("schemaVersion", Exchanges.SCHEMA_VERSION),
        new OrganizationId(overrides.header("sender", court)),
        Dmv907World.DMV,
        mode(draft));
  }

  private static OperatingMode mode(Draft draft) {
    return OperatingMode.valueOf(draft.overrides().header("mode", "PRODUCTION"));
  }

  private ConvictionAbstract conviction(Draft draft, Notices notices) {
    return form.of(notices.conviction(kind(draft)));
  }

  private static ConvictionAbstract.Kind kind(Draft draft) {
    return draft.kind() == Draft.Kind.REVERSAL
        ? ConvictionAbstract.Kind.REVERSAL
        : ConvictionAbstract.Kind.CONVICTION;
  }
}
