package cursitor.fare.court;

import cursitor.fare.message.HoldGround;
import cursitor.fare.message.MailedNotice;
import cursitor.fare.message.MvdRecord;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What came to the register from the vendor and the MVD.
///
/// @param notices what was mailed, oldest first
/// @param holds one for each ground at most
/// @param rejections requests the MVD did not carry out, oldest first
/// @param openings what was announced and wants the court's echo
public record Announced(
    List<MailedNotice> notices,
    List<Hold> holds,
    List<Rejection> rejections,
    List<Opening> openings) {
  /// Nothing yet.
  public static final Announced NONE = new Announced(List.of(), List.of(), List.of(), List.of());

  public Announced {
    notices = List.copyOf(notices);
    holds = List.copyOf(holds);
    rejections = List.copyOf(rejections);
    openings = List.copyOf(openings);
  }

  /// How a registration hold stands, as far as the court was told.
  public record Hold(HoldGround ground, Standing standing, String code, Instant at) {
    /// What became of it.
    public enum Standing {
      CONFIRMED,
      RELEASED,
      REJECTED
    }
  }

  /// A request the MVD did not carry out, with its data beside which the court's own is shown
  /// (FARE-60).
  public record Rejection(HoldGround ground, String code, Instant at, List<MvdRecord> onFile) {
    public Rejection {
      onFile = List.copyOf(onFile);
    }
  }

  /// An announcement that wants an echo: PAY_CONFIRM for a payment, OBLIG_ADD for a fee.
  ///
  /// @param number the vendor's transaction number, or the obligation code of the fee
  /// @param amount cents
  /// @param correlationId which the echo carries too
  /// @param since when the court was told
  /// @param closed the echo was sent, or is not wanted any more
  public record Opening(
      Kind kind, String number, long amount, String correlationId, Instant since, boolean closed) {
    /// What was announced.
    public enum Kind {
      PAYMENT,
      FEE
    }

    /// The name of the alarm for its echo (T8, T9).
    String alarm() {
      return kind + " " + number;
    }
  }

  /// The grounds on which a hold stands.
  Set<String> standing() {
    return holds.stream()
        .filter(hold -> hold.standing() == Hold.Standing.CONFIRMED)
        .map(hold -> hold.ground().name())
        .collect(Collectors.toSet());
  }

  Announced with(MailedNotice notice) {
    return new Announced(plus(notices, notice), holds, rejections, openings);
  }

  Announced with(Hold hold) {
    return new Announced(
        notices,
        plus(holds.stream().filter(each -> each.ground() != hold.ground()).toList(), hold),
        rejections,
        openings);
  }

  Announced with(Rejection rejection) {
    return new Announced(notices, holds, plus(rejections, rejection), openings);
  }

  Announced with(Opening opening) {
    return new Announced(notices, holds, rejections, plus(openings, opening));
  }

  Announced closing(Opening opening) {
    Opening closed =
        new Opening(
            opening.kind(),
            opening.number(),
            opening.amount(),
            opening.correlationId(),
            opening.since(),
            true);
    return new Announced(
        notices,
        holds,
        rejections,
        openings.stream().map(each -> each.equals(opening) ? closed : each).toList());
  }

  private static <T> List<T> plus(List<T> list, T added) {
    return Stream.concat(list.stream(), Stream.of(added)).toList();
  }
}
