package cursitor.server.demo.fare;

import cursitor.fare.Cents;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.justis.HoldsTold;
import cursitor.fare.justis.HubFile;
import cursitor.fare.message.HoldGround;
import cursitor.fare.message.StreamPlacement;
import cursitor.fare.mvd.CustomerFile;
import cursitor.fare.vendor.Account;
import cursitor.fare.vendor.AccountFile;
import cursitor.fare.vendor.Hold;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// How the case/party stands at one desk, in words.
///
/// @param owed dollars, empty where the desk knows of no money
/// @param where how far it has come there
/// @param hold the registration hold, as that desk knows it
record Standing(Seat seat, String owed, String where, String flags, String hold) {
  private static final String NONE = "none";

  /// By the court's own API.
  static Standing court(JsonNode party) {
    String hold =
        StreamSupport.stream(party.get("holds").spliterator(), false)
            .map(each -> told(each.get("standing").asString()))
            .reduce(NONE, (_, last) -> last);
    int notices = party.get("notices").size();
    return new Standing(
        Seat.COURT,
        party.get("balance").asString(),
        "in FARE, notices: " + notices,
        flags(
            StreamSupport.stream(party.get("flags").spliterator(), false)
                .map(JsonNode::asString)
                .toList()),
        hold);
  }

  static Standing justis(HubFile hub) {
    CaseParty data = hub.data();
    boolean owing = data != null && (data.undisposed() || data.balance() > 0);
    String phase =
        switch (hub.phase()) {
          case PRE -> "before disposition";
          case POST -> owing ? "after disposition" : "closed";
          case DEL -> owing ? "delinquent" : "closed";
        };
    HoldsTold.Status hold = hub.holds().status().get(HoldGround.MONEY);
    return new Standing(
        Seat.JUSTIS,
        data == null ? "" : Cents.text(data.balance()),
        phase + stream(hub.notices().atVendor()),
        data == null ? NONE : flags(data.flags().names()),
        hold == null ? NONE : told(hold.name()));
  }

  private static String stream(@Nullable StreamPlacement placement) {
    return placement == null || placement.step() == StreamPlacement.Step.NONE
        ? ""
        : ", stream " + placement.stream();
  }

  static Standing vendor(AccountFile file) {
    Account account = file.account();
    return new Standing(
        Seat.VENDOR,
        Cents.text(file.amountDue()),
        account == null ? words(file.state().name()) : collection(account, file.amountDue()),
        account == null ? NONE : flags(account.caseParty().flags().names()),
        file.holds().stream()
            .map(Hold::state)
            .map(state -> told(state.name()))
            .reduce(NONE, (_, last) -> last));
  }

  private static String collection(Account account, long due) {
    if (account.debt().delinquency() == null) {
      return "account open";
    }
    if (due <= 0) {
      return "account paid";
    }
    return account.debt().collectedSince() == null ? "delinquent" : "in special collection";
  }

  static Standing mvd(@Nullable CustomerFile customer) {
    return customer == null
        ? new Standing(Seat.MVD, "", "does not answer", "", "")
        : new Standing(
            Seat.MVD,
            "",
            "customer " + customer.customerNumber(),
            "",
            customer.held() ? "renewal refused" : NONE);
  }

  private static String flags(Collection<String> names) {
    return names.isEmpty()
        ? NONE
        : names.stream().map(Standing::words).collect(Collectors.joining(", "));
  }

  /// The desks have words of their own for a hold that stands.
  private static String told(String hold) {
    return switch (hold) {
      case "CONFIRMED", "HELD" -> "placed";
      default -> words(hold);
    };
  }

  private static String words(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
