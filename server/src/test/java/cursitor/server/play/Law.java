package cursitor.server.play;

import cursitor.exchange.Act;
import cursitor.exchange.CaseFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.Effect;
import cursitor.exchange.MessageId;
import cursitor.exchange.OperatingMode;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.Charge;
import cursitor.fare.court.RegisterFile;
import cursitor.fare.justis.HubFile;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.HoldGround;
import cursitor.fare.message.JustisTransaction;
import cursitor.fare.message.MailedNotice;
import cursitor.fare.message.MvdTransaction;
import cursitor.fare.message.VendorTransaction;
import cursitor.fare.policy.CaseType;
import cursitor.fare.policy.FarePolicy;
import cursitor.fare.vendor.Account;
import cursitor.fare.vendor.AccountFile;
import cursitor.fare.vendor.AccountState;
import cursitor.fare.vendor.SentNotice;
import cursitor.fare.vendor.VendorAct;
import cursitor.story.fare.Role;
import cursitor.story.machine.Reaction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What no order of events may bring about, written down from the requirements and not from the
/// desks. Throws AssertionError.
final class Law {
  private static final int DELINQUENT_AFTER_DAYS = 29;
  private static final Duration GRACE = Duration.ofDays(3);
  private static final int ATTEMPTS = 2;

  /// Names and places of the people in made-up stories; nothing that is told may have them.
  private static final List<String> PERSONAL =
      List.of("GARCIA", "ST. JOHN", "ANNA", "MARIA", "GARZA", "MAIN ST", "ELM ST", "1984-05-04");

  private final FarePolicy policy;
  private final Map<CaseKey, CaseFile> files;
  private final Map<Lane, Long> numbers = new HashMap<>();
  private final Set<MessageId> sent = new HashSet<>();
  private final Map<PartyKey, Instant> declared = new HashMap<>();
  private final Map<PartyKey, FareMessage> failures = new HashMap<>();
  private final Map<PartyKey, Set<String>> attempts = new HashMap<>();
  private @Nullable Act asked;

  private record Lane(String from, String to, PartyKey party) {}

  /// @param files every file as it stands
  Law(FarePolicy policy, Map<CaseKey, CaseFile> files) {
    this.policy = policy;
    this.files = files;
  }

  /// Somebody asks a desk for something.
  void asked(Act act) {
    asked = act;
  }

  /// A message reaches a desk.
  void received(FareMessage message) {
    if (message.transaction() instanceof JustisTransaction.TteapFta) {
      failures.merge(
          message.party(), message, (old, now) -> now.sequence() > old.sequence() ? now : old);
    } else if (message.transaction() instanceof JustisTransaction.DelinquencyWithdrawn
        && message.header().recipient().equals(Role.VENDOR_ID)) {
      declared.remove(message.party());
    }
  }

  /// A desk has reacted.
  void judge(Instant at, Reaction reaction) {
    if (asked instanceof VendorAct.PaymentTaken payment && reaction.refusals().isEmpty()) {
      payable(payment);
    }
    for (Effect effect : reaction.effects()) {
      switch (effect) {
        case Effect.SendMessage(_, FareMessage message) -> sends(at, message);
        case Effect.WriteDocketEntry docket -> discreet(docket.text());
        case Effect.RaiseWorkItem raise -> discreet(raise.item().sentence());
        case Effect.RecordReason because -> discreet(because.reason().sentence());
        default -> {}
      }
    }
    reaction.files().forEach(this::keeps);
    asked = null;
  }

  private static void discreet(String text) {
    for (String word : PERSONAL) {
      require(!text.contains(word), "no personal data in what is told: " + text);
    }
  }

  private void sends(Instant at, FareMessage message) {
    numbered(message);
    switch (message.transaction()) {
      case VendorTransaction.Delinquent told when isVendor(message) ->
          declares(message.party(), told);
      case VendorTransaction.PostDispositionMailed(MailedNotice notice) when isVendor(message) ->
          mails(at, message.party(), notice);
      case MvdTransaction.HoldRequest request -> holds(at, message.party(), request);
      case CourtTransaction.TteapNoticeIndicator told ->
          attempts(message.party()).add("court " + told.notice().id());
      case CourtTransaction.CaseAdd told ->
          told.caseParty()
              .courtNotices()
              .forEach(notice -> attempts(message.party()).add("court " + notice.id()));
      default -> {}
    }
  }

  private static boolean isVendor(FareMessage message) {
    return message.header().sender().equals(Role.VENDOR_ID);
  }

  /// Nothing is sent twice and nothing left out: the messages of a lane are numbered one by one.
  private void numbered(FareMessage message) {
    Lane lane =
        new Lane(
            message.header().sender().value(),
            message.header().recipient().value(),
            message.party());
    long before = numbers.getOrDefault(lane, 0L);
    require(message.sequence() == before + 1, "a lane is numbered one by one: " + message);
    numbers.put(lane, message.sequence());
    require(sent.add(message.header().messageId()), "an id is used once: " + message);
  }

  /// FARE-76: day 29 after the second attempt, and something owed.
  private void declares(PartyKey party, VendorTransaction.Delinquent told) {
    LocalDate earliest = policy.day(told.secondNoticeAt()).plusDays(DELINQUENT_AFTER_DAYS);
    require(!policy.day(told.issuedAt()).isBefore(earliest), "no delinquency before day 29");
    require(told.balance() > 0, "no delinquency where nothing is owed");
    require(attempts(party).size() >= ATTEMPTS, "no delinquency before two attempts");
    require(
        declared.put(party, told.issuedAt()) == null,
        "no delinquency twice but after a withdrawal");
    mayAct(party, told.issuedAt(), "delinquency");
  }

  private void mails(Instant at, PartyKey party, MailedNotice notice) {
    boolean first = attempts(party).add("vendor " + notice.kind());
    boolean cameBack =
        mayAct(party, at, "notice").mail().notices().stream().anyMatch(SentNotice::returned);
    require(
        first || cameBack || asked instanceof VendorAct.NoticeMailed,
        "no notice twice but by hand, or because mail came back");
    require(notice.amountShown() > 0, "no notice about nothing");
    require(
        account(party).caseParty().addresses().stream()
            .anyMatch(each -> each.bad() == null && each.place().equals(notice.mailedTo())),
        "no mail to a bad address");
  }

  /// FARE-80, FARE-64, FARE-66, FARE-83, FARE-56.
  private void holds(Instant at, PartyKey party, MvdTransaction.HoldRequest request) {
    if (request.ground() == HoldGround.FTA) {
      FareMessage told = failures.get(party);
      require(
          told != null && ((JustisTransaction.TteapFta) told.transaction()).flag(),
          "no FTA hold without the flag at Y");
      account(party);
      return;
    }
    Account account = mayAct(party, at, "money hold");
    Instant since = declared.get(party);
    require(since != null && !at.isBefore(since.plus(GRACE)), "no money hold before 72 hours");
    require(!account.caseParty().flags().moneyHoldWaived(), "no money hold while waived");
    require(request.amount() > 0, "no money hold where nothing is owed");
    require(
        account.caseParty().charges().stream().anyMatch(this::allowsMoneyHold),
        "no money hold for such charges");
  }

  private boolean allowsMoneyHold(Charge charge) {
    return policy
        .caseType(charge.violationDate(), charge.caseType())
        .filter(CaseType::moneyHold)
        .isPresent();
  }

  /// FARE-71, FARE-73: nothing is begun on what is suspended, recalled or deleted.
  private Account mayAct(PartyKey party, Instant at, String what) {
    Account account = account(party);
    require(
        !account.caseParty().flags().suspendedOn(policy.day(at)),
        "no " + what + " while suspended");
    return account;
  }

  private Account account(PartyKey party) {
    CaseKey key = AccountFile.key(Role.VENDOR_ID, OperatingMode.PRODUCTION, party);
    if (files.get(key) instanceof AccountFile file
        && file.state() == AccountState.OPEN
        && file.account() != null) {
      return file.account();
    }
    throw new AssertionError("the vendor acts on what is not open: " + party);
  }

  /// FARE-11, FARE-30: what may not be paid is not taken.
  private void payable(VendorAct.PaymentTaken payment) {
    CaseKey key = AccountFile.key(Role.VENDOR_ID, OperatingMode.PRODUCTION, payment.party());
    require(payment.amount() > 0, "no payment of nothing");
    if (!(files.get(key) instanceof AccountFile file) || file.account() == null) {
      return;
    }
    CaseParty data = file.account().caseParty();
    var paidFor = payment.paidFor();
    if (file.state() == AccountState.OPEN && paidFor != null && paidFor.charge() != null) {
      require(
          data.charge(paidFor.charge())
              .filter(charge -> charge.mandatoryAppearance() && !charge.disposed())
              .isEmpty(),
          "no payment on mandatory appearance");
    }
    if (file.state() == AccountState.OPEN && !payment.type().equals("PAYR")) {
      require(!data.flags().webIvrRemoved(), "no web or phone payment where it was removed");
    }
  }

  /// Nothing owed is below zero, and of what is deleted nothing is kept (A15).
  private void keeps(CaseFile file) {
    switch (file) {
      case RegisterFile register -> owed(register.caseParty());
      case HubFile hub -> {
        if (hub.data() != null) {
          owed(hub.data());
        }
        require(
            hub.life() != HubFile.Life.DELETED || hub.data() == null,
            "JUSTIS keeps nothing of what is deleted");
      }
      case AccountFile account -> {
        require(account.amountDue() >= 0, "no balance below zero at the vendor");
        require(
            account.state() != AccountState.DELETED || account.account() == null,
            "the vendor keeps nothing of what is deleted");
      }
      default -> {}
    }
  }

  private static void owed(CaseParty data) {
    data.obligations()
        .forEach(each -> require(each.balance() >= 0, "no balance below zero: " + each.key()));
  }

  private Set<String> attempts(PartyKey party) {
    return attempts.computeIfAbsent(party, _ -> new HashSet<>());
  }

  private static void require(boolean holds, String rule) {
    if (!holds) {
      throw new AssertionError(rule);
    }
  }
}
