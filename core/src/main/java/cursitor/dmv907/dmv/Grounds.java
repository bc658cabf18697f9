package cursitor.dmv907.dmv;

import cursitor.dmv907.AnswerCodes;
import cursitor.dmv907.ErrorCode;
import cursitor.dmv907.ErrorCode.Category;
import cursitor.dmv907.message.SuccessResponse;
import cursitor.exchange.CaseKey;
import cursitor.exchange.Decision;
import cursitor.exchange.Effect;
import cursitor.exchange.Reason;
import cursitor.exchange.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Why the DMV's desk answered a notice as it did, kept with its file of the case: the code that
/// decided, what that says, and which fields or remarks there were; no field's content.
///
/// @param question the notice, such as `hold H-1`
/// @param policy the version by which it was decided
record Grounds(String question, String policy) {
  private static final int MOST_FIELDS = 20;

  /// The decision with its reason. Where there is no file to keep it with, as of a person nobody
  /// knows, and of what was turned away at the door, the answer alone says why.
  ///
  /// @param known looks for the file the notice names
  Decision with(Decision decision, Supplier<Optional<NoticeFile>> known) {
    return switch (decision) {
      case Decision.Accepted(var files, var effects) ->
          files.stream()
              .filter(NoticeFile.class::isInstance)
              .map(NoticeFile.class::cast)
              .findFirst()
              .or(known)
              .<Decision>map(file ->
                  new Decision.Accepted(files, followed(effects, file.key(), accepted(effects))))
              .orElse(decision);
      case Decision.Refused(var refusals, var files, var effects) ->
          (isOfTheNotice(refusals.getFirst()) ? known.get() : Optional.<NoticeFile>empty())
              .<Decision>map(file ->
                  new Decision.Refused(
                      refusals, files, followed(effects, file.key(), refused(refusals))))
              .orElse(decision);
    };
  }

  /// What the sender may not do, or cannot be read, is no decision about this case.
  private static boolean isOfTheNotice(Refusal refusal) {
    return refusal.code() instanceof ErrorCode code
        && (code.category() == Category.DATA || code.category() == Category.BUSINESS);
  }

  private static List<Effect> followed(List<Effect> effects, CaseKey file, Reason reason) {
    List<Effect> all = new ArrayList<>(effects);
    all.add(new Effect.RecordReason(file, reason));
    return all;
  }

  private Reason accepted(List<Effect> effects) {
    SuccessResponse answer =
        effects.stream()
            .filter(Effect.AnswerWith.class::isInstance)
            .map(effect -> ((Effect.AnswerWith) effect).message())
            .filter(SuccessResponse.class::isInstance)
            .map(SuccessResponse.class::cast)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("what is accepted is answered"));
    List<String> inputs = new ArrayList<>();
    inputs.add(AnswerCodes.sentence(answer.messageCode()));
    if (answer.messageText() != null) {
      inputs.add(AnswerCodes.plain(answer.messageText()));
    }
    answer.warnings().forEach(warning -> inputs.add("remark %s".formatted(warning.code())));
    return new Reason(question, "accepted", policy, answer.messageCode(), inputs);
  }

  private Reason refused(List<Refusal> refusals) {
    String code = refusals.getFirst().code().code();
    List<String> inputs = new ArrayList<>();
    inputs.add(AnswerCodes.sentence(code));
    refusals.stream()
        .filter(refusal -> !refusal.field().isEmpty())
        .map(refusal -> "%s at %s".formatted(refusal.code().code(), refusal.field()))
        .distinct()
        .limit(MOST_FIELDS)
        .forEach(inputs::add);
    return new Reason(question, "refused", policy, code, inputs);
  }
}
