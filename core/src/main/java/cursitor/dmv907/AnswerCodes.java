package cursitor.dmv907;

import java.util.Arrays;
import java.util.stream.Stream;

/// What the codes of an answer say, for the reasons of decisions.
public final class AnswerCodes {
  private AnswerCodes() {}

  /// The sentence of a message code or an error code; of a code of another program the code.
  public static String sentence(String code) {
    return Stream.concat(
            Arrays.stream(MessageCode.values())
                .filter(each -> each.name().equals(code))
                .map(MessageCode::sentence),
            Arrays.stream(ErrorCode.values())
                .filter(each -> each.name().equals(code))
                .map(ErrorCode::sentence))
        .findFirst()
        .map(AnswerCodes::plain)
        .orElse("code " + code);
  }

  /// A sentence as one of the inputs of a reason, which commas part from each other.
  public static String plain(String sentence) {
    return sentence.strip().replaceFirst("\\.$", "").replace(", ", "; ");
  }
}
