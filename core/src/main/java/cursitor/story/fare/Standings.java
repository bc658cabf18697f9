package cursitor.story.fare;

import cursitor.exchange.CaseFile;
import cursitor.fare.Cents;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.ControlFlags;
import cursitor.fare.court.Life;
import cursitor.fare.court.RegisterFile;
import cursitor.fare.justis.HubFile;
import cursitor.fare.message.StreamPlacement;
import cursitor.fare.mvd.CustomerFile;
import cursitor.fare.mvd.PlacedHold;
import cursitor.fare.vendor.Account;
import cursitor.fare.vendor.AccountFile;
import cursitor.fare.vendor.Delinquency;
import cursitor.fare.vendor.Hold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a case/party stands at each desk, a line for each: state, phase, what is owed, flags, holds.
final class Standings {
  private final PartyKey key;
  private final LocalDate day;

  /// @param day on which is looked
  Standings(PartyKey key, LocalDate day) {
    this.key = key;
    this.day = day;
  }

  /// The lines, in the order of the desks.
  List<String> of(Collection<CaseFile> files) {
    String[] lines = new String[Role.values().length];
    List<String> holds = new ArrayList<>();
    for (CaseFile file : files) {
      switch (file) {
        case RegisterFile register when isAbout(file) -> lines[0] = court(register);
        case HubFile hub when isAbout(file) -> lines[1] = justis(hub);
        case AccountFile account when isAbout(file) -> lines[2] = vendor(account);
        case CustomerFile customer -> holds.addAll(mvd(customer));
        default -> {}
      }
    }
    lines[lines.length - 1] = "mvd: " + (holds.isEmpty() ? "no hold" : String.join(", ", holds));
    List<String> told = new ArrayList<>();
    for (String line : lines) {
      if (line != null) {
        told.add(line);
      }
    }
    return told;
  }

  private boolean isAbout(CaseFile file) {
    return file.key().name().equals(key.fileName());
  }

  private String court(RegisterFile register) {
    String life =
        switch (register.life()) {
          case Life.HeldBack _ -> "waiting for the recall, ";
          case Life.InFare _ -> "";
          case Life.Outside _ -> "outside FARE, ";
          case Life.Recalled _ -> "recalled, ";
          case Life.Deleted _ -> "deleted, ";
        };
    return Role.name(register.key().desk())
        + ": "
        + life
        + owed(register.caseParty())
        + flags(register.caseParty().flags());
  }

  private String justis(HubFile hub) {
    CaseParty data = hub.data();
    StringBuilder text = new StringBuilder("justis: ");
    text.append(hub.life()).append(", ").append(hub.phase());
    if (data != null) {
      text.append(", ").append(owed(data)).append(flags(data.flags()));
    }
    text.append(stream(hub.notices().atVendor()));
    return text + (hub.holds().ftaFlag() ? ", FTA flag" : "");
  }

  private static String stream(@Nullable StreamPlacement placement) {
    return placement == null ? "" : ", " + Phrases.of(placement);
  }

  private static String vendor(AccountFile account) {
    StringBuilder text = new StringBuilder("vendor: ");
    text.append(account.state())
        .append(", ")
        .append(Cents.text(account.amountDue()))
        .append(" due");
    Account data = account.account();
    if (data != null) {
      Delinquency delinquency = data.debt().delinquency();
      text.append(delinquency == null || delinquency.withdrawnAt() != null ? "" : ", delinquent");
      text.append(data.debt().collectedSince() == null ? "" : ", in special collection");
    }
    for (Hold hold : account.holds()) {
      text.append(", ").append(hold.ground()).append(" hold ").append(hold.state());
    }
    return text.toString();
  }

  private List<String> mvd(CustomerFile customer) {
    return customer.holds().stream()
        .filter(hold -> hold.party().equals(key))
        .map(PlacedHold::ground)
        .map(ground -> ground + " hold on " + customer.customerNumber())
        .toList();
  }

  private static String owed(CaseParty caseParty) {
    return Cents.text(caseParty.balance()) + " owed";
  }

  private String flags(ControlFlags flags) {
    StringBuilder text = new StringBuilder();
    if (flags.specialCollections() != null) {
      text.append(", special collections ").append(flags.specialCollections() ? "Y" : "N");
    }
    text.append(flags.moneyHoldWaived() ? ", waiver" : "");
    text.append(flags.suspendedOn(day) ? ", suspended" : "");
    return text.append(flags.webIvrRemoved() ? ", no web payment" : "").toString();
  }
}
