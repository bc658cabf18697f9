package cursitor.fare.vendor;

import cursitor.exchange.Decision;
import cursitor.exchange.Effect;
import cursitor.exchange.Refusal;
import cursitor.exchange.WorkItemClosed;
import cursitor.fare.FareCode;
import cursitor.fare.PartyKey;
import cursitor.fare.lane.Closing;
import cursitor.fare.message.MailedNotice;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What the vendor's people, its mail room, its payment site and its skip-tracing do.
final class Acting {
  private final Office office;

  Acting(Office office) {
    this.office = office;
  }

  Decision perform(VendorAct act) {
    return switch (act) {
      case VendorAct.NoticeMailed mailed -> with(mailed.party(), sitting -> mail(sitting, mailed));
      case VendorAct.MailReturned returned ->
          with(returned.party(), sitting -> returned(sitting, returned));
      case VendorAct.AddressTraced traced ->
          with(
              traced.party(),
              sitting -> {
                Refusal ended = ended(sitting);
                if (ended == null) {
                  new Mailing(sitting).traced(traced.place());
                }
                return ended;
              });
      case VendorAct.PaymentTaken payment ->
          with(payment.party(), sitting -> new Payments(sitting).take(payment));
    };
  }

  private Decision with(PartyKey party, Function<AccountSitting, @Nullable Refusal> business) {
    return with(
        office.find(office.key(party)),
        sitting -> {
          Refusal refusal = business.apply(sitting);
          sitting.review();
          return refusal;
        });
  }

  /// The closing of an item is no news about the account, so its rules are not asked.
  Decision close(WorkItemClosed closed) {
    Optional<AccountFile> file = office.find(closed.caseFile());
    return file.isEmpty()
        ? refused(Closing.fault(closed))
        : with(file, sitting -> close(sitting, closed));
  }

  private Decision with(
      Optional<AccountFile> file, Function<AccountSitting, @Nullable Refusal> business) {
    if (file.isEmpty()) {
      return refused(
          Refusal.of(FareCode.E002, "party", "The vendor has no such account; look it up again."));
    }
    AccountSitting sitting = new AccountSitting(office, file.get());
    Refusal refusal = business.apply(sitting);
    if (refusal != null) {
      return refused(file.get(), refusal);
    }
    sitting.close();
    return office.minutes().accepted();
  }

  /// What was refused is kept with the account, so that it goes when the account is erased; of a
  /// deleted one it is not kept at all.
  private static Decision refused(AccountFile file, Refusal refusal) {
    return file.state() == AccountState.DELETED
        ? new Decision.Refused(List.of(refusal), List.of(new Effect.Withhold(file.key())))
        : new Decision.Refused(List.of(refusal), List.of(file), List.of());
  }

  private static Decision refused(Refusal refusal) {
    return new Decision.Refused(List.of(refusal), List.of());
  }

  /// Why nothing more is done about an account, or null while it is open.
  private static @Nullable Refusal ended(AccountSitting sitting) {
    FareCode code =
        switch (sitting.file().state()) {
          case OPEN -> null;
          case EXPECTED -> FareCode.E002;
          case RECALLED -> FareCode.E003;
          case DELETED -> FareCode.E013;
        };
    return code == null ? null : Refusal.of(code, "party", code.sentence());
  }

  private static @Nullable Refusal mail(AccountSitting sitting, VendorAct.NoticeMailed mailed) {
    Refusal ended = ended(sitting);
    if (ended != null) {
      return ended;
    }
    if (sitting.suspended() || sitting.account().mail().stopped()) {
      return Refusal.of(
          FareCode.E018, "kind", "Collection pauses, or mail is stopped; mail nothing now.");
    }
    if (mailed.kind() != MailedNotice.Kind.REMINDER && sitting.file().amountDue() <= 0) {
      return Refusal.of(FareCode.E018, "kind", "Nothing is due; mail nothing now.");
    }
    if (!new Mailing(sitting).isNext(mailed.kind())) {
      return Refusal.of(
          FareCode.E018,
          "kind",
          "This notice is not the next one of the account; mail nothing now.");
    }
    return new Mailing(sitting).mail(mailed.kind())
        ? null
        : Refusal.of(FareCode.E018, "address", "Mail came back from every address; trace one.");
  }

  private static @Nullable Refusal returned(
      AccountSitting sitting, VendorAct.MailReturned returned) {
    Refusal ended = ended(sitting);
    if (ended != null) {
      return ended;
    }
    FareCode code = new Mailing(sitting).returned(returned.noticeNumber(), returned.reason());
    return code == null
        ? null
        : Refusal.of(
            code,
            code == FareCode.E016 ? "reason" : "noticeNumber",
            "Give a notice that was mailed, and a reason that is in the table.");
  }

  private static @Nullable Refusal close(AccountSitting sitting, WorkItemClosed closed) {
    Optional<Refusal> fault = Closing.fault(closed, sitting.file());
    if (fault.isEmpty()) {
      sitting.file().items().stream()
          .filter(each -> each.id().equals(closed.workItem()))
          .findFirst()
          .ifPresent(item -> close(sitting, item, closed));
    }
    return fault.orElse(null);
  }

  private static void close(AccountSitting sitting, OpenItem item, WorkItemClosed closed) {
    sitting.items().close(item, closed);
    if (item.refused()) {
      new Holds(sitting).mended(item.message());
    }
  }
}
