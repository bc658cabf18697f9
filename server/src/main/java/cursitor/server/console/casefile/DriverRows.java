package cursitor.server.console.casefile;

import cursitor.dmv907.dmv.ConvictionOnFile;
import cursitor.dmv907.dmv.HoldOnFile;
import cursitor.dmv907.dmv.NoticeFile;
import cursitor.server.console.casefile.StandingView.CaseRow;
import cursitor.server.console.casefile.StandingView.ConvictionRow;
import cursitor.server.console.casefile.StandingView.HoldRow;
import cursitor.server.console.page.Links;
import cursitor.server.tell.stand.DriverStands;

/// What stands on the record of a driver, line by line, each with the way to its case.
final class DriverRows {
  private DriverRows() {}

  static HoldRow hold(DriverStands.OnRecord<HoldOnFile> on) {
    HoldRow row = StandingView.atDmv(on.abstractId(), on.what());
    return new HoldRow(
        row.what() + " of " + words(on.file()),
        row.desk(),
        row.standing(),
        row.code(),
        row.since(),
        Links.caseFile(on.file().key()));
  }

  static ConvictionRow conviction(DriverStands.OnRecord<ConvictionOnFile> on) {
    String what = on.abstractId() + " of " + words(on.file());
    String address = Links.caseFile(on.file().key());
    return switch (on.what()) {
      case ConvictionOnFile.Recorded recorded ->
          new ConvictionRow(what, address, recorded.convictionDate().toString(), "recorded");
      case ConvictionOnFile.Reversed reversed ->
          new ConvictionRow(
              what,
              address,
              reversed.convictionDate().toString(),
              "reversed by " + reversed.reversalAbstractId());
    };
  }

  static CaseRow caseOf(NoticeFile file) {
    return new CaseRow(
        words(file) + ", participant " + file.participantId(), Links.caseFile(file.key()));
  }

  private static String words(NoticeFile file) {
    return "court %s, docket %s".formatted(file.courtCode(), file.docketNumber());
  }
}
