package cursitor.dmv907.dmv;

import cursitor.dmv907.ErrorCode;
import cursitor.dmv907.MessageCode;
import cursitor.dmv907.message.Answers;
import cursitor.dmv907.message.SuccessResponse;
import cursitor.dmv907.message.SuccessResponse.Echo;
import cursitor.dmv907.message.SuccessResponse.Warning;
import cursitor.dmv907.policy.DatedRules;
import cursitor.dmv907.policy.Dmv907Policy;
import cursitor.exchange.CaseFile;
import cursitor.exchange.Decision;
import cursitor.exchange.Effect;
import cursitor.exchange.Header;
import cursitor.exchange.MessageId;
import cursitor.exchange.Occasion;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// One request before the DMV's desk: what every kind of notice goes through, and how it is
/// answered.
///
/// @param caller who was authenticated at the door
record Reception(
    Header header, OrganizationId caller, Occasion occasion, Register register, DatedRules rules) {

  LocalDate today() {
    return rules.today();
  }

  Dmv907Policy policy() {
    return rules.policy();
  }

  /// The guards every notice passes, in refusal order. The faults of the notice's data come last
  /// and are told together; where one of them is a fault of the message as such (E101), it comes
  /// first.
  ///
  /// @param courts the courts the abstracts of the message speak for
  Optional<Decision> guarded(Collection<String> courts, List<Refusal> faults) {
    List<Refusal> data = new ArrayList<>(rules.clockFaults(header, occasion.at()));
    data.addAll(faults);
    data.sort(Comparator.comparingInt(refusal -> refusal.code().rank()));
    if (!data.isEmpty() && data.getFirst().code() == ErrorCode.E101) {
      return Optional.of(refused(data));
    }
    if (!rules.serves(header)) {
      return refused(
          ErrorCode.E102, "This desk serves other exchanges or versions; send one it serves.");
    }
    if (!caller.equals(header.sender()) || !speaksFor(courts)) {
      return refused(
          ErrorCode.E110, "Send under the key and the court code of the court that gives notice.");
    }
    if (courts.size() > 1) {
      return refused(ErrorCode.E103, "Send each abstract in a message of its own.");
    }
    return data.isEmpty() ? Optional.empty() : Optional.of(refused(data));
  }

  private boolean speaksFor(Collection<String> courts) {
    return courts.stream().allMatch(header.sender().value()::equals);
  }

  private Optional<Decision> refused(ErrorCode code, String detail) {
    return Optional.of(refused(List.of(Refusal.of(code, "", detail))));
  }

  Decision refused(List<Refusal> refusals) {
    return new Decision.Refused(
        refusals, List.of(new Effect.AnswerWith(Answers.refusal(header, occasion, refusals))));
  }

  /// A success.
  ///
  /// @param codes what was done, in the order of precedence, never empty: the first is the message
  ///   code, the others are named in the message text
  Decision accepted(
      List<CaseFile> files,
      Echo echo,
      String licenseNumber,
      List<MessageCode> codes,
      List<Warning> warnings) {
    String others = codes.stream().skip(1).map(MessageCode::name).collect(Collectors.joining(", "));
    SuccessResponse answer =
        new SuccessResponse(
            header.answeredBy(new MessageId(occasion.id("answer")), occasion.at()),
            echo,
            licenseNumber,
            codes.getFirst().name(),
            others.isEmpty() ? null : "Also " + others + ".",
            occasion.at(),
            warnings);
    return new Decision.Accepted(files, List.of(new Effect.AnswerWith(answer)));
  }
}
