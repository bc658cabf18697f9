package cursitor.fare.update;

import cursitor.fare.FareCode;
import cursitor.fare.caseparty.CaseParty;

/// What a transaction made of a case/party.
public sealed interface Updated {
  /// It has changed.
  record To(CaseParty caseParty) implements Updated {}

  /// It is as it was; accepted with a remark.
  record Unchanged(FareCode remark) implements Updated {}

  /// The transaction does not fit it.
  ///
  /// @param field the logical name of the field at fault
  record No(FareCode code, String field) implements Updated {}
}
