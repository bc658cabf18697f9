package cursitor.fare.vendor;

import cursitor.fare.FareCode;
import java.util.List;

/// What became of one transaction.
sealed interface Taken {
  /// It has taken effect, or had none to take.
  ///
  /// @param remarks what the acknowledgement says beside
  record Well(List<FareCode> remarks) implements Taken {}

  /// It has not.
  ///
  /// @param field the logical name of the field at fault, or empty
  record No(FareCode code, String field) implements Taken {}

  static Taken well(FareCode... remarks) {
    return new Well(List.of(remarks));
  }

  static Taken no(FareCode code) {
    return new No(code, "");
  }
}
