package cursitor.server.console.casefile;

import cursitor.dmv907.court.CourtFile;
import cursitor.dmv907.dmv.DriverRecord;
import cursitor.dmv907.dmv.NoticeFile;
import cursitor.exchange.WorkItem;
import cursitor.fare.court.RegisterFile;
import cursitor.fare.justis.HubFile;
import cursitor.fare.mvd.RequestsFile;
import cursitor.fare.vendor.AccountFile;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What stands on the page of a case in place of the names of constants.
final class Words {
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private Words() {}

  /// What a case file is at its desk.
  static String ofKind(String kind) {
    return switch (kind) {
      case CourtFile.KIND -> "the court's file of a participant";
      case NoticeFile.KIND -> "the DMV's file of notices";
      case DriverRecord.KIND -> "the DMV's record of a driver";
      case RegisterFile.KIND -> "the court's register of actions";
      case HubFile.KIND -> "the case/party at JUSTIS";
      case AccountFile.KIND -> "the vendor's account";
      case RequestsFile.KIND -> "the requests at the MVD";
      default -> kind;
    };
  }

  static String of(WorkItem.Kind kind) {
    return switch (kind) {
      case MEND_NOTICE -> "Refused: mend and send again";
      case RELEASE_HOLD -> "Release a hold";
      case TRACE_MESSAGE -> "Ask what became of a message";
      case RESTORE_PARTNER -> "Shut out by a partner";
      case PARKED -> "Stopped by a defect";
      case CHASE_PARTNER -> "Ask for an answer";
      case REVIEW_CASE -> "Look into a case";
      case BOOK_ANNOUNCED -> "Book what was announced";
      case REFUND -> "Give money back";
      case TELL_OUTSIDER -> "Tell somebody outside";
    };
  }

  /// A name of the program as people read it: `AwaitingReply` is `awaiting reply`, `SPECIAL_FEE` is
  /// `special fee`.
  static String apart(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").replace('_', ' ').toLowerCase(Locale.ROOT);
  }

  static String written(Instant at, ZoneId zone) {
    return WRITTEN.format(at.atZone(zone));
  }
}
