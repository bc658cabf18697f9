package cursitor.story.fare.cast;

import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.court.CaseSubmission.PartySubmission;
import org.jspecify.annotations.Nullable;

/// A party as a court's case management system has it now.
///
/// @param formerly the key it had in another case, or null
record CmsParty(
    CaseParty caseParty, boolean restricted, boolean hearing, @Nullable PartyKey formerly) {
  static CmsParty of(CaseParty caseParty) {
    return new CmsParty(caseParty, false, false, null);
  }

  CmsParty with(CaseParty next) {
    return new CmsParty(next, restricted, hearing, formerly);
  }

  CmsParty withRestriction() {
    return new CmsParty(caseParty, true, hearing, formerly);
  }

  CmsParty withHearing() {
    return new CmsParty(caseParty, restricted, true, formerly);
  }

  /// The same party under another key.
  ///
  /// @param before null where only the number of its case has changed
  CmsParty under(PartyKey key, @Nullable PartyKey before) {
    CaseParty old = caseParty;
    CaseParty next = old.under(key);
    return new CmsParty(next, restricted, hearing, before);
  }

  PartySubmission submission() {
    return new PartySubmission(caseParty, restricted, hearing, formerly);
  }
}
