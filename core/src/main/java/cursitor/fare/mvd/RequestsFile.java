package cursitor.fare.mvd;

import cursitor.exchange.CaseFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.fare.PartyKey;

/// What the MVD keeps of the requests about one case/party, whatever became of them. Nothing in it
/// tells of a person; the messages with whom they are about hang on it, and go when the case leaves
/// FARE (A15).
///
/// @param count how many requests there were
/// @param lastCode what the last one was answered with, a code of `mvd-responses.table`
/// @param erased the case has left FARE
public record RequestsFile(CaseKey key, PartyKey party, int count, String lastCode, boolean erased)
    implements CaseFile {
  /// The kind of its case file key.
  public static final String KIND = "requests";

  static CaseKey key(OrganizationId mvd, OperatingMode mode, PartyKey party) {
    return new CaseKey(mvd, mode, KIND, party.fileName());
  }

  static RequestsFile none(CaseKey key, PartyKey party) {
    return new RequestsFile(key, party, 0, "", false);
  }

  @Override
  public boolean isTombstone() {
    return erased;
  }

  RequestsFile answered(String code, boolean gone) {
    return new RequestsFile(key, party, count + 1, code, erased || gone);
  }
}
