package cursitor.server.simulate;

import cursitor.exchange.Act;
import cursitor.exchange.CaseFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.Effect;
import cursitor.exchange.OperatingMode;
import cursitor.fare.PartyKey;
import cursitor.fare.Position;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.Charge;
import cursitor.fare.caseparty.FinancialTransaction;
import cursitor.fare.court.RegisterFile;
import cursitor.fare.justis.HubFile;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.HoldGround;
import cursitor.fare.message.JustisTransaction;
import cursitor.fare.message.MvdTransaction;
import cursitor.fare.message.VendorTransaction;
import cursitor.fare.mvd.CustomerFile;
import cursitor.fare.mvd.PlacedHold;
import cursitor.fare.policy.CaseType;
import cursitor.fare.policy.FareLimit;
import cursitor.fare.policy.FarePolicy;
import cursitor.fare.vendor.Account;
import cursitor.fare.vendor.AccountFile;
import cursitor.fare.vendor.VendorAct;
import cursitor.story.fare.Role;
import cursitor.story.machine.Reaction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What must hold whatever happens. Each method that finds it broken throws [Broken].
final class Invariants {
  private final FarePolicy policy;
  private final Map<CaseKey, CaseFile> files;
  private final Map<PartyKey, Instant> issued = new HashMap<>();
  private final Map<PartyKey, Boolean> ftaFlags = new HashMap<>();
  private final Map<String, Long> taken = new HashMap<>();
  private final Map<String, Instant> overdue = new HashMap<>();

  /// @param files every file as it stands
  Invariants(FarePolicy policy, Map<CaseKey, CaseFile> files) {
    this.policy = policy;
    this.files = files;
  }

  /// After each reaction of a desk.
  void reacted(Instant at, @Nullable Act act, Reaction reaction) {
    if (act instanceof VendorAct.PaymentTaken payment && reaction.refusals().isEmpty()) {
      payable(payment);
      taken.put(payment.acsTransactionNumber(), payment.amount());
    }
    for (Effect effect : reaction.effects()) {
      if (effect instanceof Effect.SendMessage(_, FareMessage message)) {
        sent(at, message);
      } else if (effect instanceof Effect.RecordReason(CaseKey key, var reason)
          && reason.question().equals("special collection")
          && reason.outcome().equals("begun")
          && files.get(key) instanceof AccountFile account) {
        afterGrace(at, account, "special collection");
      }
    }
  }

  private void sent(Instant at, FareMessage message) {
    boolean byVendor = message.header().sender().equals(Role.VENDOR_ID);
    switch (message.transaction()) {
      case VendorTransaction.Delinquent told when byVendor -> {
        LocalDate earliest =
            policy
                .day(told.secondNoticeAt())
                .plusDays(policy.limit(policy.day(at), FareLimit.DELINQUENT_AFTER_DAYS));
        require(
            !policy.day(told.issuedAt()).isBefore(earliest),
            "no delinquency before day 29",
            message.party());
        require(told.balance() > 0, "no delinquency at balance 0", message.party());
        issued.put(message.party(), told.issuedAt());
      }
      case MvdTransaction.HoldRequest request -> holdRequested(at, message.party(), request);
      case JustisTransaction.TteapFta fta -> ftaFlags.put(message.party(), fta.flag());
      default -> {}
    }
  }

  private void holdRequested(Instant at, PartyKey party, MvdTransaction.HoldRequest request) {
    AccountFile account = account(party);
    require(
        account.position().life() == Position.Life.LIVE,
        "no hold requested on a recalled or sealed case",
        party);
    if (request.ground() == HoldGround.FTA) {
      require(Boolean.TRUE.equals(ftaFlags.get(party)), "no FTA hold without the flag at Y", party);
      return;
    }
    afterGrace(at, account, "money hold");
    Account data = Objects.requireNonNull(account.account());
    require(!data.caseParty().flags().moneyHoldWaived(), "no money hold while waived", party);
    require(
        data.caseParty().charges().stream().anyMatch(this::mayHold),
        "no money hold for parking alone",
        party);
    require(account.amountDue() > 0, "no money hold at balance 0", party);
  }

  private boolean mayHold(Charge charge) {
    return policy
        .caseType(charge.violationDate(), charge.caseType())
        .filter(CaseType::moneyHold)
        .isPresent();
  }

  private void afterGrace(Instant at, AccountFile account, String what) {
    PartyKey party = account.party();
    Instant declared = issued.get(party);
    require(declared != null, "no " + what + " without delinquency", party);
    Duration grace = Duration.ofHours(policy.limit(policy.day(at), FareLimit.GRACE_HOURS));
    require(
        declared != null && !at.isBefore(declared.plus(grace)),
        "no " + what + " before 72 hours",
        party);
    Account data = account.account();
    require(
        data != null && !data.caseParty().flags().suspendedOn(policy.day(at)),
        "no " + what + " while suspended",
        party);
  }

  /// Mandatory appearance is never payable, whatever amount stands (FARE-11).
  private void payable(VendorAct.PaymentTaken payment) {
    AccountFile account = account(payment.party());
    Account data = account.account();
    var paidFor = payment.paidFor();
    if (data == null || paidFor == null || paidFor.charge() == null) {
      return;
    }
    boolean mandatory =
        data.caseParty()
            .charge(Objects.requireNonNull(paidFor.charge()))
            .filter(charge -> charge.mandatoryAppearance() && !charge.disposed())
            .isPresent();
    require(
        !mandatory || account.position().life() != Position.Life.LIVE,
        "mandatory appearance is never payable",
        payment.party());
  }

  private AccountFile account(PartyKey party) {
    CaseKey key = AccountFile.key(Role.VENDOR_ID, OperatingMode.PRODUCTION, party);
    if (files.get(key) instanceof AccountFile account) {
      return account;
    }
    throw new Broken("the vendor acts on an account it does not have: " + party);
  }

  /// When every message has its answer: the three desks agree, and all money is booked once.
  ///
  /// @param booked whether the courts have had time to book what was announced
  void atRest(Instant at, boolean booked) {
    for (CaseFile file : files.values()) {
      if (file instanceof RegisterFile register) {
        agree(register);
      }
    }
    holds(at);
    bookedOnce(booked);
  }

  private void agree(RegisterFile register) {
    Position court = register.position();
    if (court.life() == Position.Life.UNKNOWN) {
      return;
    }
    PartyKey party = register.party();
    CaseKey hubKey =
        new CaseKey(Role.JUSTIS_ID, OperatingMode.PRODUCTION, HubFile.KIND, party.fileName());
    CaseFile hub = files.get(hubKey);
    CaseFile account = files.get(AccountFile.key(Role.VENDOR_ID, OperatingMode.PRODUCTION, party));
    if (!(hub instanceof Position.Known atJustis)
        || !(account instanceof Position.Known atVendor)) {
      require(court.life() != Position.Life.LIVE, "nothing is lost: the case is not there", party);
      return;
    }
    Position justis = atJustis.position();
    Position vendor = atVendor.position();
    require(justis.life() == court.life(), "every end reaches JUSTIS", party);
    require(vendor.life() == court.life(), "every end reaches the vendor", party);
    if (court.life() == Position.Life.LIVE) {
      require(
          court.balance() == justis.balance() && justis.balance() == vendor.balance(),
          "balances agree when the lanes are empty: court %d, JUSTIS %d, vendor %d"
              .formatted(court.balance(), justis.balance(), vendor.balance()),
          party);
      require(
          court.flags().equals(justis.flags()) && justis.flags().equals(vendor.flags()),
          "every flag change is obeyed",
          party);
    }
  }

  /// Every hold is released within the policy's time of its cause ending.
  private void holds(Instant at) {
    Set<String> still = new HashSet<>();
    for (CaseFile file : files.values()) {
      if (file instanceof CustomerFile customer) {
        for (PlacedHold hold : customer.holds()) {
          if (causeEnded(at, hold)) {
            String name = hold.party() + " " + hold.ground();
            still.add(name);
            Instant since = overdue.computeIfAbsent(name, _ -> at);
            int days = policy.limit(policy.day(at), FareLimit.RELEASE_DUE_DAYS);
            require(
                !at.isAfter(policy.businessDaysAfter(since, days)),
                "every hold is released in time: " + hold.ground(),
                hold.party());
          }
        }
      }
    }
    overdue.keySet().retainAll(still);
  }

  private boolean causeEnded(Instant at, PlacedHold hold) {
    CaseKey key = RegisterFile.key(OperatingMode.PRODUCTION, hold.party());
    if (!(files.get(key) instanceof RegisterFile register)) {
      return true;
    }
    if (register.position().life() != Position.Life.LIVE) {
      return true;
    }
    if (hold.ground() == HoldGround.FTA) {
      return !Boolean.TRUE.equals(ftaFlags.get(hold.party()));
    }
    CaseParty data = register.caseParty();
    var suspension = data.flags().suspension();
    boolean plan =
        suspension != null
            && suspension.holdsOn(policy.day(at))
            && policy
                .suspendReason(policy.day(at), suspension.reason())
                .filter(row -> row.yes("releasesHold"))
                .isPresent();
    return data.balance() <= 0 || data.flags().moneyHoldWaived() || plan;
  }

  /// No payment stands booked nowhere, and none is booked twice.
  private void bookedOnce(boolean booked) {
    Map<String, Long> found = new HashMap<>();
    Map<String, Integer> times = new HashMap<>();
    for (CaseFile file : files.values()) {
      if (file instanceof RegisterFile register) {
        for (FinancialTransaction each : register.caseParty().financials()) {
          var electronic = each.electronic();
          if (electronic != null) {
            found.merge(electronic.acsTransactionNumber(), each.amount(), Math::max);
            // A case under a new key takes its history with it.
            if (register.position().life() == Position.Life.LIVE) {
              times.merge(electronic.acsTransactionNumber(), 1, Integer::sum);
            }
          }
        }
      }
    }
    times.forEach((number, count) -> {
      if (count > 1) {
        throw new Broken("nothing is applied twice: payment " + number);
      }
    });
    taken.forEach((number, amount) -> {
      Long has = found.get(number);
      if (has != null && has > amount) {
        throw new Broken("no payment is booked for more than was paid: " + number);
      }
      if (has == null && booked && !openItem(number)) {
        throw new Broken("no payment stands booked nowhere: " + number);
      }
    });
  }

  /// A person at the court has it on the desk.
  private boolean openItem(String acsTransactionNumber) {
    return files.values().stream()
        .anyMatch(file ->
            file instanceof RegisterFile register
                && register.items().stream()
                    .anyMatch(item -> item.topic().contains(acsTransactionNumber)));
  }

  private static void require(boolean holds, String invariant, PartyKey party) {
    if (!holds) {
      throw new Broken(invariant + ": " + party);
    }
  }
}
