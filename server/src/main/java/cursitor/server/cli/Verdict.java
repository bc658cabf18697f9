package cursitor.server.cli;

import cursitor.dmv907.message.ErrorResponse;
import cursitor.dmv907.message.SuccessResponse;
import cursitor.exchange.Refusal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/// What `check` found about one file.
///
/// @param stage how far it came: `schema` (or a wire rule) or `law` for a request, `answer` for an
///   answer that is valid; `wire` for a valid transaction of FARE, `transactions` for a file of
///   them
/// @param code the code it gets, or the one it carries; of a file that holds how many transactions
/// @param details one line for each fault or warning, without personal data
record Verdict(boolean holds, String stage, String code, List<String> details) {
  private static final JsonMapper JSON = new JsonMapper();

  static Verdict holding(String stage, String code) {
    return new Verdict(true, stage, code, List.of());
  }

  static Verdict faulty(List<Refusal> faults) {
    return new Verdict(
        false, "schema", faults.getFirst().code().code(), faults.stream().map(Words::of).toList());
  }

  static Verdict accepted(SuccessResponse answer) {
    return new Verdict(
        true, "law", answer.messageCode(), answer.warnings().stream().map(Words::of).toList());
  }

  static Verdict refused(ErrorResponse answer) {
    return new Verdict(
        false, "law", answer.errorCode(), answer.details().stream().map(Words::of).toList());
  }

  String text(Path file) {
    String said =
        switch (stage) {
          case "schema" -> "not valid, " + code;
          case "answer" -> "a valid answer, " + code;
          case "wire" -> "valid, " + code + "; what it is answered with depends on the case";
          case "transactions" -> holds ? "valid, transactions: " + code : "not valid, " + code;
          default -> "valid; the DMV would answer " + code;
        };
    StringBuilder text = new StringBuilder(file + ": " + said);
    details.forEach(detail -> text.append("\n  ").append(detail));
    return text.toString();
  }

  String json(Path file) {
    return JSON.writeValueAsString(
        new TreeMap<>(
            Map.of(
                "file",
                file.toString(),
                "holds",
                holds,
                "stage",
                stage,
                "code",
                code,
                "details",
                details)));
  }
}
