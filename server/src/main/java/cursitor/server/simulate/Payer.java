package cursitor.server.simulate;

import cursitor.fare.Cents;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.FinancialTransaction;
import cursitor.fare.caseparty.Obligation;
import java.time.LocalDateTime;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/// How a defendant pays: at once, in time, late, in parts, on a plan or never; at the counter, over
/// the web or by phone, twice by mistake, or with a cheque that is not honoured.
final class Payer {

  /// So long a court's own system waits to be told of a payment.
  private static final int BOOKED_WITHIN_DAYS = 28;

  private final Matter matter;
  private final Plans plans;
  private final Chance chance;

  Payer(Matter matter, Plans plans) {
    this.matter = matter;
    this.plans = plans;
    this.chance = plans.chance();
  }

  /// Some pay before they appear.
  void before(LocalDateTime filed, long fine) {
    LocalDateTime web = plans.some(filed, 1, 29);
    LocalDateTime counter = plans.some(filed, 1, 29);
    if (chance.in1000(120)) {
      web(web, data -> data.undisposed() ? fine : 0, " for FINE@CT-1001/A");
    }
    if (chance.in1000(60)) {
      counter(counter, data -> data.undisposed() ? data.balance() : 0);
    }
  }

  void after(LocalDateTime from) {
    LocalDateTime early = plans.some(from, 1, 25);
    LocalDateTime middle = plans.some(from, 20, 70);
    LocalDateTime late = plans.some(from, 55, 140);
    LocalDateTime never = plans.some(from, 100, 700);
    switch (chance.between(1, 20)) {
      case 1, 2, 3, 4 -> counter(early, Payer::owed);
      case 5, 6, 7 -> web(middle, Payer::owed, "");
      case 8, 9 -> counter(late, Payer::owed);
      case 10, 11 -> parts(from);
      case 12, 13 -> planned(from);
      case 14, 15 -> web(never, Payer::owed, "");
      case 16 -> crossing(late);
      case 17 -> postedLate(from);
      default -> {
        if (chance.in1000(400)) {
          counter(never, Payer::owed);
        }
      }
    }
    dishonoured(from);
    misdirected(from);
  }

  private static long owed(CaseParty data) {
    return data.undisposed() ? 0 : data.balance();
  }

  private void parts(LocalDateTime from) {
    LocalDateTime when = plans.some(from, 5, 40);
    int count = chance.between(2, 6);
    for (int i = 0; i < count; i++) {
      long part = chance.between(2, 9) * 1_000L;
      ToLongFunction<CaseParty> amount = data -> Math.min(part, owed(data));
      if (chance.in1000(300)) {
        web(when, amount, "");
      } else {
        counter(when, amount);
      }
      when = when.plusDays(chance.between(20, 40));
    }
  }

  /// Collection pauses while the defendant keeps to a plan, or for another reason.
  private void planned(LocalDateTime from) {
    LocalDateTime when = plans.some(from, 2, 220);
    String until =
        chance.in1000(800) ? " until " + when.toLocalDate().plusDays(chance.between(20, 300)) : "";
    String why =
        chance.oneOf("PLAN", "PLAN", "CAP", "COURT", "DISPUTE", "BANKRUPT", "MILITARY", "DECEASED");
    plans.at(
        when,
        matter.afterDisposition(
            _ -> matter.teller() + " sets suspend on " + matter.key() + until + " for " + why));
    parts(when);
    plans.sometimes(
        400,
        when,
        200,
        matter.afterDisposition(data ->
            data.flags().suspension() == null
                ? null
                : matter.teller() + " lifts suspend on " + matter.key()));
  }

  /// The same sum over the web and at the counter, before one hears of the other (A34).
  private void crossing(LocalDateTime when) {
    long[] owed = new long[1];
    web(
        when,
        data -> {
          owed[0] = owed(data);
          return owed[0];
        },
        "");
    counter(when.plusHours(chance.between(1, 40)), _ -> owed[0]);
  }

  /// Money that came in the mail before the delinquency is posted after it (A35): the clerk looks
  /// every few days through the months in which that may be.
  private void postedLate(LocalDateTime from) {
    boolean[] posted = new boolean[1];
    int late = chance.between(1, 4);
    int every = chance.oneOf(2, 2, 9);
    ToLongFunction<CaseParty> paid = chance.in1000(600) ? Payer::withoutFees : CaseParty::balance;
    for (int day = 55; day < 150; day += every) {
      LocalDateTime when = from.toLocalDate().plusDays(day).atTime(10, 30);
      plans.at(
          when,
          matter.afterDisposition(data ->
              posted[0] || paid.applyAsLong(data) <= 0 || !matter.life().delinquent(matter.key())
                  ? null
                  : matter.teller()
                      + " takes payment of "
                      + Cents.text(paid.applyAsLong(data))
                      + " on "
                      + matter.key()
                      + " received "
                      + when.toLocalDate().minusDays(every + late)
                      + "T15:10"),
          () -> posted[0] = true);
    }
  }

  /// What was owed when nobody had been declared delinquent yet.
  private static long withoutFees(CaseParty data) {
    return data.obligations().stream()
        .filter(each -> !each.cause().isOfFare())
        .mapToLong(Obligation::balance)
        .sum();
  }

  private void counter(LocalDateTime when, ToLongFunction<CaseParty> amount) {
    plans.at(
        when,
        matter.whileLive(data -> {
          long paid = amount.applyAsLong(data);
          return paid <= 0 || data.obligations().isEmpty()
              ? null
              : matter.teller() + " takes payment of " + Cents.text(paid) + " on " + matter.key();
        }));
  }

  /// A cheque bounces.
  private void dishonoured(LocalDateTime from) {
    plans.sometimes(
        60,
        from,
        150,
        matter.whileLive(data -> {
          FinancialTransaction last = Matter.lastPaid(data);
          return last == null
                  || last.allocations().stream()
                      .anyMatch(each -> data.obligation(each.obligation()).isEmpty())
              ? null
              : matter.teller() + " takes back payment " + last.number() + " on " + matter.key();
        }));
  }

  /// Over the web; a court whose own system books does so some days later.
  private void web(LocalDateTime when, ToLongFunction<CaseParty> amount, String paidFor) {
    pay(
        when,
        () -> {
          CaseParty data = matter.data().orElse(null);
          long paid = data == null ? 0 : amount.applyAsLong(data);
          return paid <= 0 ? null : new Paid(matter.key(), paid);
        },
        paidFor);
  }

  /// Somebody pays by an old letter, after the key has changed or the case is over (A33).
  private void misdirected(LocalDateTime from) {
    LocalDateTime when = plans.some(from, 30, 400);
    long amount = chance.between(2, 9) * 1_000L;
    if (chance.in1000(300)) {
      pay(
          when,
          () -> {
            PartyKey former = matter.formerKey();
            PartyKey left = former == null && !matter.live() ? matter.key() : former;
            return left == null || !matter.life().knownToVendor(left)
                ? null
                : new Paid(left, amount);
          },
          "");
    }
  }

  /// A payment somebody makes.
  private record Paid(PartyKey key, long amount) {}

  /// What is paid, if anything, on a day.
  private interface Wish {
    @Nullable Paid now();
  }

  private void pay(LocalDateTime when, Wish wish, String paidFor) {
    String name = matter.life().nextPayment();
    String channel = chance.oneOf("web", "web", "phone", "shop");
    int bookedAfterDays = chance.between(1, 3);
    plans.at(
        when,
        () -> {
          Paid paid = wish.now();
          return paid == null
              ? null
              : "vendor takes payment of "
                  + Cents.text(paid.amount())
                  + " by "
                  + channel
                  + " on "
                  + paid.key()
                  + paidFor
                  + " as "
                  + name;
        },
        () -> bookLater(name, matter.life().now(), bookedAfterDays));
  }

  /// The court's own system books what it was told of, and waits for what it was not.
  private void bookLater(String name, LocalDateTime paid, int days) {
    look(name, paid.plusDays(days), paid.plusDays(BOOKED_WITHIN_DAYS), days);
  }

  private void look(String name, LocalDateTime when, LocalDateTime last, int days) {
    plans.at(
        when,
        () ->
            !matter.heldBack() && matter.life().toldOf(matter.key(), name)
                ? matter.teller() + " books the web payment " + name + " on " + matter.key()
                : null);
    if (when.isBefore(last)) {
      look(name, when.plusDays(days), last, days);
    }
  }
}
