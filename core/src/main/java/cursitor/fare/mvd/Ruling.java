package cursitor.fare.mvd;

import cursitor.fare.message.MvdRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the MVD decided about a request.
///
/// @param code a code of `mvd-responses.table`
/// @param onFile what it has of the person, or of each candidate
/// @param changed the customer's file as it is now, or null where it stays as it was
record Ruling(String code, List<MvdRecord> onFile, @Nullable CustomerFile changed) {
  static Ruling of(String code) {
    return new Ruling(code, List.of(), null);
  }

  static Ruling of(String code, CustomerFile changed) {
    return new Ruling(code, List.of(), changed);
  }

  static Ruling telling(String code, List<MvdRecord> onFile) {
    return new Ruling(code, onFile, null);
  }
}
