package cursitor.server.mend;

import cursitor.exchange.Act;
import cursitor.exchange.Refusal;
import cursitor.server.store.KeptWorkItem;
import java.util.List;
import java.util.Map;

/// How work items of one kind of case file are mended.
interface Bench {
  Worksheet layOut(KeptWorkItem kept);

  /// What a person has written, as an act that sends it.
  ///
  /// @param changes by the names of the lines; what is not mentioned stays, an empty text removes
  Prepared prepare(Worksheet sheet, Map<String, String> changes);

  /// An act, or what keeps it from being one.
  sealed interface Prepared {
    record Ready(Act act) implements Prepared {}

    /// It makes no act.
    ///
    /// @param faults never empty; in refusal order
    record AtFault(List<Refusal> faults) implements Prepared {
      public AtFault {
        faults = List.copyOf(faults);
      }
    }
  }
}
