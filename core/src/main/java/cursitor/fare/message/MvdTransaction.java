package cursitor.fare.message;

import cursitor.fare.caseparty.Person;
import java.util.List;

/// What the vendor asks of the MVD.
public sealed interface MvdTransaction extends Transaction {
  /// Hold the registration (FARE-80).
  ///
  /// @param request names the request; a release refers to it
  /// @param amount cents due when it was asked for; 0 on the ground of FTA
  /// @param attempts how often it was tried to collect
  /// @param caseTypes the codes of the case types the hold rests on
  record HoldRequest(
      String request,
      HoldGround ground,
      Person person,
      long amount,
      int attempts,
      List<String> caseTypes)
      implements MvdTransaction {
    public HoldRequest {
      caseTypes = List.copyOf(caseTypes);
    }

    @Override
    public TransactionCode code() {
      return TransactionCode.MVD_HOLD_REQ;
    }

    @Override
    public String item() {
      return ground.name();
    }
  }

  /// Release it (FARE-83).
  ///
  /// @param request the hold request it ends
  /// @param reason a code of `release-reasons.table`
  record ReleaseRequest(String request, HoldGround ground, String reason)
      implements MvdTransaction {
    @Override
    public TransactionCode code() {
      return TransactionCode.MVD_RELEASE_REQ;
    }

    @Override
    public String item() {
      return ground.name();
    }
  }
}
