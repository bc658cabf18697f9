package cursitor.fare.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// One row of the stream table held against inputs.
///
/// @param misfits what keeps it from deciding, in the order of its columns; none where it decides
public record StreamTrial(StreamRule rule, List<Misfit> misfits) {
  public StreamTrial {
    misfits = List.copyOf(misfits);
  }

  /// A column the inputs do not fit.
  ///
  /// @param asked what stands in the row, several words between blanks
  /// @param given what the input is
  public record Misfit(String column, String asked, String given) {}

  static StreamTrial of(StreamRule rule, StreamInputs inputs) {
    List<Misfit> misfits = new ArrayList<>();
    List<String> given = inputs.cells();
    for (int i = 0; i < given.size(); i++) {
      String column = StreamInputs.NAMES.get(i);
      String asked = rule.row().text(column);
      String value = given.get(i);
      boolean fits =
          asked.isEmpty() || Arrays.stream(asked.split(" +", -1)).anyMatch(value::equalsIgnoreCase);
      if (!fits) {
        misfits.add(new Misfit(column, asked, value));
      }
    }
    return new StreamTrial(rule, misfits);
  }
}
