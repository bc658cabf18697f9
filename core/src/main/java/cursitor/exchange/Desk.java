package cursitor.exchange;

import java.util.List;

/// One organisation's side of an exchange. Pure: equal arguments give equal decisions.
public interface Desk {
  OrganizationId organization();

  /// Decides about one input.
  ///
  /// @param files the case files as they stand now
  Decision decide(Files files, Occasion occasion, Input input);

  /// The error message for a request that was not decided: unreadable, invalid, or refused before
  /// the law was asked. The refusals are in refusal order, the first gives the code.
  AnswerMessage refuse(Header request, Occasion occasion, List<Refusal> refusals);

  /// Refuses a request and answers it so; nothing else changes.
  default Decision turnAway(Header request, Occasion occasion, List<Refusal> refusals) {
    return new Decision.Refused(
        refusals, List.of(new Effect.AnswerWith(refuse(request, occasion, refusals))));
  }
}
