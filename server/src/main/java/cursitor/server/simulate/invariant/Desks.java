package cursitor.server.simulate.invariant;

import cursitor.exchange.CaseFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.OperatingMode;
import cursitor.fare.PartyKey;
import cursitor.fare.Position;
import cursitor.fare.court.RegisterFile;
import cursitor.fare.justis.HubFile;
import cursitor.fare.policy.CaseType;
import cursitor.fare.policy.FarePolicy;
import cursitor.fare.vendor.Account;
import cursitor.fare.vendor.AccountFile;
import cursitor.fare.vendor.TakenPayment;
import cursitor.story.fare.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The files of all desks as they stand.
record Desks(FarePolicy policy, Map<CaseKey, CaseFile> files) {
  List<RegisterFile> registers() {
    return all(RegisterFile.class);
  }

  <T extends CaseFile> List<T> all(Class<T> type) {
    List<T> all = new ArrayList<>();
    for (CaseFile file : files.values()) {
      if (type.isInstance(file)) {
        all.add(type.cast(file));
      }
    }
    return all;
  }

  @Nullable RegisterFile register(PartyKey party) {
    return files.get(RegisterFile.key(OperatingMode.PRODUCTION, party))
            instanceof RegisterFile register
        ? register
        : null;
  }

  @Nullable HubFile hub(PartyKey party) {
    CaseKey key =
        new CaseKey(Role.JUSTIS_ID, OperatingMode.PRODUCTION, HubFile.KIND, party.fileName());
    return files.get(key) instanceof HubFile hub ? hub : null;
  }

  @Nullable AccountFile account(PartyKey party) {
    CaseKey key = AccountFile.key(Role.VENDOR_ID, OperatingMode.PRODUCTION, party);
    return files.get(key) instanceof AccountFile account ? account : null;
  }

  /// The account the vendor acts on.
  AccountFile accountActedOn(PartyKey party) {
    AccountFile account = account(party);
    if (account == null) {
      throw new Broken("the vendor acts on an account it does not have", party);
    }
    return account;
  }

  /// Cents owed by the data an account has, without what was paid and is not booked yet: what the
  /// vendor may act on.
  static long due(AccountFile account) {
    Account data = account.account();
    long owed = data == null ? 0 : data.caseParty().balance();
    for (TakenPayment payment : account.payments()) {
      owed -= payment.confirmed() ? 0 : payment.payment().amount();
    }
    return owed;
  }

  LocalDate day(Instant at) {
    return policy.day(at);
  }

  Instant startOf(LocalDate day) {
    return day.atStartOfDay(FarePolicy.ZONE).toInstant();
  }

  /// Whether the policy says something of a case type.
  boolean is(LocalDate day, String caseType, Predicate<CaseType> says) {
    return policy.caseType(day, caseType).filter(says).isPresent();
  }

  static boolean live(Position.Known file) {
    return file.position().life() == Position.Life.LIVE;
  }
}
