package cursitor.server.simulate;

import cursitor.fare.CaseNumber;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.Charge;
import cursitor.fare.caseparty.FinancialTransaction;
import cursitor.fare.caseparty.Obligation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// One case/party of a defendant, under whatever key it has by now.
final class Matter {
  private final Life life;
  private final String person;
  private final String teller;
  private PartyKey key;
  private boolean heldBack;
  private final List<PartyKey> former = new ArrayList<>();

  /// @param person what the life's story calls the party
  /// @param teller `court`, or `cms` where the court's system works out the transactions itself
  Matter(Life life, String person, String teller, PartyKey key) {
    this.life = life;
    this.person = person;
    this.teller = teller;
    this.key = key;
  }

  Life life() {
    return life;
  }

  String person() {
    return person;
  }

  /// Who tells the court's desk: `court` or `cms`.
  String teller() {
    return teller;
  }

  PartyKey key() {
    return key;
  }

  /// The case, as a line names it.
  String caseName() {
    return key.court() + "/" + key.caseNumber();
  }

  /// A key it had before, the last one; null while there is none.
  @Nullable PartyKey formerKey() {
    return former.isEmpty() ? null : former.getLast();
  }

  void moveTo(PartyKey next) {
    former.add(key);
    key = next;
  }

  /// Its whole case has another number, if this is one of its parties.
  void renumber(CaseNumber from, CaseNumber to) {
    if (key.caseNumber().equals(from)) {
      moveTo(new PartyKey(key.court(), to, key.partyType(), key.partyNumber()));
    }
  }

  void holdBack(boolean now) {
    heldBack = now;
  }

  boolean heldBack() {
    return heldBack;
  }

  /// The case/party as the court's register has it, while it is in FARE and submitted as it comes.
  Optional<CaseParty> data() {
    return heldBack ? Optional.empty() : life.live(key).map(register -> register.caseParty());
  }

  boolean live() {
    return data().isPresent();
  }

  /// A line about a live case/party.
  Supplier<@Nullable String> whileLive(Function<CaseParty, @Nullable String> line) {
    return () -> {
      CaseParty data = data().orElse(null);
      return data == null ? null : line.apply(data);
    };
  }

  /// A line about one that still has a charge without a disposition.
  Supplier<@Nullable String> beforeDisposition(Function<CaseParty, @Nullable String> line) {
    return whileLive(data -> data.undisposed() ? line.apply(data) : null);
  }

  /// A line about one all of whose charges have a disposition.
  Supplier<@Nullable String> afterDisposition(Function<CaseParty, @Nullable String> line) {
    return whileLive(data -> data.undisposed() ? null : line.apply(data));
  }

  /// The charge first without a disposition.
  static @Nullable Charge open(CaseParty data) {
    return data.charges().stream().filter(each -> !each.disposed()).findFirst().orElse(null);
  }

  /// The first obligation on which something is owed.
  static @Nullable Obligation owing(CaseParty data) {
    return data.obligations().stream().filter(each -> each.balance() > 0).findFirst().orElse(null);
  }

  /// The last payment to the court that was not taken back.
  static @Nullable FinancialTransaction lastPaid(CaseParty data) {
    return data.financials().stream()
        .filter(each -> each.type().equals("PAYC"))
        .filter(each ->
            data.financials().stream().noneMatch(back -> each.number().equals(back.reversalOf())))
        .reduce((_, last) -> last)
        .orElse(null);
  }
}
