package cursitor.dmv907.court;

import cursitor.exchange.Effect;
import cursitor.exchange.Refusal;
import java.util.List;

/// What one input does to one notice of the court.
///
/// @param <S> the kind of state
sealed interface Step<S> {

  /// The notice goes to a state, which may be the one it is in.
  record To<S>(S state, List<Effect> effects) implements Step<S> {}

  /// The input is refused and nothing changes.
  record No<S>(List<Refusal> refusals) implements Step<S> {}

  static <S> Step<S> to(S state, List<Effect> effects) {
    return new To<>(state, effects);
  }

  static <S> Step<S> stay(S state) {
    return new To<>(state, List.of());
  }

  static <S> Step<S> no(Refusal refusal) {
    return new No<>(List.of(refusal));
  }
}
