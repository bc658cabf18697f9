package cursitor.story.machine;

import cursitor.exchange.AnswerMessage;
import cursitor.exchange.CaseFile;
import cursitor.exchange.Effect;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a desk and the engine around it did with one input.
///
/// @param files the case files it changed
/// @param effects all but the answer
/// @param refusals why it was refused, in refusal order; empty when it was not
/// @param answer what it answered, or null
public record Reaction(
    OrganizationId desk,
    Kind kind,
    List<CaseFile> files,
    List<Effect> effects,
    List<Refusal> refusals,
    @Nullable AnswerMessage answer) {
  public Reaction {
    files = List.copyOf(files);
    effects = List.copyOf(effects);
    refusals = List.copyOf(refusals);
  }

  /// The input was here before.
  public static Reaction repeated(
      OrganizationId desk, List<Refusal> refusals, @Nullable AnswerMessage answer) {
    return new Reaction(desk, Kind.REPEATED, List.of(), List.of(), refusals, answer);
  }

  /// An answer to an unknown message.
  public static Reaction quarantined(OrganizationId desk) {
    return new Reaction(desk, Kind.QUARANTINED, List.of(), List.of(), List.of(), null);
  }

  /// How the input was dealt with.
  public enum Kind {
    /// It was new, and was decided.
    DECIDED,
    /// It was here before, and has the answer it had then.
    REPEATED,
    /// An answer to a message this desk never sent: kept and shown, never dropped.
    QUARANTINED
  }
}
