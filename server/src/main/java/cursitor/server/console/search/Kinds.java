package cursitor.server.console.search;

import cursitor.dmv907.court.CourtFile;
import cursitor.dmv907.dmv.DriverRecord;
import cursitor.dmv907.dmv.NoticeFile;
import cursitor.exchange.CaseFile;
import cursitor.exchange.Heading;
import cursitor.fare.court.RegisterFile;
import cursitor.fare.justis.HubFile;
import cursitor.fare.mvd.CustomerFile;
import cursitor.fare.vendor.AccountFile;

/// What kinds of things are found, in words.
final class Kinds {
  private Kinds() {}

  /// What kind of case file it is.
  static String of(CaseFile file) {
    return switch (file) {
      case CourtFile _ -> "notices of the court";
      case NoticeFile _ -> "notices at the DMV";
      case DriverRecord _ -> "driver record";
      case RegisterFile _ -> "register of the court";
      case HubFile _ -> "case/party at the hub";
      case AccountFile _ -> "account at the vendor";
      case CustomerFile _ -> "customer of the MVD";
      default -> file.key().kind();
    };
  }

  static String of(Heading.Kind kind) {
    return switch (kind) {
      case CASE_NUMBER -> "case number";
      case DOCKET -> "docket";
      case CITATION -> "citation";
      case LICENSE -> "licence number";
      case NAME -> "name";
    };
  }

  /// What has a number that is looked up whole.
  static String number(String kind) {
    return switch (kind) {
      case "abstract" -> "abstract id";
      case "request" -> "hold request";
      default -> kind + " number";
    };
  }
}
