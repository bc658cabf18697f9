package cursitor.fare.court;

import cursitor.fare.PartyKey;
import cursitor.fare.message.CourtTransaction.CaseDelete;
import org.jspecify.annotations.Nullable;

/// Where a register stands in its life in FARE.
public sealed interface Life {
  /// Not sent yet: it waits until the recall of its old key is acknowledged (FARE-82).
  record HeldBack(PartyKey predecessor) implements Life {}

  /// Sent.
  record InFare() implements Life {}

  /// Recalled, or given another key, before it was ever sent: FARE never hears of it under this key
  /// (A17).
  ///
  /// @param successor the key the case/party has now, where it has one
  record Outside(@Nullable PartyKey successor) implements Life {}

  /// Stopped for ever (FARE-83, A17).
  ///
  /// @param acknowledged JUSTIS has answered the recall
  /// @param successor the key the case/party has now, where it has one
  record Recalled(boolean acknowledged, @Nullable PartyKey successor) implements Life {}

  /// Gone from FARE; the court keeps its own (FARE-50, A15, A16).
  record Deleted(CaseDelete.Ground ground) implements Life {}

  /// Whether JUSTIS hears what is done under this key.
  default boolean told() {
    return switch (this) {
      case HeldBack _, Outside _ -> false;
      case InFare _, Recalled _, Deleted _ -> true;
    };
  }

  /// Whether it has left FARE for ever: nothing but money is told of it any more.
  default boolean ended() {
    return switch (this) {
      case HeldBack _, InFare _ -> false;
      case Outside _, Recalled _, Deleted _ -> true;
    };
  }

  /// The key the case/party has now, where it has moved.
  default @Nullable PartyKey next() {
    return switch (this) {
      case Outside(PartyKey successor) -> successor;
      case Recalled(_, PartyKey successor) -> successor;
      case HeldBack _, InFare _, Deleted _ -> null;
    };
  }
}
