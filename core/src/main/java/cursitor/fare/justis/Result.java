package cursitor.fare.justis;

import cursitor.exchange.Refusal;
import cursitor.fare.FareCode;
import java.util.List;

/// What became of one message: acted on, with what there is to remark, or not.
sealed interface Result {
  record Done(List<FareCode> remarks) implements Result {
    public Done {
      remarks = List.copyOf(remarks);
    }
  }

  record No(List<Refusal> refusals) implements Result {
    public No {
      refusals = List.copyOf(refusals);
    }
  }

  static Result done(FareCode... remarks) {
    return new Done(List.of(remarks));
  }

  static Result no(FareCode code, String field) {
    return new No(List.of(Refusal.of(code, field, code.sentence())));
  }
}
