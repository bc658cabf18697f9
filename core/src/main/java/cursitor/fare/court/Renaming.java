package cursitor.fare.court;

import cursitor.fare.ObligationKey;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.FinancialTransaction;
import cursitor.fare.caseparty.FinancialTransaction.Allocation;
import cursitor.fare.caseparty.Obligation;

/// Gives an obligation the key the register knows it by.
record Renaming(ObligationKey from, ObligationKey to) {
  CaseParty in(CaseParty caseParty) {
    return caseParty
        .change()
        .obligations(caseParty.obligations().stream().map(this::in).toList())
        .financials(caseParty.financials().stream().map(this::in).toList())
        .done();
  }

  private Obligation in(Obligation each) {
    return each.key().equals(from)
        ? new Obligation(
            to,
            each.originalAmount(),
            each.balance(),
            each.dueOn(),
            each.priorityClass(),
            each.cause())
        : each;
  }

  private FinancialTransaction in(FinancialTransaction each) {
    return each.allocated(
        each.allocations().stream()
            .map(one ->
                one.obligation().equals(from)
                    ? new Allocation(to, one.amount(), one.balanceAfter())
                    : one)
            .toList());
  }
}
